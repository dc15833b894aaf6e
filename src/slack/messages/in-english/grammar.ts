const plurals = new Intl.PluralRules('en');
const conjunction = new Intl.ListFormat('en', { type: 'conjunction', style: 'long' });
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const fractions: readonly (readonly [share: number, words: string])[] = [
  [0.05, 'a twentieth'],
  [0.1, 'a tenth'],
  [0.15, 'a seventh'],
  [0.2, 'a fifth'],
  [0.25, 'a quarter'],
  [1 / 3, 'a third'],
  [0.4, 'two fifths'],
  [0.5, 'half'],
  [0.6, 'three fifths'],
  [2 / 3, 'two thirds'],
  [0.75, 'three quarters'],
  [1, 'all'],
];

/** How English counts and joins. */
export const grammar = {
  plural: (count: number, one: string, other: string): string => (plurals.select(count) === 'one' ? one : other),
  /** Up to ten; undefined beyond, where digits read better. */
  numberWord: (count: number): string | undefined => words[count],
  listed: (items: readonly string[]): string => conjunction.format(items).replace(/, and /, ' and '),
  fractions,
  about: (fraction: string): string => `about ${fraction}`,
  /** A range that is open above: beyond three times nobody counts. */
  rangeOpenAbove: (low: string): string => `${low} to 3 times or more`,
};
