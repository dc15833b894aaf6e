import { describe, expect, test } from '@jest/globals';
import { weekKeySchema } from '../../../src/domain/week.js';
import { clock, moment, wallClock, weekDates, weekdayName } from '../../../src/slack/messages/dates.js';
import { inDigits, numberWord, percent, percentRange } from '../../../src/slack/messages/numbers.js';
import { phrases } from '../../../src/slack/messages/phrases.js';
import { laterChoices } from '../../../src/slack/messages/weekly/later.js';
import { howOften } from '../../../src/slack/messages/weekly/boxes.js';

const week = weekKeySchema.parse('2026-W27');

describe('dates and numbers', () => {
  test('have the words of the language in the order and shape of the region', () => {
    expect(weekDates(week, 'en-GB')).toBe('29 June – 5 July');
    expect(weekDates(week, 'en-US')).toBe('June 29 – July 5');
    expect(weekDates(week, 'fr-CH')).toBe('29 June – 5 July');
    expect(weekDates(week, 'de-DE')).toBe('29. Juni – 5. Juli');
    expect(clock('15:00', 'en-US')).toBe('3:00 PM');
    expect(clock('15:00', 'de-DE')).toBe('15:00');
    expect(percent(1.09, 'de-DE')).toBe('109 %');
    expect(percentRange(0.98, 1.2, false, 'en-GB')).toBe('98–120%');
    expect(numberWord(11, 'en-GB')).toBe('11');
    expect(percentRange(0.98, 3, true, 'de-DE')).toBe('98 % bis zum Dreifachen oder mehr');
    expect(numberWord(3, 'de-DE')).toBe('drei');
  });

  test('count in the plural of the language of the words, not of the region', () => {
    const lines = (count: number, locale: string) => phrases(locale).why.lines(inDigits(count, locale));

    expect([0, 1, 2].map((count) => lines(count, 'fr-FR'))).toEqual(['0 lines', '1 line', '2 lines']);
    expect([0, 1, 2].map((count) => lines(count, 'de-AT'))).toEqual(['0 Zeilen', '1 Zeile', '2 Zeilen']);
  });

  test('fall back to plain English for a locale nobody knows', () => {
    expect(weekDates(week, 'not a locale')).toBe('June 29 – July 5');
  });

  test('span a new year without a slip', () => {
    expect(weekDates(weekKeySchema.parse('2026-W53'), 'en-GB')).toBe('28 December 2026 – 3 January 2027');
  });

  test('show an instant in the zone of the person', () => {
    const instant = new Date('2026-07-03T22:30:00Z');

    expect(moment(instant, 'Europe/Berlin', 'en-GB')).toBe('Saturday 4 July, 00:30');
    expect(wallClock(instant, 'Europe/Berlin')).toEqual({ hour: 0, weekday: 6 });
    expect(weekdayName(7, 'en-GB')).toBe('Sunday');
  });
});

const values = (at: string) => laterChoices(new Date(at), 'Europe/Berlin', 'en-GB').map(({ value }) => value);

describe('Later', () => {
  test('offers this afternoon before 13:00 in the zone only', () => {
    expect(values('2026-07-03T10:59:00Z')).toContain('this-afternoon');
    expect(values('2026-07-03T11:00:00Z')).not.toContain('this-afternoon');
  });

  test('does not offer Monday twice on a Sunday', () => {
    expect(values('2026-07-05T15:00:00Z')).toEqual(['in-1-hour', 'tomorrow', 'away']);
  });
});

test('labels say how often a box is filled, from the typical quarter', () => {
  expect([4, 3, 13, 0].map((perQuarter) => howOften(perQuarter, 'en-GB'))).toEqual([
    'about 1 in 3 weeks',
    'about 1 in 4 weeks',
    'most weeks',
    undefined,
  ]);
});
