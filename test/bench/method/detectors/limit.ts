import type { Behaviour } from '../weeks.js';
import type { Detector } from './detector.js';

/**
 * The limit: a likelihood-ratio CUSUM (Page 1954; Lorden 1971: no rule is faster in the worst case) that knows mean, sd,
 * autocorrelation, outliers and shift, which nobody does. What is new in a week has the mean `shift` in the first shifted
 * week and shift·(1 − φ) in every later one.
 */
export function limit(behaviour: Behaviour, shiftSd: number): Detector {
  const { mean, sd, autocorrelation: phi, outliers, outlierSd } = behaviour;
  const freshSd = Math.sqrt(1 - phi ** 2);
  /** Likelihood of what is new, were its mean `fall`, up to a factor: a usual week, or one thrown off. */
  const likelihood = (fresh: number, fall: number): number => {
    const wide = Math.sqrt(freshSd ** 2 + outlierSd ** 2);
    const usual = Math.exp(-0.5 * ((fresh - fall) / freshSd) ** 2) / freshSd;
    return (1 - outliers) * usual + (outliers * Math.exp(-0.5 * ((fresh - fall) / wide) ** 2)) / wide;
  };
  const ratio = (fresh: number, fall: number): number => Math.log(likelihood(fresh, fall) / likelihood(fresh, 0));
  return {
    name: 'the limit (knows all)',
    start: () => {
      let before = 0;
      let sum = 0;
      return {
        step: ({ value, z }) => {
          const fall = (mean - value) / sd;
          const fresh = fall - phi * before;
          // A week thrown off says nothing of the next one.
          before = Math.abs(fresh) > 3 * freshSd ? 0 : fall;
          sum = Math.max(0, ratio(fresh, shiftSd), sum + ratio(fresh, shiftSd * (1 - phi)));
          return z === undefined ? -Infinity : sum;
        },
        reset: () => {
          sum = 0;
        },
      };
    },
  };
}
