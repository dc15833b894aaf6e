import { barChangeOf } from '../../domain/series-summary.js';
import { baseline, label } from '../drawing/card.js';
import type { Key } from '../drawing/keys.js';
import { contrast, type Palette } from '../drawing/palette.js';
import type { Shape } from '../drawing/scene.js';
import type { YearWords } from '../chart.js';
import type { Cell } from './grid.js';

type Kind = 'filled' | 'away' | 'missed';

/** One week: its number on its colour, a dash for time off, a dashed outline where there is no check-in. */
export function cell({ point, x, y, size }: Cell, palette: Palette): Shape[] {
  switch (kindOf(point)) {
    case 'filled':
      return numbered(point.filled, x, y, size, palette);
    case 'away':
      return away(x, y, size, palette);
    case 'missed':
      return [outline(x, y, size, palette)];
  }
}

/** A stroke in the gap before the first week of a new level, or of a version that asks something else. */
export function newBarStroke({ x, y, size }: Omit<Cell, 'point'>, palette: Palette): Shape {
  return { draw: 'box', x: x - 3, y: y - 2, width: 2, height: size + 4, radius: 1, fill: palette.ink };
}

/** What the picture shows, below it. */
export function keysOf(cells: readonly Cell[], words: YearWords): Key[] {
  const kinds = new Set(cells.map(({ point }) => kindOf(point)));
  const side = 14;
  return [
    { text: words.kinds, wide: 5 * (side + 2) - 2, draw: numbersKey },
    ...(kinds.has('missed')
      ? [
          {
            text: words.missed,
            wide: side,
            draw: (x: number, y: number, palette: Palette) => [outline(x, y - side / 2, side, palette)],
          },
        ]
      : []),
    ...(kinds.has('away')
      ? [
          {
            text: words.away,
            wide: side,
            draw: (x: number, y: number, palette: Palette) => away(x, y - side / 2, side, palette),
          },
        ]
      : []),
    ...(cells.some(({ point }) => barChangeOf(point) !== undefined)
      ? [
          {
            text: words.newBar,
            wide: 2,
            draw: (x: number, y: number, palette: Palette) => [newBarStroke({ x: x + 3, y: y - 5, size: 10 }, palette)],
          },
        ]
      : []),
  ];

  function numbersKey(x: number, y: number, palette: Palette): Shape[] {
    return [0, 1, 2, 3, 4].flatMap((count) => numbered(count, x + count * (side + 2), y - side / 2, side, palette));
  }
}

function kindOf({ state, filled }: Cell['point']): Kind {
  if (state === 'missed' || state === 'skipped') return 'missed';
  return state === 'away' && filled === 0 ? 'away' : 'filled';
}

function numbered(count: number, x: number, y: number, size: number, palette: Palette): Shape[] {
  const fill = palette.kinds[Math.min(4, Math.max(0, count))] ?? palette.track;
  const ink = contrast(palette.ink, fill) >= contrast(palette.background, fill) ? palette.ink : palette.background;
  return [
    { draw: 'box', x, y, width: size, height: size, radius: 4, fill },
    label(String(count), x + size / 2, baseline(y + size / 2, 11), ink, {
      weight: 600,
      align: 'center',
      maxWidth: size,
    }),
  ];
}

function away(x: number, y: number, size: number, palette: Palette): Shape[] {
  const middle = y + size / 2;
  const points: [number, number][] = [
    [x + size * 0.32, middle],
    [x + size * 0.68, middle],
  ];
  return [
    { draw: 'box', x, y, width: size, height: size, radius: 4, fill: palette.kinds[0] },
    { draw: 'path', points, stroke: palette.muted, strokeWidth: 1.5 },
  ];
}

function outline(x: number, y: number, size: number, palette: Palette): Shape {
  const inset = 0.75;
  return {
    draw: 'box',
    x: x + inset,
    y: y + inset,
    width: size - 2 * inset,
    height: size - 2 * inset,
    radius: 4,
    stroke: palette.muted,
    strokeWidth: 1.25,
    dash: [3, 3],
  };
}
