import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { find, fold, wordsOf, type TypedThing } from '../../src/domain/find.js';
import { addWeeks, type WeekKey } from '../../src/domain/week.js';

const first = '2026-W01' as WeekKey;
const thing = (text: string, weeks = 0, where: TypedThing['where'] = 'output'): TypedThing => ({
  week: addWeeks(first, weeks),
  where,
  text,
});
const found = (texts: readonly string[], query: string) =>
  find(
    texts.map((text) => thing(text)),
    query,
  ).map(({ text }) => text);

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });
const things = fc.array(
  fc.record({
    week: fc.integer({ min: 0, max: 30 }).map((weeks) => addWeeks(first, weeks)),
    where: fc.constantFrom<TypedThing['where']>('input', 'output', 'outcome', 'impact', 'next', 'waiting'),
    text: anyText,
  }),
  { maxLength: 20 },
);

describe('finding what was typed', () => {
  test.each([
    ['LIMITER', 'rate limiter shipped'],
    ['limiter rate', 'rate limiter shipped'],
    ['lim ship', 'rate limiter shipped'],
    ['cafe', 'the café API'],
    ['CAFÉ', 'the cafe API'],
    ['grosse', 'größere GROẞE Straße'],
    ['strasse', 'größere GROẞE Straße'],
    ['uber', 'ÜBERSICHT fertig'],
    ['istanbul', 'İSTANBUL rollout'],
    ['*', 'cleaned up SELECT * queries'],
    ['"rate limiter"', 'the rate  limiter works'],
    ['„rate limiter“', 'the rate limiter works'],
    ['"', 'said "done" at last'],
    ['🚀', 'shipped it 🚀 today'],
    ['❤', 'thanks ❤️'],
    ['👩‍💻', 'paired 👩‍💻 today'],
    ['שלום', 'אמרתי שָׁלוֹם לצוות'],
    ['\u200fשלום', 'שלום'],
    ['限流', '完成限流器'],
    ['(.*)+$', 'regex (.*)+$ fixed'],
    ['40 → 3', 'timeouts 40 → 3 a day'],
    ['οδυσσευς', 'ΟΔΥΣΣΕΥΣ shipped'],
  ])('%j finds %j', (query, text) => {
    expect(found([text, 'something else entirely'], query)).toEqual([text]);
  });

  test.each([
    ['limiter shipped', 'limiter half done'],
    ['"limiter rate"', 'rate limiter'],
    ['.*', 'rate limiter'],
    ['%', 'rate limiter'],
  ])('%j does not find %j', (query, text) => {
    expect(found([text], query)).toEqual([]);
  });

  test.each(['', '   ', '\n\t', '\u200f', '\u0301', '\ufe0f'])('the query %j says no word', (query) => {
    expect(wordsOf(query)).toEqual([]);
    expect(found(['anything'], query)).toEqual([]);
  });

  test('newest week first, and within a week in the order of its form', () => {
    const all = [thing('a', 0), thing('a', 2, 'waiting'), thing('a', 2, 'next'), thing('a', 2, 'input'), thing('a', 1)];

    expect(find(all, 'a').map(({ week, where }) => `${week} ${where}`)).toEqual([
      '2026-W03 input',
      '2026-W03 next',
      '2026-W03 waiting',
      '2026-W02 output',
      '2026-W01 output',
    ]);
  });

  test('a line is found by itself, by its words in any order, and in capitals', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = text.split(/\s+/u).filter((word) => !/["“”„»«]/u.test(word) && fold(word).trim() !== '');
        fc.pre(words.length > 0);

        expect(found([text], words.join(' '))).toEqual([text]);
        expect(found([text], words.toReversed().join(' '))).toEqual([text]);
      }),
    );
  });

  test('one more word never finds more, and what is found is among what there is', () => {
    fc.assert(
      fc.property(things, anyText, anyText, (all, query, more) => {
        const wide = find(all, query);
        const narrow = find(all, `${query} ${more}`);
        fc.pre(wordsOf(query).length > 0 && !/["“”„»«]/u.test(query + more));

        expect(all).toEqual(expect.arrayContaining([...wide]));
        expect(wide).toEqual(expect.arrayContaining([...narrow]));
      }),
    );
  });

  test('the order of what there is does not matter between weeks', () => {
    fc.assert(
      fc.property(things, (all) => {
        const weeks = (list: readonly TypedThing[]) => find(list, 'a').map(({ week, where }) => `${week} ${where}`);

        expect(weeks(all.toReversed())).toEqual(weeks(all));
      }),
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  test('a query of 3,000 characters is answered', () => {
    const long = 'ab '.repeat(1000);

    expect(found(['a abc line', 'nothing'], long)).toEqual(['a abc line']);
  });
});
