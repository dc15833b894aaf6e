import type { Detector } from './detector.js';

/** Of so many weeks, so many beyond so many sd (Western Electric 1956); the threshold multiplies the sd of all of them. */
const zones = [
  { of: 1, enough: 1, beyond: 3 },
  { of: 3, enough: 2, beyond: 2 },
  { of: 5, enough: 4, beyond: 1 },
];
/** The last rule counts weeks on one side; there the threshold multiplies the weeks. */
const sameSide = 8;

/** Chart of individual weeks with run rules, downward. */
export const xmr: Detector = {
  name: 'XmR with run rules',
  start: () => {
    let falls: number[] = [];
    let side = 0;
    return {
      step: ({ z }) => {
        if (z === undefined) return -Infinity;
        falls = [...falls.slice(-4), -z];
        side = z < 0 ? side + 1 : 0;
        const reached = zones.map(({ of, enough, beyond }) => {
          const lastOnes = falls.slice(-of).toSorted((one, other) => other - one);
          return (lastOnes[enough - 1] ?? -Infinity) / beyond;
        });
        return Math.max(side / sameSide, ...reached);
      },
      reset: () => {
        falls = [];
        side = 0;
      },
    };
  },
};
