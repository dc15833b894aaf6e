import type { Counted } from '../counted.js';
import type { grammar as english } from '../in-english/grammar.js';

const plurals = new Intl.PluralRules('de');
const conjunction = new Intl.ListFormat('de', { type: 'conjunction', style: 'long' });
// As numerals stand before feminine nouns: most of what is counted here (Wochen, Zeilen) is.
const words = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

/** How German counts and joins. */
export const grammar: typeof english = {
  plural: (count, one, other) => (plurals.select(count) === 'one' ? one : other),
  numberWord: (count) => words[count],
  listed: (items) => conjunction.format(items),
  fractions: [
    [0.05, 'ein Zwanzigstel'],
    [0.1, 'ein Zehntel'],
    [0.15, 'ein Siebtel'],
    [0.2, 'ein Fünftel'],
    [0.25, 'ein Viertel'],
    [1 / 3, 'ein Drittel'],
    [0.4, 'zwei Fünftel'],
    [0.5, 'die Hälfte'],
    [0.6, 'drei Fünftel'],
    [2 / 3, 'zwei Drittel'],
    [0.75, 'drei Viertel'],
    [1, 'alles'],
  ],
  about: (fraction) => `etwa ${fraction}`,
  rangeOpenAbove: (low) => `${low} bis zum Dreifachen oder mehr`,
};

/** Before a masculine noun: `ein Outcome`, `drei Outcomes`. */
export function masculine({ count, shown }: Counted): string {
  return count === 1 ? 'ein' : shown;
}
