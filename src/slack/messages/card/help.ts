import type { WeekKey } from '../../../domain/week.js';
import { actionIds, blockId, blockNames } from '../../ids.js';
import { actions, button, section } from '../blocks.js';
import { weekName } from '../dates.js';
import type { Message } from '../message.js';
import { escaped } from '../typed.js';
import { weekBadKeySentence, type WeekProblem } from '../week/field-errors.js';

/** The words that exist, as they are typed after the command. */
export const commandWords = [
  'start',
  'log',
  'week',
  'why',
  'level',
  'pause',
  'resume',
  'stop',
  'settings',
  'help',
  'privacy',
  'delete',
] as const;
export type CommandWord = (typeof commandWords)[number];

const effects: readonly (readonly [usage: string, effect: string])[] = [
  ['', 'where the weeks stand'],
  ['log <line>', 'note one line for this week'],
  ['week [2026-W31]', 'open a week: this one, or one of the last four'],
  ['why', 'what the place is made of'],
  ['level', 'what your level asks, and how to change it'],
  ['pause', 'away until a day; `resume` ends it'],
  ['stop', 'no more messages; `resume` starts them again'],
  ['settings', 'day, hour, how much the chat shows'],
  ['privacy', 'who could read this'],
  ['delete', 'one week, or everything'],
  ['start', 'begin'],
];

/** `/mirror help`: every word that works, on one screen. */
export function helpMessage(command: string): Message {
  const lines = effects.map(([usage, effect]) => `• \`${escaped(`${command} ${usage}`.trim())}\`  ${effect}`);
  return {
    text: 'What works here.',
    blocks: [
      section(
        `${lines.join('\n')}\nEvery word has a button in the Home tab. Only you see the answers, in any channel.`,
      ),
      actions(blockId(blockNames.buttons), [
        button('Open my week', actionIds.openWeek),
        button('Change or stop', actionIds.rhythm),
        button('Who could read this?', actionIds.whoReads),
      ]),
    ],
  };
}

export interface UnknownWordData {
  readonly command: string;
  readonly nearest?: CommandWord | undefined;
}

/** An unknown word: the nearest as a button. What was typed is not repeated. */
export function unknownWord({ command, nearest }: UnknownWordData): Message {
  const name = escaped(command);
  const sentence =
    nearest === undefined
      ? `That word is not known here. \`${name} help\` lists the ones that are.`
      : `That word is not known here. Did you mean \`${name} ${nearest}\`?`;
  return {
    text: 'That word is not known here.',
    blocks: [
      section(sentence),
      actions(blockId(blockNames.buttons), [
        ...(nearest === undefined || nearest === 'help'
          ? []
          : [button(`${command} ${nearest}`, actionIds.runWord, { value: nearest, primary: true })]),
        button('All words', actionIds.showHelp),
      ]),
    ],
  };
}

export interface BadWeekData {
  readonly command: string;
  readonly problem: WeekProblem;
  readonly example: WeekKey;
  readonly locale: string;
}

/** A week that cannot be opened: a sentence with an example. */
export function badWeekMessage({ command, problem, example, locale }: BadWeekData): Message {
  return {
    text: 'That week cannot be opened.',
    blocks: [
      section(weekBadKeySentence(problem, `\`${escaped(command)} week ${example}\``)),
      actions(blockId(blockNames.buttons, example), [button(`Open ${weekName(example, locale)}`, actionIds.openWeek)]),
    ],
  };
}

export interface DeleteChoiceData {
  /** The newest week that has something to delete. */
  readonly week?: WeekKey | undefined;
  readonly locale: string;
}

/** `/mirror delete`: one week or everything. */
export function deleteChoice({ week, locale }: DeleteChoiceData): Message {
  return {
    text: 'What shall go?',
    blocks: [
      section('What shall go? Older weeks are listed in the Home tab.'),
      actions(blockId(blockNames.buttons, week), [
        ...(week === undefined ? [] : [button(`Delete ${weekName(week, locale)}…`, actionIds.deleteWeek)]),
        button('Delete everything…', actionIds.deleteEverything),
      ]),
    ],
  };
}
