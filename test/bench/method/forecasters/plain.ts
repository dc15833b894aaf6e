import { theilSen as slopeOf } from '../../../../src/domain/trend.js';

/** A way to say what the coming weeks will be, on average. */
export interface Forecaster {
  readonly name: string;
  /** Mean of the four weeks that end so many weeks ahead. */
  readonly ahead: (values: readonly number[], horizonWeeks: number) => number;
}

/** Where the middle of the forecast weeks lies before the last of them. */
const middleWeeks = 1.5;

export const lastValue: Forecaster = { name: 'last value', ahead: (values) => values.at(-1) ?? 0 };

export const mean: Forecaster = {
  name: 'mean of all',
  ahead: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
};

/** Simple exponential smoothing that starts at the first value. */
export function smoothing(alpha: number): Forecaster {
  return {
    name: `plain smoothing ${alpha.toString().replace('0.', '.')}`,
    ahead: (values) => values.reduce((level, value) => level + alpha * (value - level)),
  };
}

/** Holt's linear method with a damped trend (Gardner & McKenzie 1985). */
export function dampedHolt(alpha: number, beta: number, damping: number): Forecaster {
  return {
    name: 'damped Holt',
    ahead: (values, horizonWeeks) => {
      let level = values[0] ?? 0;
      let slope = 0;
      for (const value of values.slice(1)) {
        const expected = level + damping * slope;
        const next = expected + alpha * (value - expected);
        slope = beta * (next - level) + (1 - beta) * damping * slope;
        level = next;
      }
      let reach = 0;
      for (let week = 1; week <= horizonWeeks - middleWeeks; week += 1) reach += damping ** week;
      return level + reach * slope;
    },
  };
}

/** Theil-Sen line over the newest weeks, drawn on: what the product never does. */
export function drawnOn(weeks: number): Forecaster {
  return {
    name: 'Theil-Sen, drawn on',
    ahead: (values, horizonWeeks) => {
      const newest = values.slice(-weeks);
      const slope = slopeOf(newest.map((total, index) => ({ index, total })));
      const middles = newest.map((value, index) => value - slope * index).toSorted((one, other) => one - other);
      const start = middles[middles.length >> 1] ?? 0;
      return start + slope * (newest.length - 1 + horizonWeeks - middleWeeks);
    },
  };
}
