import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { dimensions } from '../../../domain/dimension.js';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { MessageUse } from '../../ids/choices.js';
import { context, input, modal, option, plain, section, select } from '../blocks.js';
import { weekDates } from '../dates.js';
import { phrases } from '../phrases.js';
import { escaped, typedText } from '../typed.js';

/** Somebody's message that is being saved. */
export interface CapturedMessage {
  /** Proof of the work, or what another person said about it. */
  readonly use: MessageUse;
  /** Its address; absent when Slack did not say enough. */
  readonly link?: string | undefined;
  /** Its words on one line, as they would be kept; absent when it has none. */
  readonly quote?: string | undefined;
}

export interface NoteModalData {
  /** Names what the window notes. */
  readonly ref: string;
  readonly locale: string;
  readonly thisWeek: WeekKey;
  readonly lastWeek: WeekKey;
  /** The week chosen at first. */
  readonly week: WeekKey;
  readonly message?: CapturedMessage | undefined;
}

/** Longest line of one's own beside a message: with quote and link it still fits into one box. */
const longestOwnWords = 1000;

/** Notes lines for a week from anywhere; with a message, its link goes along, and its words only when ticked. */
export function noteModal(data: NoteModalData): ModalView {
  const { locale, message, ref } = data;
  const { capture } = phrases(locale);
  return modal({
    callback: callbackIds.noteSomething,
    title: capture.titles[message?.use ?? 'note'],
    submit: capture.submit,
    close: capture.notNow,
    metadata: {
      ref,
      ...(message === undefined ? {} : { message: message.use }),
      ...(message?.link === undefined ? {} : { proof: message.link }),
    },
    blocks: [
      ...(message === undefined ? [linesInput(locale)] : messageBlocks(message, locale)),
      boxInput(message?.use === 'feedback' ? 'outcome' : 'output', locale),
      weekInput(data),
      ...(message === undefined ? [] : [context(capture.notTold[message.use])]),
    ],
  });
}

function linesInput(locale: string): InputBlock {
  const { capture } = phrases(locale);
  const placeholder = plain(capture.noteExample);
  return input(blockId(blockNames.noteText), capture.noteLabel, {
    type: 'plain_text_input',
    action_id: actionIds.noteText,
    multiline: true,
    placeholder,
  });
}

function messageBlocks({ link, quote, use }: CapturedMessage, locale: string): KnownBlock[] {
  const { capture } = phrases(locale);
  const address = link === undefined ? capture.noAddress : capture.goesAlong(`<${escaped(link)}|${capture.message}>`);
  return [
    section(`${address} ${quote === undefined ? capture.noWords : capture.says}`),
    ...(quote === undefined ? [] : quoteBlocks(quote, locale)),
    input(
      blockId(blockNames.noteText),
      capture.ownWordsLabel,
      {
        type: 'plain_text_input',
        action_id: actionIds.noteText,
        max_length: longestOwnWords,
        placeholder: plain(capture.ownWordsExample[use]),
      },
      quote === undefined ? {} : { optional: true, hint: capture.eitherWords },
    ),
  ];
}

/** The words in a block of their own: the submit brings them back from there, and nothing else remembers them. */
function quoteBlocks(quote: string, locale: string): KnownBlock[] {
  const { capture } = phrases(locale);
  const choice = option({ text: capture.keepQuote, value: 'keep' });
  return [
    { type: 'section', block_id: blockId(blockNames.quote), text: typedText(quote) },
    input(
      blockId(blockNames.keepQuote),
      capture.keepQuoteLabel,
      { type: 'checkboxes', action_id: actionIds.keepQuote, options: [choice] },
      { optional: true },
    ),
  ];
}

function boxInput(usual: (typeof dimensions)[number], locale: string): InputBlock {
  const { capture, names } = phrases(locale);
  const choices = dimensions.map((dimension) => ({ text: names.dimensions[dimension], value: dimension }));
  return input(blockId(blockNames.noteBox), capture.box, select(actionIds.noteBox, capture.box, choices, usual));
}

function weekInput({ thisWeek, lastWeek, week, locale }: NoteModalData): InputBlock {
  const { capture } = phrases(locale);
  const choices = [
    { text: capture.thisWeek(weekDates(thisWeek, locale)), value: thisWeek },
    { text: capture.lastWeek(weekDates(lastWeek, locale)), value: lastWeek },
  ];
  return input(blockId(blockNames.noteWeek), capture.week, select(actionIds.noteWeek, capture.week, choices, week));
}
