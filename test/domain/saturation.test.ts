import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { moveWindow, emptyWindow } from '../../src/domain/event-window.js';
import {
  creditEvents,
  creditWeek,
  eventWeight,
  saturate,
  shownPercent,
  type WeekLine,
} from '../../src/domain/saturation.js';

const { saturation, range } = defaultFramework;

function line(points: number, kind: string, change: Partial<WeekLine> = {}): WeekLine {
  return { points, count: 1, kind, ...change };
}

function credit(lines: readonly WeekLine[]): number {
  return creditWeek(lines, saturation).reduce((sum, each) => sum + each, 0);
}

describe('saturation of a week', () => {
  test('four lines count fully, whatever their kind', () => {
    expect(credit([line(3, 'a'), line(3, 'a'), line(3, 'a'), line(1, 'a')])).toBe(10);
  });

  test('three untagged medium lines are worth 7.65', () => {
    expect(credit([line(2.55, 'a'), line(2.55, 'b'), line(2.55, 'c')])).toBeCloseTo(7.65, 10);
  });

  test('a small line said ten times is worth 3.24 small ones', () => {
    expect(credit([line(1, 'a', { count: 10 })])).toBeCloseTo(3.24, 2);
  });

  test('of six lines of one kind the fifth counts .7⁴ and the sixth .7⁵', () => {
    const lines = Array.from({ length: 6 }, () => line(1, 'a'));
    expect(credit(lines)).toBeCloseTo(4 + 0.7 ** 4 + 0.7 ** 5, 10);
  });

  test('the four full places go where they are worth most', () => {
    const many = Array.from({ length: 4 }, () => line(1, 'many'));
    const single = [line(5, 'x'), line(4, 'y'), line(3, 'z')];
    expect(credit([...single, ...many])).toBeCloseTo(12 + 4, 10);
  });

  test('kinds of their own keep counting', () => {
    expect(credit(Array.from({ length: 7 }, (_, index) => line(1, `kind ${index}`)))).toBe(7);
  });

  test('a decay of 1 switches it off', () => {
    const lines = Array.from({ length: 9 }, () => line(1, 'a', { count: 3 }));
    expect(creditWeek(lines, { ...saturation, decay: 1 }).reduce((sum, each) => sum + each, 0)).toBe(27);
  });

  test('with category points the decay starts after the expected weekly count, over all lines', () => {
    const lines = [line(2, 'c', { count: 2, expected: 3 }), line(2, 'c', { count: 3, expected: 3 })];
    expect(credit(lines)).toBeCloseTo(2 * (3 + 0.7 + 0.49), 10);
  });
});

describe('saturation of events', () => {
  test('the expected number, rounded up, counts fully; the next ones decay', () => {
    expect([0, 3, 4, 5].map((rank) => eventWeight(rank, 3.2, 0.7))).toEqual([1, 1, 0.7, 0.7 ** 2]);
  });

  test('a whole number that floating point misses by a hair is not rounded up', () => {
    expect(eventWeight(8, 8.000000000000002, 0.7)).toBeCloseTo(0.7, 10);
  });

  test('the sum uses the same weights', () => {
    expect(creditEvents([8, 4, 4, 2], 1.5, 0.7)).toBeCloseTo(8 + 4 + 4 * 0.7 + 2 * 0.49, 10);
  });

  test('a window holds its weeks only, largest first, also when a later framework looks further back', () => {
    const events = [[5], [1, 3], [], [4], [2]];
    const window = emptyWindow();
    expect([...moveWindow(window, events, 0, 1)]).toEqual([5, 3, 1]);
    expect([...moveWindow(window, events, 2, 4)]).toEqual([4, 2]);
    expect([...moveWindow(window, events, 1, 4)]).toEqual([4, 3, 2, 1]);
  });
});

describe('saturation of a window', () => {
  test.each([
    [0.5, 0.5],
    [1, 1],
    [1.5, 1.39],
    [2, 1.63],
    [3, 1.86],
  ])('u of %d gives %d', (u, a) => {
    expect(saturate(u)).toBeCloseTo(a, 2);
  });

  test('the shown percent undoes it, up to the cap', () => {
    for (const u of [0, 0.4, 1, 1.3, 1.5, 2, 2.9]) expect(shownPercent(saturate(u), range)).toBeCloseTo(u, 10);
    expect(shownPercent(1.99, range)).toBeCloseTo(2.97, 2);
  });
});
