import { baseline, cardWidth, label, padding } from '../drawing/card.js';
import type { Palette } from '../drawing/palette.js';
import type { Shape } from '../drawing/scene.js';
import { textWidth } from '../drawing/text-width.js';

const between = 12;

export const rowHeight = 34;
export const barHeight = 16;

/** Words beside one bar: as the font can paint them, absent where it cannot or there are none. */
export interface Row {
  readonly label: string | undefined;
  readonly value: string | undefined;
  readonly note: string | undefined;
}

/** Where the parts of each row stand, from left: label, bar, value, note. A column nobody needs takes no room. */
export interface Columns {
  readonly labelWidth: number;
  readonly barLeft: number;
  readonly barRight: number;
  /** Values end here. */
  readonly valueRight: number;
  readonly noteWidth: number;
  /** Notes end here. */
  readonly noteRight: number;
}

export function columnsOf(rows: readonly Row[]): Columns {
  const labelWidth = Math.min(
    96,
    widest(
      rows.map((row) => row.label),
      13,
      600,
    ),
  );
  const noteWidth = Math.min(
    110,
    widest(
      rows.map((row) => row.note),
      11,
      400,
    ),
  );
  const valueWidth = widest(
    rows.map((row) => row.value),
    13,
    600,
  );
  const noteRight = cardWidth - padding;
  const valueRight = noteRight - (noteWidth > 0 ? noteWidth + between - 2 : 0);
  const barLeft = padding + labelWidth + between;
  return {
    labelWidth,
    barLeft,
    barRight: valueRight - (valueWidth > 0 ? valueWidth + between : 0),
    valueRight,
    noteWidth,
    noteRight,
  };
}

/** The words of a row around its bar; `y` is the middle of the bar. */
export function rowTexts(row: Row, columns: Columns, y: number, palette: Palette): Shape[] {
  const { labelWidth, valueRight, noteRight, noteWidth } = columns;
  const strong = { size: 13, weight: 600 } as const;
  return [
    ...(row.label === undefined
      ? []
      : [label(row.label, padding, baseline(y, 13), palette.ink, { ...strong, maxWidth: labelWidth + 8 })]),
    ...(row.value === undefined
      ? []
      : [label(row.value, valueRight, baseline(y, 13), palette.ink, { ...strong, align: 'right' })]),
    ...(row.note === undefined
      ? []
      : [label(row.note, noteRight, baseline(y, 11), palette.muted, { align: 'right', maxWidth: noteWidth + 6 })]),
  ];
}

/** The middle of a row's bar. */
export function middleOf(top: number, index: number): number {
  return top + (index + 0.5) * rowHeight;
}

function widest(texts: readonly (string | undefined)[], size: number, weight: 400 | 600): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => (text === undefined ? 0 : textWidth(text, size, weight)))));
}
