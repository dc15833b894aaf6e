import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { levelsIn, readLevelPair } from '../../src/domain/level-pair.js';
import { levelOf } from '../../src/domain/lookup.js';

function pairOf(words: string, own = 'IC4'): readonly (string | boolean)[] {
  const { one, other, isUnread } = readLevelPair(words, defaultFramework, levelOf(defaultFramework, own));
  return [one.key, other.key, isUnread];
}

describe('two levels to compare', () => {
  test.each([
    ['', 'IC4', 'IC5'],
    ['IC3 IC5', 'IC3', 'IC5'],
    ['ic5 ic3', 'IC5', 'IC3'],
    ['IC4 → M1', 'IC4', 'M1'],
    ['IC4 vs. IC6', 'IC4', 'IC6'],
    ['staff and principal', 'IC5', 'IC6'],
    ['M1', 'IC4', 'M1'],
    ['IC4', 'IC4', 'IC5'],
    ['Senior Manager', 'IC4', 'SM1'],
    ['Senior Manager, Senior', 'SM1', 'IC4'],
    ['from Manager to Senior Manager II', 'M1', 'SM2'],
  ])('“%s” of a Senior are %s and %s', (words, one, other) => {
    expect(pairOf(words)).toEqual([one, other, false]);
  });

  test('words that name none are the own one and the next, and are said to be unread', () => {
    expect(pairOf('the best one')).toEqual(['IC4', 'IC5', true]);
    expect(pairOf('IC44')).toEqual(['IC4', 'IC5', true]);
  });

  test.each([
    ['IC4 XX', 'XX'],
    ['XX and IC6', 'XX'],
    ['the best one', 'the best one'],
    ['C++', 'C++'],
    ['IC4 with', undefined],
    ['IC4 XX IC5', undefined],
    ['', undefined],
  ])('“%s” names no level with %s', (words, unknown) => {
    expect(readLevelPair(words, defaultFramework, levelOf(defaultFramework, 'IC4')).unknown).toBe(unknown);
  });

  test('a word that is the key of one level and the title of another names the key', () => {
    const [engineer, manager] = ['IC4', 'M1'].map((key) => levelOf(defaultFramework, key));
    if (engineer === undefined || manager === undefined) throw new Error('There are no levels.');
    const levels = [
      { ...manager, key: 'lead', title: 'Senior' },
      { ...engineer, key: 'senior', title: 'Senior' },
    ];
    expect(levelsIn('senior and lead', { levels }).map(({ key }) => key)).toEqual(['senior', 'lead']);
  });

  test('at the end of a track the one before stands beside it', () => {
    expect(pairOf('', 'IC6')).toEqual(['IC6', 'IC5', false]);
    expect(pairOf('', 'D2')).toEqual(['D2', 'D1', false]);
  });

  test('of a framework with one level alone it is that one twice', () => {
    const only = { ...defaultFramework, levels: defaultFramework.levels.slice(0, 1) };
    const [level] = only.levels;
    if (level === undefined) throw new Error('no level');

    expect(readLevelPair('', only, level)).toEqual({ one: level, other: level, isUnread: false });
  });
});
