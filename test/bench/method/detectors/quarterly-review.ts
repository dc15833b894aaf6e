import type { Detector } from './detector.js';

const quarterWeeks = 13;

/** Somebody who looks once a quarter, at the mean of the quarter against what was usual. */
export const quarterlyReview: Detector = {
  name: 'quarterly review',
  start: () => {
    let falls: number[] = [];
    let weeks = 0;
    return {
      step: ({ z }) => {
        weeks += 1;
        if (z !== undefined) falls.push(-z);
        if (weeks % quarterWeeks !== 0) return -Infinity;
        const mean = falls.reduce((sum, fall) => sum + fall, 0) / Math.max(1, falls.length);
        const seen = falls.length;
        falls = [];
        return seen < quarterWeeks / 2 ? -Infinity : mean;
      },
      reset: () => undefined,
    };
  },
};
