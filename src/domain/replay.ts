import { scoreWindowOf } from './lookup.js';
import { attainmentsAt, type Attainment } from './attainment.js';
import { bookWeek, emptyBooking, type Booking } from './booking.js';
import { isLongBreak } from './breaks.js';
import type { Dimension, PerDimension } from './dimension.js';
import { formulaVersion } from './formula-version.js';
import type { Moving } from './reflection.js';
import { shownPercent } from './saturation.js';
import { bandOf, ratingOf } from './standing.js';
import {
  bandOfSwitches,
  cappedDimension,
  freshFloor,
  freshSwitches,
  middleBand,
  movingOf,
  setSwitches,
  stepFloor,
  stepSwitches,
} from './steady.js';
import type { JudgedWeek, Timeline } from './timeline.js';
import type { Told } from './told.js';
import type { WeekKey } from './week.js';

/** Where the weeks stood at the end of one of them, knowing nothing of later ones. */
export interface Moment {
  readonly attainments: PerDimension<Attainment>;
  /** R; absent when nothing is expected. */
  readonly r?: number;
  readonly percent?: number;
  readonly momentaryBand?: number;
  /** The steady band after the floor; absent while it warms up. */
  readonly band?: number;
  readonly flooredBy?: Dimension;
  readonly moving?: Moving;
  /** Logged weeks so far, ever. */
  readonly loggedWeeks: number;
  /** Logged weeks since the assignment began, or since the return from a long gap. */
  readonly warmWeeks: number;
  /** Of the score's own window, from the first logged week on. */
  readonly windowLogged: number;
  readonly windowAvailable: number;
}

export interface Replay {
  readonly booking: Booking;
  /** By week index: a moment for every logged week that the picture may show, and for the judged one. */
  readonly moments: ReadonlyMap<number, Moment>;
  /** Of the judged week. */
  readonly now: Moment;
}

/** The picture holds at most this many weeks; moments before them are not kept. */
export const pictureWeeks = 60;

/**
 * Walks the weeks once, oldest first, as they were lived: books each week, reads the standing at its end, moves the steady
 * switches and the floor. Linear in the number of weeks, since every window has a fixed length.
 */
export function replay(timeline: Timeline, told: readonly Told[]): Replay {
  const booking = emptyBooking(timeline);
  const moments = new Map<number, Moment>();
  const toldOf = toldBands(told, timeline);
  const walk = startOf(timeline);
  let now: Moment | undefined;
  for (let index = timeline.start; index <= timeline.last; index += 1) {
    const week = timeline.weeks[index];
    if (week === undefined) continue;
    bookWeek(booking, index);
    stepGap(walk, week);
    if (!week.logged && index < timeline.last) continue;
    if (week.logged) stepLogged(walk, week);
    now = momentAt(walk, booking, index, week);
    if (index > timeline.last - pictureWeeks) moments.set(index, now);
    const said = toldOf.get(week.week);
    if (said !== undefined && said !== now.band && index < timeline.last) setSwitches(walk.switches, said);
  }
  if (now === undefined) throw new Error('There is no week to judge.');
  return { booking, moments, now };
}

interface Walk {
  switches: ReturnType<typeof freshSwitches>;
  readonly floor: ReturnType<typeof freshFloor>;
  /** The Monday its assignment began with. */
  assignedFrom: WeekKey | undefined;
  loggedWeeks: number;
  warmWeeks: number;
  missedInARow: number;
  unloggedInARow: number;
}

function startOf({ weeks, start }: Timeline): Walk {
  const first = weeks[start];
  if (first === undefined) throw new Error('There is no week to judge.');
  return {
    switches: freshSwitches(first.yardstick.framework),
    floor: freshFloor(),
    assignedFrom: undefined,
    loggedWeeks: 0,
    warmWeeks: 0,
    missedInARow: 0,
    unloggedInARow: 0,
  };
}

/** Time off neither makes a gap longer nor ends it; months of it leave nothing in the window that could be read. */
function stepGap(walk: Walk, { logged, state }: JudgedWeek): void {
  if (!logged) walk.unloggedInARow += 1;
  if (!logged && state !== 'away') walk.missedInARow += 1;
}

/** A new assignment, or the return from a long gap, warms the band up again; another framework version does not. */
function stepLogged(walk: Walk, { yardstick }: JudgedWeek): void {
  const { framework, assignment } = yardstick;
  const gap = { missed: walk.missedInARow, unlogged: walk.unloggedInARow };
  const back = walk.loggedWeeks > 0 && isLongBreak(gap, framework);
  if (assignment.assignedFrom !== walk.assignedFrom || back) {
    walk.switches = freshSwitches(framework);
    walk.warmWeeks = 0;
    walk.assignedFrom = assignment.assignedFrom;
  }
  walk.missedInARow = 0;
  walk.unloggedInARow = 0;
  walk.loggedWeeks += 1;
  walk.warmWeeks += 1;
}

function momentAt(walk: Walk, booking: Booking, index: number, week: JudgedWeek): Moment {
  const { framework } = week.yardstick;
  const attainments = attainmentsAt(booking, index);
  const counts = {
    attainments,
    loggedWeeks: walk.loggedWeeks,
    warmWeeks: week.yardstick.assignment.assignedFrom === walk.assignedFrom ? walk.warmWeeks : 0,
    ...coverageAt(booking.timeline, index, scoreWindowOf(framework)),
  };
  const r = ratingOf(attainments);
  if (r === undefined) return counts;
  const percent = shownPercent(r, framework.range);
  if (week.logged) {
    stepSwitches(walk.switches, percent, walk.warmWeeks >= framework.steady.settledAfter, framework);
    stepFloor(walk.floor, attainments, framework);
  }
  const shown = { ...counts, r, percent, momentaryBand: bandOf(percent, framework) };
  const steady = counts.warmWeeks === 0 ? undefined : bandOfSwitches(walk.switches);
  if (steady === undefined) return shown;
  const capped = cappedDimension(walk.floor, attainments);
  const middle = middleBand(framework);
  if (capped !== undefined && steady > middle) return { ...shown, band: middle, flooredBy: capped };
  const moving = movingOf(walk.switches, percent, framework);
  return { ...shown, band: steady, ...(moving && { moving }) };
}

function coverageAt({ weeks, firstLogged }: Timeline, index: number, windowWeeks: number) {
  let [windowLogged, windowAvailable] = [0, 0];
  for (let at = Math.max(firstLogged ?? index + 1, index - windowWeeks + 1); at <= index; at += 1) {
    const week = weeks[at];
    if (week === undefined) continue;
    if (week.logged) windowLogged += 1;
    if (week.logged || week.state !== 'away') windowAvailable += 1;
  }
  return { windowLogged, windowAvailable };
}

/** The band last told of each week under today's formula and the week's own framework and level. */
function toldBands(told: readonly Told[], { weeks }: Timeline): Map<WeekKey, number> {
  const bands = new Map<WeekKey, number>();
  if (told.length === 0) return bands;
  const assignments = new Map(weeks.map(({ week, yardstick }) => [week, yardstick.assignment]));
  for (const { week, band, formulaVersion: formula, frameworkVersion, level } of told.toSorted((a, b) =>
    a.at < b.at ? -1 : 1,
  )) {
    const assignment = assignments.get(week);
    if (band === undefined || formula !== formulaVersion) continue;
    if (frameworkVersion !== assignment?.framework.version) continue;
    // What was said under a level that was corrected since says nothing about this one.
    if (level !== undefined && level !== assignment.level) continue;
    bands.set(week, band);
  }
  return bands;
}
