import { revisionOf } from '../../../domain/journey/journey-note.js';
import { dayOf } from '../../../domain/week.js';
import { readNote } from '../../../use-cases/read-journey.js';
import { readQuestionable } from '../../../use-cases/question-review.js';
import { reviewBefore } from '../../../use-cases/read-reviews.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { ReviewMenuValue } from '../../ids/choices.js';
import { forgetNoteModal } from '../../messages/journey/note-modals.js';
import { reviewQuestionModal } from '../../messages/reviews/question-modal.js';
import { reviewModal, typedAgain } from '../../messages/reviews/review-modal.js';
import { buildReviews } from '../../reviews.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer, replaceWith } from '../answering.js';
import { buildReview } from '../journey-window.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';

/** Official reviews: their window, and the windows in which one is recorded, changed, asked about or removed. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.reviews, open);
  onPress(routes, speaker, actionIds.reviewsNewer, turnPage);
  onPress(routes, speaker, actionIds.reviewsOlder, turnPage);
  onPress(routes, speaker, actionIds.reviewAdd, add);
  onPress(routes, speaker, actionIds.reviewMenu, chooseFromMenu);
}

/** The journey turns into its reviews, so that it is read anew on the way back. */
async function open(press: JoinedPress): Promise<void> {
  const answer = { view: await buildReviews(press.speaker.deps, press.mirror) };
  return press.view?.callbackId === callbackIds.journey ? replaceWith(press, answer) : giveAnswer(press, answer);
}

async function turnPage(press: JoinedPress): Promise<void> {
  await refreshWith(press, Math.max(0, Math.trunc(Number(press.value)) || 0));
}

async function refreshWith(press: JoinedPress, page: number): Promise<void> {
  const view = await buildReviews(press.speaker.deps, press.mirror, page);
  await press.ack();
  await press.refresh(view);
}

async function add(press: JoinedPress): Promise<void> {
  const view = await buildReview(press.speaker, press.mirror, { page: pageOf(press) });
  await press.ack();
  await press.open(view);
}

async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const { speaker, mirror, rest: id = '' } = press;
  const { deps } = speaker;
  const { locale } = mirror.profile;
  const page = pageOf(press);
  const review = await readNote(deps, mirror, id);
  // It was removed in another window: the list says how it is now.
  if (review?.kind !== 'review') return refreshWith(press, page);
  const chosen = press.value as ReviewMenuValue;
  switch (chosen) {
    case 'change': {
      const { scale: known } = await reviewBefore(deps, mirror);
      await press.ack();
      const typed = typedAgain(review, locale);
      return press.open(reviewModal({ note: id, typed, known, revision: revisionOf(review), page, locale }));
    }
    case 'question':
      return askAbout(press, id);
    case 'remove':
      await press.ack();
      return press.open(forgetNoteModal(review, { page }, locale));
  }
}

async function askAbout(press: JoinedPress, id: string): Promise<void> {
  const { speaker, mirror } = press;
  const { deps } = speaker;
  const { zone, locale } = mirror.profile;
  const found = await readQuestionable(deps, mirror, id);
  if (found === undefined) return refreshWith(press, pageOf(press));
  const today = dayOf(deps.now(), zone);
  await press.ack();
  await press.open(reviewQuestionModal({ ...found, issue: deps.newId(), page: pageOf(press), today, locale }));
}

function pageOf({ view }: JoinedPress): number {
  return view?.metadata.page ?? 0;
}
