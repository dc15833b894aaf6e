import { defaultDetection } from '../../../../src/domain/detection/rules.js';
import { delayOf, summed } from '../calibrate.js';
import { itsOwnLimits, jointWatch } from '../detectors/joint-watch.js';
import { allFall, personOf, type Witness } from '../people.js';
import { followedWeeks, shiftWeeks } from '../plan.js';
import { randomOf } from '../random.js';
import { atMost, type Table } from '../table.js';
import type { Shift } from '../weeks.js';

const people = 1500;
const autocorrelation = 0.3;
const correlations = [0, 0.5, 0.8];
const mostWeeks = { watch: [3, 4, 5], alert: [6, 8, 9] };

interface Fall {
  readonly name: string;
  readonly bySd: number;
  readonly isBounded: boolean;
  readonly of: (shift: Shift) => Readonly<Partial<Record<Witness, Shift>>>;
}

const falls: readonly Fall[] = [
  { name: 'all series −1 sd', bySd: -1, isBounded: true, of: allFall },
  { name: 'all series −.5 sd', bySd: -0.5, isBounded: false, of: allFall },
  { name: 'output alone −1.5 sd', bySd: -1.5, isBounded: false, of: (shift) => ({ output: shift }) },
];

/** The product's watch with the product's own limits. */
export function joint(): Table {
  const rows = falls.flatMap(({ name, bySd, isBounded, of }) => {
    const medians = correlations.map((correlation) => {
      const random = randomOf(402 + 100 * correlation);
      const lived = Array.from({ length: people }, () => {
        const at = random.whole(shiftWeeks.least, shiftWeeks.most);
        const weeks = at + followedWeeks;
        return { at, weeks: personOf(random, { weeks, autocorrelation, correlation, falls: of({ at, bySd }) }) };
      });
      const delays = (strength: 'watch' | 'alert') =>
        summed(lived.map(({ at, weeks }) => delayOf(jointWatch(defaultDetection, strength), weeks, itsOwnLimits, at)));
      return { watch: delays('watch'), alert: delays('alert') };
    });
    return (['watch', 'alert'] as const).map((strength) => [
      `${name}: ${strength}`,
      ...medians.map((each, index) => {
        const { median, never } = each[strength];
        const shown = `${median} · ${(100 * never).toFixed(0)} %`;
        const most = mostWeeks[strength][index];
        return isBounded && most !== undefined ? atMost(median, most, shown) : shown;
      }),
    ]);
  });
  return {
    title:
      '2 · Four series together, the product’s own limits: median weeks to the watch and to the alert · share that never came',
    notes: [
      `Total (weights of a Senior), input, output and self-rating; autocorrelation ${autocorrelation}, the same weeks as in table 1; ${people} people each.`,
    ],
    head: ['fall', ...correlations.map((correlation) => `pairwise ${correlation}`)],
    rows,
  };
}
