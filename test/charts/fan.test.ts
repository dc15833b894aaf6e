import { describe, expect, test } from '@jest/globals';
import { bandChart } from '../../src/charts/band-chart.js';
import type { FanForecast } from '../../src/charts/band/fan.js';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { aReflection, bandWords } from './reflections.js';
import { textsOf } from './text-areas.js';

const forecast: FanForecast = { horizonWeeks: 12, percent: 1.19, low: 1.05, high: 1.33 };
const fan = (change: Partial<FanForecast> = {}, ahead = '≈119%'): ChartSpec =>
  bandChart(aReflection(), 'light', bandWords({ ahead }), { forecast: { ...forecast, ...change } });
const plain = bandChart(aReflection(), 'light', bandWords());
const written = (spec: ChartSpec): string[] => textsOf(spec).map(({ text }) => text);
const under = (spec: ChartSpec) => spec.config.options.plugins.mirror.under;
const paths = (spec: ChartSpec) => under(spec).flatMap((shape) => (shape.draw === 'path' ? [shape] : []));
/** The filled fan: out along its upper end and back along the lower one. */
const areaOf = (spec: ChartSpec): [number, number][] =>
  paths(spec).find(({ fill }) => fill?.endsWith('0.19)') === true)?.points ?? [];
const medianOf = (spec: ChartSpec) => paths(spec).find(({ dash }) => dash?.join() === '4,3')?.points ?? [];

describe('The weeks ahead', () => {
  test('stand right of Now as a fan, with a dashed middle of 2 pixels and the number beside its end', () => {
    const spec = fan();

    expect(areaOf(spec).length).toBeGreaterThan(20);
    expect(paths(spec).filter(({ dash, strokeWidth }) => dash?.join() === '4,3' && strokeWidth === 2)).toHaveLength(1);
    expect(written(spec)).toContain('≈119%');
    expect(areaOf(plain)).toEqual([]);
  });

  test('begin at the point of today and end with the range', () => {
    const area = areaOf(fan());
    const half = area.length / 2;
    const [first, last] = [area[0], area.at(-1)];
    const widths = Array.from(
      { length: half },
      (_, at) => (area[area.length - 1 - at]?.[1] ?? 0) - (area[at]?.[1] ?? 0),
    );

    expect(first).toEqual(last);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(medianOf(fan()).every(([, y], at) => y >= (area[at]?.[1] ?? y) - 1e-9)).toBe(true);
  });

  test('take the place of the bar that shows today’s range, in the plot and in the key', () => {
    const bars = (spec: ChartSpec): number =>
      under(spec).filter((shape) => shape.draw === 'box' && shape.fill?.endsWith('0.24)')).length;

    expect(bars(plain)).toBe(1);
    expect(bars(fan())).toBe(0);
    expect(written(fan()).filter((text) => text.includes('range'))).toHaveLength(1);
  });

  test('lie under a veil, since nothing there has happened', () => {
    const veils = (spec: ChartSpec): number =>
      under(spec).filter((shape) => shape.draw === 'box' && shape.fill?.endsWith('0.45)')).length;

    expect(veils(plain)).toBe(0);
    expect(veils(fan())).toBe(1);
  });

  test('stay inside the plot, however wide the range is', () => {
    const inside = (spec: ChartSpec): boolean => {
      const zones = under(spec)
        .flatMap((shape) => (shape.draw === 'box' ? [shape] : []))
        .slice(1, 6);
      const top = Math.min(...zones.map(({ y }) => y));
      const bottom = Math.max(...zones.map(({ y, height }) => y + height));
      const right = Math.max(...zones.map(({ x, width }) => x + width));
      return areaOf(spec).every(([x, y]) => x <= right + 1e-6 && y >= top - 1e-6 && y <= bottom + 1e-6);
    };

    expect(inside(fan())).toBe(true);
    expect(inside(fan({ horizonWeeks: 52, low: 0, high: 2.97 }))).toBe(true);
    expect(inside(fan({ horizonWeeks: 4, percent: 2.4, low: 2, high: 2.97 }))).toBe(true);
  });

  test('name months ahead below the plot', () => {
    expect(written(fan())).toContain('Sep');
    expect(written(plain)).not.toContain('Sep');
  });

  test('without a standing are not drawn, and without a word for the number it is left out', () => {
    const { standing: _none, ...rest } = aReflection();

    expect(areaOf(bandChart(rest, 'light', bandWords({ ahead: '≈119%' }), { forecast }))).toEqual([]);
    expect(written(fan({}, ''))).not.toContain('≈119%');
  });
});
