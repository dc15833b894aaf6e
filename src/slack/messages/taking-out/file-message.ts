import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import { moment } from '../dates.js';
import type { Message } from '../message.js';
import { listed } from '../numbers.js';
import { phrases } from '../phrases.js';
import type { Voice } from '../voice.js';
import { amount, type Amount } from './amount.js';

export interface FileMessageData extends Amount {
  readonly fileId: string;
  /** When a readable file is removed; absent for a sealed one. */
  readonly until?: Date | undefined;
  readonly voice: Pick<Voice, 'locale' | 'zone'>;
}

/** Stands in the DM beside the file: what it is, until when, and how it goes now. */
export function fileMessage({ fileId, until, voice, ...counts }: FileMessageData): Message {
  const { locale, zone } = voice;
  const words = phrases(locale).takingOut.export;
  const held = listed(amount(counts, locale), locale);
  return {
    text: words.ready,
    blocks: [
      section(until === undefined ? words.sealedIsHere(held) : words.readableIsHere(held, moment(until, zone, locale))),
      actions(blockId(blockNames.buttons), [button(words.remove, actionIds.removeExport, { value: fileId })]),
    ],
  };
}

export interface RemovedData {
  /** Removed now, gone before, or asked of Slack again later. */
  readonly outcome: 'now' | 'before' | 'later';
  readonly locale: string;
}

/** Takes its place once the file is taken out. */
export function fileRemoved({ outcome, locale }: RemovedData): Message {
  const sentence = phrases(locale).takingOut.export.removed[outcome];
  return { text: sentence, blocks: [section(sentence)] };
}
