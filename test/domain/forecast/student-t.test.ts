import { describe, expect, test } from '@jest/globals';
import { studentBelow, studentQuantile } from '../../../src/domain/forecast/student-t.js';

/** Upper 10 % points, as printed in tables of the distribution. */
const ninety: readonly (readonly [degrees: number, t: number])[] = [
  [1, 3.0776835],
  [2, 1.8856181],
  [3, 1.6377444],
  [4, 1.5332063],
  [5, 1.475884],
  [8, 1.3968153],
  [10, 1.3721836],
  [20, 1.3253407],
  [30, 1.310415],
  [60, 1.2958211],
  [120, 1.2886462],
];

describe('Student’s t', () => {
  test.each(ninety)('with %d degrees of freedom has its upper 10 %% point where the tables have it', (degrees, t) => {
    expect(Math.abs(studentQuantile(0.9, degrees) - t)).toBeLessThan(1e-6);
  });

  test('has its other points where the tables have them, and is symmetric', () => {
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.2281389, 6);
    expect(studentQuantile(0.95, 3)).toBeCloseTo(2.3533634, 6);
    expect(studentQuantile(0.1, 8)).toBeCloseTo(-1.3968153, 6);
    expect(studentQuantile(0.5, 7)).toBe(0);
  });

  test('comes near the normal distribution with the weeks of ten years', () => {
    expect(studentQuantile(0.9, 518)).toBeGreaterThan(1.281552);
    expect(studentQuantile(0.9, 518)).toBeLessThan(1.2835);
  });

  test.each([1, 2, 3, 4, 11, 50, 518])('with %d degrees of freedom finds the chance of its own quantile', (degrees) => {
    for (const chance of [0.01, 0.1, 0.3, 0.6, 0.85, 0.99]) {
      expect(studentBelow(studentQuantile(chance, degrees), degrees)).toBeCloseTo(chance, 10);
    }
  });

  test.each([0, 1, -0.2, Number.NaN])('has no quantile for the chance %d', (chance) => {
    expect(() => studentQuantile(chance, 5)).toThrow('between 0 and 1');
  });

  test.each([0, 2.5, -1])('knows no %d degrees of freedom', (degrees) => {
    expect(() => studentBelow(1, degrees)).toThrow('whole number');
  });
});
