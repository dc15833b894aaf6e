import type { WeekKey } from '../../../domain/week.js';
import type { WeekProblem } from '../week/field-errors.js';
import type { Message } from '../message.js';

/** The words that exist, as they are typed after the command. */
export const commandWords = ['start', 'log', 'week', 'why', 'help', 'privacy', 'delete'] as const;
export type CommandWord = (typeof commandWords)[number];

/** `/mirror help`: every word that works, on one screen. */
export function helpMessage(command: string): Message {
  throw new Error('in writing');
}

/** An unknown word: the nearest as a button. What was typed is not repeated. */
export function unknownWord(data: { readonly command: string; readonly nearest?: CommandWord | undefined }): Message {
  throw new Error('in writing');
}

/** A week that cannot be opened: a sentence with an example. */
export function badWeekMessage(data: {
  readonly command: string;
  readonly problem: WeekProblem;
  readonly example: WeekKey;
}): Message {
  throw new Error('in writing');
}

/** `/mirror delete`: one week or everything. */
export function deleteChoice(data: { readonly week?: WeekKey | undefined; readonly locale: string }): Message {
  throw new Error('in writing');
}
