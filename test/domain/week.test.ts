import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addWeeks,
  dayOf,
  instantAt,
  lastFinishedWeek,
  mondayOf,
  promptedWeek,
  sundayOf,
  trailingWeeks,
  weekdayOf,
  weekKeySchema,
  weekOf,
  weekOfDay,
  weeksBetween,
  weeksFrom,
  weeksInYear,
} from '../../src/domain/week.js';
import { week } from './builders.js';

const at = (iso: string) => new Date(iso);

describe('week keys', () => {
  test.each(['2026-W01', '2026-W53', '2020-W53', '1970-W01', '2099-W52'])('%s exists', (key) => {
    expect(weekKeySchema.safeParse(key).success).toBe(true);
  });

  test.each(['2025-W53', '2026-W54', '2026-W00', '2026-W1', '26-W01', '0026-W01', '2026W01', ' 2026-W01', ''])(
    '"%s" is refused',
    (key) => {
      expect(weekKeySchema.safeParse(key).success).toBe(false);
    },
  );

  test.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2023-01-01', '2022-W52'],
  ])('at year ends the ISO week-year counts: %s lies in %s', (day, key) => {
    expect(weekOfDay(day)).toBe(key);
  });

  test.each([
    [2015, 53],
    [2020, 53],
    [2024, 52],
    [2025, 52],
    [2026, 53],
    [2032, 53],
  ])('%d has %d weeks', (year, weeks) => {
    expect(weeksInYear(year)).toBe(weeks);
  });

  test('a week runs from its Monday to its Sunday', () => {
    expect([mondayOf(week('2026-W53')), sundayOf(week('2026-W53'))]).toEqual(['2026-12-28', '2027-01-03']);
  });

  test('weeks are counted across a year of 53', () => {
    expect(addWeeks(week('2026-W52'), 2)).toBe('2027-W01');
    expect(addWeeks(week('2027-W01'), -1)).toBe('2026-W53');
    expect(weeksBetween(week('2026-W52'), week('2027-W02'))).toBe(3);
    expect(weeksBetween(week('2027-W02'), week('2026-W52'))).toBe(-3);
    expect(trailingWeeks(week('2027-W01'), 3)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });

  test('from one to another are all there, over years of 52 and of 53 weeks', () => {
    expect(weeksFrom(week('2026-W52'), week('2027-W02'))).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
    expect(weeksFrom(week('2025-W52'), week('2026-W01'))).toEqual(['2025-W52', '2026-W01']);
    expect(weeksFrom(week('2026-W02'), week('2026-W01'))).toEqual([]);
    expect(trailingWeeks(week('2026-W02'), 0)).toEqual([]);
    const decades = weeksFrom(week('1990-W01'), week('2060-W52'));
    for (const [index, key] of decades.slice(1).entries()) expect(key).toBe(addWeeks(decades[index] ?? key, 1));
  });

  test('every week round-trips through its days and through any step, years of 53 weeks included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: -1500, max: 1500 }), (from, step) => {
        const key = addWeeks(week('1985-W01'), from);
        expect(weekKeySchema.parse(key)).toBe(key);
        expect(weekOfDay(mondayOf(key))).toBe(key);
        expect(weekOfDay(sundayOf(key))).toBe(key);
        expect(weekOfDay(addDays(sundayOf(key), 1))).toBe(addWeeks(key, 1));
        expect(addWeeks(addWeeks(key, step), -step)).toBe(key);
        expect(weeksBetween(key, addWeeks(key, step))).toBe(step);
        expect(addWeeks(key, 1) > key).toBe(true);
      }),
      { numRuns: 300, seed: 53 },
    );
  });
});

describe('weeks in a zone', () => {
  test('the week is that of the person’s own wall clock', () => {
    const instant = at('2026-06-28T22:30:00Z');
    expect(weekOf(instant, 'Europe/Berlin')).toBe('2026-W27');
    expect(weekOf(instant, 'America/New_York')).toBe('2026-W26');
    expect([dayOf(instant, 'Asia/Kolkata'), weekdayOf(dayOf(instant, 'Asia/Kolkata'))]).toEqual(['2026-06-29', 1]);
  });

  test('new year’s eve in Auckland is a day ahead of Honolulu', () => {
    const instant = at('2027-01-03T20:00:00Z');
    expect(weekOf(instant, 'Pacific/Auckland')).toBe('2027-W01');
    expect(weekOf(instant, 'Pacific/Honolulu')).toBe('2026-W53');
  });

  test.each([
    ['Monday', '2026-06-29T10:00:00Z', '2026-W26'],
    ['Tuesday', '2026-06-30T10:00:00Z', '2026-W26'],
    ['Wednesday', '2026-07-01T10:00:00Z', '2026-W26'],
    ['Wednesday, last minute', '2026-07-01T21:59:00Z', '2026-W26'],
    ['Thursday, first minute', '2026-07-01T22:00:00Z', '2026-W27'],
    ['Friday', '2026-07-03T13:00:00Z', '2026-W27'],
    ['Sunday', '2026-07-05T10:00:00Z', '2026-W27'],
    ['Sunday, last minute', '2026-07-05T21:59:00Z', '2026-W27'],
    ['Monday after new year', '2027-01-04T10:00:00Z', '2026-W53'],
  ])('a prompt on %s means the week it should', (_, instant, key) => {
    expect(promptedWeek(at(instant), 'Europe/Berlin')).toBe(key);
  });

  test('the last finished week is the one before the running one, in the person’s zone', () => {
    expect(lastFinishedWeek(at('2026-07-05T22:30:00Z'), 'Europe/Berlin')).toBe('2026-W27');
    expect(lastFinishedWeek(at('2026-07-05T21:30:00Z'), 'Europe/Berlin')).toBe('2026-W26');
  });
});

describe('wall clocks', () => {
  test.each([
    ['an ordinary day', '2026-07-03', '15:00', 'Europe/Berlin', '2026-07-03T13:00:00.000Z'],
    ['before the spring change', '2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
    ['a time that spring skips moves forward', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['after the spring change', '2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['a time shown twice in autumn is the first', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['after the autumn change', '2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
    ['spring in New York', '2026-03-08', '02:15', 'America/New_York', '2026-03-08T07:15:00.000Z'],
    ['autumn in New York', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['spring in Sydney', '2026-10-04', '02:30', 'Australia/Sydney', '2026-10-03T16:30:00.000Z'],
    ['half an hour twice on Lord Howe', '2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
    ['no daylight saving', '2026-03-29', '02:30', 'Asia/Kolkata', '2026-03-28T21:00:00.000Z'],
  ])('%s', (_, day, time, zone, iso) => {
    expect(instantAt(day, time, zone).toISOString()).toBe(iso);
  });

  test('the weekly hour stays the same wall-clock hour over both changes', () => {
    const hours = ['2026-03-27', '2026-04-03', '2026-10-23', '2026-10-30'].map((day) =>
      instantAt(day, '15:00', 'Europe/Berlin').getUTCHours(),
    );
    expect(hours).toEqual([14, 13, 13, 14]);
  });
});
