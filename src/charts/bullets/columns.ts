import { dimensions } from '../../domain/dimension.js';
import type { Dimension } from '../../domain/dimension.js';
import { cardWidth, padding } from '../drawing/card.js';
import type { BulletWords } from '../chart.js';
import { drawableText } from '../drawing/drawable-text.js';
import { textWidth } from '../drawing/text-width.js';

const between = 12;
const fallbackNames = { input: 'Input', output: 'Output', outcome: 'Outcome', impact: 'Impact' } as const;

export interface Row {
  readonly dimension: Dimension;
  readonly label: string;
  readonly value: string | undefined;
  readonly note: string | undefined;
}

/** Where the parts of each row stand, from left: label, bar, value, note. A column nobody needs takes no room. */
export interface Columns {
  readonly rows: readonly Row[];
  readonly labelWidth: number;
  readonly barLeft: number;
  readonly barRight: number;
  /** Values end here. */
  readonly valueRight: number;
  readonly noteWidth: number;
  /** Notes end here. */
  readonly noteRight: number;
}

export function columnsOf(words: BulletWords): Columns {
  const rows = dimensions.map((dimension) => ({
    dimension,
    label: drawableText(words.rows[dimension].label) ?? fallbackNames[dimension],
    value: drawableText(words.rows[dimension].value),
    note: drawableText(words.rows[dimension].note),
  }));
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
    rows,
    labelWidth,
    barLeft,
    barRight: valueRight - (valueWidth > 0 ? valueWidth + between : 0),
    valueRight,
    noteWidth,
    noteRight,
  };
}

function widest(texts: readonly (string | undefined)[], size: number, weight: 400 | 600): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => (text === undefined ? 0 : textWidth(text, size, weight)))));
}
