import { defaultDetection } from '../../../../src/domain/detection/rules.js';
import { alarmsOf } from '../calibrate.js';
import { itsOwnLimits, jointWatch } from '../detectors/joint-watch.js';
import { personOf } from '../people.js';
import { learningWeeks, statedAlerts, statedWatches, watchedWeeks, weeksPerYear } from '../plan.js';
import { randomOf } from '../random.js';
import { atMost, type Table, within } from '../table.js';

const people = 800;
const autocorrelations = [0.15, 0.3, 0.5];
const correlations = [0, 0.5, 0.8];
const stated = { alert: statedAlerts, watch: statedWatches };
/** ± 25 % where weeks resemble each other as usual, not above twice where they do more. */
const [least, most, mostAtHalf] = [0.75, 1.25, 2];

/** How often the product says something though nothing changed, against what is stated. */
export function falseAlarms(): Table {
  const rows = (['alert', 'watch'] as const).flatMap((strength) =>
    correlations.flatMap((correlation) =>
      autocorrelations.map((autocorrelation) => {
        const random = randomOf(403 + 1000 * autocorrelation + 100 * correlation);
        const weeks = learningWeeks + watchedWeeks;
        const still = Array.from({ length: people }, () => personOf(random, { weeks, autocorrelation, correlation }));
        const { rate, error } = alarmsOf(jointWatch(defaultDetection, strength), still, itsOwnLimits, learningWeeks);
        const ratio = (rate * weeksPerYear) / stated[strength];
        return [
          `${strength}, pairwise ${correlation}`,
          String(autocorrelation),
          stated[strength].toFixed(2),
          `${(rate * weeksPerYear).toFixed(2)} ± ${(error * weeksPerYear).toFixed(2)}`,
          autocorrelation < 0.5 ? within(ratio, least, most) : atMost(ratio, mostAtHalf, ratio.toFixed(2)),
        ];
      }),
    ),
  );
  return {
    title: '3 · False alarms per person-year after week 12, the product’s own limits',
    notes: [
      `Nothing changes in ${people} people for ${watchedWeeks} weeks; the falling sums start at 0 after each alarm (or each watch, in the rows of watches). ± is the standard error.`,
    ],
    head: ['false alarms', 'autocorrelation', 'stated', 'measured', 'measured ÷ stated'],
    rows,
  };
}
