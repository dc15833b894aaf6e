import { describe, expect, test } from '@jest/globals';
import type { Assignment } from '../../src/domain/assignment.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { stationsOf, withStationEdited, type StationEdit } from '../../src/domain/stations.js';
import { week } from './builders.js';

const joined: Assignment = { level: 'IC3', validFrom: week('2000-W01'), ramp: 'none' };
const promoted: Assignment = { ...joined, level: 'IC4', validFrom: week('2026-W10'), ramp: 'promotion' };
const moved: Assignment = { level: 'IC4', validFrom: week('2026-W20'), ramp: 'new-company', company: 'Acme' };
const all = [joined, promoted, moved];

function edited(assignments: readonly Assignment[], edit: StationEdit) {
  const result = withStationEdited(assignments, edit, defaultFramework);
  return 'problem' in result ? result.problem : result.after.map((one) => [one.level, one.validFrom, one.ramp]);
}

test('stations are listed newest first, each until the week before the next', () => {
  expect(stationsOf(all).map(({ level, validFrom, to, isDated }) => [level, validFrom, to, isDated])).toEqual([
    ['IC4', '2026-W20', undefined, true],
    ['IC4', '2026-W10', '2026-W19', true],
    ['IC3', '2000-W01', '2026-W09', false],
  ]);
});

test('where another company follows, no end is known: months without a job may lie between', () => {
  expect(stationsOf(all).map(({ isLeft }) => isLeft)).toEqual([undefined, true, undefined]);
  // Another company that nobody named is told by its slow rise; the same one goes on without.
  const acme = { ...moved, ramp: 'none' as const };
  const later = (change: Partial<Assignment>) =>
    stationsOf([acme, { ...acme, validFrom: week('2027-W02'), ...change }]);
  expect(later({ level: 'IC5', ramp: 'promotion' })[1]?.isLeft).toBeUndefined();
  expect(later({ ramp: 'new-company' })[1]?.isLeft).toBe(true);
  expect(later({ company: 'Umbra' })[1]?.isLeft).toBe(true);
});

describe('another day', () => {
  test('moves where a station begins, and where the one before it ends', () => {
    expect(edited(all, { edit: 'move', at: promoted.validFrom, to: week('2025-W50') })).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC4', '2025-W50', 'promotion'],
      ['IC4', '2026-W20', 'new-company'],
    ]);
  });

  test.each([
    ['2026-W20', 'behind-next'],
    ['2026-W33', 'behind-next'],
    ['2026-W10', 'same'],
    ['2000-W01', 'before-previous'],
  ])('in %s is none: %s', (to, problem) => {
    expect(edited(all, { edit: 'move', at: promoted.validFrom, to: week(to) })).toBe(problem);
  });

  test('gives the first station a day', () => {
    expect(edited(all, { edit: 'move', at: joined.validFrom, to: week('2021-W09') })?.at(0)).toEqual([
      'IC3',
      '2021-W09',
      'none',
    ]);
  });
});

describe('another level', () => {
  test('counts for the weeks of that station alone', () => {
    expect(edited(all, { edit: 'level', at: joined.validFrom, level: 'IC2', slowly: false })).toEqual([
      ['IC2', '2000-W01', 'none'],
      ['IC4', '2026-W10', 'promotion'],
      ['IC4', '2026-W20', 'new-company'],
    ]);
  });

  test('that is the one before makes one station of two', () => {
    expect(edited([joined, promoted], { edit: 'level', at: promoted.validFrom, level: 'IC3', slowly: true })).toEqual([
      ['IC3', '2000-W01', 'none'],
    ]);
  });

  test('without the slow rise switches it off, and a company can be named later', () => {
    const named = { edit: 'level', at: promoted.validFrom, level: 'IC4', company: 'Acme', slowly: false } as const;
    expect(edited([joined, promoted], named)?.at(-1)).toEqual(['IC4', '2026-W10', 'none']);
    expect(withStationEdited([joined, promoted], named, defaultFramework)).toMatchObject({
      after: [{}, { company: 'Acme' }],
    });
  });
});

