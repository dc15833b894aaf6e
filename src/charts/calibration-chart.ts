import type { CalibrationBin } from '../domain/hypotheses/calibration.js';
import type { CalibrationWords, Theme } from './chart.js';
import type { ChartSpec } from './chart-spec.js';
import { altTextOf, chartSpecSchema, stillOptions } from './chart-spec.js';
import { card, cardWidth, header, label } from './drawing/card.js';
import { drawableText } from './drawing/drawable-text.js';
import { keyRows, keysHeight } from './drawing/keys.js';
import type { Palette } from './drawing/palette.js';
import { palettes } from './drawing/palette.js';
import type { Shape } from './drawing/scene.js';
import { textWidth } from './drawing/text-width.js';
import type { Columns } from './rows/columns.js';
import { barHeight, columnsOf, middleOf, rowHeight, rowTexts } from './rows/columns.js';

const ringRadius = 5;
const scaleHeight = 18;

/**
 * Reliability (Murphy and Winkler 1977), one row a bin from unlikely to likely: the bar is the share that came, 0 to 100 %
 * (half for what came in part), the ring the mean of what was said. The nearer the ring to the end of its bar, the
 * better it was foreseen. Bins that hold nothing have no row; `words.rows` has one for each of `bins`.
 */
export function calibrationChart(bins: readonly CalibrationBin[], theme: Theme, words: CalibrationWords): ChartSpec {
  const palette = palettes[theme];
  const title = header(words, palette);
  const rows = words.rows.map((row) => ({
    label: drawableText(row.label),
    value: drawableText(row.value),
    note: drawableText(row.note),
  }));
  const columns = columnsOf(rows);
  const top = title.bottom + 4;
  const bottom = top + bins.length * rowHeight;
  const x = (share: number): number => columns.barLeft + share * (columns.barRight - columns.barLeft);
  const keys = keyRows(
    [
      { text: words.came, wide: 14, draw: barKey },
      { text: words.said, wide: 2 * ringRadius, draw: (from, y, shades) => [ring(from + ringRadius, y, shades)] },
    ],
    bottom + scaleHeight + 16,
    palette,
  );
  const height = Math.round(bottom + scaleHeight + 16 + keysHeight(keys.rows));
  return chartSpecSchema.parse({
    kind: 'calibration',
    width: cardWidth,
    height,
    altText: altTextOf(words),
    config: {
      type: 'bar',
      data: {
        labels: words.rows.map((row) => row.label),
        datasets: [
          {
            data: bins.map(({ came }) => (came > 0 ? came : null)),
            backgroundColor: palette.bar,
            borderRadius: 4,
            borderSkipped: false,
            barThickness: barHeight,
          },
        ],
      },
      options: stillOptions({
        indexAxis: 'y',
        padding: { left: columns.barLeft, right: cardWidth - columns.barRight, top, bottom: height - bottom },
        scales: { x: { type: 'linear', display: false, min: 0, max: 1 }, y: { type: 'category', display: false } },
        scene: {
          under: [
            card(height, palette),
            ...title.shapes,
            ...rows.flatMap((row, index) => [
              track(columns, middleOf(top, index), palette),
              ...rowTexts(row, columns, middleOf(top, index), palette),
            ]),
            ...scale(words, columns, bottom, palette),
          ],
          over: [...bins.map(({ said }, index) => ring(x(said), middleOf(top, index), palette)), ...keys.shapes],
        },
      }),
    },
  });
}

function track({ barLeft, barRight }: Columns, y: number, palette: Palette): Shape {
  return {
    draw: 'box',
    x: barLeft,
    y: y - barHeight / 2,
    width: barRight - barLeft,
    height: barHeight,
    radius: 4,
    fill: palette.track,
  };
}

/** Parted from bar and track alike, so that it stands out wherever it lies. */
function ring(x: number, y: number, palette: Palette): Shape {
  return { draw: 'ring', x, y, radius: ringRadius, fill: palette.background, stroke: palette.ink, strokeWidth: 2 };
}

function barKey(x: number, y: number, palette: Palette): Shape[] {
  return [{ draw: 'box', x, y: y - 4, width: 14, height: 8, radius: 2, fill: palette.bar }];
}

/** Both ends of the scale below the bars, where there is room for them. */
function scale(words: CalibrationWords, { barLeft, barRight }: Columns, bottom: number, palette: Palette): Shape[] {
  const [never, always] = [drawableText(words.never), drawableText(words.always)];
  if (never === undefined || always === undefined) return [];
  if (textWidth(never, 11, 400) + textWidth(always, 11, 400) + 12 > barRight - barLeft) return [];
  return [
    label(never, barLeft, bottom + 12, palette.muted),
    label(always, barRight, bottom + 12, palette.muted, { align: 'right' }),
  ];
}
