import { describe, expect, test } from '@jest/globals';
import { reflect } from '../../../src/domain/reflect.js';
import { mannKendall } from '../../../src/domain/trend.js';
import { addWeeks } from '../../../src/domain/week.js';
import { careers } from './careers.js';
import { numbersFrom } from './golden-series.js';
import { referencePlace, referenceSensitivity } from './range.js';
import { referenceTrend, twoSided } from './trend.js';

const moments = careers.flatMap((career) => {
  const found = [];
  for (let key = addWeeks(career.first, 5); key <= career.last; key = addWeeks(key, 5)) {
    const seen = career.history.filter(({ week }) => week <= key);
    found.push({ career, key, said: reflect(seen, career.assignments, key) });
  }
  return found;
});

describe('at the end of every fifth week of the careers', () => {
  test('the place, its range and what five points of weight make of it are those of METHOD.md', () => {
    let compared = 0;
    for (const { career, key, said } of moments) {
      const { standing, explanation } = said;
      if (standing === undefined) continue;
      compared += 1;
      const second = referencePlace(career, key);
      expect(standing.r).toBeCloseTo(second.r, 9);
      expect(standing.percent).toBeCloseTo(second.percent, 9);
      expect(standing.low).toBeCloseTo(second.low, 9);
      expect(standing.high).toBeCloseTo(second.high, 9);
      expect(standing.highOpen).toBe(second.open);
      const [least, most] = referenceSensitivity(career, key);
      expect(explanation.sensitivity?.[0]).toBeCloseTo(least, 9);
      expect(explanation.sensitivity?.[1]).toBeCloseTo(most, 9);
    }
    expect(compared).toBeGreaterThan(moments.length / 2);
  });

  test('the trend is the one of METHOD.md', () => {
    for (const { career, key, said } of moments) {
      const second = referenceTrend(career, key);
      expect([key, said.trend?.direction, said.trend?.weeks]).toEqual([key, second?.direction, second?.weeks]);
      if (said.trend === undefined || second === undefined) continue;
      expect(said.trend.perQuarter).toBeCloseTo(second.perQuarter, 9);
      expect(said.trend.p).toBeCloseTo(second.p, 9);
    }
    const directions = new Set(moments.map(({ said }) => said.trend?.direction));
    expect(directions).toEqual(new Set([undefined, 'flat', 'rising', 'falling']));
  });
});

test('Mann and Kendall’s chance agrees where many weeks are the same, and where all of them are', () => {
  const next = numbersFrom(71);
  for (let length = 2; length < 40; length += 1) {
    for (const different of [1, 2, 3, 12]) {
      const slope = next() < 0.5 ? 0 : 0.2;
      const values = Array.from({ length }, (_, at) => Math.floor(next() * different + at * slope));
      const [said, second] = [mannKendall(values), twoSided(scoreOf(values), values)];
      // Beyond six standard deviations the product says 0.
      if (second < 2e-9) expect(said).toBeLessThan(2e-9);
      else expect(said).toBeCloseTo(second, 9);
    }
  }
});

function scoreOf(values: readonly number[]): number {
  let score = 0;
  for (const [at, value] of values.entries()) for (const later of values.slice(at)) score += Math.sign(later - value);
  return score;
}
