import type { Profile } from '../domain/profile.js';
import { earlyDayOf, isAsked, type Rhythm } from '../domain/rhythm.js';
import { addDays, dayOf, instantAt, promptedWeek, weekdayOf, type Day, type WeekKey } from '../domain/week.js';

/** When the mirror knocks next, and which week it means. */
export interface Knock {
  readonly week: WeekKey;
  readonly at: Date;
}

type Knocking = Pick<Profile, 'rhythm' | 'zone'>;

/** A fortnight, and a day at either end for spreads over midnight. */
const daysAhead = 16;
const minuteMs = 60_000;

/**
 * The first knock strictly after an instant: the rhythm's weekday and wall clock in the person's zone, plus their own
 * spread; every other week, one about a week that is asked about.
 * The week follows from the wall clock alone, so that the spread never moves a knock into another week.
 */
export function nextKnock({ rhythm, zone }: Knocking, spreadMs: number, after: Date): Knock {
  // Yesterday's knock may still be to come when the spread reaches over midnight.
  const first = addDays(dayOf(after, zone), -1);
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(first, ahead);
    if (weekdayOf(day) !== rhythm.weekday) continue;
    const knock = knockOn(day, rhythm, zone, spreadMs);
    if (knock.at > after && isAsked(knock.week, rhythm)) return knock;
  }
  throw new Error('A fortnight holds every weekday.');
}

/** The earlier knock about a week; undefined when the rhythm has none. */
export function earlyKnock(week: WeekKey, { rhythm, zone }: Knocking, spreadMs: number): Date | undefined {
  const day = earlyDayOf(week, rhythm);
  return day === undefined ? undefined : knockOn(day, rhythm, zone, spreadMs).at;
}

/** The knock of one local day. A time that a spring change skips moves by the gap; of a time shown twice the first counts. */
export function knockOn(day: Day, rhythm: Rhythm, zone: string, spreadMs: number): Knock {
  const wall = instantAt(day, rhythm.time, zone);
  return { week: promptedWeek(wall, zone), at: new Date(wall.getTime() + spreadMs) };
}

/** A person's own place inside the window, in milliseconds below `windowMinutes`: whole minutes from a hash (FNV-1a) of the id. */
export function spreadOf(person: string, windowMinutes: number): number {
  if (windowMinutes <= 0) return 0;
  let hash = 0x811c9dc5;
  for (const character of person) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return (hash % windowMinutes) * minuteMs;
}
