import { reviewsOf, type Review } from '../domain/journey/journey-note.js';
import {
  outsideGapOf,
  outsideViewOf,
  ratedStep,
  type OutsideGap,
  type OutsideView,
} from '../domain/journey/outside-view.js';
import { lastWeekOf, readPeriod } from '../domain/journey/period-reading.js';
import type { RatingScale } from '../domain/journey/rating.js';
import { judgedBy } from '../domain/lookup.js';
import { reflect } from '../domain/reflect.js';
import type { Reflection } from '../domain/reflection.js';
import { absencesOf, clocksOf } from '../domain/signals/clocks.js';
import type { Issue } from '../domain/signals/issue.js';
import { dayOf, weekOf } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { readFrameworks } from './framework/read-published.js';
import { judgeAssignments } from './judge-assignments.js';

/** A review beside the weeks it is about. */
export interface ReviewLook {
  readonly view: OutsideView;
  /** How the last of these weeks is spoken of today; absent where nothing had been written by then. */
  readonly reflection?: Reflection;
  /** The open question that it became, and how many available days it took to be noticed. */
  readonly issue?: Issue;
  readonly awareDays?: number;
}

export interface Reviews {
  /** One page, the newest first. */
  readonly looks: readonly ReviewLook[];
  /** With the first page: how far the rated reviews of the last years lay from their weeks, the newest first. */
  readonly compared: readonly OutsideGap[];
  readonly total: number;
  readonly page: number;
}

/** So many years of reviews are compared at most; with two a year that is a working life. */
const mostCompared = 40;

/** @param page from 0; one that is gone meanwhile is the last one */
export async function readReviews(
  deps: Deps,
  mirror: Mirror,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<Reviews> {
  const reviews = reviewsOf(await deps.store.readJourney(mirror.person));
  const at = Math.max(0, Math.min(page, Math.ceil(reviews.length / perPage) - 1));
  if (reviews.length === 0) return { looks: [], compared: [], total: 0, page: at };
  const grounds = await groundsOf(deps, mirror);
  const looks = reviews.slice(at * perPage, (at + 1) * perPage).map((review) => lookAt(review, grounds));
  const shown = new Map(looks.map(({ view }) => [view.review.id, view]));
  const compared = at > 0 ? [] : reviews.filter((review) => ratedStep(review) !== undefined).slice(0, mostCompared);
  return {
    looks,
    compared: compared.map((review) => shown.get(review.id) ?? gapOf(review, grounds)),
    total: reviews.length,
    page: at,
  };
}

/** Reads the weeks of reviews again, each week by what judged it. */
export async function lookAtReviews(
  deps: Deps,
  mirror: Mirror,
  reviews: readonly Review[],
): Promise<readonly ReviewLook[]> {
  if (reviews.length === 0) return [];
  const grounds = await groundsOf(deps, mirror);
  return reviews.map((review) => lookAt(review, grounds));
}

type Grounds = Awaited<ReturnType<typeof groundsOf>>;

/** What a person's reviews are laid beside. */
async function groundsOf(deps: Deps, mirror: Mirror) {
  const [history, told, issues, hypotheses, judges, frameworks] = await Promise.all([
    deps.store.readHistory(mirror.person),
    deps.store.readTold(mirror.person),
    deps.store.readIssues(mirror.person),
    deps.store.readHypotheses(mirror.person),
    judgeAssignments(deps, mirror),
    readFrameworks(deps),
  ]);
  const today = dayOf(deps.now(), mirror.profile.zone);
  return {
    history,
    told,
    issues,
    hypotheses,
    judges,
    frameworks,
    today,
    absences: absencesOf(history, mirror.profile),
  };
}

function lookAt(review: Review, grounds: Grounds): ReviewLook {
  const { history, told, issues, hypotheses, judges, today, absences } = grounds;
  const week = lastWeekOf(review);
  const isWritten = history.some((checkIn) => checkIn.week <= week);
  const reflection = isWritten ? reflect(history, judges, week, told, { issues, hypotheses }) : undefined;
  const issue = issues.find(({ id }) => id === review.issue);
  return {
    view: viewOf(review, grounds),
    ...(reflection && { reflection }),
    ...(issue && { issue, awareDays: clocksOf(issue, today, absences).toAware.availableDays }),
  };
}

function viewOf(review: Review, grounds: Grounds): OutsideView {
  return outsideViewOf(review, readPeriod(review, grounds.history, grounds.judges), besideOf(review, grounds));
}

function gapOf(review: Review, grounds: Grounds): OutsideGap {
  return outsideGapOf(review, () => readPeriod(review, grounds.history, grounds.judges), besideOf(review, grounds));
}

function besideOf(review: Review, { history, told, judges, frameworks }: Grounds) {
  const { framework } = judgedBy(judges, lastWeekOf(review));
  return { framework, history, told, frameworks };
}

/** What the window of the next review begins with: the scale and the company of the one before. */
export interface ReviewBefore {
  readonly scale?: RatingScale | undefined;
  readonly company?: string | undefined;
}

export async function reviewBefore(deps: Deps, mirror: Mirror): Promise<ReviewBefore> {
  const reviews = reviewsOf(await deps.store.readJourney(mirror.person));
  const week = weekOf(deps.now(), mirror.profile.zone);
  const assignment = mirror.assignments
    .filter(({ validFrom }) => validFrom <= week)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
    .find(({ company }) => company !== undefined);
  return {
    scale: reviews.find(({ scale }) => scale !== undefined)?.scale,
    company: reviews.find(({ company }) => company !== undefined)?.company ?? assignment?.company,
  };
}
