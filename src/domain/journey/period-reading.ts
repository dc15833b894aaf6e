import type { JudgedBy } from '../assignment.js';
import type { CheckIn } from '../check-in.js';
import type { Framework } from '../framework.js';
import { judgedBy, levelOf, scoreWindowOf } from '../lookup.js';
import { isByOwnYardstick } from '../own-layer/own-yardstick.js';
import { rampAt } from '../ramps.js';
import { replay, type Moment } from '../replay.js';
import { readOf } from '../self-gap.js';
import { counts, timelineOf } from '../timeline.js';
import { addWeeks, mondayOf, sundayOf, weekOfDay, weeksBetween, type Day, type WeekKey } from '../week.js';
import { withheldNumber, withheldPlace } from '../withheld.js';
import type { Review } from './journey-note.js';

/** Where the mirror places weeks, in the words of the framework that placed them. */
export interface Reading {
  /** A fraction of what the level asks. */
  readonly percent: number;
  /** 0 to 4. */
  readonly band: number;
  /** On the scale of own reads, 1 to 5. */
  readonly step: number;
  /** Title of the level, or its key where its framework cannot be read; absent where nobody knows it any more. */
  readonly level?: string;
  /** What the framework calls the band; absent where it cannot be read. */
  readonly bandName?: string;
  /** Something of what the weeks were held against is the person's own. */
  readonly isByOwnYardstick?: true;
}

/** What the weeks of a period read as today. */
export interface PeriodReading extends Reading {
  /** How many weeks input and output were read over; they end with the last week of the period. */
  readonly weeks: number;
  /**
   * `period`: all weeks of it · `written`: those from the first week ever written on · `before`: the period is too short to
   * be read alone, and weeks before it are read with it.
   */
  readonly of: 'period' | 'written' | 'before';
  /** First and last day of these weeks. */
  readonly from: Day;
  readonly to: Day;
}

/** Why the weeks of a period have no reading. */
export type HeldBack =
  | { readonly reason: 'none-written' }
  /** Too few weeks had been written by then, ever. */
  | { readonly reason: 'first-weeks'; readonly written: number; readonly needed: number }
  /** Too few were written of the weeks up to a day that could have been; `share` is the share that is needed. */
  | {
      readonly reason: 'coverage';
      readonly written: number;
      readonly available: number;
      readonly to: Day;
      readonly share: number;
    }
  | { readonly reason: 'time-off' }
  | { readonly reason: 'no-expectation' }
  | { readonly reason: 'assumed-reach'; readonly lines: number; readonly level: string }
  /** The last of them are the first of another level, whose bar was still rising or not. */
  | { readonly reason: 'bar-rising' | 'level-new'; readonly level: string }
  /** The same of another company that has the same level. */
  | { readonly reason: 'company-new' }
  | { readonly reason: 'after-break' };

/** What of a review says which weeks are read. */
type Period = Pick<Review, 'day' | 'from' | 'to'>;

/**
 * The last week that was over when the period ended, or when the review was heard before that; the week of that day where
 * no whole one lies in it.
 */
export function lastWeekOf({ day, from, to }: Period): WeekKey {
  const until = day < to ? day : to;
  const week = weekOfDay(until);
  const whole = sundayOf(week) <= until ? week : addWeeks(week, -1);
  return whole < weekOfDay(from) ? week : whole;
}

/**
 * What the weeks of a period read as: each week held against its own bar, by windows that are the period's. Input and output
 * are read over its weeks and none before them, from the first week ever written on. Outcome and impact come seldom: their
 * windows are at least the framework's, and reach before a period that is shorter. A period of fewer weeks than a band needs
 * is too short to be read alone: there the framework's own windows are read, which end with the period. The band is the one
 * the percent lies in, without the steadiness that bands have from week to week: the weeks are read once, as a whole.
 *
 * @param history in any order; weeks after the period are not looked at
 * @throws when there is no assignment, or a level is missing from its framework
 */
