import type { ModalView } from '@slack/types';
import type { Review } from '../../../domain/journey/journey-note.js';
import type { Issue } from '../../../domain/signals/issue.js';
import { longestIssueText } from '../../../domain/signals/issue-problem.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { context, modal, section } from '../blocks.js';
import { dayInYear } from '../dates.js';
import { dayInput, longInput } from '../journey/note-modals.js';
import { phrases } from '../phrases.js';
import { standsAs } from '../signals/question-words.js';
import { wholeCharacters } from '../typed.js';

export interface ReviewQuestionData {
  readonly review: Review;
  /** The mirror's own question about these weeks, asked before. */
  readonly asked?: Issue | undefined;
  /** The id that a new question will have. */
  readonly issue: string;
  /** The review was kept a moment ago, and this follows from it. */
  readonly isOffered?: boolean | undefined;
  readonly page?: number | undefined;
  readonly today: Day;
  readonly locale: string;
}

/** Whether a late surprise shall be an open question: what it is about, and since when it was so. */
export function reviewQuestionModal({
  review,
  asked,
  issue,
  isOffered,
  page,
  today,
  locale,
}: ReviewQuestionData): ModalView {
  const { question } = phrases(locale).reviews;
  const { off } = phrases(locale).signals;
  return modal({
    callback: callbackIds.reviewQuestion,
    title: question.title,
    submit: asked === undefined ? question.submit : question.link,
    close: off.notNow,
    metadata: { note: review.id, issue, ...(page === undefined ? {} : { page }) },
    blocks: [
      section(isOffered === true ? question.offer : question.explain),
      ...(asked?.detected === undefined
        ? [
            longInput(
              blockNames.reviewIssueText,
              actionIds.reviewIssueText,
              question.text,
              off.lateExample,
              wholeCharacters(review.text ?? '', longestIssueText),
            ),
          ]
        : [
            section(question.asked(dayInYear(asked.detected, today, locale))),
            { type: 'section' as const, text: standsAs(asked, locale) },
          ]),
      dayInput(
        blockNames.reviewIssueSince,
        actionIds.reviewIssueSince,
        question.since,
        asked?.onset ?? review.from,
        locale,
        { hint: asked === undefined ? question.sinceHint : question.sinceHintAsked },
      ),
      context(off.onlyYou),
    ],
  });
}
