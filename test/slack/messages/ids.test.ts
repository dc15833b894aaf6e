import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { weekKeySchema } from '../../../src/domain/week.js';
import { actionIds } from '../../../src/slack/ids/actions.js';
import { blockId, blockNames, readBlockId } from '../../../src/slack/ids/blocks.js';
import { readMetadata, writeMetadata } from '../../../src/slack/ids/metadata.js';
import { guessValue, readGuessValue } from '../../../src/slack/ids/values.js';

const week = weekKeySchema.parse('2026-W27');

describe('a block id', () => {
  test('gives back its name, week and entry', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(blockNames)), fc.string({ maxLength: 40 }), (name, rest) => {
        expect(readBlockId(blockId(name, week, rest))).toEqual({ name, week, rest });
      }),
    );
  });

  test('without a week has none', () => {
    expect(readBlockId(blockId('buttons'))).toEqual({ name: 'buttons' });
    expect(readBlockId(blockId('line', undefined, 'e1'))).toEqual({ name: 'line', rest: 'e1' });
  });

  test('of somebody else is not ours, and a week that does not exist is no week', () => {
    expect(readBlockId('x7Qz')).toBeUndefined();
    expect(readBlockId('line:2026-W54:e1')).toEqual({ name: 'line', rest: 'e1' });
  });
});

test('a second guess is found by its place', () => {
  expect(readGuessValue(guessValue(2, 1))).toEqual({ guess: 2, alternative: 1 });
  expect(readGuessValue('one')).toBeUndefined();
});

describe('what a modal remembers', () => {
  test('comes back as it was', () => {
    const memory = { week, revision: 3, channel: 'D1', ts: '1.2', queue: [week], notesSeen: ['n1'] };

    expect(readMetadata(writeMetadata(memory))).toEqual(memory);
  });

  test('is empty when it is not ours', () => {
    expect(readMetadata('not json')).toEqual({});
    expect(readMetadata('{"week":"2026-W54"}')).toEqual({});
  });
});

test('no two controls share a name', () => {
  const ids = Object.values(actionIds);

  expect(new Set(ids).size).toBe(ids.length);
});
