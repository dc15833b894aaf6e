import type { CheckIn } from '../../../domain/check-in.js';
import type { Entry } from '../../../domain/entry.js';
import type { WeekKey } from '../../../domain/week.js';
import type { Profile } from '../../../domain/profile.js';
import { actionIds, blockId, blockNames, type ReceiptMenuValue } from '../../ids.js';
import { actions, button, context, overflow, section, type Choice } from '../blocks.js';
import { countsLine } from '../counts-line.js';
import { weekName } from '../dates.js';
import type { Message } from '../message.js';
import { capitalised, numberWord, plural } from '../numbers.js';

export interface SavedData {
  readonly checkIn: CheckIn;
  readonly profile: Profile;
  /** A second save of the same text: says so instead of saving again. */
  readonly already?: boolean | undefined;
  /** The week whose answer shows what this one changed, when that is another. */
  readonly answered?: WeekKey | undefined;
}

/** Replaces the form after Save; counts only, no typed text. */
export function savedReceipt(data: SavedData): Message {
  const { checkIn, profile, already = false } = data;
  const name = capitalised(weekName(checkIn.week, profile.locale));
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

/** A large line without a link counts as the next size down, once (METHOD.md, section 4). */
function isLargeWithoutLink({ dimension, size, evidence }: Entry): boolean {
  const isEffort = dimension === 'input' || dimension === 'output';
  return isEffort && (size === 'L' || size === 'XL') && (evidence === 'none' || evidence === 'described');
}

function remarks({ checkIn, profile, answered = checkIn.week }: SavedData): string {
  const largeWithoutLink = checkIn.entries.filter(isLargeWithoutLink).length;
  const guessed = checkIn.entries.filter(({ guesses }) => guesses.some(({ doubtful }) => doubtful)).length;
  const { locale } = profile;
  const large =
    largeWithoutLink === 1
      ? 'One large line has no link and counts one size smaller: add a link for the rest.'
      : `${capitalised(numberWord(largeWithoutLink, locale))} large lines have no link and count one size smaller: add links for the rest.`;
  return [
    guessed === 0 ? '' : `I guessed on ${numberWord(guessed, locale)} ${plural(guessed, 'line', 'lines')}.`,
    largeWithoutLink === 0 ? '' : large,
    answered === checkIn.week ? '' : `The answer to ${weekName(answered, locale)} has the new numbers.`,
  ]
    .filter(Boolean)
    .join(' ');
}
