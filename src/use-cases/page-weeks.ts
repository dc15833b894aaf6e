import type { CheckIn } from '../domain/check-in.js';
import { addWeeks, weekKeySchema, weekOf, weeksBetween, type WeekKey } from '../domain/week.js';

/** A quarter. */
export const weeksOfPage = 13;

/** Some of all weeks of a person, newest first, those that were not logged included. */
export interface WeekPage {
  readonly weeks: readonly { readonly week: WeekKey; readonly checkIn?: CheckIn | undefined }[];
  /** The newest and the oldest week of every page. */
  readonly pages: readonly { readonly from: WeekKey; readonly to: WeekKey }[];
  /** Which of them this is. */
  readonly at: number;
}

/**
 * The page that holds a week; the newest one when nothing is wanted, the nearest one for a week before or after them all.
 *
 * @param history oldest first
 */
export function pageWeeks(history: readonly CheckIn[], now: Date, zone: string, wanted?: string): WeekPage {
  const [first] = history;
  if (first === undefined) return { weeks: [], pages: [], at: 0 };
  const running = weekOf(now, zone);
  const last = history.at(-1)?.week ?? running;
  const newest = last > running ? last : running;
  const pages = Array.from({ length: Math.ceil((weeksBetween(first.week, newest) + 1) / weeksOfPage) }, (_, page) => {
    const from = addWeeks(newest, -page * weeksOfPage);
    const end = addWeeks(from, 1 - weeksOfPage);
    return { from, to: end < first.week ? first.week : end };
  });
  const week = weekKeySchema.safeParse(wanted).data ?? newest;
  const found = pages.findIndex(({ to }) => week >= to);
  const at = found === -1 ? pages.length - 1 : found;
  const known = new Map(history.map((checkIn) => [checkIn.week, checkIn]));
  const { from, to } = pages[at] ?? { from: newest, to: first.week };
  const weeks = Array.from({ length: weeksBetween(to, from) + 1 }, (_, index) => addWeeks(from, -index));
  return { weeks: weeks.map((one) => ({ week: one, checkIn: known.get(one) })), pages, at };
}
