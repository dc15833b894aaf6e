import type { Detector } from './detectors/detector.js';

/** Alarms of a detector that is reset at each of them. */
export interface Alarms {
  /** Weeks in which it watched. */
  readonly weeks: number;
  readonly alarms: number;
  /** Alarms per week. */
  readonly rate: number;
  /** Standard error of the rate, from the spread between series. */
  readonly error: number;
}

/** Counts alarms over series without a shift; weeks before `from` are learned from and not counted. */
export function alarmsOf<Week>(
  detector: Detector<Week>,
  series: readonly (readonly Week[])[],
  threshold: number,
  from: number,
): Alarms {
  const counts = series.map((weeks) => {
    const run = detector.start();
    let alarms = 0;
    for (const [at, week] of weeks.entries()) {
      if (run.step(week) <= threshold) continue;
      run.reset();
      if (at >= from) alarms += 1;
    }
    return { alarms, weeks: Math.max(0, weeks.length - from) };
  });
  return rateOf(counts);
}

/** A rate per week over several series, with the error that their spread gives it. */
export function rateOf(counts: readonly { readonly alarms: number; readonly weeks: number }[]): Alarms {
  const weeks = counts.reduce((sum, count) => sum + count.weeks, 0);
  const alarms = counts.reduce((sum, count) => sum + count.alarms, 0);
  const rate = alarms / weeks;
  const squares = counts.reduce((sum, count) => sum + (count.alarms - rate * count.weeks) ** 2, 0);
  return { weeks, alarms, rate, error: Math.sqrt(squares) / weeks };
}

/** Where a threshold is looked for, and how often the bracket is halved. */
export interface Bracket {
  readonly least: number;
  readonly most: number;
  readonly halvings: number;
}

const wide: Bracket = { least: 0, most: 20, halvings: 13 };

/** The lowest threshold of a bracket at which a detector raises at most `rate` alarms a week, by bisection. */
export function calibrated<Week>(
  detector: Detector<Week>,
  series: readonly (readonly Week[])[],
  rate: number,
  from: number,
  { least, most, halvings }: Bracket = wide,
): number {
  let [low, high] = [least, most];
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2;
    if (alarmsOf(detector, series, middle, from).rate > rate) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Weeks from a shift to the first alarm in or after its first week, that week counted as one; infinite when there is none.
 * Alarms before the shift are false ones: seen, reset and gone.
 */
export function delayOf<Week>(
  detector: Detector<Week>,
  weeks: readonly Week[],
  threshold: number,
  shiftAt: number,
): number {
  const run = detector.start();
  for (const [at, week] of weeks.entries()) {
    if (run.step(week) <= threshold) continue;
    if (at >= shiftAt) return at - shiftAt + 1;
    run.reset();
  }
  return Infinity;
}

/** The median of delays, the weeks by which four of five came, and the share that never came. */
export function summed(delays: readonly number[]): {
  readonly median: number;
  readonly most: number;
  readonly never: number;
} {
  const sorted = delays.toSorted((one, other) => one - other);
  return {
    median: sorted[sorted.length >> 1] ?? Infinity,
    most: sorted[Math.floor(0.8 * sorted.length)] ?? Infinity,
    never: delays.filter((delay) => delay === Infinity).length / delays.length,
  };
}
