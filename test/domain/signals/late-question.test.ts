import { describe, expect, test } from '@jest/globals';
import { defaultClocks } from '../../../src/domain/signals/rules.js';
import { lateQuestionOf } from '../../../src/domain/signals/late-question.js';
import type { Told } from '../../../src/domain/told.js';
import { addWeeks, mondayOf, weekKeySchema } from '../../../src/domain/week.js';

const first = weekKeySchema.parse('2026-W01');
const after = (weeks: number) => addWeeks(first, weeks);

function told(weeks: number, late: 'asked' | 'answered', hour = '10'): Told {
  const week = after(weeks);
  return { week, at: `${mondayOf(week)}T${hour}:00:00.000Z`, frameworkVersion: 1, formulaVersion: 1, late };
}

const at = (weeks: number, rows: readonly Told[] = []) => lateQuestionOf(rows, first, after(weeks), defaultClocks);

describe('what was learned late', () => {
  test.each([
    [0, false],
    [11, false],
    [12, true],
    [40, true],
  ])('is due from a quarter of weeks on: after %i weeks %s', (weeks, isDue) => {
    expect(at(weeks)).toEqual({ isDue, isOpen: false });
  });

  test('an answer that is drawn again asks again, and one of the week after does not', () => {
    expect(at(12, [told(12, 'asked')])).toEqual({ isDue: true, isOpen: true });
    expect(at(13, [told(12, 'asked')])).toEqual({ isDue: false, isOpen: true });
  });

  test('waits four weeks for an answer, and is asked again after a quarter', () => {
    expect(at(15, [told(12, 'asked')]).isOpen).toBe(true);
    expect(at(16, [told(12, 'asked')]).isOpen).toBe(false);
    expect(at(24, [told(12, 'asked')]).isDue).toBe(false);
    expect(at(25, [told(12, 'asked')]).isDue).toBe(true);
  });

  test('an answer ends it for a quarter, whatever order the rows come in', () => {
    const rows = [told(14, 'answered'), told(12, 'asked')];
    expect(at(14, rows)).toEqual({ isDue: false, isOpen: false });
    expect(at(14, rows.toReversed())).toEqual({ isDue: false, isOpen: false });
    expect(at(26, rows).isDue).toBe(false);
    expect(at(27, rows).isDue).toBe(true);
  });

  test.each([
    ['light weeks', { question: 'hard' }],
    ['a signal', { signal: { issue: 'i1', strength: 'watch', answer: 'hard' } }],
  ] as const)('neither is asked nor waits while a month that was called hard rests: of %s', (_, said) => {
    const { late: _late, ...row } = told(13, 'asked', '12');
    const rows = [told(12, 'asked'), { ...row, ...said }];
    expect(at(12, rows).isOpen).toBe(true);
    for (const weeks of [13, 14, 16]) expect(at(weeks, rows)).toEqual({ isDue: false, isOpen: false });
    expect(at(16, rows.slice(1))).toEqual({ isDue: false, isOpen: false });
    expect(at(17, rows.slice(1))).toEqual({ isDue: true, isOpen: false });
  });

  test('answered within the hour it was asked is answered', () => {
    expect(at(12, [told(12, 'answered', '11'), told(12, 'asked')])).toEqual({ isDue: false, isOpen: false });
  });

  test('what was told of later weeks says nothing yet', () => {
    expect(at(12, [told(20, 'asked')])).toEqual({ isDue: true, isOpen: false });
  });
});
