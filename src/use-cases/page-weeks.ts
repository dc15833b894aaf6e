import type { CheckIn } from '../domain/check-in.js';
import { weekKeySchema, weekOf, weeksFrom, type WeekKey } from '../domain/week.js';

/** A quarter. */
export const weeksOfPage = 13;

/** Some of all weeks of a person, newest first, those that passed without being logged included. */
export interface WeekPage {
  readonly weeks: readonly { readonly week: WeekKey; readonly checkIn?: CheckIn | undefined }[];
  /** The newest and the oldest week of every page. */
  readonly pages: readonly { readonly from: WeekKey; readonly to: WeekKey }[];
  /** Which of them this is. */
  readonly at: number;
}

/**
 * The page that holds a week; the one of the running week when nothing is wanted, the nearest one for a week before or after
 * them all. Of the weeks to come only those that hold something, planned time off, are listed.
 *
 * @param history oldest first
 */
export function pageWeeks(history: readonly CheckIn[], now: Date, zone: string, wanted?: string): WeekPage {
  const [first] = history;
  if (first === undefined) return { weeks: [], pages: [], at: 0 };
  const running = weekOf(now, zone);
  const ahead = history.map(({ week }) => week).filter((week) => week > running);
  const listed = [...weeksFrom(first.week < running ? first.week : running, running), ...ahead].toReversed();
  const pages = Array.from({ length: Math.ceil(listed.length / weeksOfPage) }, (_, page) => {
    const weeks = listed.slice(page * weeksOfPage, (page + 1) * weeksOfPage);
    return { weeks, from: weeks[0] ?? running, to: weeks.at(-1) ?? running };
  });
  const week = weekKeySchema.safeParse(wanted).data ?? running;
  const found = pages.findIndex(({ to }) => week >= to);
  const at = found === -1 ? pages.length - 1 : found;
  const known = new Map(history.map((checkIn) => [checkIn.week, checkIn]));
  return {
    weeks: (pages[at]?.weeks ?? []).map((one) => ({ week: one, checkIn: known.get(one) })),
    pages: pages.map(({ from, to }) => ({ from, to })),
    at,
  };
}
