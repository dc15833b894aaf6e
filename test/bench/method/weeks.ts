import type { Random } from './random.js';

/** How a made-up weekly series behaves, in attainment (1 = as expected). */
export interface Behaviour {
  readonly mean: number;
  readonly sd: number;
  /** Correlation of a week with the one before it. */
  readonly autocorrelation: number;
  /** Values are rounded to whole multiples of this; 0 leaves them as they are. */
  readonly rounding: number;
  /** Share of weeks that are thrown off, up or down, and by how many sd. */
  readonly outliers: number;
  readonly outlierSd: number;
}

/** The series of the issue: autocorrelation .3, rounding, 3 % outliers. A tenth is about what one small line adds. */
export const usual: Behaviour = {
  mean: 1,
  sd: 0.25,
  autocorrelation: 0.3,
  rounding: 0.1,
  outliers: 0.03,
  outlierSd: 4,
};

/** A change of level from one week on, in sd of the series (negative: a fall). */
export interface Shift {
  readonly at: number;
  readonly bySd: number;
}

/** First-order autoregressive standard normal noise: every value has sd 1. */
export function noise(random: Random, weeks: number, autocorrelation: number): number[] {
  const fresh = Math.sqrt(1 - autocorrelation ** 2);
  let value = random.normal();
  return Array.from({ length: weeks }, (_, week) => {
    if (week > 0) value = autocorrelation * value + fresh * random.normal();
    return value;
  });
}

/** Noise as weeks of attainment: shifted, thrown off, rounded, never below 0. */
export function attained(random: Random, raw: readonly number[], behaviour: Behaviour, shift?: Shift): number[] {
  const { mean, sd, rounding, outliers, outlierSd } = behaviour;
  return raw.map((value, week) => {
    const shifted = value + (shift !== undefined && week >= shift.at ? shift.bySd : 0);
    const thrown = random.next() < outliers ? shifted + (random.next() < 0.5 ? -outlierSd : outlierSd) : shifted;
    const reached = Math.max(0, mean + sd * thrown);
    return rounding > 0 ? Math.round(reached / rounding) * rounding : reached;
  });
}

/** One made-up series. */
export function seriesOf(random: Random, weeks: number, behaviour: Behaviour, shift?: Shift): number[] {
  return attained(random, noise(random, weeks, behaviour.autocorrelation), behaviour, shift);
}
