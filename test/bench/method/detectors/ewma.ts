import type { Detector } from './detector.js';

/** Exponentially weighted moving average of the deviations (Roberts 1959), in units of its own standard deviation. */
export function ewma(weight: number): Detector {
  return {
    name: `EWMA ${weight.toString().replace('0.', '.')}`,
    start: () => {
      let average = 0;
      let weeks = 0;
      return {
        step: ({ z }) => {
          if (z === undefined) return -Infinity;
          average += weight * (z - average);
          weeks += 1;
          return -average / Math.sqrt((weight / (2 - weight)) * (1 - (1 - weight) ** (2 * weeks)));
        },
        reset: () => {
          average = 0;
          weeks = 0;
        },
      };
    },
  };
}
