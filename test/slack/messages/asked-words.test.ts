import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { dimensions, type Dimension } from '../../../src/domain/dimension.js';
import type { Level } from '../../../src/domain/framework.js';
import { levelAfter } from '../../../src/domain/ladder.js';
import { quarterFields } from '../../../src/domain/own-layer/with-own.js';
import { amountWords, breathSentence, shareWords } from '../../../src/slack/messages/level/asked-words.js';
import { levelsModal } from '../../../src/slack/messages/level/levels-modal.js';
import { senior } from './builders.js';

const { levels } = defaultFramework;
const locales = ['en-GB', 'de-DE'];
const neighbours = levels.flatMap((level): [string, Level, Level][] => {
  const next = levelAfter(defaultFramework, level);
  return next === undefined ? [] : [[`${level.key} → ${next.key}`, level, next]];
});

const said = (level: Level, dimension: Dimension, locale: string) => [
  shareWords(level, dimension, locale),
  amountWords(level, dimension, locale),
];

describe('what levels ask, in words', () => {
  test.each(neighbours)('%s: whatever differs reads otherwise', (_, one, other) => {
    for (const locale of locales) {
      for (const dimension of dimensions) {
        const field = quarterFields[dimension];
        expect(shareWords(one, dimension, locale) === shareWords(other, dimension, locale)).toBe(
          one.weights[dimension] === other.weights[dimension],
        );
        // Outcomes say as well who feels them.
        if (dimension === 'outcome') continue;
        expect(amountWords(one, dimension, locale) === amountWords(other, dimension, locale)).toBe(
          one.typicalQuarter[field] === other.typicalQuarter[field],
        );
      }
    }
  });

  test('count as the framework counts, in both windows', () => {
    const associate = levels.find(({ key }) => key === 'IC1') ?? senior;
    expect(breathSentence(associate, 'en-GB')).toBe(
      'about 2.5 inputs and 1.5 outputs a week; about 1.5 outcomes a quarter, usually felt by me (50%) and my team (50%); about 1 lasting impact a year.',
    );
    expect(breathSentence(senior, 'de-DE')).toBe(
      'etwa 2,5 Inputs und 2,5 Outputs pro Woche; etwa 4 Outcomes pro Quartal, meist gespürt von meinem Team (75 %) und einem anderen Team (25 %); etwa 4 Impacts, die bleiben, im Jahr.',
    );
    expect(shareWords(senior, 'outcome', 'en-GB')).toBe('about a third of the picture (30%)');
  });

  test.each([
    [0, 'no lasting impact', 'kein Impact, der bleibt'],
    [0.1, 'about 0.4 lasting impacts a year', 'etwa 0,4 Impacts, die bleiben, im Jahr'],
    [6, 'about 24 lasting impacts a year', 'etwa 24 Impacts, die bleiben, im Jahr'],
  ])('are true of %d impacts a quarter', (impactsPerQuarter, english, german) => {
    const level = { ...senior, typicalQuarter: { ...senior.typicalQuarter, impactsPerQuarter } };
    expect(amountWords(level, 'impact', 'en-GB')).toBe(english);
    expect(amountWords(level, 'impact', 'de-DE')).toBe(german);
  });

  test('are true of outcomes that are fewer than one, and of none', () => {
    const of = (outcomesPerQuarter: number) =>
      amountWords({ ...senior, typicalQuarter: { ...senior.typicalQuarter, outcomesPerQuarter } }, 'outcome', 'en-GB');
    expect(of(0.4)).toContain('about 0.4 outcomes a quarter');
    expect(of(1)).toContain('about 1 outcome a quarter');
    expect(of(0)).toBe('no outcome');
  });

  test('of any data, two levels that differ never read the same', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 }).map((count) => count / 100);
    const counts = fc.record({
      inputPerWeek: hundredths,
      outputPerWeek: hundredths,
      outcomesPerQuarter: hundredths,
      impactsPerQuarter: hundredths,
    });
    fc.assert(
      fc.property(counts, counts, fc.constantFrom(...locales), (one, other, locale) => {
        const [first, second] = [one, other].map((typical) => ({
          ...senior,
          typicalQuarter: { ...senior.typicalQuarter, ...typical },
        }));
        if (first === undefined || second === undefined) return;
        for (const dimension of dimensions) {
          const field = quarterFields[dimension];
          const isSame = said(first, dimension, locale).join() === said(second, dimension, locale).join();
          expect(isSame).toBe(one[field] === other[field]);
        }
      }),
    );
  });

  test.each(neighbours)('%s: the comparison shows every count that differs', (_, one, other) => {
    const none = { input: [], output: [], outcome: [], impact: [] };
    const window = JSON.stringify(
      levelsModal({
        one: { level: one, statements: none },
        other: { level: other, statements: none },
        levels: [one, other],
        isUnread: false,
        consistentWeeks: 3,
        isJoined: false,
        locale: 'en-GB',
      }),
    );
    for (const dimension of dimensions) {
      const [before, after] = [said(one, dimension, 'en-GB'), said(other, dimension, 'en-GB')];
      for (const [place, text] of before.entries()) {
        expect(window).toContain(text === after[place] ? text : `${text} → ${after[place] ?? ''}`);
      }
    }
  });
});
