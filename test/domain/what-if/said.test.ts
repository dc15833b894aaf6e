import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { isKnown, readChange } from '../../../src/domain/what-if/said.js';

const read = (words: string) => readChange(words, defaultFramework);

describe('what is said behind what-if', () => {
  test.each([
    ['IC5', 'IC5'],
    [' ic5 ', 'IC5'],
    ['staff', 'IC5'],
    ['manager', 'M1'],
    ['Senior  Manager', 'SM1'],
    ['director', 'D1'],
    ['Direktorin', 'D1'],
    ['I were a director', 'D1'],
    ['as M1', 'M1'],
    ['level IC5', 'IC5'],
    ['als Managerin', 'M1'],
  ])('%s is the level %s', (words, level) => expect(read(words)).toEqual({ kind: 'level', level }));

  test.each([
    ['2 more outcomes', 'outcome', 2],
    ['outcome', 'outcome', 1],
    ['one more impact', 'impact', 1],
    ['an output', 'output', 1],
    ['10 inputs', 'input', 10],
    ['30 outputs', 'output', 30],
    ['zwei weitere Outcomes', 'outcome', 2],
    ['2 weitere ergebnisse', 'outcome', 2],
    ['3 Ergebnisse', 'outcome', 3],
  ])('%s is more of a box', (words, dimension, count) =>
    expect(read(words)).toEqual({ kind: 'entries', dimension, count }),
  );

  test.each([
    '0 outcomes',
    '31 outcomes',
    '-2 outcomes',
    'many outcomes',
    '1.5 outcomes',
    'two three outcomes',
    '1e1 outcomes',
    '0x2 outcomes',
    '99999 outcomes',
    'more and more outcomes',
  ])('%s is no count from 1 to 30', (words) => expect(read(words)).toBe('count'));

  test.each(['IC99', 'a raise', '2 more', 'as', '<!channel>'])('%s names neither a level nor a box', (words) =>
    expect(read(words)).toBe('words'),
  );

  test('weights are named by their key', () =>
    expect(read('author-app-2025')).toEqual({ kind: 'weights', preset: 'author-app-2025' }));

  test('what is gone from a framework is not known', () => {
    expect(isKnown({ kind: 'level', level: 'IC5' }, defaultFramework)).toBe(true);
    expect(isKnown({ kind: 'level', level: 'IC99' }, defaultFramework)).toBe(false);
    expect(isKnown({ kind: 'weights', preset: 'mine' }, defaultFramework)).toBe(false);
    expect(isKnown({ kind: 'entries', dimension: 'input', count: 1 }, defaultFramework)).toBe(true);
  });

  test('nothing said is nothing asked', () => expect(read('  ')).toBe('nothing'));
});
