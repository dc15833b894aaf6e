import { describe, expect, test } from '@jest/globals';
import { defaultDetection } from '../../src/domain/detection/rules.js';
import { createWatch } from '../../src/domain/detection/watch.js';
import { alarmsOf, calibrated, delayOf } from './method/calibrate.js';
import { type Detector, judged } from './method/detectors/detector.js';
import { ewma } from './method/detectors/ewma.js';
import { anyOf, watched } from './method/detectors/witnesses.js';
import { xmr } from './method/detectors/xmr.js';
import { mean, smoothing } from './method/forecasters/plain.js';
import { personOf } from './method/people.js';
import { randomFrom, randomOf } from './method/random.js';
import { atMost, missesOf, textOf, within } from './method/table.js';
import { noise, seriesOf, usual } from './method/weeks.js';

describe('the numbers of the bench', () => {
  test('are those of xoshiro128**', () => {
    const random = randomFrom([1, 2, 3, 4]);
    const drawn = Array.from({ length: 4 }, () => random.next() * 2 ** 32);

    expect(drawn).toEqual([11520, 0, 5927040, 70819200]);
  });

  test('are the same for the same seed, and others for another', () => {
    const [one, same, other] = [7, 7, 8].map((seed) => seriesOf(randomOf(seed), 50, usual));

    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test.each([0, 0.15, 0.3, 0.5])('make weeks with autocorrelation %s and a deviation of 1', (autocorrelation) => {
    const values = noise(randomOf(1), 40_000, autocorrelation);

    expect(Math.abs(correlationOf(values.slice(1), values.slice(0, -1)) - autocorrelation)).toBeLessThan(0.02);
    expect(Math.abs(deviationOf(values) - 1)).toBeLessThan(0.02);
  });

  test('make a series with the stated deviation, and outliers in 3 % of its weeks', () => {
    const still = { ...usual, rounding: 0, outliers: 0, autocorrelation: 0 };
    const plain = seriesOf(randomOf(2), 40_000, still);
    const thrown = seriesOf(randomOf(2), 40_000, { ...still, outliers: 0.03, outlierSd: 8 });
    const far = thrown.filter((value) => Math.abs(value - usual.mean) > 4 * usual.sd || value === 0).length;

    expect(Math.abs(deviationOf(plain) / usual.sd - 1)).toBeLessThan(0.02);
    expect(Math.abs(far / thrown.length - 0.03)).toBeLessThan(0.003);
  });

  test.each([0, 0.5, 0.8])('make people whose series share a pairwise correlation of %s', (correlation) => {
    const weeks = personOf(randomOf(3), { weeks: 40_000, autocorrelation: 0.3, correlation });
    const [input, output] = [weeks.map((week) => week.input), weeks.map((week) => week.output)];
    // Outliers and rounding that the two do not share take their part.
    const shared = usual.sd ** 2 / deviationOf(input) ** 2;

    expect(Math.abs(correlationOf(input, output) - correlation * shared)).toBeLessThan(0.02);
  });
});

describe('a calibrated detector', () => {
  const still = (seed: number) => {
    const random = randomOf(seed);
    return Array.from({ length: 120 }, () => judged(seriesOf(random, 220, usual), defaultDetection));
  };

  test.each<[string, Detector]>([
    ['EWMA', ewma(0.2)],
    ['XmR', xmr],
  ])('keeps its rate of false alarms on weeks it was not calibrated on: %s', (_, detector) => {
    const rate = 1 / 104;
    const threshold = calibrated(detector, still(11), rate, 12);
    const fresh = alarmsOf(detector, still(12), threshold, 12);

    expect(Math.abs(fresh.rate - rate)).toBeLessThan(4 * Math.SQRT2 * fresh.error);
    expect(fresh.error).toBeLessThan(0.15 * rate);
  });

  test('ours is the product: its sum reaches 1 of its limit in the week of the alert', () => {
    const random = randomOf(13);
    for (let life = 0; life < 20; life += 1) {
      const run = anyOf('total', [watched(defaultDetection, ['total'])]).start();
      const watch = createWatch(defaultDetection);
      for (const value of seriesOf(random, 80, usual, { at: 40, bySd: -2 })) {
        const week = { total: value, input: value, output: value, 'own-read': value, energy: value, overdue: 0 };
        const { starting, low } = watch.step({ total: value });
        expect(run.step(week) > 1).toBe(!starting && low?.strength === 'alert');
      }
    }
  });

  test('is a week late when it sees a fall in its first week; what it saw before the fall is forgotten', () => {
    const detector: Detector<number> = { name: 'itself', start: () => ({ step: (week) => week, reset: () => {} }) };

    expect(delayOf(detector, [0, 2, 0, 2, 0], 1, 3)).toBe(1);
    expect(delayOf(detector, [0, 2, 0, 0, 2], 1, 2)).toBe(3);
    expect(delayOf(detector, [0, 2, 0, 0, 0], 1, 2)).toBe(Infinity);
  });

  test('XmR reaches 1 by each of its rules', () => {
    const reached = (falls: readonly number[]) => {
      const run = xmr.start();
      return falls.map((fall) => run.step({ value: 0, z: -fall })).at(-1);
    };

    expect(reached([3])).toBe(1);
    expect(reached([2, 0, 2])).toBe(1);
    expect(reached([1, 1, 0, 1, 1])).toBe(1);
    expect(reached(Array.from({ length: 8 }, () => 0.1))).toBe(1);
    expect(reached([2.9])).toBeLessThan(1);
  });
});

test('the forecasts beside ours are what they are called', () => {
  expect(mean.ahead([1, 2, 3], 12)).toBe(2);
  expect(smoothing(0.5).ahead([1, 2, 3], 12)).toBe(2.25);
});

test('a missed bound is printed and counted; one that is kept is only printed', () => {
  const table = { title: 'T', notes: [], head: ['', 'a', 'b'], rows: [['row', atMost(3, 2), within(0.8, 0.77, 0.86)]] };

  expect(textOf(table)).toContain('3 (≤ 2 MISSED)');
  expect(textOf(table)).toContain('0.80 (0.77-0.86 ok)');
  expect(missesOf(table)).toHaveLength(1);
});

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function correlationOf(one: readonly number[], other: readonly number[]): number {
  const [meanOne, meanOther] = [one, other].map(
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
  const products = one.reduce(
    (sum, value, index) => sum + (value - (meanOne ?? 0)) * ((other[index] ?? 0) - (meanOther ?? 0)),
    0,
  );
  return products / one.length / (deviationOf(one) * deviationOf(other));
}
