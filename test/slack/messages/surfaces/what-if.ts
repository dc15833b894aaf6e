import { presets } from '../../../../src/domain/presets.js';
import type { NextLevel } from '../../../../src/domain/what-if/next-level.js';
import type { Change, Place, WhatIf } from '../../../../src/domain/what-if/what-if.js';
import { levelAsksModal } from '../../../../src/slack/messages/level/level-asks-modal.js';
import { whatIfModal, type WhatIfData } from '../../../../src/slack/messages/what-if/what-if-modal.js';
import { aCoverage, aProfile, aReflection, aRoughReflection, manager, senior } from '../builders.js';
import { inRegion, type Surfaces } from './surfaces.js';

const staff = { ...senior, key: 'IC5', title: 'Staff' };

/** A Senior whose weeks are about what a Senior asks. */
export function aPlace(change: Partial<Place> = {}): Place {
  return {
    level: senior,
    percent: 1.09,
    low: 0.98,
    high: 1.2,
    highOpen: false,
    band: 2,
    boxes: { input: 1.05, output: 1.12, outcome: 1.2, impact: 0.9 },
    reachAssumed: false,
    mostlyAssumed: [],
    isByOwnYardstick: false,
    ...change,
  };
}

/** The same weeks against Staff. */
export function widerPlace(change: Partial<Place> = {}): Place {
  return aPlace({
    level: staff,
    percent: 0.88,
    low: 0.76,
    high: 1.01,
    boxes: { input: 1.05, output: 1.12, outcome: 0.74, impact: 0.45 },
    ...change,
  });
}

export function aWhatIf(change: Change, after: Place = widerPlace()): WhatIf {
  return { change, before: aPlace(), after };
}

/** Some weeks of outcome and impact were not logged and count as met. */
const loggedOtherwise: Partial<NextLevel> = {
  logged: { low: 0.6, boxes: { ...widerPlace().boxes, outcome: 0.71, impact: 0 } },
};

/** The logged weeks alone read as all of them do. */
export function aNextLevel(change: Partial<NextLevel> = {}): NextLevel {
  const now = change.now ?? widerPlace();
  return {
    level: staff,
    now,
    logged: { low: now.low, boxes: now.boxes },
    there: ['input', 'output'],
    missing: ['outcome', 'impact'],
    quarters: 0,
    judged: 2,
    rule: 2,
    readyAt: 0.85,
    isReached: false,
    ...change,
  };
}

