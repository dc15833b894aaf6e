import { describe, expect, test } from '@jest/globals';
import { bandChart } from '../../src/charts/band-chart.js';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { palettes } from '../../src/charts/drawing/palette.js';
import { aReflection, aSeries, aStanding, bandWords, fixedWeek } from './reflections.js';
import { textsOf } from './text-areas.js';

const written = (spec: ChartSpec): string[] => textsOf(spec).map(({ text }) => text);
const datasetOf = (spec: ChartSpec): ChartSpec['config']['data']['datasets'][number] =>
  spec.config.data.datasets[0] ?? { data: [] };
const edges = (percent: string): string[] =>
  written(bandChart(aReflection(), 'light', bandWords({ percent }))).filter((text) => /^%?85/.test(text));
const lineOf = (spec: ChartSpec): (number | null)[] =>
  datasetOf(spec).data.map((point) => (point === null || typeof point === 'number' ? point : point.y));
const bold = (spec: ChartSpec): string[] =>
  textsOf(spec).flatMap(({ text, weight, size }) => (weight === 600 && size === 12 ? [text] : []));
const card = (theme: 'light' | 'dark'): unknown =>
  bandChart(aReflection(), theme, bandWords()).config.options.plugins.mirror.under[0];
const rings = (spec: ChartSpec): number =>
  spec.config.options.plugins.mirror.under.filter(
    (shape) => 'stroke' in shape && shape.strokeWidth === 1.25 && shape.draw === 'box',
  ).length;
const dots = (spec: ChartSpec): number => (datasetOf(spec).pointRadius ?? []).filter((radius) => radius > 0).length;
const withoutStanding = (changes: Parameters<typeof aReflection>[0]): ReturnType<typeof aReflection> => {
  const { standing: _none, ...rest } = aReflection(changes);
  return rest;
};

describe('The zones', () => {
  const zonesOf = (spec: ChartSpec) =>
    spec.config.options.plugins.mirror.under.flatMap((shape) =>
      shape.draw === 'box' && palettes.light.zones.includes(shape.fill ?? '') ? [shape] : [],
    );

  test('of weeks under an earlier framework stay where they lay, up to the line where the newer one begins', () => {
    const series = aSeries([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], { 10: 2 });
    const until = series[10]?.week ?? fixedWeek;
    const moved = aReflection({ series, earlierEdges: [{ until, edges: [0.6, 0.8, 1.2, 1.6] }] });
    const [now, before] = [
      bandChart(aReflection({ series }), 'light', bandWords()),
      bandChart(moved, 'light', bandWords()),
    ];

    expect(zonesOf(now)).toHaveLength(5);
    const zones = zonesOf(before);
    expect(zones).toHaveLength(10);
    const [first, second] = [zones.slice(0, 5), zones.slice(5)];
    for (const [place, zone] of first.entries()) expect(zone.x + zone.width).toBeCloseTo(second[place]?.x ?? 0, 6);
    // The middle zone was wider before.
    expect(first[2]?.height).toBeGreaterThan((second[2]?.height ?? 0) + 3);
    expect(bandChart(aReflection({ series, earlierEdges: [] }), 'light', bandWords())).toEqual(now);
  });

  test('of weeks that are not shown any more are not drawn', () => {
    const series = aSeries([1, 1, 1, 1, 1, 1, 1, 1]);
    const gone = aReflection({
      series,
      earlierEdges: [{ until: series[0]?.week ?? fixedWeek, edges: [0.6, 0.8, 1.2, 1.6] }],
    });

    expect(zonesOf(bandChart(gone, 'light', bandWords()))).toHaveLength(5);
  });
});

describe('The line', () => {
  test('breaks at missed and skipped weeks and before a new role, never at time off that has a score', () => {
    const series = aSeries([1, 1, 'o', 1, 1, 's', 1, 1, 1, 1], { 8: 'IC4' });
    const away = series.map((point, index) => (index === 1 ? { ...point, state: 'away' as const } : point));

    const line = lineOf(bandChart(aReflection({ series: away }), 'light', bandWords()));

    expect(line.map((y) => (y === null ? '|' : '.')).join('')).toBe('..|..|..|..|');
  });

  test('breaks at a missed week even when a score is known for it', () => {
    const series = aSeries([1, 1, 1]).map((point, index) =>
      index === 1 ? { ...point, state: 'missed' as const } : point,
    );

    expect(lineOf(bandChart(aReflection({ series }), 'light', bandWords()))).toEqual([
      expect.any(Number),
      null,
      expect.any(Number),
      null,
    ]);
  });

  test('shows a week alone between two gaps as a dot', () => {
    expect(dots(bandChart(aReflection({ series: aSeries([1, 1, 'o', 1, 'o', 1, 1]) }), 'light', bandWords()))).toBe(1);
  });

  test('holds a percent above the plot at its rim, with an arrow over the plot', () => {
    const high = aReflection({
      series: aSeries([1, 2.6]),
      standing: aStanding({ percent: 2.6, high: 2.97, highOpen: true }),
    });
    const usual = aReflection({ series: aSeries([1, 1.85]), standing: aStanding({ percent: 1.85 }) });

    const arrows = [high, usual].map(
      (reflection) =>
        bandChart(reflection, 'light', bandWords()).config.options.plugins.mirror.over.filter(
          (shape) => shape.draw === 'path' && shape.fill !== undefined,
        ).length,
    );

    expect(lineOf(bandChart(high, 'light', bandWords()))[1]).toBe(lineOf(bandChart(usual, 'light', bandWords()))[1]);
    expect(arrows).toEqual([1, 0]);
  });

  test('covers 26 weeks unless more are asked for, and at most 60', () => {
    const reflection = aReflection({ series: aSeries(Array.from({ length: 70 }, () => 1)) });
    const weeks = (options?: { weeks: number }): number =>
      lineOf(bandChart(reflection, 'light', bandWords(), options)).filter((y) => y !== null).length;

    expect([weeks(), weeks({ weeks: 52 }), weeks({ weeks: 100 })]).toEqual([26, 52, 60]);
  });
});

