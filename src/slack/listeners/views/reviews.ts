import { surprises } from '../../../domain/journey/journey-note.js';
import type { ReviewProblems, TypedReview } from '../../../domain/journey/typed-review.js';
import { dayOf } from '../../../domain/week.js';
import { keepReview } from '../../../use-cases/keep-review.js';
import { questionReview, readQuestionable } from '../../../use-cases/question-review.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { ReviewTickValue } from '../../ids/choices.js';
import { phrases } from '../../messages/phrases.js';
import { reviewQuestionModal } from '../../messages/reviews/question-modal.js';
import { ratingError, reviewError } from '../../messages/reviews/review-errors.js';
import { issueErrors } from '../../messages/signals/issue-errors.js';
import { buildReviews } from '../../reviews.js';
import type { Speaker } from '../../speaker.js';
import { followIssue } from '../after-issue.js';
import { chosenIn, fieldsOf, textIn, type Form } from '../form.js';
import type { Routes } from '../routes.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import { filledFrom } from '../typed-note.js';

/** The windows of official reviews: recording one, and making it an open question. Stored before Slack takes them. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.review, keep);
  onSubmit(routes, speaker, callbackIds.reviewQuestion, question);
}

async function keep(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, metadata, viewId } = submit;
  const { deps } = speaker;
  const { zone, locale } = mirror.profile;
  const typed = typedReviewIn(form);
  const id = metadata.note ?? viewId;
  const kept = await keepReview(deps, mirror, id, typed, filledFrom(submit));
  if (kept.outcome === 'refused') return refuse(submit, sentencesOf(kept.problems, typed, locale));
  const { isBeside, look } = kept;
  const found = kept.isLateSurprise ? await readQuestionable(deps, mirror, look.view.review.id) : undefined;
  if (found === undefined) return showBelow(submit, isBeside);
  // The surprise is kept either way: closing this window leaves it a review.
  const today = dayOf(deps.now(), zone);
  const { page } = metadata;
  const view = reviewQuestionModal({ ...found, issue: deps.newId(), isOffered: true, page, today, locale });
  await submit.ack({ response_action: 'update', view });
  await submit.refreshBelow(await buildReviews(deps, mirror, page, isBeside));
}

async function question(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, metadata, viewId } = submit;
  const { locale } = mirror.profile;
  const text = textIn(form, actionIds.reviewIssueText) ?? '';
  const asked = await questionReview(speaker.deps, mirror, metadata.note ?? '', {
    issue: metadata.issue ?? viewId,
    text,
    since: chosenIn(form, actionIds.reviewIssueSince),
  });
  if (asked.outcome === 'refused') {
    const errors = issueErrors(locale);
    const since =
      asked.since === 'after-review' ? phrases(locale).reviews.problems['after-review'] : errors.since(asked.since);
    return refuse(submit, {
      ...(asked.text === undefined ? {} : { reviewIssueText: errors.text(asked.text, text) }),
      ...(asked.since === undefined ? {} : { reviewIssueSince: since }),
    });
  }
  await showBelow(submit);
  if (asked.outcome === 'kept') await followIssue(speaker, mirror, asked.issue);
}

function typedReviewIn(form: Form): TypedReview {
  const ticked = fieldsOf(form, actionIds.reviewTicks).flatMap((field) => field.ticked);
  const isTicked = (value: ReviewTickValue) => ticked.includes(value);
  const chosen = chosenIn(form, actionIds.reviewSurprise);
  return {
    day: chosenIn(form, actionIds.reviewDay),
    from: chosenIn(form, actionIds.reviewFrom),
    to: chosenIn(form, actionIds.reviewTo),
    company: textIn(form, actionIds.reviewCompany) ?? '',
    rating: textIn(form, actionIds.reviewRating) ?? '',
    names: textIn(form, actionIds.reviewNames) ?? '',
    isOneBest: isTicked('one-is-best'),
    text: textIn(form, actionIds.reviewSaid) ?? '',
    surprise: surprises.find((one) => one === chosen),
    learnedNow: isTicked('learned-now'),
  };
}

type Input =
  | 'reviewDay'
  | 'reviewFrom'
  | 'reviewTo'
  | 'reviewCompany'
  | 'reviewRating'
  | 'reviewSaid'
  | 'reviewIssueText'
  | 'reviewIssueSince';

const parts = {
  day: 'reviewDay',
  from: 'reviewFrom',
  to: 'reviewTo',
  company: 'reviewCompany',
  text: 'reviewSaid',
} as const;

function sentencesOf(problems: ReviewProblems, typed: TypedReview, locale: string): Partial<Record<Input, string>> {
  const under = (['day', 'from', 'to', 'company', 'text'] as const).flatMap((part) => {
    const problem = problems[part];
    return problem === undefined ? [] : [[parts[part], reviewError(problem, typed[part] ?? '', locale)]];
  });
  return {
    ...(Object.fromEntries(under) as Partial<Record<Input, string>>),
    ...(problems.rating === undefined ? {} : { reviewRating: ratingError(problems.rating, typed, locale) }),
  };
}

/** Nothing was stored: each sentence stands under its own input, and what was typed stays. */
async function refuse(submit: JoinedSubmit, sentences: Partial<Record<Input, string>>): Promise<void> {
  const under = (input: Input) => fieldsOf(submit.form, actionIds[input])[0]?.blockId ?? blockId(blockNames[input]);
  const errors = Object.fromEntries(
    Object.entries(sentences).map(([input, sentence]) => [under(input as Input), sentence]),
  );
  await submit.ack({ response_action: 'errors', errors });
}

/** The list below shows what was kept; where there is none, it comes in place of this window. */
async function showBelow(submit: JoinedSubmit, isBeside = false): Promise<void> {
  const { speaker, mirror, metadata } = submit;
  const view = await buildReviews(speaker.deps, mirror, metadata.page, isBeside);
  if (!submit.isPushed) return submit.ack({ response_action: 'update', view });
  await submit.ack();
  await submit.refreshBelow(view);
}
