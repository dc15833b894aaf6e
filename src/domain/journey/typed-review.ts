import { addDays, type Day } from '../week.js';
import { isFilled, type Review, type Surprise } from './journey-note.js';
import { readRating, type RatingProblem, type RatingScale } from './rating.js';
import { named, problemOfDay, problemOfLength, type NoteProblem } from './typed-note.js';

/** A review as its window hands it in. */
export interface TypedReview {
  readonly day?: Day | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly company: string;
  /** `3 of 5`, or the name of a step; empty when none was given. */
  readonly rating: string;
  /** The names of the steps. */
  readonly names: string;
  readonly isOneBest: boolean;
  readonly text: string;
  readonly surprise?: Surprise | undefined;
  readonly learnedNow: boolean;
}

export type ReviewProblems = Readonly<
  Partial<
    Record<'day' | 'from' | 'to' | 'company' | 'text', NoteProblem | 'nothing-said' | 'after-heard' | 'far-after-heard'>
  > & {
    readonly rating?: { readonly problem: RatingProblem; readonly scale?: RatingScale | undefined };
  }
>;

/**
 * A review as it is stored, or what has to be changed first, by the box it stands in.
 *
 * @param known the scale of the review before
 */
export function readReview(
  typed: TypedReview,
  id: string,
  { today, known }: { readonly today: Day; readonly known?: RatingScale | undefined },
): { readonly review: Review } | { readonly problems: ReviewProblems } {
  const { day, from, to, company, rating, names, isOneBest, text, surprise, learnedNow } = typed;
  const read = isFilled(rating)
    ? readRating(rating, { names, isOneBest, ...(known === undefined ? {} : { known }) })
    : undefined;
  const problems: ReviewProblems = {
    ...named('day', day === undefined ? 'no-day' : problemOfDay(day, today)),
    ...named('from', from === undefined ? 'no-day' : (problemOfDay(from, today) ?? problemOfHeard(from, day))),
    ...named('to', to === undefined ? 'no-day' : problemOfLastDay(to, from, day)),
    ...named('company', problemOfLength(company)),
    ...(read !== undefined && 'problem' in read ? { rating: read } : {}),
    ...named('text', isFilled(text) || isFilled(rating) ? problemOfLength(text) : 'nothing-said'),
  };
  if (Object.keys(problems).length > 0) return { problems };
  if (day === undefined || from === undefined || to === undefined) return { problems };
  return {
    review: {
      kind: 'review',
      id,
      day,
      from,
      to,
      ...(isFilled(company) ? { company } : {}),
      ...(read !== undefined && 'rating' in read ? { rating: read.rating, scale: read.scale } : {}),
      ...(isFilled(text) ? { text } : {}),
      ...(surprise === undefined ? {} : { surprise }),
      ...(learnedNow ? { learnedNow } : {}),
    },
  };
}

/** No review begins with days that came after it was heard. */
function problemOfHeard(from: Day, heard: Day | undefined): 'after-heard' | undefined {
  return heard !== undefined && from > heard ? 'after-heard' : undefined;
}

/** A review of the year is often heard before the year is over: its period may run on for a quarter. */
function problemOfLastDay(to: Day, from: Day | undefined, heard: Day | undefined) {
  if (from !== undefined && to < from) return 'end-before-start';
  return heard !== undefined && to > addDays(heard, daysOfQuarter) ? 'far-after-heard' : undefined;
}

const daysOfQuarter = 92;

/** The half of a year that ended last: what most reviews are about. */
export function lastHalfYear(today: Day): { readonly from: Day; readonly to: Day } {
  const year = Number(today.slice(0, 4));
  return today.slice(5, 7) <= '06'
    ? { from: `${year - 1}-07-01`, to: `${year - 1}-12-31` }
    : { from: `${year}-01-01`, to: `${year}-06-30` };
}
