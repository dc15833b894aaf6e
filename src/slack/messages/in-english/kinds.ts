import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** Kinds of work, as the framework explains them. */
export const kinds = {
  title: 'Kinds of work',
  button: 'Kinds of work…',
  explain: (level: string): string =>
    `What the kinds of a ${level} are, and what proves them. A line says its kind in words, or with “#review” at its end.`,
  box: 'Which box?',
  name: (name: string, definition: string | undefined): string =>
    definition === undefined ? `*${name}*` : `*${name}:* ${definition}`,
  /** Smallest first; size says nothing of an outcome or impact, but how far it goes does. */
  examples: (examples: readonly string[]): string => `_From small to large:_ ${examples.join(' · ')}`,
  proof: (hint: string): string => `_What proves it:_ ${hint}`,
  none: 'No kind is offered in this box.',
  more: ({ count, shown }: Counted): string => `and ${shown} more ${plural(count, 'kind', 'kinds')}`,
};
