import { actionIds } from '../../ids/actions.js';
import { blockId, blockNames } from '../../ids/blocks.js';
import { actions, button, context, section, select } from '../blocks.js';
import type { Message } from '../message.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';
import { wordGroups, type ListedWord, type WordUse } from './word-list.js';

export interface WordsData {
  readonly command: string;
  readonly locale: string;
}

/** The words of `/mirror help`; everything else stands under “All words”. */
const mostUsed: readonly ListedWord[] = ['log', 'week', 'trend', 'why', 'share', 'pause', 'settings', 'privacy'];

/** `/mirror help`: the most used words, never more than one screen; whoever has no mirror is shown the way in. */
export function helpMessage({ command, locale, joined }: WordsData & { readonly joined: boolean }): Message {
  const { card, consent } = phrases(locale);
  const known = wordGroups(locale).flatMap(({ words }) => words);
  const lines = mostUsed.flatMap((name) =>
    known.filter((word) => word.name === name).map((word) => lineOf(command, word)),
  );
  return {
    text: card.helpText,
    blocks: [
      section(lines.join('\n')),
      actions(blockId(blockNames.buttons), [
        ...(joined ? [] : [button(consent.start, actionIds.start, { primary: true })]),
        button(card.allWordsButton, actionIds.allWords),
        ...(joined
          ? [button(card.openWeekButton, actionIds.openWeek), button(card.rhythmButton, actionIds.rhythm)]
          : []),
        button(card.readersButton, actionIds.whoReads),
      ]),
      context(card.helpFoot),
    ],
  };
}

/** Every word, each of which can be picked instead of typed. */
export function allWords({ command, locale }: WordsData): Message {
  const { card } = phrases(locale);
  const groups = wordGroups(locale);
  return {
    text: card.allWordsText,
    blocks: [
      actions(blockId(blockNames.buttons), [
        select(
          actionIds.runWord,
          card.pickWord,
          groups.flatMap(({ words }) => words.map(({ name, does }) => ({ text: `${name}: ${does}`, value: name }))),
        ),
      ]),
      ...groups.map(({ title, words }) =>
        section([`*${title}*`, ...words.map((word) => lineOf(command, word))].join('\n')),
      ),
      context(card.allWordsFoot),
    ],
  };
}

function lineOf(command: string, { name, typed, does }: WordUse): string {
  return `• \`${escaped(`${command} ${name} ${typed}`.trim())}\`  ${does}`;
}