describe('removing a station', () => {
  test('gives its weeks to the one before it', () => {
    expect(edited(all, { edit: 'remove', at: promoted.validFrom })).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC4', '2026-W20', 'new-company'],
    ]);
  });

  test('that is the first leaves the next one without anything to rise from', () => {
    expect(edited([joined, promoted], { edit: 'remove', at: joined.validFrom })).toEqual([['IC4', '2026-W10', 'none']]);
  });

  test('that is the only one is refused, and one that is gone says so', () => {
    expect(edited([joined], { edit: 'remove', at: joined.validFrom })).toBe('only-one');
    expect(edited(all, { edit: 'remove', at: week('2026-W11') })).toBe('gone');
  });
});

describe('an earlier station', () => {
  const earlier = { edit: 'earlier', level: 'IC2', company: 'Widgets', from: week('2019-W10') } as const;

  test('gives the first one, which had no day, the day it ended', () => {
    expect(edited([joined, promoted], { ...earlier, until: week('2022-W18') })).toEqual([
      ['IC2', '2019-W10', 'none'],
      ['IC3', '2022-W18', 'none'],
      ['IC4', '2026-W10', 'promotion'],
    ]);
  });

  test('gives the one that came after it the day that was said', () => {
    expect(edited([promoted], { ...earlier, until: promoted.validFrom })).toEqual([
      ['IC2', '2019-W10', 'none'],
      ['IC4', '2026-W10', 'promotion'],
    ]);
  });

  test.each(['2025-W40', '2026-W20'])('never moves the known start of what follows to %s: it asks', (until) => {
    const wanted = { ...earlier, until: week(until) };
    expect(withStationEdited([promoted], wanted, defaultFramework)).toEqual({
      problem: 'other-start',
      begins: promoted.validFrom,
    });
  });

  test('between two others ends where the next one begins, or where the one before it goes on', () => {
    const dated = { ...joined, validFrom: week('2018-W01') };
    expect(edited([dated, promoted], { ...earlier, until: week('2026-W20') })).toBe('other-start');
    expect(edited([dated, promoted], { ...earlier, until: week('2026-W10') })).toEqual([
      ['IC3', '2018-W01', 'none'],
      ['IC2', '2019-W10', 'none'],
      ['IC4', '2026-W10', 'promotion'],
    ]);
    expect(edited([dated, promoted], { ...earlier, until: week('2022-W18') })).toEqual([
      ['IC3', '2018-W01', 'none'],
      ['IC2', '2019-W10', 'none'],
      ['IC3', '2022-W18', 'none'],
      ['IC4', '2026-W10', 'promotion'],
    ]);
  });

  test('leaves the first one, which had no day, before it where another one follows', () => {
    const late = { ...earlier, from: week('2025-W40'), until: promoted.validFrom };
    expect(edited([joined, promoted], late)).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC2', '2025-W40', 'none'],
      ['IC4', '2026-W10', 'promotion'],
    ]);
  });

  test('that begins where another one does is refused, and so is one that nothing tells apart from its neighbour', () => {
    expect(edited([promoted], { ...earlier, from: promoted.validFrom, until: week('2026-W20') })).toBe('behind-next');
    const alike = { edit: 'earlier', level: 'IC4', from: week('2024-W01'), until: promoted.validFrom } as const;
    expect(edited([promoted], alike)).toBe('alike');
  });

  test('several employers stand in one journey', () => {
    const first = withStationEdited([joined], { ...earlier, until: week('2022-W18') }, defaultFramework);
    const known = 'after' in first ? first.after : [];
    const older = { edit: 'earlier', level: 'IC1', company: 'First', from: week('2017-W01') } as const;
    const second = withStationEdited(known, { ...older, until: week('2019-W10') }, defaultFramework);
    expect('after' in second && second.after.map(({ company }) => company)).toEqual(['First', 'Widgets', undefined]);
  });

  test('that ends before it begins is refused', () => {
    expect(edited([joined], { ...earlier, until: earlier.from })).toBe('no-time');
  });
});
