import type { ModalView } from '@slack/types';
import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames, callbackIds, deleteWord } from '../../ids.js';
import { input, modal, plain, section } from '../blocks.js';
import { weekName, weekTitle } from '../dates.js';
import type { FromMessage, Message } from '../message.js';
import { capitalised, counted } from '../numbers.js';
import { phrases } from '../phrases.js';

/** Counts of what is kept, before or after it goes; an ErasureReceipt has them (`pictures` as a number). */
export interface KeptCounts {
  readonly checkIns: number;
  readonly entries: number;
  readonly pictures: number;
}

export interface DeleteWeekData {
  readonly week: WeekKey;
  readonly entries: number;
  readonly locale: string;
  readonly revision: number;
  readonly from?: FromMessage | undefined;
}

/** Delete one week: what goes. */
export function deleteWeekModal({ week, entries, locale, revision, from }: DeleteWeekData): ModalView {
  return modal({
    callback: callbackIds.deleteWeek,
    title: 'Delete this week?',
    submit: 'Delete the week',
    close: 'Keep it',
    metadata: { week, revision, ...from },
    blocks: [
      section(
        `*${weekTitle(week, locale)}* goes: ${counted(entries, 'line', 'lines', locale)} and its pictures. ` +
          'It then counts as not logged. This cannot be undone.',
      ),
    ],
  });
}

/** Delete everything: what goes, and the word that confirms it. */
export function deleteEverythingModal(data: KeptCounts & { readonly locale: string }): ModalView {
  return modal({
    callback: callbackIds.deleteEverything,
    title: 'Delete everything?',
    submit: 'Delete everything',
    close: 'Keep it',
    blocks: [
      section(
        `This goes: ${countsOf(data)}, your level, your rhythm, what I told you, and the key it is all sealed with.`,
      ),
      section(
        'My messages in this chat and their pictures are deleted too, one by one; that may take some minutes. ' +
          'Backups made by the operator before today can still hold the sealed weeks. This cannot be undone.',
      ),
      input(blockId(blockNames.deleteWord), `Type ${deleteWord} to confirm`, {
        type: 'plain_text_input',
        action_id: actionIds.deleteWord,
        placeholder: plain(deleteWord),
        max_length: 40,
      }),
    ],
  });
}

/** Replaces the messages of a deleted week. */
export function weekDeletedReceipt({ week, entries, locale }: Omit<DeleteWeekData, 'revision' | 'from'>): Message {
  const text = `${capitalised(weekName(week, locale))} is deleted.`;
  return { text, blocks: [section(`${text} ${counted(entries, 'line is', 'lines are', locale)} gone.`)] };
}

/** The last message: counts of what is gone. */
export function everythingDeletedReceipt(data: KeptCounts & { readonly locale: string }): Message {
  return { text: 'Everything is deleted.', blocks: [section(goneSentence(data))] };
}

/** The same receipt in front of the person, in place of the modal. */
export function everythingDeletedModal(data: KeptCounts & { readonly locale: string }): ModalView {
  const { close } = phrases(data.locale).names;
  return modal({ callback: callbackIds.notice, title: 'Deleted', close, blocks: [section(goneSentence(data))] });
}

function goneSentence(data: KeptCounts & { readonly locale: string }): string {
  return `Everything is deleted: ${countsOf(data)}, and the key. Nothing more will be sent. The Home tab starts anew if you ever want to.`;
}

function countsOf({ checkIns, entries, pictures, locale }: KeptCounts & { readonly locale: string }): string {
  return [
    counted(checkIns, 'week', 'weeks', locale),
    counted(entries, 'line', 'lines', locale),
    counted(pictures, 'picture', 'pictures', locale),
  ].join(', ');
}
