import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { medianOf, survivalOf, type Duration } from '../../../src/domain/signals/kaplan-meier.js';

const over = (...days: number[]): Duration[] => days.map((each) => ({ days: each, isOver: true }));
const open = (...days: number[]): Duration[] => days.map((each) => ({ days: each, isOver: false }));

describe('the share that takes longer', () => {
  test('is the product over a hand-computed table, with what is open at risk until its day', () => {
    // 2 of 7 at risk end on day 3 (one open on day 3 is still at risk); 1 of 3 on day 8; the last is open on day 10.
    const steps = survivalOf([...over(3, 3, 8), ...open(3, 5, 8, 10)]);
    expect(steps.map(({ days }) => days)).toEqual([3, 8]);
    expect(steps[0]?.share).toBeCloseTo(5 / 7, 12);
    expect(steps[1]?.share).toBeCloseTo((5 / 7) * (2 / 3), 12);
  });

  test('agrees with the published weeks of remission under 6-MP (Freireich et al. 1963)', () => {
    const durations = [...over(6, 6, 6, 7, 10, 13, 16, 22, 23), ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)];
    const steps = survivalOf(durations);
    expect(steps.map(({ days }) => days)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    expect(steps.map(({ share }) => Number(share.toFixed(3)))).toEqual(published);
    expect(medianOf(durations, 3)).toEqual({ days: 23, n: 21 });
  });

  test('agrees with the published placebo arm, where nothing is censored: median 8 weeks', () => {
    const placebo = over(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);
    expect(medianOf(placebo, 3)).toEqual({ days: 8, n: 21 });
  });
});

describe('the median', () => {
  test('is hidden below three', () => {
    expect(medianOf([], 3)).toBeUndefined();
    expect(medianOf(over(4, 9), 3)).toBeUndefined();
    expect(medianOf(over(4, 9, 30), 3)).toEqual({ days: 9, n: 3 });
  });

  test('is more than the longest time seen when half are still open', () => {
    expect(medianOf([...over(4), ...open(9, 30)], 3)).toEqual({ moreThan: 30, n: 3 });
    expect(medianOf(open(2, 5, 9), 3)).toEqual({ moreThan: 9, n: 3 });
  });

  test('is reached when exactly half go on, whatever floating point makes of it', () => {
    expect(medianOf(over(1, 2, 3, 4, 5, 6), 3)).toEqual({ days: 3, n: 6 });
  });

  test('is never moved by the order, nor shorter because something is still open', () => {
    const duration = fc.record({ days: fc.integer({ min: 0, max: 60 }), isOver: fc.boolean() });
    fc.assert(
      fc.property(fc.array(duration, { minLength: 3, maxLength: 20 }), (durations) => {
        const median = medianOf(durations, 3);
        expect(medianOf(durations.toReversed(), 3)).toEqual(median);
        const all = medianOf(
          durations.map(({ days }) => ({ days, isOver: true })),
          3,
        );
        const least = median !== undefined && 'days' in median ? median.days : median?.moreThan;
        expect(least).toBeGreaterThanOrEqual(all !== undefined && 'days' in all ? all.days : 0);
      }),
    );
  });
});
