import { describe, expect, test } from '@jest/globals';
import { defaultForecast } from '../../../src/domain/forecast/rules.js';
import { chanceBelow, forecastMean, type MeanForecast } from '../../../src/domain/forecast/smoothing.js';
import { studentQuantile } from '../../../src/domain/forecast/student-t.js';

const rules = defaultForecast;

/** Weeks around 1 that go up and down without end or direction. */
function waves(weeks: number, height = 0.2): number[] {
  return Array.from({ length: weeks }, (_, week) => 1 + height * Math.sin(week * 2.4) + 0.3 * height * Math.cos(week));
}

function forecast(values: readonly number[], horizon = 12): MeanForecast {
  const found = forecastMean(values, horizon, rules);
  if (found === undefined) throw new Error('There is a forecast of these weeks.');
  return found;
}

describe('the forecast of weekly totals', () => {
  test('fewer weeks than the rules ask: nothing is forecast', () => {
    expect(forecastMean(waves(5), 12, rules)).toBeUndefined();
    expect(forecastMean([], 12, rules)).toBeUndefined();
    expect(forecastMean([1], 12, { ...rules, leastWeeks: 0 })).toBeUndefined();
    expect(forecast(waves(6)).weeks).toBe(6);
  });

  test('a constant series is forecast as itself, with a range that the prior keeps open', () => {
    const { level, half } = forecast(Array.from({ length: 8 }, () => 0.9));
    expect(level).toBeCloseTo(0.9, 12);
    // s² = 4 · .12 / (7 + 4); no week has been forecast twelve weeks ahead yet.
    const variance = ((4 * 0.12) / 11) * (0.4 + 1.2 / 8 + 10.5 * 0.12 ** 2);
    expect(half).toBeCloseTo(studentQuantile(0.9, 6) * Math.sqrt(variance), 12);
  });

  test('is calculated as the specification says, week by week', () => {
    const y = [1, 0.8, 1.3, 1.1, 0.7, 1.2];
    let level = 1;
    const errors: number[] = [];
    for (const [at, value] of y.slice(1).entries()) {
      errors.push(value - level);
      level += Math.max(0.12, 1 / (at + 2)) * (value - level);
    }
    const size = errors.map(Math.abs).toSorted((a, b) => a - b);
    const cut = 3 * 1.4826 * (size[2] ?? 0);
    const sum = errors.reduce((total, error) => total + Math.min(Math.abs(error), cut) ** 2, 0);
    const variance = (sum / 1.15 + 4 * 0.12) / (5 + 4);
    const half = studentQuantile(0.9, 4) * Math.sqrt(variance * (0.4 + 1.2 / 6 + 10.5 * 0.12 ** 2));
    expect(forecast(y).level).toBeCloseTo(level, 12);
    expect(forecast(y).half).toBeCloseTo(half, 12);
  });

  test('weeks that were all alike do not hold the level where it was', () => {
    const alike = Array.from({ length: 26 }, () => 1);
    const halved = [...alike, ...Array.from({ length: 12 }, () => 0.5)];
    expect(forecast(halved).level).toBeLessThan(0.65);
    expect(forecast(halved).far).toBeUndefined();
  });

  test('one enormous week moves the level no further than an unusual one would, and half a year later by next to nothing', () => {
    const quiet = waves(40);
    const last = forecast([...quiet, 30]);
    expect(last.level).toBeGreaterThan(forecast(quiet).level);
    expect(last.level).toBe(forecast([...quiet, 3]).level);
    expect(forecast(quiet.with(10, 30)).level - forecast(quiet).level).toBeLessThan(0.1);
    // The range knows that such a week happened, and is still far from its size.
    expect(forecast(quiet.with(10, 30)).half).toBeLessThan(30 / 5);
    expect(forecast(quiet.with(10, 30)).half).toBeGreaterThan(forecast(quiet).half);
  });

  test('errors of the same horizon that could be checked are blended in', () => {
    const steady = Array.from({ length: 60 }, () => 1);
    const jump = steady.map((value, week) => (week < 30 ? value : 2));
    const without = { ...rules, conformal: { ...rules.conformal, least: 1000 } };
    expect(forecast(jump).half).toBeGreaterThan(forecastMean(jump, 12, without)?.half ?? 0);
    expect(forecast(steady).half).toBeLessThan(forecastMean(steady, 12, without)?.half ?? 0);
  });

  test('goes on at the level, however steeply the weeks rose', () => {
    const rising = Array.from({ length: 30 }, (_, week) => 0.5 + 0.02 * week);
    expect(forecast(rising).level).toBeLessThan(rising.at(-1) ?? 0);
    expect(forecast(rising, 52).level).toBe(forecast(rising, 4).level);
  });

  test.each([6, 10, 26, 104])('law: of %d weeks the range is wider the further ahead', (weeks) => {
    // Without the errors that were checked: those are as they are at each horizon.
    const own = { ...rules, conformal: { ...rules.conformal, least: 1000 } };
    const halves = [4, 8, 12, 26, 52].map((horizon) => forecastMean(waves(weeks), horizon, own)?.half ?? 0);
    expect(halves).toEqual(halves.toSorted((a, b) => a - b));
    expect(new Set(halves).size).toBe(halves.length);
  });

  test('law: more in every week is never less in the forecast, and the range stays as wide', () => {
    for (const more of [0.01, 0.5, 3]) {
      const [lower, higher] = [forecast(waves(20)), forecast(waves(20).map((value) => value + more))];
      expect(higher.level - lower.level).toBeCloseTo(more, 10);
      expect(higher.half).toBeCloseTo(lower.half, 10);
    }
  });

  test('law: weeks that vary more have a wider range', () => {
    expect(forecast(waves(30, 0.6)).half).toBeGreaterThan(forecast(waves(30, 0.2)).half);
  });

  test('a horizon under the shortest counts as the shortest', () => {
    expect(forecast(waves(20), 0)).toEqual(forecast(waves(20), 4));
    expect(forecast(waves(20), -3)).toEqual(forecast(waves(20), 4));
  });
});

describe('the chance of lying below an edge', () => {
  test('is a tenth at the lower end of the 80 % range, a half at the level, nine tenths at the upper end', () => {
    const found = forecast(waves(20));
    expect(chanceBelow(found.level - found.half, found, 0.8)).toBeCloseTo(0.1, 10);
    expect(chanceBelow(found.level, found, 0.8)).toBeCloseTo(0.5, 10);
    expect(chanceBelow(found.level + found.half, found, 0.8)).toBeCloseTo(0.9, 10);
  });

  test('without any spread is all or nothing', () => {
    expect(chanceBelow(0.9, { level: 1, half: 0, weeks: 20 }, 0.8)).toBe(0);
    expect(chanceBelow(1.1, { level: 1, half: 0, weeks: 20 }, 0.8)).toBe(1);
  });
});
