import { perDimension } from '../../../../src/domain/dimension.js';
import { addWeeks } from '../../../../src/domain/week.js';
import { kindsModal } from '../../../../src/slack/messages/kinds/kinds-modal.js';
import { anewLine } from '../../../../src/slack/messages/level/anew-line.js';
import { levelAsksModal } from '../../../../src/slack/messages/level/level-asks-modal.js';
import { levelChangedModal } from '../../../../src/slack/messages/level/level-changed-modal.js';
import { levelReadModal } from '../../../../src/slack/messages/level/level-read-modal.js';
import { levelsModal } from '../../../../src/slack/messages/level/levels-modal.js';
import { levelModal } from '../../../../src/slack/messages/level/level-modal.js';
import { aCoverage, anEntry, aProfile, aReflection, framework, manager, mark, senior, week } from '../builders.js';
import type { Surfaces } from './surfaces.js';

/** The same with the newest line of each statement that is seen. */
function evidenced() {
  return perDimension((dimension) =>
    aCoverage()[dimension].map((each) => ({
      ...each,
      pieces: each.weeks > 0 ? [{ week, entry: anEntry(dimension, `${mark} line of ${dimension}`) }] : [],
    })),
  );
}

const today = '2026-07-03';

export function surfacesOf(locale: string): Surfaces {
  const level = { levels: [senior, manager], ramps: framework.ramps, isOneCompany: true, today, locale };
  const asked = { level: senior, statements: aCoverage(), consistentWeeks: 3, fit: 'offers' as const };
  const changed = {
    assignment: { ...aReflection().assignment, assignedFrom: week, ramp: 'promotion' as const },
    hasLine: false,
    anew: [],
    today,
    before: aReflection(),
    after: aReflection(),
    voice: aProfile({ locale }),
  };
  const pair = {
    one: { level: senior, statements: aCoverage() },
    other: { level: manager, statements: aCoverage(manager) },
    levels: [senior, manager],
    isUnread: false,
    consistentWeeks: 3,
    isJoined: true,
    locale,
  };
  return {
    messages: {},
    views: {
      level: () => levelModal({ ...level, current: senior }),
      'level, changed before': () => levelModal({ ...level, current: manager, changedWith: addWeeks(week, -3) }),
      'level, with what the choice would do': () =>
        levelModal({
          ...level,
          current: senior,
          levels: [manager, { ...senior, retired: true }],
          isOneCompany: false,
          changedWith: addWeeks(week, -3),
          preview: anewLine([addWeeks(week, -2), week], 'will', locale),
        }),
      'level changed, begins by itself': () =>
        levelChangedModal({
          ...changed,
          kind: 'promotion',
          hasLine: true,
          assignment: { ...changed.assignment, assignedFrom: addWeeks(week, 4), company: `${mark} company` },
        }),
      'level changed, a new company in the past': () =>
        levelChangedModal({
          ...changed,
          kind: 'new-company',
          hasLine: true,
          assignment: { ...changed.assignment, assignedFrom: addWeeks(week, -4), ramp: 'new-company' },
          anew: [addWeeks(week, -3), addWeeks(week, -2), addWeeks(week, -1)],
          after: aReflection({ standing: { percent: 1.2 } }),
        }),
      'level changed, promotion': () => levelChangedModal({ ...changed, kind: 'promotion', hasLine: true }),
      'level changed, last change corrected': () =>
        levelChangedModal({
          ...changed,
          kind: 'last-change',
          hasLine: true,
          after: aReflection({ standing: { percent: 1.2 } }),
        }),
      'level changed, correction': () =>
        levelChangedModal({ ...changed, kind: 'correction', after: aReflection({ standing: { percent: 0.95 } }) }),
      'levels compared': () => levelsModal(pair),
      'levels compared, words that name none': () => levelsModal({ ...pair, isUnread: true }),
      'levels compared, one and the same': () => levelsModal({ ...pair, other: pair.one }),
      'levels compared, without a mirror': () => levelsModal({ ...pair, isJoined: false }),
      'levels compared, without a mirror, words that name none': () =>
        levelsModal({ ...pair, isJoined: false, isUnread: true }),
      'level asks, without a mirror': () =>
        levelReadModal({ level: senior, levels: [senior, manager], isJoined: false, locale }),
      'level asks, another than one’s own': () =>
        levelReadModal({ level: manager, levels: [senior, manager], isJoined: true, locale }),
      'level asks, without a mirror, words that name none': () =>
        levelReadModal({
          level: senior,
          levels: [senior, manager],
          unknown: `${mark} <!here> *xyz*`,
          isJoined: false,
          locale,
        }),
      'level asks, words that name none': () =>
        levelAsksModal({
          ...asked,
          unknown: { typed: mark, levels: Array.from({ length: 41 }, (_, index) => ({ key: `X${index}` })) },
          profile: aProfile({ locale }),
        }),
      'levels compared, one of them unknown': () => levelsModal({ ...pair, unknown: mark }),
      'level asks, without a mirror, with what the level is about': () =>
        levelReadModal({
          level: { ...senior, summary: `${mark} <!channel> about the *team*.` },
          levels: [senior],
          isJoined: false,
          locale,
        }),
      'level asks, with what the level is about': () =>
        levelAsksModal({
          ...asked,
          level: { ...senior, summary: `${mark} <!channel> about the *team*.` },
          profile: aProfile({ locale }),
        }),
      'kinds of work': () =>
        kindsModal({
          level: senior,
          dimension: 'input',
          kinds: framework.categories.filter(({ dimension, roles }) => dimension === 'input' && roles.includes('ic')),
          locale,
        }),
      'kinds of work, none': () => kindsModal({ level: senior, dimension: 'impact', kinds: [], locale }),
      'level asks, with evidence': () =>
        levelAsksModal({ ...asked, statements: evidenced(), profile: aProfile({ locale }) }),
      'level asks': () => levelAsksModal({ ...asked, profile: aProfile({ locale }) }),
    },
  };
}
