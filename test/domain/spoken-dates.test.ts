import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  readComingDay,
  readComingTime,
  readPastDay,
  readSpokenWeek,
  readWeekday,
} from '../../src/domain/spoken-dates.js';
import { addDays, addWeeks, weekdayOf, weekOfDay } from '../../src/domain/week.js';

/** A Friday in week 27. */
const friday = '2026-07-03';

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1990-01-01', count));
const names = [
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
  'Montag',
  'di',
  'Mittwoch',
  'do',
  'FR',
  'samstag',
  'so',
];

describe('a week in words', () => {
  test.each([
    ['today', '2026-W27'],
    ['heute', '2026-W27'],
    ['this week', '2026-W27'],
    ['Diese Woche', '2026-W27'],
    ['yesterday', '2026-W27'],
    ['last week', '2026-W26'],
    ['letzte Woche', '2026-W26'],
    ['last', '2026-W26'],
    ['2w', '2026-W25'],
    ['2 weeks ago', '2026-W25'],
    ['vor 2 Wochen', '2026-W25'],
    ['mon', '2026-W27'],
    ['sun', '2026-W26'],
    ['Sonntag', '2026-W26'],
    ['last friday', '2026-W26'],
    ['fri', '2026-W27'],
    ['W25', '2026-W25'],
    ['kw 25', '2026-W25'],
    ['25', '2026-W25'],
    ['week 25', '2026-W25'],
    ['w50', '2025-W50'],
    ['w30', '2026-W30'],
    ['2026-W31', '2026-W31'],
    ['2026w31', '2026-W31'],
    ['2020-w53', '2020-W53'],
    ['2026-06-10', '2026-W24'],
    ['10.6.2026', '2026-W24'],
    ['10.6.', '2026-W24'],
    ['24.12.', '2025-W52'],
    ['  LAST   week ', '2026-W26'],
    ['@mon', '2026-W27'],
  ])('%j on a Friday of week 27 is %s', (words, week) => {
    expect(readSpokenWeek(words, friday)).toEqual({ week });
  });

  test.each([
    ['banana', 'unread'],
    ['the one with the outage', 'unread'],
    ['2026-6-1', 'unread'],
    ['', 'unread'],
    ['w54', 'unknown'],
    ['w0', 'unknown'],
    ['2025-W53', 'unknown'],
    ['2026-02-31', 'unknown'],
    ['31.2.', 'unknown'],
    ['0001-01-01', 'unknown'],
  ])('%j is %s', (words, problem) => {
    expect(readSpokenWeek(words, friday)).toEqual({ problem });
  });

  test('every day and every week reads as itself', () => {
    fc.assert(
      fc.property(days, days, (day, today) => {
        expect(readSpokenWeek(day, today)).toEqual({ week: weekOfDay(day) });
        expect(readSpokenWeek(weekOfDay(day), today)).toEqual({ week: weekOfDay(day) });
      }),
    );
  });

  test('a week number without a year is within a year of today', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 52 }), (today, number) => {
        const spoken = readSpokenWeek(`w${number}`, today);

        expect('week' in spoken && spoken.week > addWeeks(weekOfDay(today), -54)).toBe(true);
        expect('week' in spoken && spoken.week <= addWeeks(weekOfDay(today), 4)).toBe(true);
      }),
    );
  });

  test('nothing that is typed throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), days, (words, today) => {
        readSpokenWeek(words, today);
        readComingDay(words, today);
        readPastDay(words, today);
      }),
    );
  });
});

describe('a day in words', () => {
  test.each([
    ['tomorrow', '2026-07-04'],
    ['morgen', '2026-07-04'],
    ['fri', '2026-07-10'],
    ['until mon', '2026-07-06'],
    ['bis Montag', '2026-07-06'],
    ['2w', '2026-07-17'],
    ['for 2 weeks', '2026-07-17'],
    ['für 2 Wochen', '2026-07-17'],
    ['for a week', '2026-07-10'],
    ['10 days', '2026-07-13'],
    ['next week', '2026-07-06'],
    ['next monday', '2026-07-06'],
    ['until 2026-12-24', '2026-12-24'],
    ['bis 24.12.', '2026-12-24'],
    ['2.1.', '2027-01-02'],
    ['2026-07-03', '2026-07-03'],
    ['2020-01-01', '2020-01-01'],
  ])('%j is %s when it is still to come', (words, day) => {
    expect(readComingDay(words, friday)).toBe(day);
  });

  test.each(['', 'banana', 'until', 'until 2026-02-31', '31.2.', 'forever'])('%j is no day', (words) => {
    expect(readComingDay(words, friday)).toBeUndefined();
  });

  test('a weekday to come is the next one, a past one the last one', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...names), (today, name) => {
        const coming = readComingDay(name, today) ?? '';
        const past = readPastDay(name, today) ?? '';

        expect([weekdayOf(coming), weekdayOf(past)]).toEqual([readWeekday(name), readWeekday(name)]);
        expect(coming > today && coming <= addDays(today, 7)).toBe(true);
        expect(past <= today && past > addDays(today, -7)).toBe(true);
      }),
    );
  });
});

describe('a moment in words', () => {
  test.each([
    ['2h', { minutes: 120 }],
    ['in 2 hours', { minutes: 120 }],
    ['eine Stunde', { minutes: 60 }],
    ['90 min', { minutes: 90 }],
    ['15:00', { time: '15:00' }],
    ['at 9:30', { time: '09:30' }],
    ['um 15 Uhr', { time: '15:00' }],
    ['today 17:00', { time: '17:00' }],
    ['tomorrow', { day: '2026-07-04', time: '09:00' }],
    ['morgen um 14 Uhr', { day: '2026-07-04', time: '14:00' }],
    ['mon', { day: '2026-07-06', time: '09:00' }],
    ['mon 14:00', { day: '2026-07-06', time: '14:00' }],
    ['2026-07-06 at 14:00', { day: '2026-07-06', time: '14:00' }],
    ['', undefined],
    ['today', undefined],
    ['0h', undefined],
    ['25:00', undefined],
    ['2026-07-03', undefined],
    ['banana', undefined],
  ])('%j is %j', (words, time) => {
    expect(readComingTime(words, friday)).toEqual(time);
  });

  test('nothing that is typed throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        days,
        (words, today) => void readComingTime(words, today),
      ),
    );
  });
});