export function readPeriod(
  period: Period,
  history: readonly CheckIn[],
  judges: readonly JudgedBy[],
): PeriodReading | HeldBack {
  const [first, last] = [weekOfDay(period.from), lastWeekOf(period)];
  const written = history.filter((each) => counts(each) && each.week <= last).map(({ week }) => week);
  if (!written.some((week) => week >= first)) return { reason: 'none-written' };
  const { framework } = judgedBy(judges, last);
  const isShort = weeksBetween(first, last) + 1 < framework.firstWeeks.bandFrom;
  const wanted = isShort ? addWeeks(last, 1 - scoreWindowOf(framework)) : first;
  const start = written.reduce((earliest, week) => (week < earliest ? week : earliest), last);
  const begin = start > wanted ? start : wanted;
  const weeks = weeksBetween(begin, last) + 1;
  const over = judges.map((judge) => readOver(judge, weeks, isShort));
  const reading = placeIn(history, over, last);
  if ('reason' in reading) return reading;
  const of = isShort ? 'before' : begin > first ? 'written' : 'period';
  return { ...reading, weeks, of, from: mondayOf(begin), to: sundayOf(last) };
}

/** A judge that looks back so many weeks for what was done, and at least so many for what came of it. */
function readOver(judge: JudgedBy, weeks: number, isShort: boolean): JudgedBy {
  const { framework, own } = judge;
  const { outcome, impact } = framework.windowWeeks;
  const windowWeeks = {
    input: weeks,
    output: weeks,
    outcome: Math.max(outcome, weeks),
    impact: Math.max(impact, weeks),
  };
  const judged = { ...judge, framework: { ...framework, windowWeeks } };
  if (isShort || own?.windowWeeks === undefined) return judged;
  // The period says how many weeks are read, and not the person.
  const { windowWeeks: _own, ...rest } = own;
  return { ...judged, own: rest };
}

function placeIn(history: readonly CheckIn[], judges: readonly JudgedBy[], last: WeekKey): Reading | HeldBack {
  const { booking, now } = replay(timelineOf(history, judges, last), []);
  const judge = judgedBy(judges, last);
  const { framework } = judge;
  const level = levelOf(framework, judge.level).title;
  const tooFew = tooFewOf(now, framework, last);
  if (tooFew !== undefined) return tooFew;
  const withheld = withheldPlace(booking, booking.timeline.last, now);
  if (withheld?.reason === 'assumed-reach') {
    return { reason: 'assumed-reach', lines: withheld.entries.length, level };
  }
  const { percent, momentaryBand, band: steady } = now;
  if (percent === undefined || momentaryBand === undefined) return { reason: 'no-expectation' };
  if (steady === undefined) return unsettled(history, judges, last);
  // A dimension that was nearly empty caps the band, as it does from week to week.
  const band = now.flooredBy === undefined ? momentaryBand : Math.min(momentaryBand, steady);
  return {
    percent,
    band,
    step: readOf(percent, framework),
    level,
    ...namedBand(framework, band),
    ...(isByOwnYardstick(booking.timeline, booking.timeline.last) && { isByOwnYardstick: true as const }),
  };
}

/** What a framework calls a band. */
export function namedBand({ bands }: Framework, band: number): Pick<Reading, 'bandName'> {
  const bandName = bands.names[band]?.name;
  return bandName === undefined ? {} : { bandName };
}

function tooFewOf(now: Moment, framework: Framework, last: WeekKey): HeldBack | undefined {
  const { firstWeeks, steady } = framework;
  const needed = Math.max(firstWeeks.numberFrom, firstWeeks.bandFrom, steady.settledAfter);
  if (now.loggedWeeks < needed) return { reason: 'first-weeks', written: now.loggedWeeks, needed };
  const withheld = withheldNumber(now, framework);
  if (withheld?.reason === 'back') return { reason: 'time-off' };
  if (withheld?.reason === 'no-expectation') return { reason: 'no-expectation' };
  if (withheld?.reason !== 'coverage') return undefined;
  const { logged: written, available, atLeast } = withheld;
  const share = atLeast === undefined ? firstWeeks.minCoverage : atLeast / available;
  return { reason: 'coverage', written, available, to: sundayOf(last), share };
}

/** A band settles anew with another level, and after a long break. */
function unsettled(history: readonly CheckIn[], judges: readonly JudgedBy[], last: WeekKey): HeldBack {
  const { assignedFrom, framework, level: key } = judgedBy(judges, last);
  const level = levelOf(framework, key).title;
  if (rampAt(judges, last) < 1) return { reason: 'bar-rising', level };
  const ofLevel = history.filter((each) => counts(each) && each.week >= assignedFrom && each.week <= last);
  const before = judgedBy(judges, addWeeks(assignedFrom, -1));
  const isNew = before.assignedFrom !== assignedFrom && ofLevel.length < framework.steady.settledAfter;
  if (!isNew) return { reason: 'after-break' };
  return before.level === key ? { reason: 'company-new' } : { reason: 'level-new', level };
}
