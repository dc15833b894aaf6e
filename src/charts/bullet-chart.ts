import { dimensions } from '../domain/dimension.js';
import type { DimensionView, Reflection } from '../domain/reflection.js';
import { assumedPart } from '../domain/standing.js';
import { baseline, card, cardWidth, header, label, padding } from './drawing/card.js';
import type { BulletWords, Theme } from './chart.js';
import type { ChartSpec } from './chart-spec.js';
import { altTextOf, chartSpecSchema, stillOptions } from './chart-spec.js';
import { drawableText } from './drawing/drawable-text.js';
import type { Palette } from './drawing/palette.js';
import { palettes, translucent } from './drawing/palette.js';
import type { Shape } from './drawing/scene.js';
import { textWidth, wrap } from './drawing/text-width.js';
import type { Columns, Row } from './rows/columns.js';
import { barHeight, columnsOf, middleOf, rowHeight, rowTexts } from './rows/columns.js';

const fallbackNames = { input: 'Input', output: 'Output', outcome: 'Outcome', impact: 'Impact' } as const;
const footerLine = 18;
/** Pixels. */
const leastPale = 6;
/** Bars end here; what reaches further gets an arrow. As fractions of what is asked. */
const usualEnd = 1.5;
const farEnd = 2;

/**
 * One bar for each dimension in percent of what the level asks, so that one line at 100 % serves all four.
 * What rests on assumed weeks is pale, behind what was logged; a dimension of which nothing is asked has an empty outline.
 */
export function bulletChart(reflection: Reflection, theme: Theme, words: BulletWords): ChartSpec {
  const palette = palettes[theme];
  const title = header(words, palette);
  const rows = dimensions.map((dimension) => ({
    label: drawableText(words.rows[dimension].label) ?? fallbackNames[dimension],
    value: drawableText(words.rows[dimension].value),
    note: drawableText(words.rows[dimension].note),
  }));
  const columns = columnsOf(rows);
  const views = dimensions.map((dimension) => reflection.dimensions[dimension]);
  const end = views.some(({ attainment }) => attainment > usualEnd) ? farEnd : usualEnd;
  const top = title.bottom + 4;
  const bottom = top + rows.length * rowHeight;
  const x = (share: number): number =>
    columns.barLeft + (Math.min(share, end) / end) * (columns.barRight - columns.barLeft);
  const key = footer(words, bottom, palette);
  const height = Math.round(key.bottom);
  return chartSpecSchema.parse({
    kind: 'bullets',
    width: cardWidth,
    height,
    altText: altTextOf(words),
    config: {
      type: 'bar',
      data: {
        labels: rows.map((row) => row.label),
        datasets: [
          {
            data: views.map((view) => (isAsked(view) && view.attainment > 0 ? Math.min(view.attainment, end) : null)),
            backgroundColor: views.map((view) =>
              assumedPart(view) > 0 ? translucent(palette.bar, 0.45) : palette.bar,
            ),
            borderRadius: 4,
            borderSkipped: false,
            barThickness: barHeight,
          },
        ],
      },
      options: stillOptions({
        indexAxis: 'y',
        padding: { left: columns.barLeft, right: cardWidth - columns.barRight, top, bottom: height - bottom },
        scales: { x: { type: 'linear', display: false, min: 0, max: end }, y: { type: 'category', display: false } },
        scene: {
          under: [
            card(height, palette),
            ...title.shapes,
            ...rows.flatMap((row, index) => track(columns, views[index], middleOf(top, index), row, palette)),
          ],
          over: [
            ...views.flatMap((view, index) => loggedBar(view, x, columns.barLeft, middleOf(top, index), palette)),
            expectedLine(x(1), top, bottom, palette),
            ...views.flatMap((view, index) =>
              view.attainment > end && isAsked(view) ? further(columns.barRight, middleOf(top, index), palette) : [],
            ),
            ...key.shapes,
          ],
        },
      }),
    },
  });
}

