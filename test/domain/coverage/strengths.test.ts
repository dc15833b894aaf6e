import { describe, expect, test } from '@jest/globals';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { strengthsOf } from '../../../src/domain/coverage/strengths.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import type { Dimension } from '../../../src/domain/dimension.js';
import type { Entry } from '../../../src/domain/entry.js';
import { addWeeks, type WeekKey } from '../../../src/domain/week.js';
import { buildLine, buildWeekAgo, judged, kindOf, otherKindOf } from './builders.js';

function found(history: readonly CheckIn[]) {
  return strengthsOf(history, defaultFramework, judged);
}

function keys(history: readonly CheckIn[]): string[] {
  return found(history).map(({ category }) => category.key);
}

function lines(dimension: Dimension, ago: readonly number[], change: Partial<Entry> = {}): CheckIn[] {
  return ago.map((each) => buildWeekAgo(each, buildLine(dimension, change)));
}

/** Two histories as one, with one check-in for each week. */
function together(...histories: CheckIn[][]): CheckIn[] {
  const weeks = new Map<WeekKey, CheckIn>();
  for (const checkIn of histories.flat()) {
    const before = weeks.get(checkIn.week)?.entries ?? [];
    weeks.set(checkIn.week, { ...checkIn, entries: [...before, ...checkIn.entries] });
  }
  return [...weeks.values()];
}

describe('A strength', () => {
  test.each([
    ['three pieces, first and last four weeks apart', [0, 2, 4], true],
    ['three pieces, first and last three weeks apart', [0, 1, 3], false],
    ['two pieces far apart', [0, 20], false],
    ['many pieces in three weeks', [0, 0, 1, 1, 2, 2], false],
    ['two pieces of one week and one four weeks earlier', [0, 0, 4], true],
  ])('of %s: %p %p', (_, ago, is) => {
    const history = together(...ago.map((each) => lines('outcome', [each])));

    expect(keys(history)).toEqual(is ? ['solved'] : []);
  });

  test('names its kind, its pieces newest first, and the weeks of the first and the newest', () => {
    const [strength] = found(lines('outcome', [3, 9, 1]));

    expect(strength?.category).toMatchObject({ key: 'solved', dimension: 'outcome' });
    expect(strength?.pieces.map(({ week }) => week)).toEqual([1, 3, 9].map((ago) => addWeeks(judged, -ago)));
    expect([strength?.from, strength?.to]).toEqual([addWeeks(judged, -9), addWeeks(judged, -1)]);
  });

  test('is never made of a line that stands for many: it is one piece', () => {
    expect(keys(lines('outcome', [0, 10], { count: 30 }))).toEqual([]);
  });

  test('is of one kind: three kinds with a piece each are none', () => {
    const history = ['solved', 'moved', 'people'].flatMap((category, index) =>
      lines('outcome', [index * 4], { category }),
    );

    expect(found(history)).toEqual([]);
  });

  test('is never made of lines that name no kind, or one that the framework does not know', () => {
    const without = [0, 4, 8].map((ago) => buildWeekAgo(ago, { ...buildLine('outcome'), category: undefined }));

    expect(found([...without, ...lines('outcome', [1, 5, 9], { category: 'juggling' })])).toEqual([]);
  });

  test('looks 52 weeks back, and no further', () => {
    expect(keys(lines('impact', [0, 20, 51]))).toEqual(['practice']);
    expect(keys(lines('impact', [0, 20, 52]))).toEqual([]);
    expect(keys(lines('impact', [60, 64, 68]))).toEqual([]);
  });

  test('leaves an older piece out of its dates', () => {
    const [strength] = found(lines('impact', [0, 10, 20, 52]));

    expect(strength?.pieces).toHaveLength(3);
    expect(strength?.from).toBe(addWeeks(judged, -20));
  });

  test('knows nothing of the weeks after the judged one', () => {
    expect(keys(lines('outcome', [0, 4, -1]))).toEqual([]);
    expect(found(lines('outcome', [0, 2, 4, -3]))).toHaveLength(1);
    expect(found(lines('outcome', [0, 2, 4, -3]))[0]?.to).toBe(judged);
  });

  test('follows the numbers of its framework', () => {
    const strength = { pieces: 2, overWeeks: 1, windowWeeks: 3 };
    const framework = { ...defaultFramework, coverage: { ...defaultFramework.coverage, strength } };

    expect(strengthsOf(lines('outcome', [0, 2]), framework, judged)).toHaveLength(1);
    expect(strengthsOf(lines('outcome', [0, 3]), framework, judged)).toEqual([]);
  });
});

