import type { BandWords } from '../chart.js';
import { baseline, cardWidth, label, padding } from '../drawing/card.js';
import { drawableText } from '../drawing/drawable-text.js';
import type { Palette } from '../drawing/palette.js';
import { translucent } from '../drawing/palette.js';
import type { Shape } from '../drawing/scene.js';
import { textWidth } from '../drawing/text-width.js';

const swatch = 16;
const rowHeight = 18;
const between = 16;

export interface Legend {
  readonly shapes: readonly Shape[];
  readonly rows: number;
}

/** The key below the plot: only what the picture shows, in as many rows as the words need. `top` is its first centre. */
export function legend(
  words: BandWords,
  shown: { readonly line: boolean; readonly range: boolean; readonly missed: boolean },
  top: number,
  palette: Palette,
): Legend {
  const keys = [
    { shown: shown.line, text: words.score, wide: swatch, draw: lineKey },
    { shown: shown.range, text: words.range, wide: 10, draw: rangeKey },
    { shown: shown.missed, text: words.missed, wide: 7, draw: ringKey },
  ].flatMap(({ text, ...key }) => {
    const drawn = drawableText(text);
    return key.shown && drawn !== undefined ? [{ ...key, text: drawn }] : [];
  });
  const shapes: Shape[] = [];
  let [x, y, rows] = [padding, top, 1];
  for (const key of keys) {
    const width = key.wide + 6 + textWidth(key.text, 11, 400);
    if (x > padding && x + width > cardWidth - padding) [x, y, rows] = [padding, y + rowHeight, rows + 1];
    shapes.push(...key.draw(x, y, palette));
    shapes.push(label(key.text, x + key.wide + 6, baseline(y, 11), palette.muted));
    x += width + between;
  }
  return { shapes, rows: keys.length === 0 ? 0 : rows };
}

/** Height that rows of the key take. */
export function legendHeight(rows: number): number {
  return rows * rowHeight;
}

function lineKey(x: number, y: number, palette: Palette): Shape[] {
  const points: [number, number][] = [
    [x, y],
    [x + swatch, y],
  ];
  return [{ draw: 'path', points, stroke: palette.line, strokeWidth: 2.5 }];
}

function rangeKey(x: number, y: number, palette: Palette): Shape[] {
  const end = (at: number): Shape => ({
    draw: 'path',
    points: [
      [x, at],
      [x + 10, at],
    ],
    stroke: palette.line,
    strokeWidth: 1.5,
  });
  return [
    { draw: 'box', x, y: y - 6, width: 10, height: 12, radius: 0, fill: translucent(palette.line, 0.24) },
    end(y - 6),
    end(y + 6),
  ];
}

function ringKey(x: number, y: number, palette: Palette): Shape[] {
  return [
    { draw: 'ring', x: x + 3.5, y, radius: 3, fill: palette.background, stroke: palette.muted, strokeWidth: 1.25 },
  ];
}
