import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { csvOf } from '../../../src/domain/export/csv.js';
import { markdownOf, type MarkdownWords } from '../../../src/domain/export/markdown.js';
import { buildCheckIn, buildEntry, week } from '../builders.js';
import { buildExported, exported } from './builders.js';

/** What a spreadsheet reads, after RFC 4180. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const text = csv.replace(/^\ufeff/, '');
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const words: MarkdownWords = {
  title: 'My mirror',
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  week: (key) => key,
  state: (state) => `(${state})`,
  dimensions: { input: 'Input', output: 'Output', outcome: 'Outcome', impact: 'Impact' },
  ownRead: (read) => `Own read ${read}`,
  next: 'Next:',
  waiting: 'Not in a week yet',
  unchosen: 'Not chosen',
};

function lineOf(typed: string): { readonly csv: string; readonly markdown: string } {
  const everything = buildExported({ checkIns: [buildCheckIn(week('2026-W27'), [buildEntry('output', { typed })])] });
  const [head = [], row = []] = rowsOf(csvOf(everything));
  return {
    csv: row[head.indexOf('line')] ?? '',
    markdown: markdownOf(everything, words).trim().split('\n').at(-1) ?? '',
  };
}

describe('the file for spreadsheets', () => {
  test('has one row a line, each as wide as the first, and starts with the mark that Excel wants', () => {
    fc.assert(
      fc.property(exported, (everything) => {
        const csv = csvOf(everything);
        const [head = [], ...rows] = rowsOf(csv);
        expect(csv.startsWith('\ufeffweek,')).toBe(true);
        expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
        expect(rows).toHaveLength(
          everything.checkIns.reduce((sum, { entries }) => sum + Math.max(1, entries.length), 0),
        );
      }),
    );
  });

  test('says every line as typed, and no cell begins as a formula does', () => {
    fc.assert(
      fc.property(exported, (everything) => {
        const [head = [], ...rows] = rowsOf(csvOf(everything));
        const lines = rows.map((row) => row[head.indexOf('line')] ?? '').filter((line) => line !== '');
        const typed = everything.checkIns.flatMap(({ entries }) => entries.map((entry) => entry.typed));
        expect(lines.map((line) => line.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ''))).toEqual(typed);
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });

  test.each(['=HYPERLINK("http://x.example")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('%s is text', (typed) => {
    expect(lineOf(typed).csv).toBe(`'${typed}`);
  });

  test('commas, quotes and line breaks stay inside their cell', () => {
    expect(lineOf('a "b", c\r\nd').csv).toBe('a "b", c\r\nd');
  });

  test('a week without lines has a row of its own', () => {
    const everything = buildExported({ checkIns: [buildCheckIn(week('2026-W27'), [], { state: 'away' })] });

    expect(rowsOf(csvOf(everything))[1]?.slice(0, 3)).toEqual(['2026-W27', '2026-06-29', 'away']);
  });
});

describe('the file for people', () => {
  test('goes by quarter and week; the quarter of a week is that of its Thursday', () => {
    const keys = ['2025-W52', '2026-W01', '2026-W13', '2026-W14'] as const;
    const everything = buildExported({
      checkIns: keys.map((key) => buildCheckIn(week(key), [buildEntry('input', { typed: key.toLowerCase() })])),
    });

    expect(markdownOf(everything, words).match(/^##+ .+/gm)).toEqual([
      '## Q4 2025',
      '### 2025-W52',
      '## Q1 2026',
      '### 2026-W01',
      '### 2026-W13',
      '## Q2 2026',
      '### 2026-W14',
    ]);
  });

  test.each([
    ['# not a heading', '- \\# not a heading'],
    ['*a* _b_ `c` [d](http://x.example) ![e](f)', '- \\*a\\* \\_b\\_ \\`c\\` \\[d\\](http://x.example) !\\[e\\](f)'],
    ['<img src=x onerror=alert(1)> &lt;', '- \\<img src=x onerror=alert(1)\\> \\&lt;'],
    ['- a list', '- \\- a list'],
    ['1. a list', '- 1\\. a list'],
    ['one\n\n# two', '- one \\# two'],
    ['back\\slash | ~~gone~~', '- back\\\\slash \\| \\~\\~gone\\~\\~'],
  ])('%j is text', (typed, line) => {
    expect(lineOf(typed).markdown).toBe(line);
  });

  test('what waits in a form and what was not chosen are in it', () => {
    const everything = buildExported({
      unchosen: [buildCheckIn(week('2026-W27'), [buildEntry('output', { typed: 'the other text' })])],
      waiting: [
        {
          week: week('2026-W28'),
          boxes: { input: '', output: 'half a line', outcome: '', impact: '' },
          noted: [{ id: 'n1', dimension: 'impact', line: 'noted line' }],
          next: 'ask around',
        },
      ],
    });
    const text = markdownOf(everything, words);

    for (const typed of ['the other text', 'half a line', 'noted line', 'Next: ask around'])
      expect(text).toContain(typed);
  });
});
