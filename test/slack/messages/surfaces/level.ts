import { addWeeks } from '../../../../src/domain/week.js';
import { levelAsksModal } from '../../../../src/slack/messages/level/level-asks-modal.js';
import { levelChangedModal } from '../../../../src/slack/messages/level/level-changed-modal.js';
import { levelModal } from '../../../../src/slack/messages/level/level-modal.js';
import { aCoverage, aProfile, aReflection, framework, manager, senior, week } from '../builders.js';
import type { Surfaces } from './surfaces.js';

export function surfacesOf(locale: string): Surfaces {
  const level = { levels: [senior, manager], ramps: framework.ramps, locale };
  const asked = { level: senior, statements: aCoverage(), consistentWeeks: 3 };
  const changed = {
    assignment: { ...aReflection().assignment, validFrom: week, ramp: 'promotion' as const },
    hasLine: false,
    before: aReflection(),
    after: aReflection(),
    voice: aProfile({ locale }),
  };
  return {
    messages: {},
    views: {
      level: () => levelModal({ ...level, current: senior }),
      'level, changed before': () => levelModal({ ...level, current: manager, changedWith: addWeeks(week, -3) }),
      'level changed, promotion': () => levelChangedModal({ ...changed, since: 'promotion', hasLine: true }),
      'level changed, last change corrected': () =>
        levelChangedModal({
          ...changed,
          since: 'last-change',
          hasLine: true,
          after: aReflection({ standing: { percent: 1.2 } }),
        }),
      'level changed, correction': () =>
        levelChangedModal({ ...changed, since: 'correction', after: aReflection({ standing: { percent: 0.95 } }) }),
      'level asks': () => levelAsksModal({ ...asked, profile: aProfile({ locale }) }),
    },
  };
}
