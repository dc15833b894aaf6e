import type { CheckIn } from '../check-in.js';
import type { Framework } from '../framework.js';
import { readOf } from '../self-gap.js';
import type { Issue } from '../signals/issue.js';
import { isAboutWeeks } from '../signals/lifecycle.js';
import { isAboutPlace, type Told } from '../told.js';
import { weekOfDay, type Day } from '../week.js';
import type { Review } from './journey-note.js';
import { lastWeekOf, namedBand, type HeldBack, type PeriodReading, type Reading } from './period-reading.js';
import { placeOf } from './rating.js';

/** How far a review lay from what the mirror and the person read in the same weeks. */
export interface OutsideGap {
  readonly review: Review;
  /** How many of five steps the review lies above the mirror (what it told, else what it reads), and above the own reads; below when negative. */
  readonly aboveMirror?: number;
  readonly aboveOwn?: number;
  /** What the mirror says of it is by a yardstick of the person's own. */
  readonly isByOwnYardstick?: true;
}

/** A review beside what they read. */
export interface OutsideView extends OutsideGap {
  /** What the mirror had told by then of the last weeks of the period, and what it reads of the period today. */
  readonly told?: Reading;
  readonly today?: PeriodReading;
  /** Why it reads nothing of it today. */
  readonly heldBack?: HeldBack;
  readonly own?: { readonly average: number; readonly weeks: number };
}

/** What a review is laid beside. */
interface Beside {
  /** What judged the last week of the period. */
  readonly framework: Framework;
  readonly history: readonly CheckIn[];
  readonly told: readonly Told[];
  /** Every published one: what was told keeps the words of the one it was told under. */
  readonly frameworks: readonly Framework[];
}

/** On the scale of own reads there are so many steps from the lowest to the highest. */
const stepsUp = 4;

/** @param read what the mirror reads of the period today */
export function outsideViewOf(review: Review, read: PeriodReading | HeldBack, beside: Beside): OutsideView {
  const said = toldBy(review, beside);
  const today = placedIn(read);
  const own = ownReadsIn(review, beside);
  return {
    ...gapOf(review, said ?? today, own),
    ...(said && { told: said }),
    ...(today && { today }),
    ...('reason' in read && { heldBack: read }),
    ...(own && { own }),
  };
}

/** The gap alone. @param read is asked only where nothing had been told by then: reading a period takes long */
export function outsideGapOf(review: Review, read: () => PeriodReading | HeldBack, beside: Beside): OutsideGap {
  return gapOf(review, toldBy(review, beside) ?? placedIn(read()), ownReadsIn(review, beside));
}

function placedIn(read: PeriodReading | HeldBack): PeriodReading | undefined {
  return 'reason' in read ? undefined : read;
}

function gapOf(review: Review, mirror: Reading | undefined, own: OutsideView['own']): OutsideGap {
  const rated = ratedStep(review);
  return {
    review,
    ...(rated === undefined || mirror === undefined ? {} : { aboveMirror: rated - mirror.step }),
    ...(rated === undefined || own === undefined ? {} : { aboveOwn: rated - own.average }),
    ...(mirror?.isByOwnYardstick && { isByOwnYardstick: true as const }),
  };
}

/** A rating on the scale of own reads, 1 to 5. */
export function ratedStep({ rating, scale }: Review): number | undefined {
  return rating === undefined || scale === undefined ? undefined : 1 + placeOf(rating, scale) * stepsUp;
}

/** A whole step of five below what the mirror or the person read. */
export function isClearlyLess({ aboveMirror = 0, aboveOwn = 0 }: OutsideGap): boolean {
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

/** The last that was said of a week of the period, as it was said: later levels and frameworks change none of it. */
function toldBy({ day, from, to }: Review, { told, frameworks, framework }: Beside): Reading | undefined {
  const [first, last] = [weekOfDay(from), lastWeekOf({ day, from, to })];
  const row = told
    .filter((one) => isAboutPlace(one) && one.week >= first && one.week <= last && one.at.slice(0, 10) <= day)
    .toSorted((a, b) => (`${a.week} ${a.at}` < `${b.week} ${b.at}` ? -1 : 1))
    .findLast(({ percent, band }) => percent !== undefined && band !== undefined);
  if (row?.percent === undefined || row.band === undefined) return undefined;
  const { percent, band, level, frameworkVersion } = row;
  const under = frameworks.find(({ version }) => version === frameworkVersion);
  const title = under?.levels.find(({ key }) => key === level)?.title ?? level;
  return {
    percent,
    band,
    step: readOf(percent, under ?? framework),
    ...(title !== undefined && { level: title }),
    ...(under && namedBand(under, band)),
    ...(row.ownYardstick && { isByOwnYardstick: true as const }),
  };
}

function ownReadsIn({ day, from, to }: Review, { history, framework: { ownRead } }: Beside): OutsideView['own'] {
  const [first, last] = [weekOfDay(from), lastWeekOf({ day, from, to })];
  const reads = history.flatMap(({ week, ownRead: read }) =>
    week >= first && week <= last && read !== undefined ? [read] : [],
  );
  if (reads.length < ownRead.minReads) return undefined;
  return { average: reads.reduce((sum, read) => sum + read, 0) / reads.length, weeks: reads.length };
}
