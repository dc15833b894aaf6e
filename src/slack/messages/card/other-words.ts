import { actionIds, blockId, blockNames, type ActionId } from '../../ids.js';
import { actions, button, section } from '../blocks.js';
import type { Message } from '../message.js';

interface Elsewhere {
  readonly sentence: string;
  readonly button?: { readonly text: string; readonly action: ActionId };
}

const notYet = { sentence: 'That does not exist yet.' };

/** Words that people try and that do nothing by themselves: what there is instead, or that there is nothing yet. */
const elsewhere = {
  trend: {
    sentence: 'A trend of its own does not exist yet. The picture in the answer to a week shows which way it goes.',
    button: { text: 'Open this week', action: actionIds.openWeek },
  },
  share: { sentence: 'Sharing does not exist yet: nothing was ever shared, and nothing can be.' },
  export: { sentence: 'An export does not exist yet. A week opens as it was typed, and can be copied from there.' },
  skip: {
    sentence: '“Skip this week” and “Later…” stand under the form of a week, so that what is typed in it is kept.',
    button: { text: 'Open this week', action: actionIds.openWeek },
  },
  demo: {
    sentence: 'A made-up person shows what half a year looks like.',
    button: { text: 'Look at a made-up person', action: actionIds.madeUp },
  },
  forecast: notYet,
  'what-if': notYet,
  signals: notYet,
  strengths: notYet,
  growth: notYet,
  coach: notYet,
  evidence: notYet,
  find: notYet,
  journey: notYet,
  review: notYet,
  connect: notYet,
  import: notYet,
  admin: notYet,
} as const satisfies Readonly<Record<string, Elsewhere>>;

export type OtherWord = keyof typeof elsewhere;
export const otherWords = Object.keys(elsewhere) as readonly OtherWord[];

/** The answer to such a word; nothing unrelated is suggested. */
export function otherWord(word: OtherWord): Message {
  const { sentence, button: near }: Elsewhere = elsewhere[word];
  return {
    text: sentence,
    blocks: [
      section(sentence),
      actions(blockId(blockNames.buttons), [
        ...(near === undefined ? [] : [button(near.text, near.action, { primary: true })]),
        button('All words', actionIds.showHelp),
      ]),
    ],
  };
}
