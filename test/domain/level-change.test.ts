import { describe, expect, test } from '@jest/globals';
import type { Assignment } from '../../src/domain/assignment.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { withLevel, type LevelChange } from '../../src/domain/level-change.js';
import { week } from './builders.js';

const joined: Assignment = { level: 'IC3', validFrom: week('2000-W01'), ramp: 'none' };
const promoted: Assignment = { ...joined, level: 'IC4', validFrom: week('2026-W10'), ramp: 'promotion' };

/** Level, first week and ramp of each assignment after a change in 2026-W28. */
function after(
  assignments: readonly Assignment[],
  level: string,
  since: LevelChange['since'],
  at = '2026-W28',
): readonly (readonly string[])[] {
  return withLevel(assignments, { level, since, week: week(at), framework: defaultFramework }).map((one) => [
    one.level,
    one.validFrom,
    one.ramp,
  ]);
}

describe('a promotion', () => {
  test('draws a line in its week, keeps the past and lets the bar rise', () => {
    expect(after([joined], 'IC4', 'promotion')).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC4', '2026-W28', 'promotion'],
    ]);
  });

  test.each([
    ['IC3', 'M1', 'promotion'],
    ['M2', 'SM1', 'promotion'],
    ['IC5', 'IC4', 'none'],
    ['D1', 'M2', 'none'],
  ])('from %s to %s has the ramp %s', (from, to, ramp) => {
    expect(after([{ ...joined, level: from }], to, 'promotion').at(-1)).toEqual([to, '2026-W28', ramp]);
  });

  test('to the level that is there already is no change', () => {
    expect(after([joined, promoted], 'IC4', 'promotion')).toEqual(after([joined, promoted], 'IC4', 'last-change'));
  });

  test('that is taken back in its own week leaves neither a line nor a ramp', () => {
    const once = withLevel([joined], {
      level: 'IC4',
      since: 'promotion',
      week: week('2026-W28'),
      framework: defaultFramework,
    });
    for (const since of ['promotion', 'last-change', 'correction'] as const) {
      expect(after(once, 'IC3', since)).toEqual([['IC3', '2000-W01', 'none']]);
    }
  });
});

describe('a correction', () => {
  test('counts from the first week on, without a ramp', () => {
    expect(after([joined], 'IC5', 'correction')).toEqual([['IC5', '2000-W01', 'none']]);
    expect(after([joined, promoted], 'IC4', 'correction')).toEqual([['IC4', '2000-W01', 'none']]);
  });

  test('keeps the slow rise of a new company, which is not about the level', () => {
    const moved: Assignment = { ...promoted, company: 'acme', ramp: 'new-company' };
    expect(after([joined, moved], 'IC4', 'correction')).toEqual([
      ['IC4', '2000-W01', 'none'],
      ['IC4', '2026-W10', 'new-company'],
    ]);
  });

  test('of the last change keeps what was before it', () => {
    expect(after([joined, promoted], 'IC5', 'last-change')).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC5', '2026-W10', 'promotion'],
    ]);
    expect(after([promoted, joined], 'IC3', 'last-change')).toEqual([['IC3', '2000-W01', 'none']]);
  });
});

test('a level that nobody knows is refused', () => {
  expect(() => after([joined], 'IC99', 'promotion')).toThrow('has no level IC99');
});
