import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { csvOf } from '../../../src/domain/export/csv.js';
import { sinceAlways } from '../../../src/domain/assignment.js';
import { markdownOf, type MarkdownWords } from '../../../src/domain/export/markdown.js';
import type { JourneyNote } from '../../../src/domain/journey/journey-note.js';
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
  issues: 'Open questions',
  issue: ({ kind }) => kind,
  hypotheses: 'Expected',
  days: ({ since, seen, due, over, end }) =>
    [since, seen, due, over, end].filter((part) => part !== undefined).join(' '),
  plan: 'Plan:',
  measure: 'Seen by:',
  called: (percent) => `called ${percent}`,
  journey: 'Journey',
  stations: 'Stations',
  always: 'Always',
  own: 'Own kinds',
  note: (kind) => `${kind}:`,
  span: (from, to) => (to === undefined ? from : `${from}–${to}`),
  tried: 'Tried:',
  rated: (rating, { size }, name) => `${rating} of ${size}${name === undefined ? '' : ` ${name}`}`,
};

function textsOf(note: JourneyNote): readonly string[] {
  if (note.kind !== 'opening') return [note.text ?? ''];
  return [note.values, note.map, note.gaps].flatMap((text) => text ?? []);
}

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
          everything.checkIns.reduce((sum, { entries }) => sum + Math.max(1, entries.length), 0) +
            everything.issues.length +
            everything.hypotheses.length +
            everything.journey.flatMap(textsOf).length,
        );
      }),
    );
  });

  test('says every line as typed, and no cell begins as a formula does', () => {
    fc.assert(
      fc.property(exported, (everything) => {
        const [head = [], ...rows] = rowsOf(csvOf(everything));
        const lines = rows.map((row) => row[head.indexOf('line')] ?? '').filter((line) => line !== '');
        const typed = [
          ...everything.checkIns.flatMap(({ entries }) => entries.map((entry) => entry.typed)),
          ...everything.issues.flatMap(({ text = '' }) => (text === '' ? [] : [text])),
          ...everything.hypotheses.map(({ expects }) => expects),
          ...everything.journey.flatMap(textsOf),
        ];
        const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
        expect(lines).toEqual(typed.map((line) => (formula.test(line) ? `'${line}` : line)));
        expect(rows.flat().filter((cell) => formula.test(cell))).toEqual([]);
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

const withEarly = buildExported({
  checkIns: [
    buildCheckIn(week('2026-W27'), [
      buildEntry('outcome', { typed: 'fewer timeouts', cameFrom: [{ week: week('2026-W20'), entry: 'limiter' }] }),
    ]),
  ],
  issues: [
    {
      id: 'i1',
      kind: 'self-reported',
      text: '=the *search* team is quiet',
      onset: '2026-05-04',
      onsetBy: 'person',
      aware: '2026-05-08',
      plan: 'when Monday comes, I will ask',
      acted: '2026-05-09',
      resolved: '2026-06-01',
      resolution: 'fixed',
    },
    { id: 'i2', kind: 'drop', onset: '2026-06-01', onsetBy: 'detector', detected: '2026-06-26' },
  ],
  hypotheses: [
    {
      id: 'h1',
      of: { week: week('2026-W20'), entry: 'limiter' },
      text: 'limiter shipped',
      dimension: 'outcome',
      expects: 'fewer timeouts',
      measure: 'the graph',
      made: '2026-05-15',
      due: '2026-06-26',
      probability: 70,
      postponed: 0,
      closed: { on: '2026-07-03', result: 'met' },
    },
  ],
});

describe('open questions, hypotheses and what a line came of', () => {
  test('stand in the file for spreadsheets in columns of their own', () => {
    const [head = [], ...rows] = rowsOf(csvOf(withEarly));
    const cellsOf = (row: readonly string[] = [], ...names: string[]) => names.map((name) => row[head.indexOf(name)]);

    expect(cellsOf(rows[0], 'came_from', 'kind')).toEqual(['2026-W20 limiter', '']);
    expect(cellsOf(rows[1], 'week', 'line', 'kind', 'began', 'seen', 'acted', 'over', 'end', 'plan')).toEqual([
      '2026-W19',
      "'=the *search* team is quiet",
      'self-reported',
      '2026-05-04',
      '2026-05-08',
      '2026-05-09',
      '2026-06-01',
      'fixed',
      'when Monday comes, I will ask',
    ]);
    expect(cellsOf(rows[3], 'kind', 'dimension', 'line', 'due', 'probability', 'end', 'plan')).toEqual([
      'hypothesis',
      'outcome',
      'fewer timeouts',
      '2026-06-26',
      '70',
      'met',
      'the graph',
    ]);
  });

  test('stand in the file for people, as text', () => {
    expect(markdownOf(withEarly, words).split('## Open questions')[1]?.trim()).toBe(
      [
        '- \\=the \\*search\\* team is quiet (2026-05-04 2026-05-08 2026-06-01 fixed)',
        '  - Plan: when Monday comes, I will ask',
        '- drop (2026-06-01)',
        '',
        '## Expected',
        '',
        '- limiter shipped: fewer timeouts (2026-05-15 2026-06-26 2026-07-03 met, called 70)',
        '  - Seen by: the graph',
      ].join('\n'),
    );
  });
});

test('what was looked at came out as its line says now, in both forms', () => {
  const came = { week: week('2026-W26'), entry: 'came' };
  const [hypothesis] = withEarly.hypotheses;
  if (hypothesis === undefined) throw new Error('Nothing is expected.');
  const everything = buildExported({
    checkIns: [buildCheckIn(came.week, [buildEntry('outcome', { id: 'came', result: 'missed' })])],
    hypotheses: [{ ...hypothesis, closed: { on: '2026-07-03', result: 'met', came } }],
  });
  const [head = [], ...rows] = rowsOf(csvOf(everything));

  expect(rows.at(-1)?.[head.indexOf('end')]).toBe('missed');
  expect(markdownOf(everything, words)).toContain('2026-07-03 missed, called 70');
});

const withJourney = buildExported({
  journey: [
    { kind: 'opening', id: 'o1', day: '2026-05-01', values: 'calm *and* craft', gaps: ' ' },
    { kind: 'job', id: 'j1', day: '2024-01-01', to: '2025-12-31', text: 'engineer at a small shop' },
    { kind: 'struggle', id: 's1', day: '2026-05-04', text: 'reviews wait', tried: '=a rota' },
    {
      kind: 'review',
      id: 'r1',
      day: '2026-07-01',
      from: '2026-01-01',
      to: '2026-06-30',
      company: 'Sprocket',
      scale: { size: 3, names: ['below', 'solid', 'above'] },
      rating: 2,
      text: 'more reach',
      surprise: 'as-expected',
    },
  ],
});

describe('the journey', () => {
  test('stands in the file for spreadsheets, a text a row', () => {
    const [head = [], ...rows] = rowsOf(csvOf(withJourney));
    const names = ['week', 'kind', 'line', 'began', 'over', 'seen', 'end', 'plan', 'company', 'surprise'];
    const cells = rows.slice(1).map((row) => names.map((name) => row[head.indexOf(name)]).join('|'));

    expect(cells).toEqual([
      '2026-W18|values|calm *and* craft|2026-05-01||||||',
      '2026-W18|gaps| |2026-05-01||||||',
      '2024-W01|job|engineer at a small shop|2024-01-01|2025-12-31|||||',
      "2026-W19|struggle|reviews wait|2026-05-04||||'=a rota||",
      '2026-W01|review|more reach|2026-01-01|2026-06-30|2026-07-01|2 of 3||Sprocket|as-expected',
    ]);
  });

  test('stands in the file for people, as text', () => {
    expect(markdownOf(withJourney, words).split('## Journey')[1]?.trim()).toBe(
      [
        '- 2026-05-01 values: calm \\*and\\* craft',
        '- 2024-01-01–2025-12-31 job: engineer at a small shop',
        '- 2026-05-04 struggle: reviews wait',
        '  - Tried: \\=a rota',
        '- 2026-07-01 review: 2026-01-01–2026-06-30',
        '  - 2 of 3 solid',
        '  - Sprocket',
        '  - more reach',
      ].join('\n'),
    );
  });
});

describe('the file for people', () => {
  test('lists what the weeks were held against once there is something to list, with companies as text', () => {
    const joined = { level: 'IC3', validFrom: sinceAlways, ramp: 'none' } as const;
    const moved = {
      level: 'IC4',
      validFrom: week('2026-W10'),
      ramp: 'new-company',
      company: '[Acme](x) *Co*',
    } as const;

    expect(markdownOf(buildExported({ assignments: [joined] }), words)).not.toContain('## Stations');
    expect(
      markdownOf(buildExported({ assignments: [moved, joined] }), words)
        .split('## Stations')[1]
        ?.trim(),
    ).toBe(['- Always IC3', String.raw`- 2026-03-02 IC4, \[Acme\](x) \*Co\*`].join('\n'));
  });

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
