import { arithmeticModal } from '../../../../src/slack/messages/why/arithmetic-modal.js';
import { linesModal } from '../../../../src/slack/messages/why/lines-modal.js';
import { whyModal } from '../../../../src/slack/messages/why/why-modal.js';
import { aLowReflection, anEarlyReflection, aProfile, aReflection, effectLines, effortLines } from '../builders.js';
import type { Surfaces } from './surfaces.js';

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  return {
    messages: {},
    views: {
      why: () => whyModal({ reflection: aReflection(), profile }),
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