describe('Marks', () => {
  test('show one ring for each missed or skipped week and none for time off', () => {
    const spec = bandChart(aReflection({ series: aSeries([1, 'o', 's', 'a', 1]) }), 'light', bandWords());

    expect(rings(spec)).toBe(2);
    expect(written(spec)).toContain('No check-in');
  });

  test('join rings that would touch over a long span into one', () => {
    const weeks = Array.from({ length: 60 }, (_, index) => (index >= 20 && index < 25 ? ('o' as const) : 1));

    expect(rings(bandChart(aReflection({ series: aSeries(weeks) }), 'light', bandWords(), { weeks: 60 }))).toBe(1);
  });

  test('name a new role by its flag, or by its key when the flag cannot be drawn', () => {
    const words = bandWords({ roleFlags: { IC4: 'シニア' } });

    expect(written(bandChart(aReflection(), 'light', bandWords()))).toContain('Now Senior');
    expect(written(bandChart(aReflection(), 'light', words))).toContain('IC4');
  });

  test('name a version that asks something else, and the level alone where both change together', () => {
    const spec = (series: ReturnType<typeof aSeries>) => bandChart(aReflection({ series }), 'light', bandWords());
    const both = aSeries([1, 1, 1, 1], { 2: 'IC5' }).map((point, index) =>
      index === 2 ? { ...point, versionChange: 4 } : point,
    );

    expect(written(spec(aSeries([1, 1, 1, 1], { 2: 4 })))).toContain('v4');
    expect(written(spec(both))).toContain('Now Staff');
    expect(written(spec(both))).not.toContain('v4');
  });

  test('print the steady band alone in bold, and none while there is only a rough place', () => {
    const { band: _none, ...rough } = aStanding();

    expect(bold(bandChart(aReflection(), 'light', bandWords()))).toEqual(['Meeting']);
    expect(bold(bandChart(aReflection({ standing: rough }), 'light', bandWords()))).toEqual([]);
    expect(bold(bandChart(aReflection(), 'light', bandWords({ isUnnamed: true })))).toEqual([]);
  });

  test('show a target of one’s own as a thin dashed line with its key, and none beyond the plot or without numbers', () => {
    const dashes = (target: number, key: string | undefined) => {
      const reflection = aReflection();
      const own = { kinds: 0, renamed: 0, hidden: 0, weighed: 0, target };
      const aimed = { ...reflection, assignment: { ...reflection.assignment, own } };
      const spec = bandChart(aimed, 'light', { ...bandWords(), target: key });
      const { under, over } = spec.config.options.plugins.mirror;
      const isDashed = (shape: (typeof under)[number]) => 'dash' in shape && shape.dash?.join() === '5,4';
      return [under.filter(isDashed).length, over.filter(isDashed).length, written(spec).includes('Ziel 115')];
    };
    expect(dashes(1.15, 'Ziel 115')).toEqual([1, 1, true]);
    expect(dashes(2, 'Ziel 115')).toEqual([0, 0, false]);
    expect(dashes(1.15, undefined)).toEqual([0, 0, false]);
  });

  test('leave the key to what the picture shows', () => {
    const { percent: _none, ...words } = bandWords();
    const spec = bandChart(withoutStanding({ series: aSeries(['-']) }), 'light', words);

    expect(written(spec)).not.toContain('The weeks');
    expect(written(spec)).not.toContain('Likely range (80 %)');
    expect(written(spec)).not.toContain('No check-in');
  });
});

describe('Words', () => {
  test('give away no percent when the person hides numbers', () => {
    const { percent: _hidden, ...words } = bandWords({ range: 'Likely range' });

    expect(written(bandChart(aReflection(), 'light', words)).join()).not.toMatch(/%/);
    expect(written(bandChart(aReflection(), 'light', bandWords()))).toEqual(expect.arrayContaining(['109 %', '85 %']));
  });

  test('write the edges of the bands as the number itself is written', () => {
    expect(['109 %', '109%', '%109', '3 times or more'].flatMap(edges)).toEqual(['85 %', '85%', '%85', '85%']);
  });

  test('that the font cannot paint are left out of the picture and kept in the alt text', () => {
    const spec = bandChart(aReflection(), 'light', bandWords({ title: 'あなたは', altText: 'あなたは 109' }));

    expect(written(spec)).not.toContain('あなたは');
    expect(spec.altText).toBe('あなたは 109');
  });

  test('stand in for an empty alt text, and a long one is cut', () => {
    const blank = bandChart(aReflection(), 'light', bandWords({ altText: ' \n', title: 'Found', subtitle: 'Where' }));
    const long = bandChart(aReflection(), 'light', bandWords({ altText: 'word '.repeat(900) }));

    expect(blank.altText).toBe('Found. Where');
    expect(long.altText.length).toBeLessThanOrEqual(2000);
  });

  test('name the months of the weeks and end at Now', () => {
    const ticks = textsOf(bandChart(aReflection(), 'light', bandWords())).flatMap(({ text, align }) =>
      align === 'center' ? [text] : [],
    );

    expect(ticks.slice(0, 6)).toEqual(['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Now']);
  });

  test('are in the colours of the theme', () => {
    expect(card('light')).toMatchObject({ fill: palettes.light.background });
    expect(card('dark')).toMatchObject({ fill: palettes.dark.background });
  });
});
