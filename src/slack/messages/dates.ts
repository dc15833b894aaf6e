import { dayOf, mondayOf, sundayOf, weekdayOf, type Day, type WeekKey } from '../../domain/week.js';
import { formatLocale, kept, plainSpaces } from './locale.js';
import { phrases } from './phrases.js';

/** ISO weekdays, 1 Monday … 7 Sunday; 2 January 2023 was a Monday. */
const someMonday = Date.UTC(2023, 0, 2);
const dayMs = 86_400_000;

const formatter = kept(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(formatLocale(locale), { timeZone: 'UTC', ...options }),
);

/** `week 27`. */
export function weekName(week: WeekKey, locale: string): string {
  return phrases(locale).names.week(Number(week.slice(6)));
}

/** `29 June – 5 July`, with the months in the person's order; further when a `last` week is named. */
export function weekDates(week: WeekKey, locale: string, last: WeekKey = week): string {
  return plainSpaces(
    formatter(locale, { day: 'numeric', month: 'long' }).formatRange(instant(mondayOf(week)), instant(sundayOf(last))),
  );
}

/** `Week 27 · 29 June – 5 July`. */
export function weekTitle(week: WeekKey, locale: string): string {
  return phrases(locale).names.weekTitle(Number(week.slice(6)), weekDates(week, locale));
}

/** `Friday 3 July`. */
export function dayName(day: Day, locale: string): string {
  return plainSpaces(formatter(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(instant(day)));
}

/** `3 July`. */
export function dayAndMonth(day: Day, locale: string): string {
  return plainSpaces(formatter(locale, { day: 'numeric', month: 'long' }).format(instant(day)));
}

/** `3 July 2026`. */
export function dayWithYear(day: Day, locale: string): string {
  return plainSpaces(formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(instant(day)));
}

/** `Friday 3 July`, and `3 July 2026` where that is another year than today's. */
export function dayInYear(day: Day, today: Day, locale: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dayName(day, locale) : dayWithYear(day, locale);
}

/** `Friday`, from an ISO weekday. */
export function weekdayName(weekday: number, locale: string): string {
  return formatter(locale, { weekday: 'long' }).format(someMonday + (weekday - 1) * dayMs);
}

/** A wall-clock time such as `15:00`, as the region writes it. */
export function clock(time: string, locale: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return plainSpaces(formatter(locale, { timeStyle: 'short' }).format(someMonday + (hours * 60 + minutes) * 60_000));
}

/** An instant in a zone: `Friday 3 July, 16:20`. */
export function moment(at: Date, zone: string, locale: string): string {
  const options = { timeZone: zone } as const;
  const day = formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', ...options }).format(at);
  const time = formatter(locale, { timeStyle: 'short', ...options }).format(at);
  return plainSpaces(`${day}, ${time}`);
}

/** Hour 0 to 23 and ISO weekday of an instant in a zone. */
export function wallClock(at: Date, zone: string): { readonly hour: number; readonly weekday: number } {
  const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);
  return { hour: Number(hour), weekday: weekdayOf(dayOf(at, zone)) };
}

/** `July 2026`, from `2026-07`. */
export function monthName(month: string, locale: string): string {
  return plainSpaces(formatter(locale, { month: 'long', year: 'numeric' }).format(instant(`${month}-15`)));
}

/** `Jul 2026`, short enough for a line of a chart. */
export function monthAndYear(day: Day, locale: string): string {
  return plainSpaces(formatter(locale, { month: 'short', year: 'numeric' }).format(instant(day)));
}

/** The month that holds the end of a week, with its year when that is another one than `from`'s: `March`, `January 2027`. */
export function monthAhead(week: WeekKey, from: WeekKey, locale: string): string {
  const day = sundayOf(week);
  if (day.slice(0, 4) !== sundayOf(from).slice(0, 4)) return monthName(day.slice(0, 7), locale);
  return formatter(locale, { month: 'long' }).format(instant(day));
}

/** January first, short enough for an axis. */
export function monthNames(locale: string): readonly string[] {
  return Array.from({ length: 12 }, (_, month) =>
    formatter(locale, { month: 'short' }).format(Date.UTC(2023, month, 15)),
  );
}

function instant(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
