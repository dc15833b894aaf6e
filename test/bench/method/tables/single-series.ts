import { defaultDetection } from '../../../../src/domain/detection/rules.js';
import { alarmsOf, calibrated, delayOf, summed } from '../calibrate.js';
import { clippedCusum } from '../detectors/clipped-cusum.js';
import { type Detector, judged } from '../detectors/detector.js';
import { ewma } from '../detectors/ewma.js';
import { limit } from '../detectors/limit.js';
import { quarterlyReview } from '../detectors/quarterly-review.js';
import { mannKendall } from '../detectors/mann-kendall.js';
import { xmr } from '../detectors/xmr.js';
import { followedWeeks, learningWeeks, shiftWeeks, statedAlerts, watchedWeeks, weeksPerYear } from '../plan.js';
import { randomOf } from '../random.js';
import { atMost, type Cell, type Table } from '../table.js';
import { seriesOf, usual } from '../weeks.js';

const series = 1500;
/** Shifts in sd and the most weeks that ours may take. */
const shifts = [
  { sd: 0.5, most: 22 },
  { sd: 1, most: 8 },
  { sd: 1.5, most: 5 },
  { sd: 2, most: 4 },
];

const rivals: readonly Detector[] = [ewma(0.2), xmr, mannKendall(12), quarterlyReview];

/** Median delay of every detector at the same false-alarm rate. */
export function singleSeries(): Table {
  const random = randomOf(401);
  const still = Array.from({ length: series }, () =>
    judged(seriesOf(random, learningWeeks + watchedWeeks, usual), defaultDetection),
  );
  const fallen = shifts.map(({ sd }) =>
    Array.from({ length: series }, () => {
      const at = random.whole(shiftWeeks.least, shiftWeeks.most);
      const values = seriesOf(random, at + followedWeeks, usual, { at, bySd: -sd });
      return { at, weeks: judged(values, defaultDetection) };
    }),
  );
  /** One detector for each shift: the limit knows it, and is another one each time. */
  const measured = (detectors: readonly Detector[]) => {
    const thresholds = new Map(
      [...new Set(detectors)].map((detector) => [
        detector,
        calibrated(detector, still, statedAlerts / weeksPerYear, learningWeeks),
      ]),
    );
    const delays = detectors.map((detector, shift) =>
      summed((fallen[shift] ?? []).map(({ at, weeks }) => delayOf(detector, weeks, thresholds.get(detector) ?? 0, at))),
    );
    const rates = [...thresholds].map(([detector, threshold]) => alarmsOf(detector, still, threshold, learningWeeks));
    return { delays, thresholds: [...thresholds.values()], rates };
  };
  const rowOf = (detectors: readonly Detector[], most: readonly number[] = []): Cell[] => {
    const { delays, thresholds, rates } = measured(detectors);
    return [
      detectors[0]?.name ?? '',
      ...delays.map(({ median, never }, shift) => {
        const shown = `${median} · ${(100 * never).toFixed(0)} %`;
        const bound = most[shift];
        return bound === undefined ? shown : atMost(median, bound, shown);
      }),
      thresholds.map((threshold) => threshold.toFixed(2)).join(' '),
      rates.map(({ rate }) => (rate * weeksPerYear).toFixed(2)).join(' '),
      Math.max(...rates.map(({ error }) => error * weeksPerYear)).toFixed(2),
    ];
  };
  const everyShift = (detector: Detector): Detector[] => shifts.map(() => detector);
  const rows = [
    rowOf(
      everyShift(clippedCusum(defaultDetection)),
      shifts.map(({ most }) => most),
    ),
    ...rivals.map((rival) => rowOf(everyShift(rival))),
    rowOf(shifts.map(({ sd }) => limit(usual, sd))),
  ];
  return {
    title: '1 · A single series: median weeks from a fall to the alarm · share that never came',
    notes: [
      `One false alarm per 2 years: each threshold is calibrated here on ${series} series of ${watchedWeeks} watched weeks without a fall.`,
      `Autocorrelation ${usual.autocorrelation}, rounded to ${usual.rounding}, ${100 * usual.outliers} % of weeks thrown off by ${usual.outlierSd} sd, sd ${usual.sd}, ${learningWeeks} learning weeks; ${series} falls in week ${shiftWeeks.least}-${shiftWeeks.most}, followed for ${followedWeeks} weeks; the week of the fall counts as 1.`,
      'All but the limit are held against the product’s own baseline.',
    ],
    head: ['detector', ...shifts.map(({ sd }) => `${sd} sd`), 'threshold', 'false alarms/year', '± s.e.'],
    rows,
  };
}
