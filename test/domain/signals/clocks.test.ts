import { describe, expect, test } from '@jest/globals';
import { absencesOf, clocksOf, durationsOf } from '../../../src/domain/signals/clocks.js';
import { precisionOf } from '../../../src/domain/signals/precision.js';
import { zoneOf } from '../../../src/domain/signals/zones.js';
import { buildCheckIn, week } from '../builders.js';
import { buildIssue, rules } from './builders.js';

const none = absencesOf([], {});

describe('the two clocks', () => {
  test('count the days of the calendar from when it began to aware, and from there to over', () => {
    // 4 to 30 May: 26 days; 30 May to 20 June: 21 days.
    const issue = buildIssue({ aware: '2026-05-30', resolved: '2026-06-20', resolution: 'fixed' });
    expect(clocksOf(issue, '2026-07-01', none)).toEqual({
      toAware: { calendarDays: 26, availableDays: 26, isRunning: false },
      toResolved: { calendarDays: 21, availableDays: 21, isRunning: false },
    });
  });

  test('of what is open run up to today', () => {
    expect(clocksOf(buildIssue(), '2026-06-05', none)).toEqual({
      toAware: { calendarDays: 32, availableDays: 32, isRunning: true },
    });
    expect(clocksOf(buildIssue({ aware: '2026-06-01' }), '2026-06-05', none).toResolved).toEqual({
      calendarDays: 4,
      availableDays: 4,
      isRunning: true,
    });
  });

  test('stop while away, and a week that was worked in part counts in part', () => {
    const away = buildCheckIn(week('2026-W20'), [], { state: 'away', availability: 0 });
    const part = buildCheckIn(week('2026-W21'), [], { state: 'away', availability: 0.4 });
    const { toAware } = clocksOf(buildIssue(), '2026-06-01', absencesOf([away, part], {}));
    expect(toAware.calendarDays).toBe(28);
    expect(toAware.availableDays).toBeCloseTo(28 - 7 - 7 * 0.6, 9);
  });

  test('count only the days of an away week that lie inside', () => {
    const away = buildCheckIn(week('2026-W22'), [], { state: 'away', availability: 0 });
    // Aware on the Thursday of that week: its Monday to Wednesday are lost.
    const { toAware, toResolved } = clocksOf(
      buildIssue({ aware: '2026-05-28', resolved: '2026-06-02', resolution: 'fixed' }),
      '2026-06-05',
      absencesOf([away], {}),
    );
    expect(toAware).toMatchObject({ calendarDays: 24, availableDays: 21 });
    expect(toResolved).toMatchObject({ calendarDays: 5, availableDays: 1 });
  });

  test('stop with a pause that has no end, and count no day twice when its week is away as well', () => {
    const away = buildCheckIn(week('2026-W22'), [], { state: 'away', availability: 0 });
    const paused = { pausedUntil: null, pausedFrom: '2026-05-27' };
    expect(clocksOf(buildIssue(), '2026-06-10', absencesOf([away], paused)).toAware.availableDays).toBe(21);
    expect(clocksOf(buildIssue(), '2026-06-10', absencesOf([], paused)).toAware.availableDays).toBe(23);
  });

  test('a pause that is over stops nothing but the weeks it left away', () => {
    const paused = { pausedUntil: '2026-05-18', pausedFrom: '2026-05-04' };
    expect(clocksOf(buildIssue(), '2026-06-01', absencesOf([], paused)).toAware.availableDays).toBe(28);
  });

  test('never go below zero: aware before it began, over before aware', () => {
    const early = buildIssue({ onset: '2026-06-01', onsetBy: 'person', aware: '2026-05-20', resolved: '2026-05-18' });
    const { toAware, toResolved } = clocksOf(early, '2026-06-05', none);
    expect([toAware.calendarDays, toAware.availableDays, toResolved?.calendarDays]).toEqual([0, 0, 0]);
  });

  test('go over the change to summer time without losing a day', () => {
    const issue = buildIssue({ onset: '2026-03-27', aware: '2026-03-31' });
    expect(clocksOf(issue, '2026-04-01', none).toAware.calendarDays).toBe(4);
  });

  test('leave out false alarms, new normals, and what the weeks no longer show', () => {
    const seen = { aware: '2026-05-30', resolved: '2026-06-02' } as const;
    const issues = [
      buildIssue({ ...seen, resolution: 'fixed' }),
      buildIssue({ ...seen, resolution: 'false-alarm' }),
      buildIssue({ ...seen, resolution: 'new-normal' }),
      buildIssue({ aware: '2026-05-30', unseen: true }),
      buildIssue({ aware: '2026-05-30', unseen: true, onsetBy: 'person' }),
      buildIssue(),
    ];
    const { toAware, toResolved } = durationsOf(issues, '2026-06-05', none);
    expect(toAware.map(({ isOver }) => isOver)).toEqual([true, true, false]);
    expect(toResolved).toEqual([
      { days: 3, isOver: true },
      { days: 6, isOver: false },
    ]);
  });

  test('of what was over before anybody saw it ends the first clock without an answer', () => {
    const auto = buildIssue({ resolved: '2026-05-18', resolution: 'fixed', auto: true });
    const { toAware, toResolved } = durationsOf([auto], '2026-06-05', none);
    expect(toAware).toEqual([{ days: 14, isOver: false }]);
    expect(toResolved).toEqual([]);
  });
});

