import { expect, test } from '@jest/globals';
import { shareAt, withoutShare, withShare } from '../../src/domain/agreed-share.js';
import { week } from './builders.js';

const part = { from: week('2026-W10'), share: 0.6 };
const full = { from: week('2026-W30'), share: 1 };

test('a share counts from its Monday on; before the first it is full time', () => {
  expect(['2026-W09', '2026-W10', '2026-W29', '2026-W30'].map((at) => shareAt([full, part], week(at)))).toEqual([
    1, 0.6, 0.6, 1,
  ]);
});

test('of two from one week the later one stands', () => {
  expect(withShare([part], { ...part, share: 0.8 })).toEqual([{ ...part, share: 0.8 }]);
});

test('a share that says what counts already is none, and one in the past takes over from the next alike', () => {
  expect(withShare([part], { from: week('2026-W20'), share: 0.6 })).toEqual([part]);
  expect(withShare([part], { from: week('2026-W02'), share: 0.6 })).toEqual([{ from: week('2026-W02'), share: 0.6 }]);
  expect(withShare([], { from: week('2026-W02'), share: 1 })).toEqual([]);
});

test('without a share what counted before goes on', () => {
  expect(withoutShare([part, full], full.from)).toEqual([part]);
  expect(withoutShare([part, full], part.from)).toEqual([]);
});
