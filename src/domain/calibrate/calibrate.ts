import type { JudgedBy } from '../assignment.js';
import type { CheckIn } from '../check-in.js';
import { dimensions, type Dimension } from '../dimension.js';
import type { Level } from '../framework.js';
import { isSameBar } from '../judges.js';
import { judgedBy, levelOf } from '../lookup.js';
import { quarterFields, withCounts } from '../own-layer/with-own.js';
import { timelineOf, type JudgedWeek } from '../timeline.js';
import { addWeeks, type WeekKey } from '../week.js';
import { heldAgainst, placeOf, type Place } from '../what-if/what-if.js';
import { paceOf, type Pace } from './pace.js';
import { calibrateRules } from './rules.js';

/** What a box asks in a typical quarter, what is really done, and what would fit. */
export interface CalibratedBox {
  readonly dimension: Dimension;
  /** Lines in a full week, or events in a quarter. */
  readonly asked: number;
  readonly pace: Pace;
  /** Only where the difference is clear. */
  readonly offer?: Offer;
}

export interface Offer {
  readonly proposed: number;
  /** The shown percent that the same weeks would have with this alone. */
  readonly percent?: number;
}

/** The Monday since which the same counts are asked, and what began with it: a level, a company, or other counts of the same level. */
export interface AskedSince {
  readonly week: WeekKey;
  readonly begins: 'level' | 'company' | 'counts';
}

export type Calibration =
  /** Logged weeks since the counts of now are asked, and how many are needed. */
  | {
      readonly outcome: 'too-few';
      readonly level: Level;
      readonly weeks: number;
      readonly needed: number;
      /** Since when the same counts are asked, where weeks before it were held against others. */
      readonly since?: AskedSince;
    }
  | {
      readonly outcome: 'fits' | 'offers';
      readonly level: Level;
      /** Logged weeks that were looked at. */
      readonly weeks: number;
      readonly boxes: readonly CalibratedBox[];
      /** The shown percent now, without a ramp, and with all that is offered; absent where nothing is expected. */
      readonly before?: number;
      readonly after?: number;
    };

/**
 * Expectations that fit the real pace, from the newest 12 to 26 logged weeks of which the counts of now were asked. A box is
 * offered only where its difference is clear: what is asked lies outside the 80 % range of the real pace (to one decimal, as
 * it is said), and the pace, before it is rounded, differs from it by 15 % or more. Nothing is offered beyond the range, seen
 * from what is asked, or down to zero; what asks nothing is left alone. Counts are compared, not points: how large lines are and how far they are felt stays as the level asks it.
 *
 * @throws when there is no assignment, or the framework has no such level
 */
