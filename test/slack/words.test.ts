import { describe, expect, test } from '@jest/globals';
import { readWord, wordNamed } from '../../src/slack/listeners/read-word.js';
import { words } from '../../src/slack/listeners/words.js';
import { wordGroups } from '../../src/slack/messages/card/word-list.js';

const listed = wordGroups('en').flatMap(({ words: named }) => named.map(({ name }) => name));
const said = (text: string) => readWord(text).word?.name;
const nearest = (text: string) => {
  const spoken = readWord(text);
  return spoken.word === undefined ? spoken.nearest : `known: ${spoken.word.name}`;
};

describe('the words of the slash command', () => {
  test('mean one thing each', () => {
    const names = words.flatMap(({ name, aliases = [] }) => [name, ...aliases]);

    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => name !== name.toLowerCase().normalize('NFC'))).toEqual([]);
  });

  test('that are listed exist, and are the same in German', () => {
    expect(listed.filter((name) => wordNamed(name) === undefined)).toEqual([]);
    expect(wordGroups('de').flatMap(({ words: named }) => named.map(({ name }) => name))).toEqual(listed);
  });

  test.each([
    ['', 'home'],
    ['  ', 'home'],
    ['HOME', 'home'],
    ['me', 'home'],
    ['setup', 'start'],
    ['win shipped it', 'log'],
    ['+ shipped it', 'log'],
    ['check-in', 'week'],
    ['fix', 'edit'],
    ['later', 'snooze'],
    ['ooo', 'pause'],
    ['Vacation', 'pause'],
    ['back', 'resume'],
    ['graph', 'trend'],
    ['rating', 'why'],
    ['ladder', 'levels'],
    ['evidence', 'find'],
    ['search x', 'find'],
    ['post', 'share'],
    ['revoke', 'unshare'],
    ['download', 'export'],
    ['prefs', 'settings'],
    ['who', 'privacy'],
    ['tour', 'demo'],
    ['about', 'version'],
    ['?', 'help'],
    ['words', 'help'],
    ['erase', 'delete'],
    ['Hilfe', 'help'],
    ['woche', 'week'],
    ['TEILEN', 'share'],
    ['löschen', 'delete'],
    ['lo\u0308schen', 'delete'],
    ['später 2h', 'snooze'],
    ['verlauf', 'trend'],
    ['whatif', 'what-if'],
  ])('%j is %s', (text, name) => {
    expect(said(text)).toBe(name);
  });

  test.each([
    ['wek', 'week'],
    ['hepl', 'help'],
    ['shaer', 'share'],
    ['setings', 'settings'],
    ['hifle', 'help'],
    ['einstelungen', 'settings'],
    ['trnd', 'trend'],
    ['foo', undefined],
    ['xyzzy', undefined],
    ['zzz', undefined],
    ['forcast', 'forecast'],
    ['a'.repeat(3000), undefined],
    ['<@U0ADA00001>', undefined],
  ])('the nearest word to %j is %s', (text, name) => {
    expect(nearest(text)).toBe(name);
  });

  test('hand over everything behind them as it was typed', () => {
    expect(readWord('  Log   Out:  two  spaces *bold*\nand a line ')).toMatchObject({
      rest: 'Out:  two  spaces *bold*\nand a line',
    });
  });
});
