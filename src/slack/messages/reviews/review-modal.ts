import type { InputBlock, ModalView } from '@slack/types';
import { longestNote, surprises, type Review } from '../../../domain/journey/journey-note.js';
import type { RatingScale } from '../../../domain/journey/rating.js';
import { lastHalfYear, type TypedReview } from '../../../domain/journey/typed-review.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { reviewTickValues, type ReviewTickValue } from '../../ids/choices.js';
import { context, input, modal, option, plain } from '../blocks.js';
import { dayInput, longInput } from '../journey/note-modals.js';
import { decimal } from '../numbers.js';
import { phrases } from '../phrases.js';
import { wholeCharacters } from '../typed.js';

export interface ReviewModalData {
  /** The name of the review: a second submit keeps no second one. */
  readonly note: string;
  readonly typed: TypedReview;
  /** The scale of the review before. */
  readonly known?: RatingScale | undefined;
  /** How often it had been changed when the window was filled; absent for one that is not there yet. */
  readonly revision?: number | undefined;
  /** The page of the list below, to bring that up to date. */
  readonly page?: number | undefined;
  readonly locale: string;
}

/** The form of a new review: the half year that ended last, on the scale of the review before. */
export function blankReview(
  today: Day,
  { scale, company }: { readonly scale?: RatingScale | undefined; readonly company?: string | undefined },
  text = '',
): TypedReview {
  return {
    day: today,
    ...lastHalfYear(today),
    company: company ?? '',
    rating: '',
    names: namesOf(scale),
    isOneBest: scale?.isOneBest === true,
    text,
    learnedNow: false,
  };
}

/** A review as its form shows it again. */
export function typedAgain(review: Review, locale: string): TypedReview {
  const { day, from, to, company, scale, rating, text, surprise, learnedNow } = review;
  const { reviews } = phrases(locale);
  return {
    day,
    from,
    to,
    company: company ?? '',
    rating:
      rating === undefined || scale === undefined
        ? ''
        : reviews.typedRating(decimal(rating, locale), decimal(scale.size, locale, 0)),
    names: namesOf(scale),
    isOneBest: scale?.isOneBest === true,
    text: text ?? '',
    surprise,
    learnedNow: learnedNow === true,
  };
}

function namesOf(scale: RatingScale | undefined): string {
  return (scale?.names ?? []).join(', ');
}

/** An official review: when, about which weeks, how it was rated, what was said. */
export function reviewModal({ note, typed, known, revision, page, locale }: ReviewModalData): ModalView {
  const { form } = phrases(locale).reviews;
  const changes = revision !== undefined;
  const ratingHint =
    known === undefined || changes ? form.ratingHint : form.ratingHintKnown(decimal(known.size, locale, 0));
  return modal({
    callback: callbackIds.review,
    title: changes ? form.changeTitle : form.title,
    submit: form.submit,
    close: phrases(locale).signals.off.notNow,
    metadata: { note, revision, ...(page === undefined ? {} : { page }) },
    blocks: [
      dayInput(blockNames.reviewDay, actionIds.reviewDay, form.day, typed.day, locale),
      dayInput(blockNames.reviewFrom, actionIds.reviewFrom, form.from, typed.from, locale),
      dayInput(blockNames.reviewTo, actionIds.reviewTo, form.to, typed.to, locale),
      shortInput('reviewRating', form.rating, typed.rating, { hint: ratingHint, example: form.ratingExample }),
      shortInput('reviewNames', form.names, typed.names, { hint: form.namesHint, example: form.namesExample }),
      shortInput('reviewCompany', form.company, typed.company, {}),
      {
        ...longInput(blockNames.reviewSaid, actionIds.reviewSaid, form.said, form.saidExample, typed.text),
        optional: true,
      },
      surpriseInput(typed, locale),
      ticks(typed, locale),
      context(form.onlyYou),
    ],
  });
}

function shortInput(
  name: 'reviewRating' | 'reviewNames' | 'reviewCompany',
  label: string,
  typed: string,
  { hint, example }: { readonly hint?: string; readonly example?: string },
): InputBlock {
  const value = wholeCharacters(typed, longestNote);
  return input(
    blockId(blockNames[name]),
    label,
    {
      type: 'plain_text_input',
      action_id: actionIds[name],
      max_length: longestNote,
      ...(example === undefined ? {} : { placeholder: plain(example) }),
      ...(value === '' ? {} : { initial_value: value }),
    },
    { optional: true, ...(hint === undefined ? {} : { hint }) },
  );
}

function surpriseInput({ surprise }: TypedReview, locale: string): InputBlock {
  const { form } = phrases(locale).reviews;
  const choices = surprises.map((value) => option({ text: form.surprises[value], value }));
  const chosen = choices.find(({ value }) => value === surprise);
  return input(
    blockId(blockNames.reviewSurprise),
    form.surprise,
    {
      type: 'radio_buttons',
      action_id: actionIds.reviewSurprise,
      options: choices,
      ...(chosen === undefined ? {} : { initial_option: chosen }),
    },
    { optional: true },
  );
}

function ticks({ isOneBest, learnedNow }: TypedReview, locale: string): InputBlock {
  const { form } = phrases(locale).reviews;
  const texts: Readonly<Record<ReviewTickValue, string>> = {
    'one-is-best': form.oneIsBest,
    'learned-now': form.learnedNow,
  };
  const options = reviewTickValues.map((value) => option({ text: texts[value], value }));
  const ticked = options.filter(({ value }) => (value === 'one-is-best' ? isOneBest : learnedNow));
  return input(
    blockId(blockNames.reviewTicks),
    form.ticks,
    {
      type: 'checkboxes',
      action_id: actionIds.reviewTicks,
      options,
      ...(ticked.length === 0 ? {} : { initial_options: ticked }),
    },
    { optional: true },
  );
}
