import { describe, expect, test } from '@jest/globals';
import type { Assignment } from '../../src/domain/assignment.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import {
  changeDays,
  problemOfDay,
  withLevel,
  type ChangeKind,
  type Changed,
  type LevelChange,
} from '../../src/domain/level-change.js';
import { week } from './builders.js';

const joined: Assignment = { level: 'IC3', validFrom: week('2000-W01'), ramp: 'none' };
const promoted: Assignment = { ...joined, level: 'IC4', validFrom: week('2026-W10'), ramp: 'promotion' };

function change(assignments: readonly Assignment[], wanted: Partial<LevelChange>): Changed {
  return withLevel(assignments, {
    kind: 'promotion',
    level: 'IC4',
    week: week('2026-W28'),
    today: week('2026-W28'),
    slowly: true,
    framework: defaultFramework,
    ...wanted,
  });
}

/** Level, first week and ramp of each assignment after a change, and the company where there is one. */
function after(assignments: readonly Assignment[], level: string, kind: ChangeKind, wanted: Partial<LevelChange> = {}) {
  const changed = change(assignments, { level, kind, ...wanted });
  if ('problem' in changed) return changed.problem;
  return changed.after.map((one) => [
    one.level,
    one.validFrom,
    one.ramp,
    ...(one.company === undefined ? [] : [one.company]),
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
    expect(after([{ ...joined, level: from }], to, 'promotion')?.at(-1)).toEqual([to, '2026-W28', ramp]);
  });

  test('without the tick has no slow rise', () => {
    expect(after([joined], 'IC4', 'promotion', { slowly: false })?.at(-1)).toEqual(['IC4', '2026-W28', 'none']);
  });

  test('to the level that is there already is no change', () => {
    expect(after([joined, promoted], 'IC4', 'promotion')).toBe('same');
    expect(after([joined, promoted], 'IC4', 'last-change')).toBe('same');
  });

  test.each(['promotion', 'last-change', 'correction'] as const)(
    'that is taken back in its own week by %s leaves neither a line nor a ramp',
    (kind) => {
      const once = change([joined], { level: 'IC4' });
      expect('after' in once && after(once.after, 'IC3', kind)).toEqual([['IC3', '2000-W01', 'none']]);
    },
  );

  test('two in one week are the later one', () => {
    const once = change([joined], { level: 'IC4' });
    expect('after' in once && after(once.after, 'IC5', 'promotion')).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC5', '2026-W28', 'promotion'],
    ]);
  });

  test('in the past lies before the changes that came after it, and those stay', () => {
    const later: Assignment = { ...joined, level: 'IC5', validFrom: week('2026-W20'), ramp: 'promotion' };
    expect(after([joined, later], 'IC4', 'promotion', { week: week('2025-W11') })).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC4', '2025-W11', 'promotion'],
      ['IC5', '2026-W20', 'promotion'],
    ]);
  });

  test('in the past to the level of the next change lets that begin earlier: the same level twice is one station', () => {
    expect(after([joined, promoted], 'IC4', 'promotion', { week: week('2025-W40') })).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC4', '2025-W40', 'promotion'],
    ]);
  });

  test('in the past above what came after it leaves that without a slow rise: it is a step back now', () => {
    expect(after([joined, promoted], 'IC5', 'promotion', { week: week('2025-W40') })).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC5', '2025-W40', 'promotion'],
      ['IC4', '2026-W10', 'none'],
    ]);
  });

  test('in the future begins by itself, and stays when something is changed today', () => {
    const planned = change([joined], { level: 'IC5', week: week('2026-W36') });
    expect('after' in planned && after(planned.after, 'IC4', 'promotion')).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC4', '2026-W28', 'promotion'],
      ['IC5', '2026-W36', 'promotion'],
    ]);
  });

  test('before the first station, or with it, is refused: an earlier station is what it means', () => {
    expect(after([promoted], 'IC5', 'promotion', { week: week('2026-W02') })).toBe('before-first');
    expect(after([promoted], 'IC5', 'promotion', { week: promoted.validFrom })).toBe('before-first');
  });
});

test('a promotion and another role stay in the company of the weeks before, unless one is said', () => {
  const named = { ...joined, company: 'Acme' };
  expect(after([named], 'IC4', 'promotion')?.at(-1)).toEqual(['IC4', '2026-W28', 'promotion', 'Acme']);
  expect(after([named], 'M1', 'another-role')?.at(-1)).toEqual(['M1', '2026-W28', 'promotion', 'Acme']);
  expect(after([named], 'IC4', 'promotion', { company: 'Other' })?.at(-1)?.[3]).toBe('Other');
  expect(after([named], 'IC3', 'new-company')?.at(-1)).toEqual(['IC3', '2026-W28', 'new-company']);
});

