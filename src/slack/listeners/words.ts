import { distance } from 'fastest-levenshtein';
import { commandWords, type CommandWord } from '../messages/card/help.js';

/** What people try instead of the word. */
const aliases: Readonly<Record<string, CommandWord>> = {
  join: 'start',
  setup: 'start',
  onboard: 'start',
  add: 'log',
  note: 'log',
  done: 'log',
  win: 'log',
  '+': 'log',
  checkin: 'week',
  'check-in': 'week',
  fill: 'week',
  report: 'week',
  update: 'week',
  edit: 'week',
  '?': 'help',
  commands: 'help',
  man: 'help',
  who: 'privacy',
  data: 'privacy',
  readers: 'privacy',
  remove: 'delete',
  forget: 'delete',
  erase: 'delete',
  score: 'why',
  band: 'why',
};

/** Two typing slips are still the same word. */
const farthest = 2;

export type SpokenWord =
  | { readonly word: CommandWord | 'card'; readonly rest: string }
  | { readonly word: 'unknown'; readonly nearest?: CommandWord | undefined };

/** Reads what follows the slash command; upper and lower case are one. */
export function readWord(text: string): SpokenWord {
  const [first = ''] = text.trim().split(/\s+/);
  const typed = first.toLowerCase();
  if (typed === '' || typed === 'home' || typed === 'open' || typed === 'me') return { word: 'card', rest: '' };
  const word = commandWords.find((known) => known === typed) ?? aliases[typed];
  if (word !== undefined) return { word, rest: text.trim().slice(first.length).trim() };
  const [best] = commandWords
    .map((known) => ({ known, slips: distance(typed.slice(0, 20), known) }))
    .toSorted((one, other) => one.slips - other.slips);
  const isNear = best !== undefined && best.slips <= farthest;
  return { word: 'unknown', nearest: isNear ? best.known : undefined };
}
