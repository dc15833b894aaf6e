import type { CheckIn } from '../../../domain/check-in.js';
import type { Profile } from '../../../domain/profile.js';
import { actionIds, blockId, blockNames, type ReceiptMenuValue } from '../../ids.js';
import { actions, button, context, overflow, section, type Choice } from '../blocks.js';
import { weekName } from '../dates.js';
import type { Message } from '../message.js';
import { capitalised, numberWord, plural } from '../numbers.js';
import { countsLine } from '../words.js';

export interface SavedData {
  readonly checkIn: CheckIn;
  readonly profile: Profile;
  /** A second save of the same text: says so instead of saving again. */
  readonly already?: boolean | undefined;
  /** Lines that read as large without a link: they count as the next size down (Reflection.explanation.heldBack). */
  readonly largeWithoutLink?: number | undefined;
}

/** Replaces the form after Save; counts only, no typed text. */
export function savedReceipt(data: SavedData): Message {
  const { checkIn, profile, already = false } = data;
  const name = capitalised(weekName(checkIn.week));
  const text = `${name} is ${already ? 'already ' : ''}saved.`;
  const notes = remarks(data);
  const discreet = profile.detail === 'discreet';
  return {
    text,
    blocks: [
      section(discreet ? text : `*${text}* ${countsLine(checkIn.entries, profile.locale)}`),
      ...(notes === '' || discreet ? [] : [context(notes)]),
      actions(blockId(blockNames.buttons, checkIn.week), [
        button('Check how I read it', actionIds.checkReading),
        button('Edit', actionIds.editWeek),
        overflow(actionIds.receiptMenu, receiptMenu),
      ]),
    ],
  };
}

const receiptMenu: (Choice & { readonly value: ReceiptMenuValue })[] = [
  { text: 'Say what is next', value: 'say-next' },
  { text: 'Delete this week…', value: 'delete-week' },
];

function remarks({ checkIn, profile, largeWithoutLink = 0 }: SavedData): string {
  const guessed = checkIn.entries.filter(({ guesses }) => guesses.some(({ doubtful }) => doubtful)).length;
  const { locale } = profile;
  const large =
    largeWithoutLink === 1
      ? 'One large line has no link and counts one size smaller: add a link for the rest.'
      : `${capitalised(numberWord(largeWithoutLink, locale))} large lines have no link and count one size smaller: add links for the rest.`;
  return [
    guessed === 0 ? '' : `I guessed on ${numberWord(guessed, locale)} ${plural(guessed, 'line', 'lines')}.`,
    largeWithoutLink === 0 ? '' : large,
  ]
    .filter(Boolean)
    .join(' ');
}
