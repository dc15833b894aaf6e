import type { CheckIn } from './check-in.js';
import { dimensions } from './dimension.js';
import type { Entry } from './entry.js';
import { addDays, addWeeks, mondayOf, type WeekKey } from './week.js';

/** A calendar month such as `2026-07`. Sorts as text. */
export type Month = string;

/** A line that may be said to somebody, and its week. */
export interface LineToSay {
  readonly week: WeekKey;
  readonly entry: Entry;
}

export interface MonthToSay {
  readonly month: Month;
  /** At most two; none for a month in which nothing was written. */
  readonly lines: readonly LineToSay[];
}

/** One week · every week saved since lines were last taken · the quarter in six lines. */
export const linePeriods = ['week', 'since', 'quarter'] as const;
export type LinePeriod = (typeof linePeriods)[number];

/** Lines for a conversation with somebody: what was written in the boxes, never energy, own reads or what feels off. */
export type LinesForOneToOne = {
  /** The week that `week` means, whatever is looked at. */
  readonly week: WeekKey;
} & (LinesOfWeek | LinesSince | LinesOfQuarter);

export interface LinesOfWeek {
  readonly period: 'week';
  readonly lines: readonly LineToSay[];
  /** The one thing for the week after. */
  readonly next?: string | undefined;
}

export interface LinesSince {
  readonly period: 'since';
  /** When lines were last taken; before the first time the last four weeks are meant. */
  readonly takenAt?: string | undefined;
  readonly weeks: number;
  readonly lines: readonly LineToSay[];
  readonly next?: string | undefined;
}

export interface LinesOfQuarter {
  readonly period: 'quarter';
  readonly months: readonly MonthToSay[];
}

const monthsOfQuarter = 3;
const linesOfMonth = 2;
/** A month counts from its third week on: one that has only begun would take its share from a whole one. */
const weeksBegun = 2;

/** The lines of some weeks: what lasts and what changed first, what was put in last; the newest week first within each. */
export function linesToSay(checkIns: readonly CheckIn[]): readonly LineToSay[] {
  const lines = checkIns
    .toSorted((one, other) => (one.week > other.week ? -1 : 1))
    .flatMap(({ week, entries }) => entries.map((entry) => ({ week, entry })));
  return dimensions.toReversed().flatMap((dimension) => lines.filter(({ entry }) => entry.dimension === dimension));
}

/**
 * The quarter in six lines: the two of each of the last three months that are worth most, so that a busy end does not
 * crowd out its beginning; of equal ones the newest. Months come oldest first.
 *
 * @param running the week under way
 * @param worth what a line is worth, in points
 */
export function quarterToSay(
  history: readonly CheckIn[],
  running: WeekKey,
  worth: (line: LineToSay) => number,
): readonly MonthToSay[] {
  const months = [monthOf(addWeeks(running, -weeksBegun))];
  while (months.length < monthsOfQuarter) months.unshift(monthBefore(months[0] ?? ''));
  return months.map((month) => {
    const lines = linesToSay(history.filter(({ week }) => monthOf(week) === month));
    const best = lines
      .map((line) => ({ line, points: worth(line) }))
      .toSorted((one, other) => other.points - one.points || (one.line.week > other.line.week ? -1 : 1))
      .slice(0, linesOfMonth)
      .map(({ line }) => line);
    return { month, lines: lines.filter((line) => best.includes(line)) };
  });
}

/** The month that holds most days of a week: that of its Thursday. */
export function monthOf(week: WeekKey): Month {
  return addDays(mondayOf(week), 3).slice(0, 7);
}

function monthBefore(month: Month): Month {
  return addDays(`${month}-01`, -1).slice(0, 7);
}
