import { defaultDetection, type DetectionRules } from '../../../../src/domain/detection/rules.js';
import { createWatch, type SeriesWeek } from '../../../../src/domain/detection/watch.js';
import { summed } from '../calibrate.js';
import { personOf } from '../people.js';
import { learningWeeks } from '../plan.js';
import { randomOf } from '../random.js';
import { atLeast, atMost, type Table } from '../table.js';

const people = 3000;
const lowLevel = 0.7;
const correlation = 0.5;
const autocorrelations = [0, 0.3];
/** Weekly attainment, as its spread is through the window and through the short form. */
const spreads = [0.25, 0.35, 0.45];
/** What METHOD.md, section 7, says of the sums; bounds up to the spread of most people. */
const [leastFound, mostFalse, mostSpread] = [0.58, 0.1, 0.35];

const ways: readonly { readonly name: string; readonly rules: DetectionRules; readonly isBounded: boolean }[] = [
  {
    name: 'sums alone',
    rules: { ...defaultDetection, start: { ...defaultDetection.start, askBelow: -Infinity } },
    isBounded: true,
  },
  { name: 'with the question at a low mean', rules: defaultDetection, isBounded: false },
];

/** The first twelve weeks of an assignment, held against its expectation. */
export function firstWeeks(): Table {
  const rows = ways.flatMap(({ name, rules, isBounded }) =>
    autocorrelations.flatMap((autocorrelation) =>
      spreads.map((sd) => {
        const random = randomOf(404 + 1000 * sd + 10 * autocorrelation);
        const starts = (level: number) =>
          summed(
            Array.from({ length: people }, () =>
              firstWatch(personOf(random, { weeks: learningWeeks, autocorrelation, correlation, level, sd }), rules),
            ),
          );
        const [low, fine] = [starts(lowLevel), starts(1)];
        const found = 1 - low.never;
        const wrongly = 1 - fine.never;
        const error = Math.sqrt((wrongly * fine.never) / people);
        const bounded = isBounded && sd <= mostSpread;
        const [foundShown, wronglyShown] = [found.toFixed(2), `${wrongly.toFixed(3)} ± ${error.toFixed(3)}`];
        return [
          name,
          String(autocorrelation),
          String(sd),
          low.median === Infinity ? 'over 12' : String(low.median),
          bounded ? atLeast(found, leastFound, foundShown) : foundShown,
          bounded ? atMost(wrongly, mostFalse, wronglyShown) : wronglyShown,
        ];
      }),
    ),
  );
  return {
    title: '4 · The first twelve weeks: a start 30 % below what is expected, and the same watch on a start as expected',
    notes: [
      `All four series start low; pairwise correlation ${correlation}; ${people} starts each. Bounds as METHOD.md, section 7, says of the sums: .58 or more found, .10 or less false.`,
      `The question at a mean of ${defaultDetection.start.askWeeks} weeks under ${defaultDetection.start.askBelow} finds more, sooner, and asks more people whose start is fine.`,
    ],
    head: ['watch', 'autocorrelation', 'sd', 'median week of the watch', 'found by week 12', 'false by week 12'],
    rows,
  };
}

/** The week of the first watch, counted from 1; infinite without one. */
function firstWatch(weeks: readonly SeriesWeek[], rules: DetectionRules): number {
  const watch = createWatch(rules);
  const at = weeks.findIndex((week) => watch.step(week).low !== undefined);
  return at < 0 ? Infinity : at + 1;
}
