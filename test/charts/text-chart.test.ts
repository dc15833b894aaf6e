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

  test('draws a bar pale while most of it is assumed', () => {
    const dimensions = {
      ...aReflection().dimensions,
      outcome: aView({ attainment: 1, count: 0, mostlyAssumed: true }),
    };

    const bars = textBullets(aReflection({ dimensions }), bulletWords()).map((line) => line.slice(8, 21));

    expect(bars[2]).toBe('▓▓▓▓▓▓▓▓│░░░░');
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
