import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dimensions } from '../../src/domain/dimension.js';
import { entrySchema, reaches } from '../../src/domain/entry.js';
import { boxesOf, correctionKey, mergeLines, prefixedLine, readBox, readLine } from '../../src/domain/line.js';
import { inBox } from './line-categories.js';

const dimension = fc.constantFrom(...dimensions);
/** Any text, and text made of what the grammar looks for. */
const tokens = [
  'x6',
  '3x',
  '×4',
  '6',
  '30',
  'reviews',
  'PRs',
  '2d',
  '3',
  'days',
  'on',
  'all',
  'week',
  'half',
  'a',
  'the',
  'of',
  'M',
  '(L)',
  '#review',
  '#4312',
  'api#91',
  '#',
  'https://x.example/a',
  '<https://x.example|b c>',
  '[a](https://x.example)',
  '→',
  '->',
  '"',
  '`',
  '„',
  'from',
  'to',
  '40',
  '900ms',
  'team',
  'teams',
  'users',
  'rolled',
  'back',
  'missed',
  'helped',
  'für',
  'learned:',
  ',',
  '-',
  '•',
  '1.',
  '[ ]',
  '😴',
  '会議',
  'שלום',
  '\u0000',
  '\u202E',
  '<!channel>',
  '&amp;',
  '__proto__',
  'constructor',
];
const grammarish = fc.array(fc.constantFrom(...tokens), { maxLength: 14 }).map((words) => words.join(' '));
const line = fc.oneof(
  grammarish,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const oneLine = line.map((text) => text.replaceAll(/[\n\r\u2028\u2029]/gu, ' '));

describe('Whatever is typed', () => {
  test('becomes a valid entry with the typed text exactly as it was', () => {
    fc.assert(
      fc.property(line, dimension, (typed, box) => {
        const reading = readLine(typed, inBox(box));
        expect(entrySchema.safeParse({ ...reading, id: 'a' }).error).toBeUndefined();
        expect(reading.typed).toBe(typed);
        expect(reading.reachAssumed).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('a box keeps every line that says something, in order', () => {
    fc.assert(
      fc.property(fc.array(oneLine, { maxLength: 12 }), dimension, (typed, box) => {
        const kept = readBox(typed.join('\n'), inBox(box)).map((reading) => reading.typed);
        const said = typed.filter((text) => /[\p{L}]/u.test(text.replace(/\[[xX]\]/u, '')));
        expect(kept.filter((text) => said.includes(text))).toEqual(said.filter((text) => kept.includes(text)));
        expect(said.filter((text) => !kept.includes(text))).toEqual([]);
      }),
    );
  });

  test('the text of an entry holds only words that were typed', () => {
    fc.assert(
      fc.property(oneLine, dimension, (typed, box) => {
        const words = new Set(typed.split(/\s+/u).flatMap((word) => [word, word.replace(/[\s,;:–—·|(/-]+$/u, '')]));
        for (const word of readLine(typed, inBox(box)).text.split(/\s+/u)) expect(words).toContain(word);
      }),
    );
  });

  test('outcomes and impacts are never counted and never felt wider than one step above the usual', () => {
    fc.assert(
      fc.property(
        grammarish,
        fc.constantFrom('outcome' as const, 'impact' as const),
        fc.constantFrom(...reaches),
        (typed, box, usualReach) => {
          const reading = readLine(typed, inBox(box, { usualReach }));
          expect(reading.count).toBe(1);
          const widest = Math.max(reaches.indexOf(usualReach) + 1, reaches.indexOf('team'));
          expect(reaches.indexOf(reading.reach)).toBeLessThanOrEqual(widest);
        },
      ),
    );
  });

  test('quotes hide everything from the grammar', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tokens.filter((token) => !/["`„]/u.test(token))), dimension, (token, box) => {
        expect(readLine(`said "${token}" aloud`, inBox(box)).guesses).toEqual([]);
      }),
    );
  });

  test('the same week typed again keeps every entry, and the form shows what was typed', () => {
    fc.assert(
      fc.property(fc.array(oneLine, { maxLength: 8 }), dimension, (typed, box) => {
        const readings = readBox(typed.join('\n'), inBox(box));
        let next = 0;
        const newId = () => `id-${(next += 1)}`;
        const entries = mergeLines([], readings, newId);
        const form = boxesOf(entries)[box];
        expect(mergeLines(entries, readBox(form, inBox(box)), newId)).toEqual(entries);
      }),
    );
  });

  test('a log line keeps its words', () => {
    fc.assert(
      fc.property(oneLine, (typed) => {
        expect(typed).toContain(prefixedLine(typed).text);
        expect(typed.toLowerCase()).toContain(correctionKey(typed).split(' ')[0]);
      }),
    );
  });
});

describe('Hostile lines', () => {
  const hostile = [
    'x6 ',
    '" ',
    '`a ',
    '„',
    '[a](',
    '<https://a|',
    '- ',
    '1. ',
    'a#',
    '(((',
    '))) ',
    '3 ',
    '40 → ',
    'the team ',
    'half a ',
    'https://',
  ];

  test.each(hostile)('%j repeated takes time that grows with its length only', (piece) => {
    const timeOf = (length: number): number => {
      const typed = piece.repeat(Math.ceil(length / piece.length));
      const runs = [0, 1, 2].map(() => {
        // Of the processor: what else the machine does is not counted.
        const from = process.cpuUsage();
        for (const box of dimensions) readLine(typed, inBox(box));
        const { user, system } = process.cpuUsage(from);
        return (user + system) / 1000;
      });
      return Math.min(...runs);
    };
    timeOf(1_000);
    // Eight times the length: 64 times the time would be quadratic; 24 leaves room for a busy machine.
    expect(timeOf(24_000)).toBeLessThan(24 * timeOf(3_000) + 40);
  });

  test('forty lines at once and three thousand characters in one are all kept', () => {
    const forty = Array.from({ length: 40 }, (_, index) => `line ${index} shipped`).join('\n');
    expect(readBox(forty, inBox('output'))).toHaveLength(40);
    const long = 'ä'.repeat(3_000);
    expect(readBox(long, inBox('output'))[0]?.typed).toBe(long);
  });
});
