import type { CheckIn } from '../domain/check-in.js';
import { addDays, addWeeks, dayOf, mondayOf, weekOf, weekOfDay, type Day, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { mendIssues } from './settle-issues.js';
import { settleWeek } from './settle-week.js';
import { swapCheckIn } from './swap-check-in.js';
import { swapProfile } from './swap-profile.js';

/** Two years. Nobody plans further ahead; a slip of the finger must not fill a life. */
export const longestWeeks = 104;

/** So many weeks are written at once: they share commits. */
const atOnce = 25;

export interface TimeOff {
  /** The first week of it, earlier or later than today's; today's when absent. */
  readonly from?: WeekKey | undefined;
  /** Part of these weeks that is worked all the same, 0 to below 1. */
  readonly part?: number | undefined;
}

/** What time off did to its weeks, each list in order. */
export interface WeeksOff {
  /** Without lines: they are time off now. */
  readonly off: readonly WeekKey[];
  /** With lines, of which the part that is worked is expected now. */
  readonly scaled: readonly WeekKey[];
  /** With lines, and as they were: none of the time off is worked, or no more of them was than that part. */
  readonly kept: readonly WeekKey[];
}

export interface StayedAway {
  readonly mirror: Mirror;
  readonly weeks: WeeksOff;
}

/**
 * The weeks from the first one on, and every working week that ends before the first day back, count as time off, never as
 * zero. Weeks that hold lines keep them, and are held against the part that is worked (`takeWeekOff`). While the time off
 * runs and none of it is worked, the mirror stays silent: until that day, or until the person comes back (`null`), when the
 * weeks that passed are settled.
 */
export async function stayAway(
  deps: Deps,
  mirror: Mirror,
  until: Day | null,
  { from, part = 0 }: TimeOff = {},
): Promise<StayedAway> {
  const { zone } = mirror.profile;
  const today = dayOf(deps.now(), zone);
  const current = weekOf(deps.now(), zone);
  const first = from ?? current;
  const isSilent = part === 0 && first <= current && (until === null || until > today);
  const away = isSilent ? await fallSilent(deps, mirror, { until, since: first }) : mirror;
  const weeks = workingWeeks(first, until ?? today);
  const settled = await settleAway(deps, mirror, until === null ? [...new Set([first, ...weeks])] : weeks, part);
  await mendIssues(deps, away);
  return { mirror: away, weeks: settled };
}

async function fallSilent(
  deps: Deps,
  mirror: Mirror,
  { until, since }: { readonly until: Day | null; readonly since: WeekKey },
): Promise<Mirror> {
  // A pause without an end that gets one: the weeks since it began were time off as well.
  await settlePause(deps, mirror);
  const today = dayOf(deps.now(), mirror.profile.zone);
  const begun = since < weekOfDay(today) ? mondayOf(since) : today;
  const profile = await swapProfile(deps, mirror.person, ({ pausedFrom: _pausedFrom, ...known }) => ({
    ...known,
    pausedUntil: until,
    ...(until === null ? { pausedFrom: begun } : {}),
  }));
  await deps.ledger.drop(mirror.person);
  return { ...mirror, profile };
}

/** Settles the weeks of a pause without an end that passed so far as time off; weeks that hold something keep it. */
export async function settlePause(deps: Deps, mirror: Mirror): Promise<void> {
  const { pausedFrom, pausedUntil, zone } = mirror.profile;
  if (pausedUntil !== null || pausedFrom === undefined) return;
  const settled = new Set((await deps.store.readHistory(mirror.person)).map(({ week }) => week));
  const passed = workingWeeks(weekOfDay(pausedFrom), dayOf(deps.now(), zone));
  await settleAway(
    deps,
    mirror,
    passed.filter((week) => !settled.has(week)),
    0,
  );
}

async function settleAway(deps: Deps, mirror: Mirror, weeks: readonly WeekKey[], part: number): Promise<WeeksOff> {
  const settled = weeks.slice(0, longestWeeks);
  const made = { off: [] as WeekKey[], scaled: [] as WeekKey[], kept: [] as WeekKey[] };
  for (let at = 0; at < settled.length; at += atOnce) {
    const some = settled.slice(at, at + atOnce);
    const known = await Promise.all(some.map((week) => takeWeekOff(deps, mirror, week, part)));
    for (const [place, week] of some.entries()) made[known[place] ?? 'off'].push(week);
  }
  return made;
}

/**
 * Time off in a week. One without lines is time off now. One that holds lines keeps them: where a part is worked, so much of
 * a week is expected of it; where none is, it counts as it was worked. A smaller part that stands in it already stays: that
 * was said of this very week, or of an earlier time off.
 */
async function takeWeekOff(deps: Deps, mirror: Mirror, week: WeekKey, part: number): Promise<keyof WeeksOff> {
  let made: keyof WeeksOff = 'off';
  await swapCheckIn(deps, mirror.person, week, (checkIn) => {
    made = checkIn === undefined || checkIn.entries.length === 0 ? 'off' : withLines(checkIn, part);
    return checkIn === undefined || made !== 'scaled'
      ? undefined
      : { ...checkIn, availability: part, savedAt: deps.now().toISOString() };
  });
  if (made !== 'off') return made;
  const { entries } = await settleWeek(deps, mirror, week, 'away', part);
  // Lines that came in between are lines.
  return entries.length > 0 ? takeWeekOff(deps, mirror, week, part) : 'off';
}

function withLines({ availability }: CheckIn, part: number): 'scaled' | 'kept' {
  return part > 0 && availability > part ? 'scaled' : 'kept';
}

/** How many weeks a time off would hold. */
export function weeksAway(from: WeekKey, until: Day): number {
  return workingWeeks(from, until).length;
}

/** The weeks from `first` on whose Friday lies before a day. */
function workingWeeks(first: WeekKey, until: Day): readonly WeekKey[] {
  const weeks: WeekKey[] = [];
  for (let week = first; fridayOf(week) < until; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}

function fridayOf(week: WeekKey): Day {
  return addDays(mondayOf(week), 4);
}