describe('where the two clocks stand together', () => {
  test.each([
    [21, 28, 'seen-early-over-soon'],
    [21, 29, 'seen-early-over-late'],
    [22, 28, 'seen-late-over-soon'],
    [22, 29, 'seen-late-over-late'],
  ])('%d and %d days', (aware, resolve, zone) => {
    expect(zoneOf({ days: aware, n: 3 }, { days: resolve, n: 3 }, rules)).toBe(zone);
  });

  test('is known of "more than" only once that is long', () => {
    expect(zoneOf({ days: 5, n: 3 }, { moreThan: 28, n: 3 }, rules)).toBe('seen-early-over-late');
    expect(zoneOf({ days: 5, n: 3 }, { moreThan: 27, n: 3 }, rules)).toBeUndefined();
    expect(zoneOf({ moreThan: 30, n: 4 }, { days: 3, n: 3 }, rules)).toBe('seen-late-over-soon');
  });

  test('is not said below three', () => {
    expect(zoneOf(undefined, { days: 5, n: 3 }, rules)).toBeUndefined();
    expect(zoneOf({ days: 5, n: 3 }, undefined, rules)).toBeUndefined();
  });
});

describe('how often the mirror was right to ask', () => {
  test('counts what is over, with false alarms and new normals against it', () => {
    const seen = { aware: '2026-05-30' } as const;
    expect(
      precisionOf([
        buildIssue(),
        buildIssue({ ...seen }),
        buildIssue({ ...seen, resolved: '2026-06-01', resolution: 'fixed' }),
        buildIssue({ ...seen, resolved: '2026-06-01', resolution: 'false-alarm' }),
        buildIssue({ ...seen, resolved: '2026-06-01', resolution: 'new-normal' }),
        buildIssue({ resolved: '2026-06-01', resolution: 'fixed', auto: true }),
      ]),
    ).toEqual({ answered: 3, confirmed: 1 });
  });

  test('leaves out what the weeks no longer show, and days that have simply passed', () => {
    const over = { aware: '2026-05-30', resolved: '2026-06-01', resolution: 'fixed' } as const;
    expect(
      precisionOf([
        buildIssue({ ...over, unseen: true }),
        buildIssue({ ...over, kind: 'overdue', onsetBy: 'due-date' }),
      ]),
    ).toEqual({ answered: 0, confirmed: 0 });
  });

  test('leaves out what the person brought', () => {
    expect(precisionOf([buildIssue({ kind: 'self-reported', aware: '2026-05-30' })])).toEqual({
      answered: 0,
      confirmed: 0,
    });
  });
});
