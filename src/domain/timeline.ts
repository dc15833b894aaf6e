import type { JudgedBy } from './assignment.js';
import type { CheckIn, WeekState } from './check-in.js';
import { dimensions, perDimension, type Dimension, type PerDimension } from './dimension.js';
import type { Entry } from './entry.js';
import { judgedBy } from './lookup.js';
import { rampAt } from './ramps.js';
import { addWeeks, weeksFrom, type WeekKey } from './week.js';
import { yardstickOf, type Yardstick } from './yardstick.js';

/** One calendar week of a person: what it was, and what was expected of it. */
export interface JudgedWeek {
  readonly week: WeekKey;
  readonly state: WeekState | 'missed';
  readonly checkIn?: CheckIn;
  /** Sorted by id, so that no order of lines can change a sum; empty unless the week counts. */
  readonly entries: readonly Entry[];
  readonly availability: number;
  /** Counts for outcome and impact: logged, a confirmed zero, or part-time away with lines. */
  readonly logged: boolean;
  /** Counts for input and output too: a week with only outcome or impact lines does not. */
  readonly effort: boolean;
  readonly yardstick: Yardstick;
  /** Points and events expected: the level's × availability × ramp × share of full time. */
  readonly expected: PerDimension<number>;
  readonly expectedEvents: PerDimension<number>;
  /** How much of the bar has risen, 0 to 1. */
  readonly ramp: number;
  /** What is asked of the week, as a part of a full week at the full bar: availability × ramp × share of full time. */
  readonly part: number;
}

/** The calendar of a person up to the judged week. */
export interface Timeline {
  /** Every calendar week, oldest first; starts long enough before the first check-in that every window is whole. */
  readonly weeks: readonly JudgedWeek[];
  /** Index of the first week with a check-in (of the judged week when there is none). */
  readonly start: number;
  /** Index of the judged week: the last one. */
  readonly last: number;
  /** Index of the first logged week, if any. */
  readonly firstLogged?: number;
  /** How much of the bar will have risen so many weeks after the judged one, 0 to 1. */
  readonly rampAhead: (weeks: number) => number;
}

/**
 * Lays the history out on the calendar. Later weeks than `week` are left out. Weeks before the first check-in are missed,
 * with availability and ramp 1 (METHOD.md, section 5, First weeks). Throws without an assignment.
 */
export function timelineOf(history: readonly CheckIn[], assignments: readonly JudgedBy[], week: WeekKey): Timeline {
  const byWeek = new Map<WeekKey, CheckIn>();
  let first = week;
  for (const checkIn of history) {
    if (checkIn.week > week) continue;
    byWeek.set(checkIn.week, checkIn);
    if (checkIn.week < first) first = checkIn.week;
  }
  const yardsticks = new Map(assignments.map((assignment) => [assignment, yardstickOf(assignment)]));
  const start = longestWindow([...yardsticks.values()]) - 1;
  const weeks: JudgedWeek[] = [];
  for (const key of weeksFrom(addWeeks(first, -start), week)) {
    const yardstick = yardsticks.get(judgedBy(assignments, key));
    if (yardstick === undefined) throw new Error(`Nobody judges ${key}.`);
    weeks.push(judgedWeek(key, byWeek.get(key), yardstick, key < first ? 1 : rampAt(assignments, key)));
  }
  const begun = assignments.filter(({ validFrom }) => validFrom <= week);
  const firstLogged = weeks.findIndex(({ logged }) => logged);
  return {
    weeks,
    start,
    last: weeks.length - 1,
    ...(firstLogged >= 0 && { firstLogged }),
    // What begins after the judged week is not known at its end.
    rampAhead: (ahead) => rampAt(begun, addWeeks(week, ahead)),
  };
}

function longestWindow(yardsticks: readonly Yardstick[]): number {
  return Math.max(1, ...yardsticks.flatMap(({ framework }) => dimensions.map((each) => framework.windowWeeks[each])));
}

function judgedWeek(week: WeekKey, checkIn: CheckIn | undefined, yardstick: Yardstick, ramp: number): JudgedWeek {
  const availability = checkIn?.availability ?? 1;
  const logged = checkIn !== undefined && counts(checkIn);
  const entries = logged ? checkIn.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : [];
  const part = availability * ramp * yardstick.assignment.share;
  const scaled = (of: 'points' | 'events') =>
    part === 1 ? full(yardstick)[of] : perDimension((dimension) => yardstick.expects[dimension][of] * part);
  return {
    week,
    state: checkIn?.state ?? 'missed',
    ...(checkIn && { checkIn }),
    entries,
    availability,
    logged,
    effort: logged && (entries.length === 0 || entries.some(({ dimension }) => isEffort(dimension))),
    yardstick,
    expected: scaled('points'),
    expectedEvents: scaled('events'),
    ramp,
    part,
  };
}

/** Time off is never a zero: an away week counts only with lines of the part that was worked. */
export function counts({ state, availability, entries }: CheckIn): boolean {
  if (state === 'away') return availability > 0 && entries.length > 0;
  return state === 'logged' || state === 'empty';
}

/** Input and output are judged in the week they happen; outcome and impact are events of a longer window. */
export function isEffort(dimension: Dimension): dimension is 'input' | 'output' {
  return dimension === 'input' || dimension === 'output';
}

const fullWeeks = new WeakMap<Yardstick, { points: PerDimension<number>; events: PerDimension<number> }>();

/** A full week of a yardstick, made once: most weeks share it. */
function full(yardstick: Yardstick): { points: PerDimension<number>; events: PerDimension<number> } {
  const known = fullWeeks.get(yardstick);
  if (known !== undefined) return known;
  const made = {
    points: perDimension((dimension) => yardstick.expects[dimension].points),
    events: perDimension((dimension) => yardstick.expects[dimension].events),
  };
  fullWeeks.set(yardstick, made);
  return made;
}
