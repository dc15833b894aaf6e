import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import type { Issue } from '../../../domain/signals/issue.js';
import type { Day } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { context, input, modal, plain, select } from '../blocks.js';
import { phrases } from '../phrases.js';
import { wholeCharacters } from '../typed.js';
import { standsAs } from './question-words.js';

export interface OffModalData {
  /** The id that the question will have: a second submit keeps nothing twice. */
  readonly issue: string;
  readonly locale: string;
  /** Learned late: then since when is asked for, and nothing is to be done any more. */
  readonly late?: boolean | undefined;
  /** What was typed elsewhere and could not be kept, and why. */
  readonly typed?: { readonly text: string; readonly why: string } | undefined;
  /** The page of the list below, to bring that up to date. */
  readonly page?: number | undefined;
}

/** Longest text that one input shows; what is longer than a question may be is said under it, and not cut. */
const inputRoom = 3000;

/** "Something feels off": what, since when, which part of the work, one small step. */
export function offModal({ issue, locale, late = false, typed, page }: OffModalData): ModalView {
  const { names, signals } = phrases(locale);
  const { off } = signals;
  return modal({
    callback: callbackIds.somethingOff,
    title: late ? off.lateTitle : off.title,
    submit: off.submit,
    close: off.notNow,
    metadata: { issue, ...(late ? { late } : {}), ...(page === undefined ? {} : { page }) },
    blocks: [
      offTextInput(blockId(blockNames.offText), locale, { late, optional: false, typed }),
      offSinceInput(blockId(blockNames.offSince), off.since, locale, {
        optional: !late,
        hint: late ? off.sinceLate : off.sinceHint,
      }),
      input(
        blockId(blockNames.offBox),
        off.box,
        select(
          actionIds.offBox,
          off.pickBox,
          dimensions.map((dimension) => ({ text: names.dimensions[dimension], value: dimension })),
        ),
        { optional: true },
      ),
      ...(late ? [] : [planInput(locale, { optional: true })]),
      context(off.onlyYou),
    ],
  });
}

export interface IssueWindowData {
  readonly issue: Issue;
  readonly locale: string;
  /** The page of the list below, to bring that up to date. */
  readonly page?: number | undefined;
}

/** One if-then action, small enough for a slot in the calendar. */
export function planModal({ issue, locale, page }: IssueWindowData): ModalView {
  const { off, planWindow } = phrases(locale).signals;
  return modal({
    callback: callbackIds.issuePlan,
    title: planWindow.title,
    submit: planWindow.submit,
    close: off.notNow,
    metadata: { issue: issue.id, ...(page === undefined ? {} : { page }) },
    blocks: [about(issue, locale), planInput(locale, { optional: false, value: issue.plan })],
  });
}

/** Since when: the person's own day wins over the one that the weeks show. */
export function sinceModal({ issue, locale, page }: IssueWindowData): ModalView {
  const { off, sinceWindow } = phrases(locale).signals;
  return modal({
    callback: callbackIds.issueSince,
    title: sinceWindow.title,
    submit: sinceWindow.submit,
    close: off.notNow,
    metadata: { issue: issue.id, ...(page === undefined ? {} : { page }) },
    blocks: [
      about(issue, locale),
      offSinceInput(blockId(blockNames.offSince), off.since, locale, {
        optional: false,
        hint: off.sinceLate,
        value: issue.onset,
      }),
    ],
  });
}

function about(issue: Issue, locale: string): KnownBlock {
  return { type: 'section', text: standsAs(issue, locale, inputRoom) };
}

/** What feels off; also an input of the week's window. */
export function offTextInput(
  id: string,
  locale: string,
  {
    late = false,
    optional,
    typed,
  }: { readonly late?: boolean; readonly optional: boolean; readonly typed?: OffModalData['typed'] },
): InputBlock {
  const { off } = phrases(locale).signals;
  const value = wholeCharacters(typed?.text ?? '', inputRoom);
  return input(
    id,
    optional ? off.inWeek : late ? off.lateText : off.text,
    {
      type: 'plain_text_input',
      action_id: actionIds.offText,
      multiline: !optional,
      max_length: inputRoom,
      placeholder: plain(late ? off.lateExample : off.example),
      ...(value === '' ? {} : { initial_value: value }),
    },
    { optional, ...(typed === undefined ? {} : { hint: typed.why }) },
  );
}

/** The day since when; also an input of the week's window. */
export function offSinceInput(
  id: string,
  label: string,
  locale: string,
  { optional, hint, value }: { readonly optional: boolean; readonly hint: string; readonly value?: Day | undefined },
): InputBlock {
  return input(
    id,
    label,
    {
      type: 'datepicker',
      action_id: actionIds.offSince,
      placeholder: plain(phrases(locale).signals.off.pickDay),
      ...(value === undefined ? {} : { initial_date: value }),
    },
    { optional, hint },
  );
}

function planInput(
  locale: string,
  { optional, value = '' }: { readonly optional: boolean; readonly value?: string | undefined },
): InputBlock {
  const { off } = phrases(locale).signals;
  const typed = wholeCharacters(value, inputRoom);
  return input(
    blockId(blockNames.offPlan),
    off.plan,
    {
      type: 'plain_text_input',
      action_id: actionIds.offPlan,
      max_length: inputRoom,
      placeholder: plain(off.planExample),
      ...(typed === '' ? {} : { initial_value: typed }),
    },
    { optional, hint: off.planHint },
  );
}