const toStaff: Change = { kind: 'level', level: 'IC5' };
const twoOutcomes: Change = { kind: 'entries', dimension: 'outcome', count: 2 };
const moreOutcomes = aPlace({
  percent: 1.16,
  low: 1.04,
  high: 1.29,
  band: 3,
  boxes: { ...aPlace().boxes, outcome: 1.6 },
});

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const data: WhatIfData = {
    reflection: aReflection(),
    profile,
    levels: [senior, staff, manager],
    weights: presets.slice(1),
    asked: 'nothing',
  };
  const answered = (asked: WhatIf, change: Partial<WhatIfData> = {}) => whatIfModal({ ...data, asked, ...change });
  const hidden = aProfile({ locale, bandWords: 'hidden' });
  const reflection = aReflection({ standing: { percent: 1.2 } });
  const asks = (next: NextLevel | 'end', of = profile) =>
    levelAsksModal({ level: senior, statements: aCoverage(), consistentWeeks: 3, fit: 'offers', profile: of, next });
  return {
    messages: {},
    views: {
      'what if, nothing asked yet': () => whatIfModal(data),
      'what if, without other weights': () => whatIfModal({ ...data, weights: [] }),
      'what if, words that name nothing': () => whatIfModal({ ...data, asked: 'words' }),
      'what if, no count from 1 to 30': () => whatIfModal({ ...data, asked: 'count' }),
      'what if, nothing is expected there': () => whatIfModal({ ...data, asked: 'nothing-expected' }),
      'what if before there is a place': () => whatIfModal({ ...data, reflection: aRoughReflection() }),
      'what if while a place is withheld': () =>
        whatIfModal({
          ...data,
          reflection: aReflection({
            standing: 'none',
            withheld: { reason: 'coverage', logged: 5, available: 13 },
          }),
        }),
      'what if another level': () => answered(aWhatIf(toStaff)),
      'what if another level, in a low band, open above': () =>
        answered(aWhatIf(toStaff, widerPlace({ percent: 0.6, low: 0.5, high: 2.97, highOpen: true, band: 0 }))),
      'what if another level, mostly assumed reach': () =>
        answered(aWhatIf(toStaff, widerPlace({ reachAssumed: true }))),
      'what if another level, outcome and impact mostly assumed': () =>
        answered(aWhatIf(toStaff, widerPlace({ mostlyAssumed: ['outcome', 'impact'] }))),
      'what if another level, while the bar rises': () => answered(aWhatIf(toStaff), { reflection }),
      'what if another level that asks for other boxes': () =>
        answered({
          ...aWhatIf(toStaff, widerPlace({ boxes: { output: 1.12, outcome: 0.74, impact: 0.45 } })),
          before: aPlace({ boxes: { input: 1.05, output: 1.12, outcome: 1.2 } }),
        }),
      'what if the own level': () => answered(aWhatIf({ kind: 'level', level: 'IC4' }, aPlace())),
      'what if two more outcomes': () => answered(aWhatIf(twoOutcomes, moreOutcomes)),
      'what if one more impact': () =>
        answered(aWhatIf({ kind: 'entries', dimension: 'impact', count: 1 }, moreOutcomes)),
      'what if more of a box that is not asked': () => {
        const place = aPlace({ boxes: { output: 1.12, outcome: 1.2, impact: 0.9 } });
        return answered({ change: { kind: 'entries', dimension: 'input', count: 7 }, before: place, after: place });
      },
      'what if other weights': () =>
        answered(aWhatIf({ kind: 'weights', preset: 'author-app-2025' }, aPlace({ percent: 1.07, low: 0.96 }))),
      'what if in plain words, in Germany': () =>
        answered(aWhatIf(twoOutcomes, moreOutcomes), {
          profile: aProfile({ bandWords: 'plain', locale: inRegion(locale, 'DE') }),
        }),
      'what if in numbers only': () =>
        answered(aWhatIf(toStaff), { profile: aProfile({ locale, bandWords: 'numbers' }) }),
      'what if with hidden numbers': () => answered(aWhatIf(toStaff), { profile: hidden }),
      'what if another level with hidden numbers, impact mostly assumed': () =>
        answered(aWhatIf(toStaff, widerPlace({ mostlyAssumed: ['impact'] })), { profile: hidden }),
      'what if two more with hidden numbers': () => answered(aWhatIf(twoOutcomes, moreOutcomes), { profile: hidden }),
      'what if another level with hidden numbers, for other boxes': () =>
        answered(
          {
            ...aWhatIf(toStaff, widerPlace({ boxes: { output: 1.12, outcome: 0.74, impact: 0.45 } })),
            before: aPlace({ boxes: { input: 1.05, output: 1.12, outcome: 1.2 } }),
          },
          { profile: hidden, reflection },
        ),

      'level asks, with the next one': () => asks(aNextLevel()),
      'level asks, with a next one that one quarter meets': () => asks(aNextLevel({ quarters: 1 })),
      'level asks, with a next one that two quarters meet': () =>
        asks(
          aNextLevel({
            now: widerPlace({ percent: 1.06, low: 0.91, high: 1.2 }),
            there: ['input', 'output', 'outcome', 'impact'],
            missing: [],
            quarters: 2,
            isReached: true,
          }),
        ),
      'level asks, with a next one that nothing reaches': () =>
        asks(aNextLevel({ there: [], missing: ['input', 'output', 'outcome', 'impact'] })),
      'level asks, with a next one after too few weeks': () => asks(aNextLevel({ judged: 0 })),
      'level asks, with a next one after too few weeks for one quarter': () => asks(aNextLevel({ judged: 0, rule: 1 })),
      'level asks, with a next one, mostly assumed reach': () =>
        asks(aNextLevel({ now: widerPlace({ reachAssumed: true }), judged: 0 })),
      'level asks, with a next one, outcome and impact mostly assumed': () =>
        asks(aNextLevel({ now: widerPlace({ mostlyAssumed: ['outcome', 'impact'] }), missing: [], judged: 0 })),
      'level asks, with a next one whose range begins a hair too low': () =>
        asks(aNextLevel({ now: widerPlace({ low: 0.849 }), judged: 1 })),
      'level asks, with a next one that asks for a single quarter': () => asks(aNextLevel({ rule: 1, judged: 1 })),
      'level asks, with a next one that the logged weeks alone read otherwise': () => asks(aNextLevel(loggedOtherwise)),
      'level asks, with a next one that the logged weeks alone read otherwise, and hidden numbers': () =>
        asks(aNextLevel(loggedOtherwise), hidden),
      'level asks, with a next one and hidden numbers': () => asks(aNextLevel(), hidden),
      'level asks, at the end of a track': () => asks('end'),
    },
  };
}
