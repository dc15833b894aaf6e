import { describe, expect, test } from '@jest/globals';
import { textBullets, textChart, textLine } from '../../src/charts/text-chart.js';
import { columnsOfText } from '../../src/charts/text-columns.js';
import { aReflection, aSeries, aView, bandWords, bulletWords } from './reflections.js';

describe('The chart in words', () => {
  test('shows the weeks in one line and each dimension in another', () => {
    const lines = textChart(aReflection(), { band: bandWords({ percent: '109 %' }), bullets: bulletWords() });

    expect(lines.join('\n')).toMatchInlineSnapshot(`
     "▃▄▄▄▄·▄▃▄│▃▃▃··▃▃▃▄▄▄▄▄▅▅▅ 109 %
     Input   ████████│░░░░ 102 %
     Output  ███████░│░░░░  90 %
     Outcome ████████│███░ 134 %
     Impact  ▓▓▓▓░░░░│░░░░  50 %"
    `);
  });

  test('stays within 32 columns whatever the words are', () => {
    const rows = Object.fromEntries(
      ['input', 'output', 'outcome', 'impact'].map((dimension) => [
        dimension,
        { label: '仕事の成果と影響 👩🏽‍💻 and more', value: '3 times or more', note: '' },
      ]),
    ) as unknown as ReturnType<typeof bulletWords>['rows'];
    const words = { band: bandWords({ percent: '3 times or much more than that' }), bullets: bulletWords({ rows }) };

    const lines = textChart(aReflection(), words);

    expect(lines).toHaveLength(5);
    for (const line of lines) expect(columnsOfText(line)).toBeLessThanOrEqual(32);
  });

  test('draws no line before there is a score, and no number when it is hidden', () => {
    const { percent: _hidden, ...hidden } = bandWords();

    expect(textLine(aReflection({ series: aSeries(['-', 'o', '-']) }), bandWords())).toEqual([]);
    expect(textLine(aReflection({ series: aSeries([1, 'o', 2]) }), hidden)).toEqual(['▄·█']);
  });

  test('draws a stroke before a new level and before a version that asks something else', () => {
    const { percent: _hidden, ...words } = bandWords();

    expect(textLine(aReflection({ series: aSeries([1, 1, 1, 1], { 1: 'IC5', 3: 4 }) }), words)).toEqual(['▄│▄▄│▄']);
  });

  test('draws pale what is assumed of a bar, from a tenth of what is asked on', () => {
    const dimensions = {
      input: aView({ attainment: 0.99, assumed: 0.9 }),
      output: aView({ attainment: 0.99, assumed: 1 }),
      outcome: aView({ attainment: 1, count: 0, assumed: 10, mostlyAssumed: true }),
      impact: aView({ attainment: 0.75, assumed: 5 }),
    };

    const bars = textBullets(aReflection({ dimensions }), bulletWords()).map((line) => line.slice(8, 21));

    expect(bars).toEqual(['████████│░░░░', '███████▓│░░░░', '▓▓▓▓▓▓▓▓│░░░░', '██▓▓▓▓░░│░░░░']);
  });

  test('says counts with what is usual, in shorter bars or shorter words, and what the marks are', () => {
    const rough = (first: readonly string[]) => ({
      ...bulletWords(),
      inColumns: {
        values: {
          input: first,
          output: ['9 of about 12', '9 of ~12', '9'],
          outcome: ['1 of about 2', '1 of ~2', '1'],
          impact: ['0 of under 1', '0 of <1', '0'],
        },
        weighed: 'Bars go by weight, not by count',
        assumed: 'assumed so far',
      },
    });
    const drawn = (...first: string[]) => textBullets(aReflection(), rough(first));

    expect(drawn('16 of about 15', '16 of ~15', '16').join('\n')).toMatchInlineSnapshot(`
     "Input   ██████│░░ 16 of about 15
     Output  █████░│░░  9 of about 12
     Outcome ██████│██   1 of about 2
     Impact  ▓▓▓░░░│░░   0 of under 1
     ▓ assumed so far
     Bars go by weight, not by count"
    `);
    expect(drawn('160 of about 150', '160 of ~150', '160')[0]).toContain('160 of ~150');
    expect(drawn('1,600,000 of about 15', '1,600,000 of ~15', '1,600,000')[0]).toMatch(/ 1,600,000$/);
    for (const line of drawn('160 of about 150', '160 of ~150', '160')) {
      expect(columnsOfText(line)).toBeLessThanOrEqual(32);
    }
  });

  test('explains no mark that is not there', () => {
    const words = { ...bulletWords(), inColumns: { values: {}, assumed: 'assumed so far' } };
    const dimensions = { ...aReflection().dimensions, impact: aView({ attainment: 0.5 }) };

    expect(textBullets(aReflection(), words)).toHaveLength(5);
    expect(textBullets(aReflection({ dimensions }), words)).toHaveLength(4);
  });

  test('holds a bar at its ends, and dots what is not asked', () => {
    const dimensions = {
      input: aView({ attainment: 9 }),
      output: aView({ attainment: 0 }),
      outcome: aView({ attainment: 0.01 }),
      impact: aView({ attainment: 0, expected: 0 }),
    };

    const bars = textBullets(aReflection({ dimensions }), bulletWords()).map((line) => line.slice(8, 21));

    expect(bars).toEqual(['████████│████', '░░░░░░░░│░░░░', '█░░░░░░░│░░░░', '········│····']);
  });
});
