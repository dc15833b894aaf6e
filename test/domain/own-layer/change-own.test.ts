import { describe, expect, test } from '@jest/globals';
import { changeOwn, type OwnChange } from '../../../src/domain/own-layer/change-own.js';
import { ownLayersSchema, type OwnLayer } from '../../../src/domain/own-layer/own-layer.js';
import { readName, readPoints, readTarget, readWindow, readWords } from '../../../src/domain/own-layer/read-own.js';
import { weekAt } from '../builders.js';
import { ownKind } from './builders.js';

const add = (key: string): OwnChange => ({ kind: 'add', added: ownKind({ key }) });
const after = (...changes: readonly (readonly [week: number, change: OwnChange])[]): readonly OwnLayer[] =>
  changes.reduce<readonly OwnLayer[]>((layers, [at, change]) => changeOwn(layers, weekAt(at), change), []);

describe('a change of what is a person’s own', () => {
  test('begins a layer with its week, and leaves the layers before it as they were', () => {
    const first = after([3, add('own:a')]);
    const both = changeOwn(first, weekAt(5), { kind: 'tune', target: 1.15, windowWeeks: { input: 8 } });
    expect(both.map(({ from }) => from)).toEqual([weekAt(3), weekAt(5)]);
    expect(both[0]).toBe(first[0]);
    expect(both[1]).toMatchObject({ added: [{ key: 'own:a' }], target: 1.15, windowWeeks: { input: 8 } });
    expect(ownLayersSchema.safeParse(both).success).toBe(true);
  });

  test('of the same week goes into the layer of that week', () => {
    const layers = after([3, add('own:a')], [3, add('own:b')], [3, { kind: 'offer', key: 'own:a', isHidden: true }]);
    expect(layers).toHaveLength(1);
    expect(layers[0]).toMatchObject({ added: [{ key: 'own:a' }, { key: 'own:b' }], hidden: ['own:a'] });
  });

  test('with a clock that went back stays in the newest layer', () => {
    expect(after([5, add('own:a')], [4, add('own:b')]).map(({ from }) => from)).toEqual([weekAt(5)]);
  });

  test('that changes nothing gives the very same layers', () => {
    const layers = after([3, { kind: 'tune', target: 1.2, windowWeeks: {} }]);
    expect(changeOwn(layers, weekAt(9), { kind: 'tune', target: 1.2, windowWeeks: {} })).toBe(layers);
    expect(changeOwn([], weekAt(9), { kind: 'back' })).toEqual([]);
  });

  test('names, weighs and hides a kind of the framework, and takes that back again', () => {
    const layers = after([3, { kind: 'kind', key: 'review', name: 'Reading', points: 2, isHidden: true }]);
    expect(layers[0]).toMatchObject({
      renamed: { review: 'Reading' },
      points: { review: 2 },
      hidden: ['review'],
    });
    const back = changeOwn(layers, weekAt(4), { kind: 'kind', key: 'review', isHidden: false });
    expect(back[1]).toMatchObject({ renamed: {}, points: {}, hidden: [] });
  });

  test('of a kind of one’s own keeps its key and its box', () => {
    const layers = after(
      [3, add('own:a')],
      [4, { kind: 'kind', key: 'own:a', name: 'Other', words: ['other'], points: 4, countable: true, isHidden: false }],
    );
    expect(layers[1]?.added).toEqual([
      { key: 'own:a', dimension: 'input', name: 'Other', words: ['other'], countable: true, points: 4 },
    ]);
    expect(layers[0]?.added[0]?.name).toBe('Customer calls');
  });

  test('back to the level leaves no more than hidden kinds, as lines may name them', () => {
    const layers = after(
      [3, add('own:a')],
      [3, { kind: 'tune', target: 1.5, windowWeeks: { impact: 26 } }],
      [3, { kind: 'kind', key: 'review', name: 'Reading', points: 2, isHidden: true }],
      [6, { kind: 'back' }],
    );
    expect(layers[1]).toEqual({
      from: weekAt(6),
      added: [ownKind({ key: 'own:a' })],
      hidden: ['own:a'],
      renamed: {},
      points: {},
    });
  });

  test('keys may be any text', () => {
    const layers = after([3, { kind: 'kind', key: 'constructor', name: 'Odd', isHidden: false }]);
    expect(Object.entries(layers[0]?.renamed ?? {})).toEqual([['constructor', 'Odd']]);
  });
});

describe('what stands in the forms', () => {
  test.each([
    ['', {}],
    ['  ', {}],
    ['0', { value: 0 }],
    ['2.5', { value: 2.5 }],
    ['2,5', { value: 2.5 }],
    ['30', { value: 30 }],
    ['30.01', { problem: 'out-of-range' }],
    ['-1', { problem: 'no-number' }],
    ['−0', { problem: 'no-number' }],
    ['1e3', { problem: 'no-number' }],
    ['NaN', { problem: 'no-number' }],
    ['two', { problem: 'no-number' }],
  ])('points “%s”', (text, expected) => expect(readPoints(text)).toEqual(expected));

  test.each([
    ['', {}],
    ['115', { value: 1.15 }],
    ['115 %', { value: 1.15 }],
    ['100%', { value: 1 }],
    ['150%', { value: 1.5 }],
    ['150 %', { value: 1.5 }],
    ['112,5\u00a0%', { value: 1.125 }],
    ['200', { value: 2 }],
    ['99', { problem: 'out-of-range' }],
    ['1.15', { problem: 'out-of-range' }],
    ['201', { problem: 'out-of-range' }],
    ['high', { problem: 'no-number' }],
  ])('a target “%s”', (text, expected) => expect(readTarget(text)).toEqual(expected));

  test.each([
    ['', {}],
    ['4', { value: 4 }],
    ['52', { value: 52 }],
    ['3', { problem: 'out-of-range' }],
    ['53', { problem: 'out-of-range' }],
    ['8.5', { problem: 'no-number' }],
  ])('a window “%s”', (text, expected) => expect(readWindow(text)).toEqual(expected));

  test('words are separated by commas or lines, lower-case and each once; a name stands on one line', () => {
    expect(readWords('Customer  call, call\nCALL;;  ')).toEqual(['customer call', 'call']);
    expect(readName('  Customer\n calls ')).toBe('Customer calls');
  });
});
