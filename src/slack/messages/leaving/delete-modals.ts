import type { KnownBlock, ModalView } from '@slack/types';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { callbackIds } from '../../ids/callbacks.js';
import { context, input, modal, option, plain, section } from '../blocks.js';
import { weekName, weekTitle } from '../dates.js';
import type { FromMessage, Message } from '../message.js';
import { capitalised, inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { ownAmount, type OwnAmount } from '../taking-out/amount.js';

/** Counts of what is kept, before or after it goes; an ErasureReceipt has them (`pictures` as a number). */
export interface KeptCounts extends OwnAmount {
  readonly checkIns: number;
  readonly entries: number;
  readonly pictures: number;
  readonly issues: number;
  readonly hypotheses: number;
  readonly journey: number;
}

export interface DeleteWeekData {
  readonly week: WeekKey;
  readonly entries: number;
  /** Whether its lines say what they should change: that outlives them. */
  readonly expects?: boolean | undefined;
  readonly locale: string;
  readonly revision: number;
  readonly from?: FromMessage | undefined;
}

/** Delete one week: what goes. */
export function deleteWeekModal({ week, entries, expects, locale, revision, from }: DeleteWeekData): ModalView {
  const { expected, leaving } = phrases(locale);
  return modal({
    callback: callbackIds.deleteWeek,
    title: leaving.deleteWeekTitle,
    submit: leaving.deleteWeekSubmit,
    close: leaving.keepIt,
    metadata: { week, revision, ...from },
    blocks: [
      section(leaving.weekGoes(weekTitle(week, locale), leaving.lines(inDigits(entries, locale)))),
      ...(expects === true ? [context(expected.outlives(expected.list.title))] : []),
    ],
  });
}

export interface DeleteEverythingData extends KeptCounts {
  /** Shares that stand in channels. */
  readonly shares: number;
  readonly locale: string;
}

/** Delete everything: what goes, whether shares go too, and the word that confirms it. */
export function deleteEverythingModal(data: DeleteEverythingData): ModalView {
  const { leaving } = phrases(data.locale);
  return modal({
    callback: callbackIds.deleteEverything,
    title: leaving.deleteAllTitle,
    submit: leaving.deleteAllSubmit,
    close: leaving.keepIt,
    blocks: [
      section(leaving.allGoes(countsOf(data))),
      section(leaving.allHow),
      ...sharesToo(data),
      input(blockId(blockNames.deleteWord), leaving.typeWord(leaving.confirmWord), {
        type: 'plain_text_input',
        action_id: actionIds.deleteWord,
        placeholder: plain(leaving.confirmWord),
        max_length: 40,
      }),
    ],
  });
}

/** They were posted by the person, and may be wanted there: a tick, set ahead, takes them along. */
function sharesToo({ shares, locale }: DeleteEverythingData): KnownBlock[] {
  if (shares === 0) return [];
  const { sharing } = phrases(locale);
  const take = option({ text: sharing.eraseToo, value: 'take-back' });
  return [
    section(sharing.eraseStand(inDigits(shares, locale))),
    input(
      blockId(blockNames.deleteShares),
      sharing.eraseLabel,
      { type: 'checkboxes', action_id: actionIds.deleteShares, options: [take], initial_options: [take] },
      { optional: true },
    ),
  ];
}

/** Replaces the messages of a deleted week. */
export function weekDeletedReceipt({ week, entries, locale }: Omit<DeleteWeekData, 'revision' | 'from'>): Message {
  const { leaving } = phrases(locale);
  const text = leaving.weekDeleted(capitalised(weekName(week, locale)));
  return { text, blocks: [section(`${text} ${leaving.linesGone(inDigits(entries, locale))}`)] };
}

/** The last message: counts of what is gone. */
export function everythingDeletedReceipt(data: KeptCounts & { readonly locale: string }): Message {
  return { text: phrases(data.locale).leaving.allDeletedText, blocks: [section(goneSentence(data))] };
}

/** The same receipt in front of the person, in place of the modal. */
export function everythingDeletedModal(data: KeptCounts & { readonly locale: string }): ModalView {
  const { leaving, names } = phrases(data.locale);
  return modal({
    callback: callbackIds.notice,
    title: leaving.allDeletedTitle,
    close: names.close,
    blocks: [section(goneSentence(data))],
  });
}

function goneSentence(data: KeptCounts & { readonly locale: string }): string {
  return phrases(data.locale).leaving.allDeleted(countsOf(data));
}

function countsOf(data: KeptCounts & { readonly locale: string }): string {
  const { checkIns, entries, issues, hypotheses, journey, pictures, locale } = data;
  const { leaving } = phrases(locale);
  return [
    leaving.weeks(inDigits(checkIns, locale)),
    leaving.lines(inDigits(entries, locale)),
    ...(issues === 0 ? [] : [leaving.questions(inDigits(issues, locale))]),
    ...(hypotheses === 0 ? [] : [leaving.expected(inDigits(hypotheses, locale))]),
    ...(journey === 0 ? [] : [leaving.journey(inDigits(journey, locale))]),
    ...ownAmount(data, locale),
    leaving.pictures(inDigits(pictures, locale)),
  ].join(', ');
}
