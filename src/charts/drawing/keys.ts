import { baseline, cardWidth, label, padding } from './card.js';
import { drawableText } from './drawable-text.js';
import type { Palette } from './palette.js';
import type { Shape } from './scene.js';
import { textWidth } from './text-width.js';

const rowHeight = 18;
const between = 16;

/** One sign below a plot and what it means. */
export interface Key {
  readonly text: string;
  /** Pixels that the sign takes. */
  readonly wide: number;
  readonly draw: (x: number, y: number, palette: Palette) => Shape[];
}

export interface KeyRows {
  readonly shapes: readonly Shape[];
  readonly rows: number;
}

/** Keys side by side, in as many rows as their words need; words the font cannot paint are left out with their sign. `top` is the first centre. */
export function keyRows(keys: readonly Key[], top: number, palette: Palette): KeyRows {
  const shapes: Shape[] = [];
  let [x, y, rows] = [padding, top, 0];
  for (const { wide, draw, ...key } of keys) {
    const text = drawableText(key.text);
    if (text === undefined) continue;
    const width = wide + 6 + textWidth(text, 11, 400);
    if (rows === 0) rows = 1;
    else if (x + width > cardWidth - padding) [x, y, rows] = [padding, y + rowHeight, rows + 1];
    const start = x + wide + 6;
    const words = label(text, start, baseline(y, 11), palette.muted, { maxWidth: cardWidth - padding - start });
    shapes.push(...draw(x, y, palette), words);
    x += width + between;
  }
  return { shapes, rows };
}

/** Height that rows of keys take. */
export function keysHeight(rows: number): number {
  return rows * rowHeight;
}
