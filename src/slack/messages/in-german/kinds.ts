import type { kinds as english } from '../in-english/kinds.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** Kinds of work, as the framework explains them. */
export const kinds: typeof english = {
  title: 'Arten von Arbeit',
  button: 'Arten von Arbeit…',
  explain: (level) =>
    `Was die Arten für ${level} bedeuten, und was sie belegt. Eine Zeile nennt ihre Art in Worten oder mit „#review“ am Ende.`,
  box: 'Welches Feld?',
  name: (name, definition) => (definition === undefined ? `*${name}*` : `*${name}:* ${definition}`),
  examples: (examples) => `_Von klein bis groß:_ ${examples.join(' · ')}`,
  proof: (hint) => `_Was es belegt:_ ${hint}`,
  none: 'In diesem Feld wird keine Art angeboten.',
  more: ({ count, shown }) => `und ${shown} weitere ${plural(count, 'Art', 'Arten')}`,
};
