import type { Profile } from '../domain/profile.js';
import { earlyDayOf, isAsked, type Rhythm } from '../domain/rhythm.js';
import { addDays, dayOf, instantAt, promptedWeek, weekdayOf, type Day, type WeekKey } from '../domain/week.js';

/** When the mirror knocks next, and which week it means. */
export interface Knock {
  readonly week: WeekKey;
  readonly at: Date;
}

type Knocking = Pick<Profile, 'rhythm' | 'zone'>;

/** A fortnight, and a day at either end for times that a clock change moves over midnight. */
const daysAhead = 16;

/**
 * The first knock strictly after an instant: the rhythm's weekday and wall clock in the person's zone; every
 * other week, one about a week that is asked about.
 */
export function nextKnock({ rhythm, zone }: Knocking, after: Date): Knock {
  const first = addDays(dayOf(after, zone), -1);
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(first, ahead);
    if (weekdayOf(day) !== rhythm.weekday) continue;
    const knock = knockOn(day, rhythm, zone);
    if (knock.at > after && isAsked(knock.week, rhythm)) return knock;
  }
  throw new Error('A fortnight holds every weekday.');
}

/** The earlier knock about a week; undefined when the rhythm has none. */
export function earlyKnock(week: WeekKey, { rhythm, zone }: Knocking): Date | undefined {
  const day = earlyDayOf(week, rhythm);
  return day === undefined ? undefined : knockOn(day, rhythm, zone).at;
}

/** The knock of one local day. A time that a spring change skips moves by the gap; of a time shown twice the first counts. */
export function knockOn(day: Day, rhythm: Rhythm, zone: string): Knock {
  const at = instantAt(day, rhythm.time, zone);
  return { week: promptedWeek(at, zone), at };
}
