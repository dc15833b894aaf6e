import { describe, expect, test } from '@jest/globals';
import { bulletChart } from '../../src/charts/bullet-chart.js';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { aReflection, aView, bulletWords } from './reflections.js';
import { textsOf } from './text-areas.js';

const bars = (spec: ChartSpec): unknown[] => spec.config.data.datasets[0]?.data ?? [];
const scaleEnd = (spec: ChartSpec): number | undefined => spec.config.options.scales.x.max;
const arrows = (spec: ChartSpec): number =>
  spec.config.options.plugins.mirror.over.filter(({ draw }) => draw === 'path').length;

describe('The bullets', () => {
  test('are all in the percent of what is asked, in the order in which work turns into effect', () => {
    const spec = bulletChart(aReflection(), 'light', bulletWords());

    expect(bars(spec)).toEqual([1.02, 0.9, 1.34, 0.5]);
    expect(spec.config.data.labels).toEqual(['Input', 'Output', 'Outcome', 'Impact']);
    expect(textsOf(spec).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['134 %', '5 of about 4', 'What Senior asks']),
    );
  });

  test('share one line at 100 %', () => {
    const spec = bulletChart(aReflection(), 'light', bulletWords());
    const { left, right } = spec.config.options.layout.padding;
    const line = spec.config.options.plugins.mirror.over[0];

    expect(line).toMatchObject({ draw: 'box', width: 4 });
    expect((line as { x: number }).x + 2).toBeCloseTo(left + (spec.width - left - right) / (scaleEnd(spec) ?? 1));
  });

  test('reach to 200 % when one of them needs it, and say with an arrow that one goes on', () => {
    const dimensions = { ...aReflection().dimensions, output: aView({ attainment: 2.6 }) };
    const far = bulletChart(aReflection({ dimensions }), 'light', bulletWords());
    const usual = bulletChart(aReflection(), 'light', bulletWords());

    expect([scaleEnd(usual), arrows(usual)]).toEqual([1.5, 0]);
    expect([scaleEnd(far), arrows(far), bars(far)[1]]).toEqual([2, 1, 2]);
  });

  test('leave a dimension of which nothing is asked, or nothing was done, without a bar', () => {
    const dimensions = {
      ...aReflection().dimensions,
      outcome: aView({ attainment: 0 }),
      impact: aView({ attainment: 0, expected: 0 }),
    };

    expect(bars(bulletChart(aReflection({ dimensions }), 'light', bulletWords()))).toEqual([1.02, 0.9, null, null]);
  });

  test('are pale where they rest mostly on assumed weeks', () => {
    const colours = bulletChart(aReflection(), 'light', bulletWords()).config.data.datasets[0]?.backgroundColor;

    expect(colours).toEqual(['#3B2E8C', '#3B2E8C', '#3B2E8C', 'rgba(59, 46, 140, 0.45)']);
  });

  test('are pale from where they rest on assumed weeks, unless that is hardly anything', () => {
    const drawn = (assumed: number) => {
      const dimensions = { ...aReflection().dimensions, impact: aView({ attainment: 0.75, assumed }) };
      const { data, options } = bulletChart(aReflection({ dimensions }), 'light', bulletWords()).config;
      const colours = data.datasets[0]?.backgroundColor ?? [];
      const solid = options.plugins.mirror.over.filter((shape) => shape.draw === 'box' && shape.height === 16);
      return { colour: colours[3], solid, end: options.scales.x.max ?? 1, ...options.layout.padding };
    };
    const { colour, solid, left, right, end } = drawn(5);

    expect(colour).toBe('rgba(59, 46, 140, 0.45)');
    expect(solid).toMatchObject([{ x: left, fill: '#3B2E8C' }]);
    expect((solid[0] as { width: number }).width).toBeCloseTo(((400 - left - right) * 0.25) / end, 6);
    expect(drawn(7.5).solid).toEqual([]);
    expect(drawn(0.9)).toMatchObject({ colour: '#3B2E8C', solid: [] });
  });

  test('show what is assumed also where a bar goes on beyond the picture', () => {
    const dimensions = { ...aReflection().dimensions, impact: aView({ attainment: 2.6, assumed: 4 }) };
    const { options } = bulletChart(aReflection({ dimensions }), 'light', bulletWords()).config;
    const { left, right } = options.layout.padding;
    const solid = options.plugins.mirror.over.find((shape) => shape.draw === 'box' && shape.height === 16);

    expect(solid).toMatchObject({ x: left, width: 400 - left - right - 6 });
  });

  test('use the room of values and notes when numbers are hidden', () => {
    const blank = { label: 'Input', value: '', note: '' };
    const hidden = bulletWords({ rows: { input: blank, output: blank, outcome: blank, impact: blank } });

    const [shown, wide] = [bulletWords(), hidden].map(
      (words) => bulletChart(aReflection(), 'light', words).config.options.layout.padding.right,
    );

    expect(shown).toBeGreaterThan(120);
    expect(wide).toBe(16);
  });
});