function isAsked(view: DimensionView): boolean {
  return view.expected > 0;
}

/** Over a pale bar: what the logged weeks hold. */
function loggedBar(
  view: DimensionView,
  x: (share: number) => number,
  left: number,
  y: number,
  { bar }: Palette,
): Shape[] {
  const assumed = assumedPart(view);
  // Where the bar goes on beyond the picture, what is assumed still shows at its end.
  const width = Math.min(x(view.attainment - assumed), x(view.attainment) - leastPale) - left;
  if (assumed === 0 || width < 0.5) return [];
  return [{ draw: 'box', x: left, y: y - barHeight / 2, width, height: barHeight, radius: [4, 0, 0, 4], fill: bar }];
}

function track(columns: Columns, view: DimensionView | undefined, y: number, row: Row, palette: Palette): Shape[] {
  const asked = view !== undefined && isAsked(view);
  const bar: Shape = {
    draw: 'box',
    x: columns.barLeft,
    y: y - barHeight / 2,
    width: columns.barRight - columns.barLeft,
    height: barHeight,
    radius: 4,
    ...(asked ? { fill: palette.track } : { stroke: palette.border, strokeWidth: 1, dash: [3, 3] }),
  };
  return [bar, ...rowTexts(row, columns, y, palette)];
}

/** One line through all rows: what the level asks, with the card's colour at its sides so that it parts the bars. */
function expectedLine(x: number, top: number, bottom: number, palette: Palette): Shape {
  return {
    draw: 'box',
    x: x - 2,
    y: top + 2,
    width: 4,
    height: bottom - top - 4,
    radius: 0,
    fill: palette.ink,
    stroke: palette.background,
    strokeWidth: 1.5,
  };
}

function further(right: number, y: number, palette: Palette): Shape[] {
  const points: [number, number][] = [
    [right - 10, y - 4],
    [right - 6, y],
    [right - 10, y + 4],
  ];
  return [{ draw: 'path', points, stroke: palette.background, strokeWidth: 2 }];
}

/** The key of the line, and the footnote: beside it as far as it fits, part by part (` · `), the rest below. */
function footer(words: BulletWords, top: number, palette: Palette): { shapes: Shape[]; bottom: number } {
  const expected = drawableText(words.expected);
  const footnote = drawableText(words.footnote);
  const width = cardWidth - 2 * padding;
  const first = top + 20;
  const shapes: Shape[] = [];
  let free = 0;
  if (expected !== undefined) {
    const keyLine: Shape = {
      draw: 'box',
      x: padding,
      y: first - 6,
      width: 3,
      height: 12,
      radius: 0,
      fill: palette.ink,
    };
    shapes.push(keyLine, label(expected, padding + 9, baseline(first, 11), palette.muted, { maxWidth: width - 9 }));
    free = width - 9 - textWidth(expected, 11, 400) - 12;
  }
  const parts = footnote?.split(' · ') ?? [];
  const beside = longestStart(parts, free);
  const below = parts.slice(beside.length).join(' · ');
  if (beside.length > 0) {
    const text = beside.join(' · ');
    shapes.push(label(text, cardWidth - padding, baseline(first, 11), palette.muted, { align: 'right' }));
  }
  const lines = below === '' ? [] : wrap(below, 11, 400, width, 2);
  const start = expected === undefined ? first : first + footerLine;
  shapes.push(...lines.map((line, index) => label(line, padding, baseline(start + index * 15, 11), palette.muted)));
  if (lines.length > 0) return { shapes, bottom: start + (lines.length - 1) * 15 + footerLine };
  return { shapes, bottom: expected === undefined ? top + 10 : first + footerLine };
}

function longestStart(parts: readonly string[], room: number): readonly string[] {
  const fitting = parts.map((_, index) => parts.slice(0, parts.length - index));
  return fitting.find((start) => textWidth(start.join(' · '), 11, 400) <= room) ?? [];
}
