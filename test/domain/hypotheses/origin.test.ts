import { describe, expect, test } from '@jest/globals';
import type { Dimension } from '../../../src/domain/dimension.js';
import type { LineInWeek } from '../../../src/domain/hypotheses/chain.js';
import { mayHaveLedTo, refOf, withOrigins } from '../../../src/domain/hypotheses/origin.js';
import type { LineRef } from '../../../src/domain/line-ref.js';
import { buildEntry, weekAt } from '../builders.js';

function line(at: number, dimension: Dimension, id: string, ...cameFrom: LineRef[]): LineInWeek {
  return { week: weekAt(at), entry: buildEntry(dimension, { id, ...(cameFrom.length > 0 && { cameFrom }) }) };
}

const all = [
  line(0, 'input', 'i0'),
  line(0, 'output', 'o0'),
  line(2, 'output', 'o2'),
  line(2, 'outcome', 'c2'),
  line(3, 'input', 'i3'),
  line(3, 'output', 'o3'),
  line(3, 'outcome', 'c3'),
  line(3, 'impact', 'm3'),
  line(4, 'output', 'o4'),
];
const [input, , output, , , sameWeek, outcome, impact, later] = all as [
  LineInWeek,
  LineInWeek,
  LineInWeek,
  LineInWeek,
  LineInWeek,
  LineInWeek,
  LineInWeek,
  LineInWeek,
  LineInWeek,
];
const names = (lines: readonly LineInWeek[]) => lines.map(({ entry }) => entry.id);

describe('The lines that may have led to', () => {
  test('an outcome are inputs and outputs of its week and of earlier ones, the newest and nearest first', () => {
    expect(names(mayHaveLedTo(outcome, all))).toEqual(['o3', 'i3', 'o2', 'o0', 'i0']);
    expect(names(mayHaveLedTo(outcome, all.toReversed()))).toEqual(['o3', 'i3', 'o2', 'o0', 'i0']);
  });

  test('an impact are outcomes as well; none of another impact', () => {
    expect(names(mayHaveLedTo(impact, all))).toEqual(['c3', 'o3', 'i3', 'c2', 'o2', 'o0', 'i0']);
  });

  test('an input are none', () => {
    expect(mayHaveLedTo(input, all)).toEqual([]);
  });
});

describe('A line said to have come of another', () => {
  test('hangs on it, over weeks and boxes, and on several', () => {
    const origins = [output, input, sameWeek].map(refOf);

    expect(withOrigins(outcome, origins, all)).toEqual({ ...outcome.entry, cameFrom: origins });
  });

  test('of none hangs on nothing any more', () => {
    const hanging = { ...outcome, entry: { ...outcome.entry, cameFrom: [refOf(output)] } };

    expect(withOrigins(hanging, [], all)).toEqual(outcome.entry);
  });

  test.each([
    ['is not there', { week: weekAt(0), entry: 'removed' }, 'gone'],
    ['stands in another week', { week: weekAt(1), entry: 'o2' }, 'gone'],
    ['is itself', refOf(outcome), 'itself'],
    ['stands behind it', refOf(impact), 'backwards'],
    ['stands in its own box', { week: weekAt(2), entry: 'c2' }, 'backwards'],
    ['was written later', refOf(later), 'backwards'],
  ] as const)('that %s stays as it is', (_, origin, why) => {
    expect(withOrigins(outcome, [refOf(output), origin], all)).toBe(why);
  });

  test('keeps a link that it had although that line is gone or was moved, and loses it when it is taken off', () => {
    const [removed, moved] = [{ week: weekAt(0), entry: 'removed' }, refOf(impact)];
    const hanging = line(3, 'outcome', 'c3', removed, moved);

    expect(withOrigins(hanging, [removed, moved, refOf(output)], all)).toMatchObject({
      cameFrom: [removed, moved, refOf(output)],
    });
    expect(withOrigins(hanging, [moved], all)).toMatchObject({ cameFrom: [moved] });
  });
});
