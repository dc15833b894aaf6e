import type { ModalView } from '@slack/types';
import { dayOf } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { readJourney } from '../../use-cases/read-journey.js';
import { reviewBefore } from '../../use-cases/read-reviews.js';
import type { Metadata } from '../ids/metadata.js';
import { journeyModal } from '../messages/journey/journey-modal.js';
import { blankNote, noteModal } from '../messages/journey/note-modals.js';
import { blankReview, reviewModal } from '../messages/reviews/review-modal.js';
import type { Speaker } from '../speaker.js';

/** What the window of the journey shows: which page, and which kind alone. */
export type JourneyView = Pick<Metadata, 'page' | 'shown'>;

/** The journey as it is now. */
export async function buildJourney(
  { deps }: Speaker,
  mirror: Mirror,
  { page = 0, shown, isBeside }: JourneyView & { readonly isBeside?: boolean } = {},
): Promise<ModalView> {
  const { zone, locale } = mirror.profile;
  const journey = await readJourney(deps, mirror, shown);
  return journeyModal({ ...journey, shown, page, isBeside, today: dayOf(deps.now(), zone), locale });
}

/** The window of a new note; its name is there before it is. */
export function buildNote({ deps }: Speaker, { profile }: Mirror, below?: JourneyView, text = ''): ModalView {
  const typed = blankNote(dayOf(deps.now(), profile.zone), text);
  return noteModal({ note: deps.newId(), typed, below, locale: profile.locale });
}

/** The window of a new review. */
export async function buildReview(
  { deps }: Speaker,
  mirror: Mirror,
  { page, text = '' }: { readonly page?: number | undefined; readonly text?: string } = {},
): Promise<ModalView> {
  const { zone, locale } = mirror.profile;
  const before = await reviewBefore(deps, mirror);
  const typed = blankReview(dayOf(deps.now(), zone), before, text);
  return reviewModal({ note: deps.newId(), typed, known: before.scale, page, locale });
}
