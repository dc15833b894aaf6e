import type { CheckIn } from '../check-in.js';
import type { Profile } from '../profile.js';
import { addDays, daysBetween, mondayOf, type Day } from '../week.js';
import type { Issue } from './issue.js';
import type { Duration } from './kaplan-meier.js';

/** One clock of a question, both ways of counting, never below 0. */
export interface Clock {
  readonly calendarDays: number;
  /** Days off and pauses are not counted; a week that was worked in part counts in part. */
  readonly availableDays: number;
  /** It goes on: counted up to today. */
  readonly isRunning: boolean;
}

/** The two clocks of METHOD.md, section 9. */
export interface Clocks {
  /** From when it began until the person was aware of it (TTA). */
  readonly toAware: Clock;
  /** From then until it was over (TTR); absent while they are not aware. */
  readonly toResolved?: Clock;
}

/** A span of days, without its last one, of which only a share was there to work in. */
interface Absence {
  readonly from: Day;
  readonly to: Day;
  /** 0 to 1. */
  readonly lost: number;
}

/** When somebody was not there, or not whole weeks; spans do not overlap. */
export type Absences = readonly Absence[];

const daysPerWeek = 7;

/**
 * Days off of the weeks that were written, and a pause that has no end yet. One with an end has written its weeks already.
 *
 * @param history in any order; weeks without a check-in count as worked
 */
export function absencesOf(
  history: readonly CheckIn[],
  { pausedFrom, pausedUntil }: Pick<Profile, 'pausedFrom' | 'pausedUntil'>,
): Absences {
  const pause = pausedUntil === null ? pausedFrom : undefined;
  const weeks = history.flatMap(({ week, availability }): Absence[] => {
    if (availability >= 1) return [];
    const from = mondayOf(week);
    const end = addDays(from, daysPerWeek);
    const to = pause === undefined || end <= pause ? end : pause;
    return from < to ? [{ from, to, lost: 1 - availability }] : [];
  });
  return pause === undefined ? weeks : [...weeks, { from: pause, to: endOfTime, lost: 1 }];
}

/** Sorts behind every day. */
const endOfTime = '9999-12-31';

/** The clocks of a question as they read on a day; what is open runs up to it. */
export function clocksOf({ onset, heard, aware, resolved }: Issue, today: Day, absences: Absences): Clocks {
  const toAware = clock(
    heard ?? onset,
    aware ?? resolved ?? today,
    aware === undefined && resolved === undefined,
    absences,
  );
  if (aware === undefined) return { toAware };
  return { toAware, toResolved: clock(aware, resolved ?? today, resolved === undefined, absences) };
}

/** The days from `from` up to, and without, `to`. */
function clock(from: Day, to: Day, isRunning: boolean, absences: Absences): Clock {
  const calendarDays = Math.max(0, daysBetween(from, to));
  const lost = absences.reduce((sum, absence) => {
    const [first, last] = [later(from, absence.from), earlier(to, absence.to)];
    return first < last ? sum + daysBetween(first, last) * absence.lost : sum;
  }, 0);
  return { calendarDays, availableDays: Math.max(0, calendarDays - lost), isRunning };
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** False alarms and new normals leave the clocks, and what the weeks no longer show unless the person said since when. */
export function isTimed({ resolution, unseen, onsetBy }: Issue): boolean {
  return resolution !== 'false-alarm' && resolution !== 'new-normal' && (unseen === undefined || onsetBy === 'person');
}

/** The available days of both clocks over all questions that count, with those that did not come to their end. */
export function durationsOf(
  issues: readonly Issue[],
  today: Day,
  absences: Absences,
): { readonly toAware: readonly Duration[]; readonly toResolved: readonly Duration[] } {
  const timed = issues
    .filter((issue) => isTimed(issue))
    .map((issue) => ({ issue, clocks: clocksOf(issue, today, absences) }));
  return {
    toAware: timed.map(({ issue, clocks }) => ({
      days: clocks.toAware.availableDays,
      isOver: issue.aware !== undefined,
    })),
    toResolved: timed.flatMap(({ clocks: { toResolved } }) =>
      toResolved === undefined ? [] : [{ days: toResolved.availableDays, isOver: !toResolved.isRunning }],
    ),
  };
}
