import { mannKendall as pOf } from '../../../../src/domain/trend.js';
import type { Detector } from './detector.js';

/** Mann-Kendall over the newest weeks: −log10 p of a falling order. */
export function mannKendall(weeks: number): Detector {
  return {
    name: `Mann-Kendall, ${weeks} weeks`,
    start: () => {
      let newest: number[] = [];
      return {
        step: ({ value, z }) => {
          newest = [...newest.slice(1 - weeks), value];
          if (z === undefined || newest.length < weeks) return -Infinity;
          return orderOf(newest) < 0 ? -Math.log10(pOf(newest)) : 0;
        },
        reset: () => {
          newest = [];
        },
      };
    },
  };
}

/** Rising pairs minus falling pairs. */
function orderOf(values: readonly number[]): number {
  let order = 0;
  for (const [later, value] of values.entries()) {
    for (let earlier = 0; earlier < later; earlier += 1) order += Math.sign(value - (values[earlier] ?? 0));
  }
  return order;
}
