import type { CheckIn } from '../check-in.js';
import type { Framework } from '../framework.js';
import type { Reflection } from '../reflection.js';
import { readOf } from '../self-gap.js';
import type { Issue } from '../signals/issue.js';
import { isAboutWeeks } from '../signals/lifecycle.js';
import { isAboutPlace, type Told } from '../told.js';
import { addWeeks, sundayOf, weekOfDay, type Day, type WeekKey } from '../week.js';
import type { Review } from './journey-note.js';
import { placeOf } from './rating.js';

/** A review beside what the mirror and the person read in the same weeks. */
export interface OutsideView {
  readonly review: Review;
  /** What the mirror had told by then of the last weeks of the period, and what it reads of them today. */
  readonly told?: Reading;
  readonly today?: Reading;
  readonly own?: { readonly average: number; readonly weeks: number };
  /** How many of five steps the review lies above the mirror (what it told, else what it reads), and above the own reads; below when negative. */
  readonly aboveMirror?: number;
  readonly aboveOwn?: number;
}

/** Where the mirror places weeks. */
export interface Reading {
  /** A fraction of what the level asks. */
  readonly percent: number;
  /** 0 to 4. */
  readonly band: number;
  /** On the scale of own reads, 1 to 5. */
  readonly step: number;
}

/** On the scale of own reads there are so many steps from the lowest to the highest. */
const stepsUp = 4;

/** The last week that was over when the period ended; the week of its last day where no whole one lies in it. */
export function lastWeekOf({ from, to }: Pick<Review, 'from' | 'to'>): WeekKey {
  const week = weekOfDay(to);
  const whole = sundayOf(week) <= to ? week : addWeeks(week, -1);
  return whole < weekOfDay(from) ? week : whole;
}

/**
 * @param framework what judged the last week of the period
 * @param reflection what the mirror reads of that week today; absent where nothing had been written by then
 */
export function outsideViewOf(
  review: Review,
  {
    framework,
    reflection,
    history,
    told,
  }: {
    readonly framework: Framework;
    readonly reflection?: Reflection | undefined;
    readonly history: readonly CheckIn[];
    readonly told: readonly Told[];
  },
): OutsideView {
  const said = toldBy(review, told, framework);
  const read = reflection && readingOf(reflection);
  const own = ownReadsIn(review, history, framework);
  const mirror = said ?? read;
  const rated = ratedStep(review);
  return {
    review,
    ...(said && { told: said }),
    ...(read && { today: read }),
    ...(own && { own }),
    ...(rated === undefined || mirror === undefined ? {} : { aboveMirror: rated - mirror.step }),
    ...(rated === undefined || own === undefined ? {} : { aboveOwn: rated - own.average }),
  };
}

/** A rating on the scale of own reads, 1 to 5. */
export function ratedStep({ rating, scale }: Review): number | undefined {
  return rating === undefined || scale === undefined ? undefined : 1 + placeOf(rating, scale) * stepsUp;
}

/** A whole step of five below what the mirror or the person read. */
export function isClearlyLess({ aboveMirror = 0, aboveOwn = 0 }: OutsideView): boolean {
  return Math.min(aboveMirror, aboveOwn) <= rounding - 1;
}

/** Shares that are equal on paper differ by less than this. */
const rounding = 1e-9;

/**
 * The question about these weeks that the mirror had asked before the review, the one asked last; what was nothing, or
 * normal, counts as not asked.
 *
 * @param issues in any order
 */
export function askedBefore({ day, from, to }: Review, issues: readonly Issue[]): Issue | undefined {
  return issues
    .filter((issue) => isAboutWeeks(issue) && wasAsked(issue, day) && touches(issue, from, to))
    .toSorted((a, b) => (`${a.detected} ${a.id}` < `${b.detected} ${b.id}` ? -1 : 1))
    .at(-1);
}

function wasAsked({ detected, resolution }: Issue, day: Day): boolean {
  return detected !== undefined && detected < day && resolution !== 'false-alarm' && resolution !== 'new-normal';
}

function touches({ onset, resolved }: Issue, from: Day, to: Day): boolean {
  return onset <= to && (resolved === undefined || resolved >= from);
}

function toldBy({ day, from, to }: Review, told: readonly Told[], framework: Framework): Reading | undefined {
  const [first, last] = [weekOfDay(from), lastWeekOf({ from, to })];
  const row = told
    .filter((one) => isAboutPlace(one) && one.week >= first && one.week <= last && one.at.slice(0, 10) <= day)
    .toSorted((a, b) => (`${a.week} ${a.at}` < `${b.week} ${b.at}` ? -1 : 1))
    .findLast(({ percent, band }) => percent !== undefined && band !== undefined);
  if (row?.percent === undefined || row.band === undefined) return undefined;
  return { percent: row.percent, band: row.band, step: readOf(row.percent, framework) };
}

function readingOf({ standing, withheld, assignment }: Reflection): Reading | undefined {
  if (standing?.band === undefined || withheld !== undefined) return undefined;
  const { percent, band } = standing;
  return { percent, band, step: readOf(percent, assignment.framework) };
}

function ownReadsIn({ from, to }: Review, history: readonly CheckIn[], { ownRead }: Framework): OutsideView['own'] {
  const [first, last] = [weekOfDay(from), lastWeekOf({ from, to })];
  const reads = history.flatMap(({ week, ownRead: read }) =>
    week >= first && week <= last && read !== undefined ? [read] : [],
  );
  if (reads.length < ownRead.minReads) return undefined;
  return { average: reads.reduce((sum, read) => sum + read, 0) / reads.length, weeks: reads.length };
}
