import { addWeeks, mondayOf, weekOfDay, type WeekKey } from '../../domain/week.js';
import { earliestStart } from '../../use-cases/framework/publish-framework.js';
import { Misuse } from '../terminal.js';

/** The week that a version starts in: `next-monday`, which has begun nowhere yet, or the date of a Monday. */
export function readStart(text: string | undefined, now: Date): WeekKey {
  const example = mondayOf(earliestStart(now));
  if (text === undefined) throw new Misuse(`Say from when it counts: --starts next-monday, or --starts ${example}.`);
  if (text === 'next-monday') return earliestStart(now);
  if (!isDay(text)) throw new Misuse(`--starts should be next-monday or a date such as ${example}.`);
  const week = weekOfDay(text);
  if (mondayOf(week) === text) return week;
  throw new Misuse(
    `A version counts from a Monday, and ${text} is none. The nearest are ${mondayOf(week)} and ${mondayOf(addWeeks(week, 1))}.`,
  );
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && day.getUTCFullYear() >= 1970;
}

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** `Monday 4 January 2027`. */
export function mondayName(week: WeekKey): string {
  return dayName(new Date(`${mondayOf(week)}T00:00:00Z`));
}

/** `Wednesday 6 January 2027`, in UTC. */
export function dayName(instant: Date): string {
  return long.format(instant).replace(',', '');
}