export function calibrationOf(history: readonly CheckIn[], judges: readonly JudgedBy[], week: WeekKey): Calibration {
  const judge = judgedBy(judges, week);
  const level = levelOf(judge.framework, judge.level);
  const weeks = weeksLookedAt(history, judges, week);
  if (weeks.length < calibrateRules.fewestWeeks) return tooFew(history, judges, judge, weeks.length);
  const read = (counts: Partial<Record<Dimension, number>>) => placeWith(history, judges, week, judge, counts)?.percent;
  const boxes = boxesOf(weeks, judge).map(({ proposed, ...box }): CalibratedBox => {
    if (proposed === undefined) return box;
    const percent = read({ [box.dimension]: proposed });
    return { ...box, offer: { proposed, ...(percent !== undefined && { percent }) } };
  });
  const counts = Object.fromEntries(
    boxes.flatMap(({ dimension, offer }) => (offer === undefined ? [] : [[dimension, offer.proposed]])),
  );
  const [before, after] = [read({}), read(counts)];
  return {
    outcome: Object.keys(counts).length === 0 ? 'fits' : 'offers',
    level,
    weeks: weeks.length,
    boxes,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** Too few weeks to look at, under what judges now. */
export function tooFew(
  history: readonly CheckIn[],
  judges: readonly JudgedBy[],
  judge: JudgedBy,
  weeks: number,
): Calibration {
  const level = levelOf(judge.framework, judge.level);
  const since = askedSince(judges, judge);
  const isWhy = since !== undefined && history.some(({ week, entries }) => week < since.week && entries.length > 0);
  return { outcome: 'too-few', level, weeks, needed: calibrateRules.fewestWeeks, ...(isWhy && { since }) };
}

/**
 * Since when the counts that are asked now are asked; undefined where they always were. A version that changes weights or
 * points alone goes on with them: how many lines and events there are is compared, and nothing else.
 */
export function askedSince(judges: readonly JudgedBy[], judge: JudgedBy): AskedSince | undefined {
  const known = judges.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const place = known.indexOf(judge);
  const before = known.slice(0, place).findLastIndex((one, at) => !asksTheSameCounts(one, known[at + 1] ?? judge));
  const [last, first] = [known[before], known[before + 1]];
  if (last === undefined || first === undefined) return undefined;
  const week = first.validFrom;
  if (first.assignedFrom !== week) return { week, begins: 'counts' };
  return { week, begins: first.level === last.level ? 'company' : 'level' };
}

function asksTheSameCounts(one: JudgedBy, next: JudgedBy): boolean {
  if (isSameBar(one, next)) return true;
  if (one.assignedFrom !== next.assignedFrom || one.level !== next.level) return false;
  const [before, after] = [one, next].map(({ framework, level }) => levelOf(framework, level).typicalQuarter);
  return dimensions.every((dimension) => before?.[quarterFields[dimension]] === after?.[quarterFields[dimension]]);
}

/** What `calibrationOf` would find, without the places that its offers would lead to: those take most of its time. */
export function fitOf(history: readonly CheckIn[], judges: readonly JudgedBy[], week: WeekKey): Calibration['outcome'] {
  const weeks = weeksLookedAt(history, judges, week);
  if (weeks.length < calibrateRules.fewestWeeks) return 'too-few';
  const boxes = boxesOf(weeks, judgedBy(judges, week));
  return boxes.some(({ proposed }) => proposed !== undefined) ? 'offers' : 'fits';
}

/** The newest logged weeks of which the counts of now were asked. */
function weeksLookedAt(history: readonly CheckIn[], judges: readonly JudgedBy[], week: WeekKey): readonly JudgedWeek[] {
  const since = askedSince(judges, judgedBy(judges, week));
  return timelineOf(history, judges, week)
    .weeks.filter((each) => each.logged && (since === undefined || each.week >= since.week))
    .slice(-calibrateRules.mostWeeks);
}

interface LookedBox extends Omit<CalibratedBox, 'offer'> {
  /** Only where the difference is clear. */
  readonly proposed?: number;
}

function boxesOf(weeks: readonly JudgedWeek[], { framework, level: key }: JudgedBy): readonly LookedBox[] {
  const level = levelOf(framework, key);
  return dimensions.flatMap((dimension): LookedBox[] => {
    const asked = level.typicalQuarter[quarterFields[dimension]];
    if (asked <= 0 || level.weights[dimension] <= 0) return [];
    const pace = paceOf(weeks, dimension, asked, framework);
    if (pace === undefined) return [];
    const proposed = proposedFor(dimension, pace, asked);
    const isClear = asked < asShown(pace.low) || asked > asShown(pace.high);
    const differs = Math.abs(pace.done / asked - 1) >= calibrateRules.leastDifference - rounding;
    return [{ dimension, asked, pace, ...(isClear && differs && proposed !== undefined && { proposed }) }];
  });
}

/** Sums of fractions may land a hair below the difference that is asked. */
const rounding = 1e-9;

/** An end of the range as it is said: a difference that nobody can read is not clear. */
function asShown(end: number): number {
  return Math.round(end * 10) / 10;
}

/**
 * The rounded pace, or one step nearer to what is asked where rounding led beyond the end of the range; undefined where no
 * step lies between.
 */
function proposedFor(dimension: Dimension, { done, low, high }: Pace, asked: number): number | undefined {
  const rounded = roundedPace(dimension, done);
  const step = stepAt(dimension, done);
  if (done > asked) {
    const proposed = rounded > high ? rounded - step : rounded;
    return proposed > asked ? proposed : undefined;
  }
  const proposed = rounded < low ? rounded + step : rounded;
  return proposed < asked ? proposed : undefined;
}

/** A count that can be said: halves of lines and outcomes, quarters of impacts, whole numbers when there are many. */
export function roundedPace(dimension: Dimension, done: number): number {
  const step = stepAt(dimension, done);
  return Math.max(calibrateRules.steps[dimension], Math.round(done / step) * step);
}

function stepAt(dimension: Dimension, done: number): number {
  const { steps, wholeFrom } = calibrateRules;
  return done >= wholeFrom ? 1 : steps[dimension];
}

/** The same weeks against the level with other counts, without a ramp: what-if's own reading. */
function placeWith(
  history: readonly CheckIn[],
  judges: readonly JudgedBy[],
  week: WeekKey,
  { framework, level }: JudgedBy,
  counts: Partial<Record<Dimension, number>>,
): Place | undefined {
  const levels = framework.levels.map((each) => (each.key === level ? withCounts(each, counts) : each));
  const other = { ...framework, levels };
  const against = judges.map((judge) => ({ ...judge, framework: other }));
  // No window is longer than a year, and an XL reaches a few weeks further back.
  const recent = history.filter((checkIn) => checkIn.week > addWeeks(week, -oneYearAndMore));
  return placeOf(heldAgainst(recent, against, week, level));
}

const oneYearAndMore = 60;
