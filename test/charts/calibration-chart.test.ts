import { describe, expect, test } from '@jest/globals';
import { calibrationChart } from '../../src/charts/calibration-chart.js';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { columnsOfText } from '../../src/charts/text-columns.js';
import { textCalibration } from '../../src/charts/text-calibration.js';
import { calibrationWords, tenLooks } from './reflections.js';
import { textsOf } from './text-areas.js';

const drawn = (): ChartSpec => calibrationChart(tenLooks, 'light', calibrationWords());

/** Where the rings of the rows stand, as shares of the scale; the last ring is the key's. */
function rings({ width, config }: ChartSpec): number[] {
  const { left, right } = config.options.layout.padding;
  return config.options.plugins.mirror.over
    .flatMap((shape) => (shape.draw === 'ring' ? [(shape.x - left) / (width - left - right)] : []))
    .slice(0, -1);
}

describe('The calibration', () => {
  test('has one bar for each bin, as long as the share that came, and a ring at what was said', () => {
    const spec = drawn();

    expect(spec.config.data.datasets[0]?.data).toEqual([null, null, 0.5, 0.5, 1]);
    expect(rings(spec).map((share) => Math.round(share * 100))).toEqual([10, 20, 50, 70, 87]);
    expect(spec.config.options.scales.x).toMatchObject({ min: 0, max: 1 });
  });

  test('says beside each bar how likely it was called, what came and of how many, and both ends of the scale', () => {
    expect(textsOf(drawn()).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['60–79 %', '50 %', 'of 3', '0 %', '100 %', 'Came, in part as half']),
    );
  });

  test('is as high as its rows', () => {
    const [first] = tenLooks;
    const one = calibrationChart(
      first ? [first] : [],
      'light',
      calibrationWords({ rows: calibrationWords().rows.slice(0, 1) }),
    );

    expect(drawn().height - one.height).toBe(4 * 34);
  });

  test('is as text a line of at most 32 columns for each bin, with the ring over the bar', () => {
    const lines = textCalibration(tenLooks, calibrationWords());

    expect(lines).toEqual([
      '1–19 %  ·○·········· of 1',
      '20–39 % ··○········· of 1',
      '40–59 % ██████○····· of 2',
      '60–79 % ██████··○··· of 3',
      '80–99 % ██████████○█ of 3',
    ]);
    expect(Math.max(...lines.map(columnsOfText))).toBeLessThanOrEqual(32);
  });
});
