import { dimensions, type Dimension } from './dimension.js';
import type { WeekKey } from './week.js';

/** One thing that a person typed, and where it stands. */
export interface TypedThing {
  readonly week: WeekKey;
  /** A box, the sentence for the next week, what waits in a week that is not saved, an open question, what was expected, a note of the journey. */
  readonly where: Dimension | 'next' | 'waiting' | 'question' | 'expected' | 'journey';
  readonly text: string;
}

/** The order of one week's findings: as its form has them. */
const places: readonly TypedThing['where'][] = [...dimensions, 'next', 'waiting', 'question', 'expected', 'journey'];

/**
 * Whatever holds all words of the query, newest week first. Upper and lower case and accents are one; what stands in
 * quotation marks belongs together. A query without a word finds nothing.
 */
export function find(things: readonly TypedThing[], query: string): readonly TypedThing[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return things
    .filter(({ text }) => {
      const folded = fold(text);
      return words.every((word) => folded.includes(word));
    })
    .map((thing, index) => ({ thing, index }))
    .toSorted(
      (one, other) =>
        compare(other.thing.week, one.thing.week) ||
        places.indexOf(one.thing.where) - places.indexOf(other.thing.where) ||
        one.index - other.index,
    )
    .map(({ thing }) => thing);
}

/** The words of a query, folded; those that fold to nothing (a lone accent, a mark of direction) are no words. */
export function wordsOf(query: string): readonly string[] {
  const pieces = query.matchAll(/["“„»«]([^"“”„»«]+)["“”»«]|\S+/gu);
  const folded = Array.from(pieces, ([whole, quoted]) => fold(quoted ?? whole).trim());
  return [...new Set(folded)].filter((word) => word !== '');
}

/** Text as it is compared: without accents, invisible signs and capitals; any white space is one space. */
export function fold(text: string): string {
  // Most lines are plain ASCII, where nothing but capitals can differ.
  if (isPlain.test(text)) return text.toLowerCase().replaceAll(/\s+/g, ' ');
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replaceAll(/\s+/gu, ' ');
}

const isPlain = /^[\t\n\r -~]*$/;

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
