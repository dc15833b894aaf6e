import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { dimensions, type Dimension } from '../../../src/domain/dimension.js';
import { readBox, type LineReading } from '../../../src/domain/line.js';
import { families, type Family } from '../../../src/domain/role.js';
import { languages } from '../../../src/slack/messages/locale.js';
import { phrases } from '../../../src/slack/messages/phrases.js';

/** What the grammar makes of an example, without the words of its language. */
function readingsOf(language: string, family: Family, dimension: Dimension) {
  const categories = defaultFramework.categories.filter((category) => category.roles.includes(family));
  const lines = readBox(phrases(language).examples[family][dimension], {
    dimension,
    categories,
    usualReach: 'team',
    corrections: {},
  });
  return lines.map(({ count, size, ownership, evidence, reach, result, durability, link, guesses }: LineReading) => ({
    count,
    size,
    ownership,
    evidence,
    reach,
    result,
    durability,
    link,
    countIsDoubtful: guesses.some((guess) => guess.about === 'count' && guess.doubtful),
  }));
}

describe.each(families)('the examples for a %s', (family) => {
  test.each(dimensions)('in the box %s are read the same way in German', (dimension) => {
    expect(readingsOf('de', family, dimension)).toEqual(readingsOf('en', family, dimension));
  });

  test('show what a count looks like, and leave no doubt about it', () => {
    const all = dimensions.flatMap((dimension) => readingsOf('en', family, dimension));

    expect(all.some(({ count }) => count > 1)).toBe(true);
    expect(all.every(({ countIsDoubtful }) => !countIsDoubtful)).toBe(true);
  });
});

describe.each(languages)('an example in %s', (language) => {
  test('is short enough to be read on a phone', () => {
    const { examples } = phrases(language);
    const long = Object.values(examples).flatMap((role) => Object.values(role).filter((text) => text.length > 79));

    expect(long).toEqual([]);
  });
});
