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

/**
 * The word that somebody may have meant: a name with two slips at most, and not most of its letters, or what people try
 * instead with one.
 */
function nearestTo(typed: string): string | undefined {
  const [best] = words
    .flatMap(({ name, aliases = [] }) => [
      { name, slips: slipsIn(typed, name), most: farthest },
      ...aliases.filter(isLongEnough).map((alias) => ({ name, slips: slipsIn(typed, alias), most: 1 })),
    ])
    .filter(({ slips, most }) => slips <= most)
    .toSorted((one, other) => one.slips - other.slips);
  if (best === undefined || !isListed(best.name)) return undefined;
  const isMostlyKept = best.slips * 2 <= best.name.length || best.name.startsWith(typed.slice(0, 1));
  return isMostlyKept ? best.name : undefined;
}

/** Letters to add, drop or change; two that changed places are one slip. */
function slipsIn(typed: string, known: string): number {
  const slips = distance(typed.slice(0, 20), known);
  return slips === 2 && lettersOf(typed) === lettersOf(known) ? 1 : slips;
}

function lettersOf(word: string): string {
  return Array.from(word).toSorted().join('');
}

/** A slip in a word of three letters makes any other. */
function isLongEnough(word: string): boolean {
  return word.length >= 4;
}
