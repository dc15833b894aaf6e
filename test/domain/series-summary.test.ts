import { describe, expect, test } from '@jest/globals';
import type { SeriesPoint } from '../../src/domain/reflection.js';
import { summaryOf } from '../../src/domain/series-summary.js';
import { addWeeks, type WeekKey } from '../../src/domain/week.js';

const first = '2026-W01' as WeekKey;
const series = (...points: Partial<SeriesPoint>[]): SeriesPoint[] =>
  points.map((point, index) => ({ week: addWeeks(first, index), state: 'logged', filled: 2, ...point }));

describe('a window of weeks in numbers', () => {
  test('counts what is logged, what is missing and what was time off', () => {
    const { weeks, logged, missed, away, kinds } = summaryOf(
      series(
        {},
        { state: 'empty', filled: 0 },
        { state: 'missed', filled: 0 },
        { state: 'skipped', filled: 0 },
        { state: 'away', filled: 0 },
        { state: 'away', filled: 1 },
      ),
    );

    expect({ weeks, logged, missed, away }).toEqual({ weeks: 6, logged: 3, missed: 2, away: 1 });
    expect(kinds).toEqual([1, 1, 1, 0, 0]);
  });

  test('follows the shown percent from its first week to its last', () => {
    expect(summaryOf(series({}, { percent: 1 }, { percent: 0.8 }, { percent: 1.2 }, { percent: 1.1 })).course).toEqual({
      first: { week: '2026-W02', percent: 1 },
      last: { week: '2026-W05', percent: 1.1 },
      highest: { week: '2026-W04', percent: 1.2 },
      lowest: { week: '2026-W03', percent: 0.8 },
    });
  });

  test('follows it since the newest level only: what lies before had another bar', () => {
    const { course, changes } = summaryOf(
      series(
        { percent: 1.5 },
        { percent: 1.5, roleChange: 'IC4' },
        { percent: 1.4 },
        { percent: 0.9, roleChange: 'IC5' },
        { percent: 1 },
      ),
    );

    expect(course?.highest).toEqual({ week: '2026-W05', percent: 1 });
    expect(changes).toEqual([
      { week: '2026-W02', level: 'IC4' },
      { week: '2026-W04', level: 'IC5' },
    ]);
  });

  test('follows it since a version that asks something else; a level that changes with it says more', () => {
    const { course, changes } = summaryOf(
      series(
        { percent: 1.5, roleChange: 'IC4', versionChange: 3 },
        { percent: 1.4 },
        { percent: 0.9, versionChange: 4 },
        { percent: 1 },
      ),
    );

    expect(course?.highest).toEqual({ week: '2026-W04', percent: 1 });
    expect(changes).toEqual([
      { week: '2026-W01', level: 'IC4' },
      { week: '2026-W03', version: 4 },
    ]);
  });

  test.each([[[]], [[{}]], [[{ percent: 1 }]], [[{ percent: 1 }, { percent: 1, roleChange: 'IC5' }]]])(
    'has no course with fewer than two shown weeks',
    (points) => {
      expect(summaryOf(series(...points)).course).toBeUndefined();
    },
  );
});
