import { describe, expect, test } from '@jest/globals';
import { chancesOfCounts, countOf, paceOf } from '../../../src/domain/forecast/event-counts.js';

describe('outcomes and impacts to come', () => {
  test('without a week of one’s own the pace is the level’s', () => {
    expect(countOf(paceOf(4 / 13, 0, 0, 13), 13, 0.8).mean).toBeCloseTo(4, 12);
  });

  test('own weeks count beside thirteen of the level’s', () => {
    // (4 + 8) events in (13 + 26) weeks.
    expect(countOf(paceOf(4 / 13, 8, 26, 13), 13, 0.8).mean).toBeCloseTo(4, 12);
    expect(countOf(paceOf(4 / 13, 0, 26, 13), 13, 0.8).mean).toBeCloseTo(4 / 3, 12);
  });

  test('the chances of all counts are one, and their mean is the pace', () => {
    const pace = paceOf(4 / 13, 6, 20, 13);
    const chances = chancesOfCounts(pace, 12);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
    expect(chances.reduce((sum, chance, count) => sum + chance * count, 0)).toBeCloseTo((10 / 33) * 12, 8);
  });

  test('of one week of shape one the counts halve, as a geometric series does', () => {
    expect(chancesOfCounts({ shape: 1, weeks: 1 }, 1).slice(0, 4)).toEqual([0.5, 0.25, 0.125, 0.0625]);
  });

  test('four fifths of the chances lie inside the range', () => {
    const pace = paceOf(4 / 13, 6, 20, 13);
    const { low, high } = countOf(pace, 12, 0.8);
    const chances = chancesOfCounts(pace, 12);
    const inside = chances.slice(low, high + 1).reduce((sum, chance) => sum + chance, 0);
    expect(inside).toBeGreaterThanOrEqual(0.8);
    // No smaller range has a tenth at most on either side.
    expect(chances.slice(0, low).reduce((sum, chance) => sum + chance, 0)).toBeLessThan(0.1);
    expect(chances.slice(0, high).reduce((sum, chance) => sum + chance, 0)).toBeLessThan(0.9);
    expect([low, high]).toEqual([1, 7]);
  });

  test('zero weight and no event at all: none is expected', () => {
    expect(countOf(paceOf(0, 0, 26, 13), 12, 0.8)).toEqual({ mean: 0, low: 0, high: 0 });
    expect(chancesOfCounts({ shape: 2, weeks: 13 }, 0)).toEqual([1]);
  });
});
