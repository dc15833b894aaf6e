import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { Entry } from '../../src/domain/entry.js';
import type { Category, Framework } from '../../src/domain/framework.js';
import { factorsOf, pointsOf } from '../../src/domain/points.js';
import { buildEntry } from './builders.js';

const none = new Map<string, Category>();
const points = (entry: Entry, framework: Framework = defaultFramework) => pointsOf(entry, framework, none).points;

describe('points of one line', () => {
  test.each<[string, Entry, number]>([
    ['input in words', buildEntry('input'), 3 * 0.85],
    ['input, small and bare', buildEntry('input', { size: 'S', evidence: 'none' }), 0.6],
    ['input does not ask who drove it', buildEntry('input', { ownership: 'contributed' }), 3 * 0.85],
    ['output, done together', buildEntry('output', { ownership: 'shared' }), 3 * 0.75 * 0.85],
    ['output, large with a link', buildEntry('output', { size: 'L', evidence: 'linked' }), 6],
    ['output, large without a link, counts as a day', buildEntry('output', { size: 'L' }), 3 * 0.85],
    ['output, several weeks without a link, counts as three days', buildEntry('output', { size: 'XL' }), 6 * 0.85],
    ['output, several weeks with a link', buildEntry('output', { size: 'XL', evidence: 'linked' }), 18],
    ['large and said by somebody else', buildEntry('output', { size: 'L', evidence: 'corroborated' }), 6 * 1.15],
    ['outcome', buildEntry('outcome'), 4 * 0.85],
    ['outcome missed, learned', buildEntry('outcome', { result: 'missed' }), 4 * 0.25 * 0.85],
    [
      'outcome for another team, better than hoped',
      buildEntry('outcome', { reach: 'another-team', result: 'better' }),
      4 * 2 * 1.3 * 0.85,
    ],
    ['outcome has no size', buildEntry('outcome', { size: 'L' }), 4 * 0.85],
    ['impact', buildEntry('impact'), 4 * 0.85],
    [
      'impact, here to stay, for the company',
      buildEntry('impact', { reach: 'company', durability: 'here-to-stay', evidence: 'linked' }),
      4 * 4 * 1.3,
    ],
    [
      'impact, one time, helped',
      buildEntry('impact', { durability: 'one-time', ownership: 'contributed' }),
      4 * 0.6 * 0.5 * 0.85,
    ],
  ])('%s', (_, entry, expected) => {
    expect(points(entry)).toBeCloseTo(expected, 10);
  });

  test('the named factors multiply to the points', () => {
    for (const entry of [buildEntry('input'), buildEntry('output'), buildEntry('outcome'), buildEntry('impact')]) {
      const factors = factorsOf(entry, defaultFramework, none);
      const { calculated } = pointsOf(entry, defaultFramework, none);
      expect(factors.reduce((product, { value }) => product * value, 1)).toBeCloseTo(calculated, 12);
    }
  });

  test('a large line without a link says what a link would make of it', () => {
    expect(pointsOf(buildEntry('output', { size: 'L' }), defaultFramework, none).withLink).toBeCloseTo(6, 10);
    expect(
      pointsOf(buildEntry('output', { size: 'L', evidence: 'linked' }), defaultFramework, none).withLink,
    ).toBeUndefined();
  });

  test('points set by hand count up to twice the calculated ones, and 0 is not the same as not set', () => {
    const set = (value: number) => points(buildEntry('input', { manual: { points: value, reason: 'mine' } }));
    expect([set(0), set(1), set(99)]).toEqual([0, 1, 2 * 3 * 0.85]);
    expect(points(buildEntry('input'))).toBeCloseTo(2.55, 10);
  });

  test('points of a category replace the size, and the other factors are 1', () => {
    const [first] = defaultFramework.categories;
    if (first === undefined) throw new Error('no category');
    const categories = new Map([['valued', { ...first, key: 'valued', points: 7 }]]);
    const entry = buildEntry('output', { category: 'valued', ownership: 'contributed', evidence: 'none' });
    expect(pointsOf(entry, defaultFramework, categories).points).toBe(7);
    const outcome = buildEntry('outcome', { category: 'valued', reach: 'company' });
    expect(pointsOf(outcome, defaultFramework, categories).points).toBe(7);
  });
});