describe('A piece of evidence', () => {
  test.each(['outcome', 'impact'] as const)(
    'is an %s in words, with a link or that somebody else says',
    (dimension) => {
      for (const evidence of ['described', 'linked', 'corroborated'] as const) {
        expect(keys(lines(dimension, [0, 4, 8], { evidence }))).toEqual([kindOf[dimension]]);
      }
    },
  );

  test.each(['input', 'output', 'outcome', 'impact'] as const)('is no bare line of %s', (dimension) => {
    expect(found(lines(dimension, [0, 4, 8], { evidence: 'none' }))).toEqual([]);
  });

  test.each([
    ['missed', false],
    ['partly', true],
    ['worked', true],
    ['better', true],
  ] as const)('is an outcome that came out as %s: %p', (result, is) => {
    expect(keys(lines('outcome', [0, 4, 8], { result }))).toEqual(is ? ['solved'] : []);
  });

  test.each(['input', 'output'] as const)(
    'is an %s with a link or that somebody else says, not one in words',
    (dimension) => {
      expect(keys(lines(dimension, [0, 4, 8], { evidence: 'linked' }))).toEqual([kindOf[dimension]]);
      expect(keys(lines(dimension, [0, 4, 8], { evidence: 'corroborated' }))).toEqual([kindOf[dimension]]);
      expect(found(lines(dimension, [0, 4, 8, 12, 16], { evidence: 'described' }))).toEqual([]);
    },
  );

  test.each(['input', 'output'] as const)('is an %s in words that an outcome came of', (dimension) => {
    const work = lines(dimension, [9, 5, 1]);
    const came = work.map(({ week, entries }) =>
      buildWeekAgo(0, buildLine('outcome', { cameFrom: [{ week, entry: entries[0]?.id ?? '' }], category: undefined })),
    );

    expect(keys(together(work, came))).toEqual([kindOf[dimension]]);
    expect(keys(together(work, came.slice(1)))).toEqual([]);
  });

  test('is an output that an impact came of', () => {
    const work = lines('output', [9, 5, 1]);
    const cameFrom = work.map(({ week, entries }) => ({ week, entry: entries[0]?.id ?? '' }));

    expect(keys(together(work, [buildWeekAgo(0, buildLine('impact', { cameFrom }))]))).toEqual(['shipped']);
  });

  test('is no output of which an outcome came only after the judged week', () => {
    const work = lines('output', [9, 5, 1]);
    const cameFrom = work.map(({ week, entries }) => ({ week, entry: entries[0]?.id ?? '' }));

    expect(found([...work, buildWeekAgo(-1, buildLine('outcome', { cameFrom }))])).toEqual([]);
  });

  test('is no output whose outcome names another line', () => {
    const work = lines('output', [9, 5, 1]);
    const cameFrom = work.map(({ week }) => ({ week, entry: 'somebody-else' }));

    expect(found([...work, buildWeekAgo(0, buildLine('outcome', { cameFrom }))])).toEqual([]);
  });
});

describe('Strengths', () => {
  test('are none without lines', () => {
    expect(found([])).toEqual([]);
  });

  test('are sorted by what lasted: an impact with few pieces before anything with many', () => {
    const history = together(
      lines('input', [0, 2, 4, 6, 8, 10], { evidence: 'linked' }),
      lines('outcome', [0, 2, 4, 6, 8]),
      lines('impact', [1, 3, 5]),
    );

    expect(keys(history)[0]).toBe('practice');
    expect(keys(history).toSorted()).toEqual(['practice', 'review', 'solved']);
  });

  test.each(['outcome', 'impact'] as const)('of one kind, %s, are sorted by the most pieces', (dimension) => {
    const few = lines(dimension, [0, 2, 4]);
    const many = lines(dimension, [1, 3, 5, 7], { category: otherKindOf[dimension] });

    expect(keys([...few, ...many])).toEqual([otherKindOf[dimension], kindOf[dimension]]);
    expect(keys([...many, ...few])).toEqual([otherKindOf[dimension], kindOf[dimension]]);
  });

  test('are the same in any order of the history', () => {
    const history = together(lines('outcome', [0, 2, 4]), lines('impact', [1, 3, 5]), lines('impact', [7, 9]));

    expect(found(history.toReversed())).toEqual(found(history));
  });
});
