import { isClearlyLess } from '../domain/journey/outside-view.js';
import { readReview, type ReviewProblems, type TypedReview } from '../domain/journey/typed-review.js';
import { dayOf } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { putNote, type FilledFrom } from './keep-journey-note.js';
import { readNote } from './read-journey.js';
import { lookAtReviews, reviewBefore, type ReviewLook } from './read-reviews.js';

export type ReviewKept =
  | {
      readonly outcome: 'kept';
      readonly look: ReviewLook;
      /** It came late, better had been expected, or it says clearly less than the weeks did; and it is no open question yet. */
      readonly isLateSurprise: boolean;
      /** It was changed in another window meanwhile: what was typed stands beside it. */
      readonly isBeside: boolean;
    }
  /** Nothing was stored; each problem belongs under its own input. */
  | { readonly outcome: 'refused'; readonly problems: ReviewProblems };

/** Keeps an official review under its name, or changes the one that has it, and sets it beside its weeks. */
export async function keepReview(
  deps: Deps,
  mirror: Mirror,
  id: string,
  typed: TypedReview,
  from?: FilledFrom,
): Promise<ReviewKept> {
  const today = dayOf(deps.now(), mirror.profile.zone);
  const { scale: known } = await reviewBefore(deps, mirror);
  const read = readReview(typed, id, { today, known });
  if ('problems' in read) return { outcome: 'refused', problems: read.problems };
  const { id: name } = await putNote(deps, mirror, read.review, from);
  const review = await readNote(deps, mirror, name);
  if (review?.kind !== 'review') throw new Error('A review that was just kept is missing.');
  const [look] = await lookAtReviews(deps, mirror, [review]);
  if (look === undefined) throw new Error('A review that was just kept is missing.');
  // Who had expected better learned something with it, however near the mirror was.
  const isLate = review.learnedNow === true || review.surprise === 'expected-better' || isClearlyLess(look.view);
  return { outcome: 'kept', look, isLateSurprise: isLate && look.issue === undefined, isBeside: name !== id };
}
