import type { Standing } from '../../domain/reflection.js';
import type { Palette } from '../drawing/palette.js';
import { translucent } from '../drawing/palette.js';
import type { Shape } from '../drawing/scene.js';
import type { Frame } from './frame.js';
import { isGap } from './line.js';

const rangeWidth = 14;

/** Weeks without a check-in: hollow rings on the floor; a run of them too close for rings becomes one long ring. */
export function missedRings(frame: Frame, palette: Palette): Shape[] {
  const radius = Math.min(3, Math.max(2.25, frame.step / 2 - 1.25));
  const merge = frame.step < 2 * radius + 1.5;
  const groups: number[][] = [];
  for (const [index, point] of frame.points.entries()) {
    if (!isGap(point)) continue;
    const last = groups.at(-1);
    if (merge && last?.at(-1) === index - 1) last.push(index);
    else groups.push([index]);
  }
  return groups.map((group) => {
    const from = frame.x(group[0] ?? 0);
    return {
      draw: 'box',
      x: from - radius,
      y: frame.bottom - 7 - radius,
      width: frame.x(group.at(-1) ?? 0) - from + 2 * radius,
      height: 2 * radius,
      radius,
      fill: palette.background,
      stroke: palette.muted,
      strokeWidth: 1.25,
    };
  });
}

/** The 80 % range as it stands now: a soft bar at Now with firm ends; an end beyond the plot stays open. */
export function range(frame: Frame, standing: Standing, palette: Palette): Shape[] {
  const x = frame.now - rangeWidth / 2;
  const beyond = standing.highOpen || standing.high > frame.highest;
  const below = standing.low < frame.lowest;
  const top = beyond ? frame.top : frame.y(standing.high);
  const bottom = below ? frame.bottom : frame.y(standing.low);
  const end = (y: number): Shape => ({
    draw: 'path',
    points: [
      [x, y],
      [x + rangeWidth, y],
    ],
    stroke: palette.line,
    strokeWidth: 1.5,
  });
  return [
    {
      draw: 'box',
      x,
      y: top,
      width: rangeWidth,
      height: bottom - top,
      radius: 0,
      fill: translucent(palette.line, 0.24),
    },
    ...(beyond ? [] : [end(top)]),
    ...(below ? [] : [end(bottom)]),
  ];
}

/** The end of the line: a dot, and an arrow over the plot when the percent lies beyond it. */
export function nowMark(frame: Frame, standing: Standing, palette: Palette): Shape[] {
  const dot: Shape = {
    draw: 'ring',
    x: frame.now,
    y: frame.y(standing.percent),
    radius: 5,
    fill: palette.line,
    stroke: palette.background,
    strokeWidth: 2,
  };
  if (standing.percent <= frame.highest) return [dot];
  const foot = frame.top - 2;
  const points: [number, number][] = [
    [frame.now - 4.5, foot],
    [frame.now, foot - 5],
    [frame.now + 4.5, foot],
  ];
  return [dot, { draw: 'path', points, fill: palette.line }];
}
