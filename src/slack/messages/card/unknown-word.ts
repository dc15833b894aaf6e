import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, section } from '../blocks.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

export interface UnknownWordData {
  readonly command: string;
  readonly nearest?: string | undefined;
  readonly locale: string;
}

/** An unknown word: the nearest as a button. What was typed is not repeated. */
export function unknownWord({ command, nearest, locale }: UnknownWordData): Message {
  const { card } = phrases(locale);
  const typed = (word: string) => `\`${escaped(command)} ${word}\``;
  return {
    text: card.unknown,
    blocks: [
      section(nearest === undefined ? card.unknownListed(typed('help')) : card.unknownNearest(typed(nearest))),
      actions(blockId(blockNames.buttons), [
        ...(nearest === undefined
          ? []
          : [button(`${command} ${nearest}`, actionIds.runWord, { value: nearest, primary: true })]),
        button(card.allWordsButton, actionIds.allWords),
      ]),
    ],
  };
}

/** A word that people try before there is anything behind it; nothing unrelated is suggested. */
export function notYet({ locale }: { readonly locale: string }): Message {
  const { card } = phrases(locale);
  return {
    text: card.notYet,
    blocks: [
      section(card.notYet),
      actions(blockId(blockNames.buttons), [button(card.allWordsButton, actionIds.allWords)]),
    ],
  };
}
