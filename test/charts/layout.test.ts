import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bandChart } from '../../src/charts/band-chart.js';
import { bulletChart } from '../../src/charts/bullet-chart.js';
import { calibrationChart } from '../../src/charts/calibration-chart.js';
import { yearChart } from '../../src/charts/year-chart.js';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { chartSpecSchema } from '../../src/charts/chart-spec.js';
import { overlap } from '../../src/charts/drawing/placement.js';
import { textWidth, wrap } from '../../src/charts/drawing/text-width.js';
import {
  aBin,
  aReflection,
  aSeries,
  aStanding,
  aView,
  aYear,
  bandWords,
  bulletWords,
  calibrationWords,
  yearWords,
} from './reflections.js';
import { areaOf, measured, textsOf } from './text-areas.js';

const percent = fc.double({ min: 0, max: 3, noNaN: true });
const title = fc.oneof(
  fc.constantFrom('', 'あなたは 🚀', 'Two outcomes in three weeks moved this', '__BEGINFUNCTION__x__ENDFUNCTION__'),
  fc.lorem({ maxCount: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const theme = fc.constantFrom('light' as const, 'dark' as const);

const anyBand = fc
  .record({
    weeks: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: percent },
        fc.constantFrom('o' as const, 's' as const, 'a' as const, '-' as const),
      ),
      {
        maxLength: 60,
      },
    ),
    role: fc.option(fc.nat({ max: 59 })),
    now: percent,
    half: fc.double({ min: 0.01, max: 1, noNaN: true }),
    stands: fc.boolean(),
    band: fc.option(fc.nat({ max: 4 })),
    edges: fc.constantFrom([0.7, 0.85, 1.15, 1.5], [0.52, 0.76, 0.96, 1.16], [0.9, 0.95, 1, 1.05]),
    number: fc.constantFrom(undefined, '109 %', '3 times or more'),
    title,
    theme,
    shown: fc.integer({ min: 1, max: 60 }),
  })
  .map((given) => {
    const { standing: _usual, ...unread } = aReflection({
      series: aSeries(given.weeks, given.role === null ? {} : { [given.role]: 'IC4' }),
      edges: given.edges,
    });
    const { band: _band, ...rough } = aStanding({
      percent: given.now,
      low: Math.max(0, given.now - given.half),
      high: given.now + given.half,
      highOpen: given.now + given.half > 2.9,
    });
    const standing = given.band === null ? rough : { ...rough, band: given.band };
    const { percent: _number, ...words } = bandWords({ title: given.title });
    return bandChart(
      given.stands ? { ...unread, standing } : unread,
      given.theme,
      given.number === undefined ? words : { ...words, percent: given.number },
      { weeks: given.shown },
    );
  });

const row = fc.record({
  label: fc.constantFrom('Input', 'Was hineinfloss', '影響', 'Outcome'),
  value: fc.constantFrom('', '7 %', '102 %', '3 times or more'),
  note: fc.constantFrom('', '5 of about 4', '31 of about 33', '31 von ungefähr 33 Einträgen'),
});
const view = fc
  .record({ attainment: percent, asked: fc.boolean(), mostlyAssumed: fc.boolean() })
  .map(({ attainment, asked, mostlyAssumed }) =>
    aView({ attainment: asked ? attainment : 0, expected: asked ? 10 : 0, mostlyAssumed }),
  );
const four = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<{ input: T; output: T; outcome: T; impact: T }> =>
  fc.record({ input: value, output: value, outcome: value, impact: value });
const anyBullets = fc
  .record({ rows: four(row), dimensions: four(view), title, footnote: title, expected: title, theme })
  .map(({ dimensions, theme, ...words }) => bulletChart(aReflection({ dimensions }), theme, bulletWords(words)));

