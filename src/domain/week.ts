// The one module of the domain that may touch Date: everything else handles week keys.
import { TZDate } from '@date-fns/tz';
// One file each: the index of date-fns brings 250 more, a tenth of a second at every start.
import { addWeeks as addWeeksToDate } from 'date-fns/addWeeks';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeeksInYear } from 'date-fns/getISOWeeksInYear';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { parseISO } from 'date-fns/parseISO';
import { setISOWeek } from 'date-fns/setISOWeek';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import * as z from 'zod';

/** An ISO 8601 week such as `2026-W53`: ISO week-year and week, in the person's own zone. Sorts as text. */
export type WeekKey = string & z.$brand<'WeekKey'>;

/** A calendar day such as `2026-06-29`, without a zone. Sorts as text. */
export type Day = string;

const wallClock = 'yyyy-MM-dd HH:mm';

const dayMs = 24 * 60 * 60 * 1000;

/** ISO weekday of 1970-01-01. */
const thursday = 4;

/** Years before this are slips of the hand, and two-digit years would mean the twentieth century. */
const firstYear = 1970;

/** Accepts only weeks that exist, from 1970 on: `2026-W53` passes, `2025-W53` and `2026-W54` do not. */
export const weekKeySchema = z
  .string()
  .regex(/^\d{4}-W\d{2}$/)
  .refine((key) => {
    const year = Number(key.slice(0, 4));
    const week = Number(key.slice(6));
    return year >= firstYear && week >= 1 && week <= weeksInYear(year);
  })
  .brand<'WeekKey'>();

/** ISO weeks of an ISO week-year: 52 or 53. */
export function weeksInYear(year: number): number {
  return getISOWeeksInYear(new Date(year, 5, 1, 12));
}

/** The ISO week that holds an instant in an IANA zone. */
export function weekOf(instant: Date, zone: string): WeekKey {
  return keyOf(noonOf(instant, zone));
}

/** The ISO week that holds a calendar day. */
export function weekOfDay(day: Day): WeekKey {
  return keyOf(noon(day));
}

/** The calendar day of an instant in an IANA zone. */
export function dayOf(instant: Date, zone: string): Day {
  return format(noonOf(instant, zone), 'yyyy-MM-dd');
}

/** The Monday of a week. */
export function mondayOf(week: WeekKey): Day {
  return format(mondayNoon(week), 'yyyy-MM-dd');
}

/** The Sunday of a week. */
export function sundayOf(week: WeekKey): Day {
  const monday = mondayNoon(week);
  return format(new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + 6, 12), 'yyyy-MM-dd');
}

/** The week `count` weeks later (earlier when negative). */
export function addWeeks(week: WeekKey, count: number): WeekKey {
  return keyOf(addWeeksToDate(mondayNoon(week), count));
}

/** Whole weeks from `from` to `to`; negative when `to` is earlier. */
export function weeksBetween(from: WeekKey, to: WeekKey): number {
  return placeOf(to) - placeOf(from);
}

/** Weeks since that of 1970-01-01, which lies in week 0: two of them say how many weeks apart two days are. */
export function weekNumberOf(day: Day): number {
  return Math.floor((Date.parse(day) / dayMs + thursday - 1) / 7);
}

/** Every week from `first` to `last`, both included; none when `last` is earlier. */
export function weeksFrom(first: WeekKey, last: WeekKey): WeekKey[] {
  const weeks: WeekKey[] = [];
  let year = Number(first.slice(0, 4));
  let number = Number(first.slice(6));
  let inYear = weeksInYear(year);
  for (let key = first; key <= last; key = keyFrom(year, number)) {
    weeks.push(key);
    number += 1;
    if (number <= inYear) continue;
    // A date is made once a year, not once a week: a career has hundreds of weeks.
    [year, number] = [year + 1, 1];
    inYear = weeksInYear(year);
  }
  return weeks;
}

/** The `count` weeks that end with `last`, oldest first. */
export function trailingWeeks(last: WeekKey, count: number): WeekKey[] {
  return count <= 0 ? [] : weeksFrom(addWeeks(last, 1 - count), last);
}

/** The week a prompt means: Thursday to Sunday this week, Monday to Wednesday the last one (DESIGN.md, section 4). */
export function promptedWeek(instant: Date, zone: string): WeekKey {
  const day = noonOf(instant, zone);
  const week = keyOf(day);
  const monday = 1;
  const wednesday = 3;
  return day.getDay() >= monday && day.getDay() <= wednesday ? addWeeks(week, -1) : week;
}

/** The last week that is over in the person's zone. */
export function lastFinishedWeek(instant: Date, zone: string): WeekKey {
  return addWeeks(weekOf(instant, zone), -1);
}

/**
 * The instant at which a wall clock in an IANA zone shows `time` (`15:00`) on `day`.
 * A time that a spring change skips moves forward by the gap; of a time shown twice in autumn the first counts.
 */
export function instantAt(day: Day, time: string, zone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = new TZDate(year, month - 1, date, hours, minutes, 0, 0, zone);
  // Only where the clock was turned within the two hours before can it show the same time twice.
  if (new TZDate(shown.getTime() - 120 * 60_000, zone).getTimezoneOffset() === shown.getTimezoneOffset()) {
    return new Date(shown.getTime());
  }
  const wall = format(shown, wallClock);
  const repeated = [120, 60, 30]
    .map((before) => new TZDate(shown.getTime() - before * 60_000, zone))
    .find((earlier) => format(earlier, wallClock) === wall);
  return new Date((repeated ?? shown).getTime());
}

/** ISO weekday of a calendar day: 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return noon(day).getDay() || 7;
}

/** The calendar day `count` days later. */
export function addDays(day: Day, count: number): Day {
  const start = noon(day);
  return format(new Date(start.getFullYear(), start.getMonth(), start.getDate() + count, 12), 'yyyy-MM-dd');
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(noon(to), noon(from));
}

/** Whether Intl knows the zone. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** Weeks since that of 1970-01-01, without a date of its own: a career asks for hundreds. 4 January lies in week 1. */
function placeOf(week: WeekKey): number {
  return weekNumberOf(`${week.slice(0, 4)}-01-04`) + Number(week.slice(6)) - 1;
}

function keyOf(date: Date): WeekKey {
  return keyFrom(getISOWeekYear(date), getISOWeek(date));
}

function keyFrom(year: number, number: number): WeekKey {
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}` as WeekKey;
}

function mondayNoon(week: WeekKey): Date {
  const inYear = new Date(Number(week.slice(0, 4)), 5, 1, 12);
  const monday = startOfISOWeek(setISOWeek(inYear, Number(week.slice(6))));
  return new Date(monday.getFullYear(), monday.getMonth(), monday.getDate(), 12);
}

/** The calendar day of an instant in a zone, as a date that needs no zone: weeks and days are counted much faster on it. */
function noonOf(instant: Date, zone: string): Date {
  const local = new TZDate(instant.getTime(), zone);
  return new Date(local.getFullYear(), local.getMonth(), local.getDate(), 12);
}

// Noon keeps a day the same day whatever daylight saving does to the machine's own zone.
function noon(day: Day): Date {
  const date = parseISO(day);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12);
}
