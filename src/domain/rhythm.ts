import * as z from 'zod';
import { addDays, mondayOf, weekKeySchema, weeksBetween, type Day, type WeekKey } from './week.js';

/** When the mirror knocks: an ISO weekday (1 Monday … 7 Sunday) and a wall-clock time in the person's own zone. */
export const rhythmSchema = z.object({
  weekday: z.int().min(1).max(7),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** Twice a week: the day of an earlier knock about the same week. */
  earlyWeekday: z.int().min(1).max(7).optional(),
  /** Every other week: one of the weeks that are asked about, each together with the week before it. */
  everyOtherFrom: weekKeySchema.optional(),
});

export type Rhythm = z.infer<typeof rhythmSchema>;

export const paces = ['weekly', 'twice', 'fortnightly'] as const;
export type Pace = (typeof paces)[number];

export function paceOf({ earlyWeekday, everyOtherFrom }: Rhythm): Pace {
  if (earlyWeekday !== undefined) return 'twice';
  return everyOtherFrom === undefined ? 'weekly' : 'fortnightly';
}

/** A knock from Monday to Wednesday is about the week before. */
const lastDayAfter = 3;
const daysOfWeek = 7;

/** The day on which a week's own knock comes: Thursday to Sunday within the week, Monday to Wednesday after it. */
export function knockDayOf(week: WeekKey, { weekday }: Pick<Rhythm, 'weekday'>): Day {
  return addDays(mondayOf(week), weekday - 1 + (weekday <= lastDayAfter ? daysOfWeek : 0));
}

/** The day of the earlier knock about a week; undefined without one. */
export function earlyDayOf(week: WeekKey, { weekday, earlyWeekday }: Rhythm): Day | undefined {
  if (earlyWeekday === undefined || !earlyWeekdaysFor(weekday).includes(earlyWeekday)) return undefined;
  const daysBefore = (weekday - earlyWeekday + daysOfWeek) % daysOfWeek;
  return addDays(knockDayOf(week, { weekday }), -daysBefore);
}

/** Weekdays on which an earlier knock finds the week begun and its own knock still ahead. */
export function earlyWeekdaysFor(weekday: number): readonly number[] {
  const all = Array.from({ length: daysOfWeek }, (_, index) => index + 1);
  return all.filter((early) => (weekday <= lastDayAfter ? early !== weekday : early < weekday));
}

/** Whether a rhythm asks about this week with a knock of its own; every other week, the weeks between come with the next. */
export function isAsked(week: WeekKey, { everyOtherFrom }: Pick<Rhythm, 'everyOtherFrom'>): boolean {
  return everyOtherFrom === undefined || weeksBetween(everyOtherFrom, week) % 2 === 0;
}
