import { arithmeticModal } from '../../../../src/slack/messages/why/arithmetic-modal.js';
import { linesModal } from '../../../../src/slack/messages/why/lines-modal.js';
import { whyModal } from '../../../../src/slack/messages/why/why-modal.js';
import type { Reflection } from '../../../../src/domain/reflection.js';
import {
  aLowReflection,
  anEarlyReflection,
  anEntry,
  aProfile,
  aReflection,
  aView,
  effectLines,
  effortLines,
  week,
} from '../builders.js';
import type { Surfaces } from './surfaces.js';

/** Few outcomes that reach far, and a half of impact that weeks count as met which were not logged. */
function farReaching(): Reflection {
  const { dimensions } = aReflection();
  const outcome = { ...aView(0.3, 1.07, 4, 7, 26), credited: 32.1 };
  const impact = { ...aView(0.15, 0.5, 0, 2, 52), credited: 0, assumed: 15 };
  const entry = anEntry('outcome', 'another team felt it', {
    id: 'far',
    count: 4,
    reach: 'another-team',
    reachAssumed: false,
  });
  const far = { week, entry, points: 8, credited: 32.1, factors: [{ name: 'reach', value: 2 }] as const };
  return aReflection({ dimensions: { ...dimensions, outcome, impact }, explanation: { lines: [far] } });
}

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  return {
    messages: {},
    views: {
      why: () => whyModal({ reflection: aReflection(), profile }),
      'why, outcomes that reach far and impact that is partly assumed': () =>
        whyModal({ reflection: farReaching(), profile }),
      'why, week 2': () => whyModal({ reflection: anEarlyReflection(2), profile }),
      'why, discreet and asked': () =>
        whyModal({ reflection: aLowReflection(), profile: aProfile({ locale, detail: 'discreet' }) }),
      'why, hidden': () => whyModal({ reflection: aReflection(), profile: aProfile({ locale, bandWords: 'hidden' }) }),
      lines: () => linesModal({ reflection: aReflection(), profile, dimension: 'outcome' }),
      arithmetic: () => arithmeticModal({ reflection: aReflection({ explanation: { lines: effectLines } }), profile }),
      'arithmetic of many lines': () =>
        arithmeticModal({ reflection: aReflection({ explanation: { lines: effortLines('input', 82) } }), profile }),
    },
  };
}
