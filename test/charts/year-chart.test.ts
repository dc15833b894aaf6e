import { describe, expect, test } from '@jest/globals';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { textYear } from '../../src/charts/text-chart.js';
import { columnsOfText } from '../../src/charts/text-columns.js';
import { yearChart } from '../../src/charts/year-chart.js';
import { aYear, wholeYear, yearWords } from './reflections.js';
import { textsOf } from './text-areas.js';

const drawn = (year: ReturnType<typeof aYear>, weeks = 52): ChartSpec =>
  yearChart(year, 'light', yearWords(), { weeks });
/** Digits in cells: those of the key stand below all of them. */
const digits = (spec: ChartSpec): string[] => {
  const shown = textsOf(spec).filter(({ text, weight }) => /^[0-4]$/.test(text) && weight === 600);
  return shown.slice(0, -5).map(({ text }) => text);
};
const dashed = (spec: ChartSpec): number =>
  spec.config.options.plugins.mirror.over.filter((shape) => shape.draw === 'box' && shape.dash !== undefined).length;
const words = (spec: ChartSpec): string[] => textsOf(spec).map(({ text }) => text);

describe('The year', () => {
  test('says of each week how many kinds it holds, oldest first', () => {
    expect(digits(drawn(aYear([0, 1, 2, 3, 4])))).toEqual(['0', '1', '2', '3', '4']);
  });

  test('outlines weeks without a check-in, left out or missed, and says what that means', () => {
    const spec = drawn(aYear([2, 'o', 's', 1]));

    // One more stands in the key.
    expect([digits(spec), dashed(spec)]).toEqual([['2', '1'], 3]);
    expect(words(spec)).toContain('No check-in');
  });

  test('tells time off from a gap and from an empty week', () => {
    const spec = drawn(aYear([2, 'a', 0]));

    expect([digits(spec), dashed(spec)]).toEqual([['2', '0'], 0]);
    expect(words(spec)).toContain('Away');
    expect(words(spec)).not.toContain('No check-in');
  });

  test('shows what a week of part-time off holds', () => {
    const { series } = aYear(['a', 'a']);
    const worked = series.map((point, index) => ({ ...point, filled: index === 0 ? 2 : 0 }));

    expect(digits(drawn({ series: worked }))).toEqual(['2']);
  });

  test('names the months, and a new level only where there is one', () => {
    expect(words(drawn(wholeYear))).toEqual(expect.arrayContaining(['Jul', 'Oct', 'Jan', 'Apr', 'Now', 'New level']));
    expect(words(drawn(aYear([1, 2])))).not.toContain('New level');
  });

  test('draws a stroke before a version that asks something else', () => {
    const strokes = (year: ReturnType<typeof aYear>) =>
      drawn(year).config.options.plugins.mirror.over.filter((shape) => shape.draw === 'box' && shape.width === 2)
        .length;

    // One more stands in the key.
    expect([strokes(aYear([1, 2, 1])), strokes(aYear([1, 2, 1], { 1: 4 }))]).toEqual([0, 2]);
    expect(textYear(aYear([1, 2, 1], { 1: 4 }), yearWords()).join('')).toContain('│2');
  });

  test('never names a band and holds no percent', () => {
    const { series } = wholeYear;
    const scored = { series: series.map((point) => ({ ...point, percent: 1.09 })) };

    expect(JSON.stringify(drawn(scored))).not.toMatch(/%|Meeting|Strong/);
    expect(drawn(scored)).toEqual(drawn(wholeYear));
  });

  test.each([
    [1, 1],
    [13, 13],
    [52, 52],
    [53, 53],
    [60, 53],
  ])('of %i weeks shows %i, a quarter in a row', (known, shown) => {
    const spec = drawn(aYear(Array.from({ length: known }, () => 2 as const)), known);

    expect(digits(spec)).toHaveLength(shown);
    expect(spec.height).toBeLessThanOrEqual(310);
  });

  test('draws a card also for nobody', () => {
    expect(digits(drawn(aYear([])))).toEqual([]);
  });
});

describe('The year in words', () => {
  test('has a quarter in each row, the newest last', () => {
    expect(textYear(wholeYear, yearWords()).join('\n')).toMatchInlineSnapshot(`
     "Jul  2 3 2 0 1 · 2 2 3 2 0 1 4
     Oct  2 2 3 · 0 1 4 2 2 3 2 – –
     Jan  4 · 2 3 2 0│1 4 2 2 3 2 ·
     Apr  1 4 2 2 3 2 0 1 4 2 · 3 2"
    `);
  });

  test('begins with the weeks there are', () => {
    expect(textYear(aYear([3, 'o', 1]), yearWords()).map((line) => line.replaceAll(/ +/g, ' '))).toEqual(['Jun 3 · 1']);
    expect(textYear(aYear([]), yearWords())).toEqual([]);
  });

  test('stays within 32 columns', () => {
    const months = Array.from({ length: 12 }, () => 'Sept');

    for (const line of textYear(wholeYear, yearWords({ months }))) expect(columnsOfText(line)).toBeLessThanOrEqual(32);
  });
});