describe('a new company', () => {
  test('at the same level draws a line and lets the bar rise from lower down', () => {
    expect(after([joined], 'IC3', 'new-company', { company: 'Acme' })).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC3', '2026-W28', 'new-company', 'Acme'],
    ]);
  });

  test('needs no name, as long as the slow rise tells it', () => {
    expect(after([joined], 'IC3', 'new-company')).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC3', '2026-W28', 'new-company'],
    ]);
    expect(after([joined], 'IC3', 'new-company', { slowly: false })).toBe('unnamed-company');
    expect(after([joined], 'IC4', 'new-company', { slowly: false })?.at(-1)).toEqual(['IC4', '2026-W28', 'none']);
  });

  test('under the name of the one before is none', () => {
    expect(after([{ ...joined, company: 'Acme' }], 'IC4', 'new-company', { company: 'Acme' })).toBe('same-company');
  });
});

test('another role lets the bar rise, a step back does not', () => {
  expect(after([joined], 'M1', 'another-role')?.at(-1)).toEqual(['M1', '2026-W28', 'promotion']);
  expect(after([joined], 'IC2', 'another-role')?.at(-1)).toEqual(['IC2', '2026-W28', 'none']);
});

describe('a correction', () => {
  test('counts from the first week on, without a ramp', () => {
    expect(after([joined], 'IC5', 'correction')).toEqual([['IC5', '2000-W01', 'none']]);
    expect(after([joined, promoted], 'IC4', 'correction')).toEqual([['IC4', '2000-W01', 'none']]);
  });

  test('keeps the slow rise of a new company, which is not about the level, and every company its name', () => {
    const moved: Assignment = { ...promoted, company: 'acme', ramp: 'new-company' };
    expect(after([joined, moved], 'IC4', 'correction', { company: 'other' })).toEqual([
      ['IC4', '2000-W01', 'none'],
      ['IC4', '2026-W10', 'new-company', 'acme'],
    ]);
  });

  test('of the last change keeps what was before it, and what is still to come', () => {
    expect(after([joined, promoted], 'IC5', 'last-change')).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC5', '2026-W10', 'promotion'],
    ]);
    expect(after([promoted, joined], 'IC3', 'last-change')).toEqual([['IC3', '2000-W01', 'none']]);
    const ahead: Assignment = { ...joined, level: 'M1', validFrom: week('2026-W40'), ramp: 'promotion' };
    expect(after([joined, promoted, ahead], 'IC5', 'last-change')?.slice(1)).toEqual([
      ['IC5', '2026-W10', 'promotion'],
      ['M1', '2026-W40', 'promotion'],
    ]);
  });

  test('gives the level its company; where none is said it keeps its name', () => {
    expect(after([joined], 'IC3', 'correction', { company: 'Acme' })).toEqual([['IC3', '2000-W01', 'none', 'Acme']]);
    const named = { ...joined, company: 'Acme' };
    expect(after([named], 'IC4', 'correction')).toEqual([['IC4', '2000-W01', 'none', 'Acme']]);
    expect(after([joined, { ...promoted, company: 'Acme' }], 'IC5', 'last-change')?.at(-1)).toEqual([
      'IC5',
      '2026-W10',
      'promotion',
      'Acme',
    ]);
  });
});

test('a level that the framework has no more goes on beside others', () => {
  const gone: Assignment = { ...joined, level: 'OLD' };
  expect(after([gone], 'IC4', 'promotion')).toEqual([
    ['OLD', '2000-W01', 'none'],
    ['IC4', '2026-W28', 'promotion'],
  ]);
});

test('nobody without a level has one to change', () => {
  expect(() => change([], {})).toThrow('Nobody has a level to change.');
});

test('days lie within ten years back and thirteen weeks ahead', () => {
  const today = '2026-07-10';
  expect(changeDays(today)).toEqual({ first: '2016-07-10', last: '2026-10-11' });
  expect(changeDays('2028-02-29').first).toBe('2018-03-01');
  expect(['2016-07-09', '2016-07-10', '2026-10-11', '2026-10-12'].map((day) => problemOfDay(day, today))).toEqual([
    'too-old',
    undefined,
    undefined,
    'too-far',
  ]);
});
