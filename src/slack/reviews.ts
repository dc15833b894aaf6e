import type { ModalView } from '@slack/types';
import { textGaps } from '../charts/text-gaps.js';
import { textReviews } from '../charts/text-reviews.js';
import { ratedStep } from '../domain/journey/outside-view.js';
import { dayOf } from '../domain/week.js';
import type { Deps } from '../use-cases/deps.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { readReviews, type ReviewLook } from '../use-cases/read-reviews.js';
import { gapRows } from './messages/reviews/gap-rows.js';
import { reviewRows } from './messages/reviews/review-rows.js';
import { reviewsModal } from './messages/reviews/reviews-modal.js';

const perPage = 6;

/** The window with official reviews beside their weeks, as it is now. */
export async function buildReviews(deps: Deps, mirror: Mirror, page = 0, isBeside = false): Promise<ModalView> {
  const { profile } = mirror;
  const reviews = await readReviews(deps, mirror, { page, perPage });
  return reviewsModal({
    ...reviews,
    perPage,
    isBeside,
    chart: textReviews(reviews.looks.filter(isDrawn).map(({ view }) => reviewRows(view, profile))),
    gaps: textGaps(gapRows(reviews.compared, profile)),
    profile,
    today: dayOf(deps.now(), profile.zone),
  });
}

function isDrawn({ view }: ReviewLook): boolean {
  return ratedStep(view.review) !== undefined;
}
