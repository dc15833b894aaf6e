import { distance } from 'fastest-levenshtein';
import { isListed } from '../messages/card/word-list.js';
import { words, type Word } from './words.js';

export type SpokenWord =
  { readonly word: Word; readonly rest: string } | { readonly word: undefined; readonly nearest?: string | undefined };

const byName = new Map(words.flatMap((word) => [word.name, ...(word.aliases ?? [])].map((name) => [name, word])));

/** Two typing slips are still the same word. */
const farthest = 2;

/** Reads what follows the slash command; upper and lower case are one. */
export function readWord(text: string): SpokenWord {
  const [first = ''] = text.trim().split(/\s+/);
  const typed = first.toLowerCase().normalize('NFC');
  const word = byName.get(typed);
  return word === undefined
    ? { word, nearest: nearestTo(typed) }
    : { word, rest: text.trim().slice(first.length).trim() };
}

/** The word of a button. */
export function wordNamed(name: string): Word | undefined {
  return words.find((word) => word.name === name);
}

/** The word that somebody may have meant, by its name or what people try instead: two slips away at most, and not most of its letters. */
function nearestTo(typed: string): string | undefined {
  const [best] = words
    .flatMap(({ name, aliases = [] }) => [name, ...aliases.filter(isLongEnough)].map((known) => ({ name, known })))
    .map((one) => ({ ...one, slips: distance(typed.slice(0, 20), one.known) }))
    .toSorted((one, other) => one.slips - other.slips);
  if (best === undefined || best.slips > farthest || !isListed(best.name)) return undefined;
  const isMostlyKept = best.slips * 2 <= best.known.length || best.known.startsWith(typed.slice(0, 1));
  return isMostlyKept ? best.name : undefined;
}

/** With two slips a word of three letters is any word. */
function isLongEnough(word: string): boolean {
  return word.length >= 4;
}
