import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Dimension } from '../../../src/domain/dimension.js';
import type { LineToSay } from '../../../src/domain/one-to-one.js';
import { linesText } from '../../../src/slack/messages/one-to-one/lines-text.js';
import { anEntry, week } from './builders.js';

function line(dimension: Dimension, text: string, change: { count?: number; link?: string } = {}): LineToSay {
  return { week, entry: anEntry(dimension, `${text} as typed`, { text, ...change }) };
}

const lines = [
  line('outcome', 'timeouts 40 → 3', { link: 'https://example.org/1' }),
  line('output', 'limiter shipped'),
  line('input', 'reviews', { count: 6 }),
];

describe('Lines to copy', () => {
  test('stand under plain headings, without what the grammar read, with how often and the proof', () => {
    const { text } = linesText({ week, period: 'week', lines, next: 'ask\nsearch' }, 'en-GB', 3000);

    expect(text).toBe(
      [
        'Changed for somebody\n• timeouts 40 → 3 https://example.org/1',
        'Finished\n• limiter shipped',
        'Put in\n• reviews (6×)',
        'Next: ask search',
      ].join('\n\n'),
    );
  });

  test('do not repeat a proof that the words hold already', () => {
    const referenced = [line('output', 'fixed api#91', { link: 'api#91' })];

    expect(linesText({ week, period: 'week', lines: referenced }, 'en-GB', 3000).text).toBe('Finished\n• fixed api#91');
  });

  test('of a quarter say which month held nothing', () => {
    const months = [
      { month: '2026-04', lines: [lines[0] ?? line('output', '')] },
      { month: '2026-05', lines: [] },
    ];

    expect(linesText({ week, period: 'quarter', months }, 'en-GB', 3000).text).toBe(
      'April 2026\n• timeouts 40 → 3 https://example.org/1\n\nMay 2026\nnothing written',
    );
    expect(linesText({ week, period: 'quarter', months }, 'de-DE', 3000).text).toContain(
      'Mai 2026\nnichts eingetragen',
    );
  });

  test('that do not fit are left out whole, the least telling first, and are counted', () => {
    const room = fc.nat(400);
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(room, texts, (most, words) => {
        const all = words.map((text) => line('output', text));
        const { text, left } = linesText({ week, period: 'week', lines: all }, 'en-GB', most);
        const whole = linesText({ week, period: 'week', lines: all }, 'en-GB', 1_000_000);

        expect(text.length).toBeLessThanOrEqual(most);
        expect(whole.text.startsWith(text)).toBe(true);
        expect(left === 0).toBe(text === whole.text);
      }),
    );
  });
});
