import type { CheckIn } from '../../../domain/check-in.js';
import type { Entry } from '../../../domain/entry.js';
import type { WeekKey } from '../../../domain/week.js';
import type { Profile } from '../../../domain/profile.js';
import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import type { ReceiptMenuValue } from '../../ids/choices.js';
import { actions, button, context, overflow, section, type Choice } from '../blocks.js';
import { countsLine } from '../counts-line.js';
import { weekName } from '../dates.js';
import type { Message } from '../message.js';
import { capitalised, inWords } from '../numbers.js';
import { phrases } from '../phrases.js';

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
  const { oneToOne, saved } = phrases(profile.locale);
  const name = capitalised(weekName(checkIn.week, profile.locale));
  const text = already ? saved.already(name) : saved.saved(name);
  const notes = remarks(data);
  const discreet = profile.detail === 'discreet';
  const menu: (Choice & { readonly value: ReceiptMenuValue })[] = [
    { text: oneToOne.button, value: 'one-to-one' },
    { text: saved.sayNext, value: 'say-next' },
    { text: saved.deleteWeek, value: 'delete-week' },
  ];
  return {
    text,
    blocks: [
      section(discreet ? text : `*${text}* ${countsLine(checkIn.entries, profile.locale)}`),
      ...(notes === '' || discreet ? [] : [context(notes)]),
      actions(blockId(blockNames.buttons, checkIn.week), [
        button(saved.checkReading, actionIds.checkReading),
        button(saved.edit, actionIds.editWeek),
        overflow(actionIds.receiptMenu, menu),
      ]),
    ],
  };
}

/** A large line without a link counts as the next size down, once (METHOD.md, section 4). */
function isLargeWithoutLink({ dimension, size, evidence }: Entry): boolean {
  const isEffort = dimension === 'input' || dimension === 'output';
  return isEffort && (size === 'L' || size === 'XL') && (evidence === 'none' || evidence === 'described');
}

function remarks({ checkIn, profile, answered = checkIn.week }: SavedData): string {
  const largeWithoutLink = checkIn.entries.filter(isLargeWithoutLink).length;
  const guessed = checkIn.entries.filter(({ guesses }) => guesses.some(({ doubtful }) => doubtful)).length;
  const { locale } = profile;
  const { saved } = phrases(locale);
  return [
    ...(guessed === 0 ? [] : [saved.guessed(inWords(guessed, locale))]),
    ...(largeWithoutLink === 0 ? [] : [capitalised(saved.large(inWords(largeWithoutLink, locale)))]),
    ...(answered === checkIn.week ? [] : [saved.answeredBy(weekName(answered, locale))]),
  ].join(' ');
}
