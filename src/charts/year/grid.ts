import type { SeriesPoint } from '../../domain/reflection.js';
import { cardWidth, padding } from '../drawing/card.js';

/** A quarter a row; a year of 53 weeks has one column more. */
const quarterWeeks = 13;
const rowsOfYear = 4;
const gap = 4;
const labelHeight = 15;
const belowRow = 5;

/** A week on the card. */
export interface Cell {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Grid {
  /** Oldest first. */
  readonly cells: readonly Cell[];
  readonly bottom: number;
}

/** Weeks in rows of a quarter, the newest at the end of the last row; names of months stand above each row. */
export function gridOf(points: readonly SeriesPoint[], top: number): Grid {
  const columns = Math.max(quarterWeeks, Math.ceil(points.length / rowsOfYear));
  const rows = Math.max(1, Math.ceil(points.length / columns));
  const size = (cardWidth - 2 * padding - (columns - 1) * gap) / columns;
  const pitch = labelHeight + size + belowRow;
  const empty = rows * columns - points.length;
  return {
    cells: points.map((point, index) => {
      const place = empty + index;
      return {
        point,
        x: padding + (place % columns) * (size + gap),
        y: top + Math.floor(place / columns) * pitch + labelHeight,
        size,
      };
    }),
    bottom: top + rows * pitch,
  };
}