/** Any bins of the five, each with any words. */
const anyCalibration = fc
  .record({
    bins: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
    rows: fc.array(row, { minLength: 5, maxLength: 5 }),
    title,
    came: title,
    said: title,
    theme,
  })
  .map(({ bins, shares, rows, theme, ...words }) =>
    calibrationChart(
      bins.map((at) => ({ ...aBin(at), said: shares[at] ?? 0, came: shares[at + 5] ?? 0 })),
      theme,
      calibrationWords({ ...words, rows: bins.flatMap((at) => rows[at] ?? []) }),
    ),
  );

const anyYear = fc
  .record({
    weeks: fc.array(fc.constantFrom(0, 1, 2, 3, 4, 'o', 's', 'a'), { maxLength: 60 }),
    role: fc.option(fc.nat({ max: 59 })),
    months: fc.constantFrom(
      undefined,
      ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
      Array.from({ length: 12 }, () => '一月'),
    ),
    shown: fc.integer({ min: 1, max: 60 }),
    title,
    kinds: title,
    theme,
  })
  .map(({ weeks, role, months, shown, theme, ...words }) =>
    yearChart(
      aYear(weeks as Parameters<typeof aYear>[0], role === null ? {} : { [role]: 'IC4' }),
      theme,
      yearWords({ ...words, ...(months === undefined ? {} : { months }) }),
      { weeks: shown },
    ),
  );

function collisions(spec: ChartSpec): string[] {
  const texts = textsOf(spec).map((text) => ({ text: text.text, area: areaOf(text) }));
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .flatMap((other) => (overlap(one.area, other.area) > 1 ? [`${one.text} / ${other.text}`] : [])),
  );
}

function leavesCard(spec: ChartSpec): string[] {
  return textsOf(spec).flatMap((text) => {
    const area = areaOf(text);
    const inside = area.x >= 4 && area.x + area.width <= spec.width - 3 && area.y >= 4 && text.y <= spec.height - 6;
    return inside ? [] : [text.text];
  });
}

describe.each([
  ['band', anyBand],
  ['bullet', anyBullets],
  ['calibration', anyCalibration],
  ['year', anyYear],
])('Whatever the weeks and the words, a %s chart', (_kind, anyChart) => {
  test('is plain JSON that comes back the same', () => {
    fc.assert(
      fc.property(anyChart, (spec) => {
        expect(chartSpecSchema.parse(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
      }),
      { seed: 27, numRuns: 150 },
    );
  });

  test('has no text over another, none outside the card and none under 11 pixels', () => {
    fc.assert(
      fc.property(anyChart, (spec) => {
        expect(collisions(spec)).toEqual([]);
        expect(leavesCard(spec)).toEqual([]);
        expect(textsOf(spec).every(({ size }) => size >= 11)).toBe(true);
      }),
      { seed: 27, numRuns: 300 },
    );
  });

  test('has an alt text', () => {
    fc.assert(
      fc.property(anyChart, (spec) => {
        expect(spec.altText.trim().length).toBeGreaterThan(0);
      }),
      { seed: 27, numRuns: 50 },
    );
  });
});

describe('An estimated width', () => {
  test.each([
    'Outstanding',
    'Two outcomes in three weeks moved this',
    '31 of about 33',
    'Likely range (80 %)',
    'Füße, Łódź, größtenteils',
    'Привет, неделя',
  ])('is within a tenth of the measured one for %p', (text) => {
    for (const [size, weight] of [
      [11, 400],
      [16, 600],
    ] as const) {
      expect(textWidth(text, size, weight) / measured(text, size, weight)).toBeGreaterThan(0.9);
      expect(textWidth(text, size, weight) / measured(text, size, weight)).toBeLessThan(1.12);
    }
  });

  test('breaks lines between words and leaves the rest on the last line', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve';

    const lines = wrap(text, 16, 600, 120, 2);

    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe(text);
    expect(measured(lines[0] ?? '', 16, 600)).toBeLessThanOrEqual(120);
  });

  test('leaves no word alone on a second line', () => {
    expect(wrap('Outcome carries most, output is a touch short', 16, 600, 368, 2)).toEqual([
      'Outcome carries most,',
      'output is a touch short',
    ]);
  });
});
