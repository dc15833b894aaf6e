import type { BandWords } from '../chart.js';
import { keyRows, type Key, type KeyRows } from '../drawing/keys.js';
import type { Palette } from '../drawing/palette.js';
import { translucent } from '../drawing/palette.js';
import type { Shape } from '../drawing/scene.js';
import { dashed } from './target.js';

const swatch = 16;

/** The key below the plot: only what the picture shows. `top` is its first centre. */
export function legend(
  words: BandWords,
  shown: {
    readonly line: boolean;
    readonly range: 'bar' | 'fan' | undefined;
    readonly missed: boolean;
    readonly target: boolean;
  },
  top: number,
  palette: Palette,
): KeyRows {
  const keys: readonly Key[] = [
    ...(shown.line ? [{ text: words.score, wide: swatch, draw: lineKey }] : []),
    ...(shown.range === 'bar' ? [{ text: words.range, wide: 10, draw: rangeKey }] : []),
    ...(shown.range === 'fan' ? [{ text: words.range, wide: swatch, draw: fanKey }] : []),
    ...(shown.target && words.target !== undefined ? [{ text: words.target, wide: swatch, draw: targetKey }] : []),
    ...(shown.missed ? [{ text: words.missed, wide: 7, draw: ringKey }] : []),
  ];
  return keyRows(keys, top, palette);
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

function fanKey(x: number, y: number, palette: Palette): Shape[] {
  const points: [number, number][] = [
    [x, y],
    [x + swatch, y],
  ];
  return [
    { draw: 'box', x, y: y - 5, width: swatch, height: 10, radius: 0, fill: translucent(palette.line, 0.19) },
    { draw: 'path', points, stroke: palette.line, strokeWidth: 2, dash: [4, 3] },
  ];
}

function targetKey(x: number, y: number, palette: Palette): Shape[] {
  return [dashed([x, y], [x + swatch, y], palette)];
}

function ringKey(x: number, y: number, palette: Palette): Shape[] {
  return [
    { draw: 'ring', x: x + 3.5, y, radius: 3, fill: palette.background, stroke: palette.muted, strokeWidth: 1.25 },
  ];
}
