import type { Palette } from '../drawing/palette.js';
import type { Shape } from '../drawing/scene.js';
import type { Frame } from './frame.js';

/** A thin dashed line at the person's own target, a fraction of what the level asks. */
export function targetLine(frame: Frame, target: number, palette: Palette): Shape[] {
  const y = frame.y(target);
  return [dashed([frame.left, y], [frame.right, y], palette)];
}

/** Whether a target lies within the plot. */
export function isInside({ lowest, highest }: Frame, target: number): boolean {
  return target > lowest && target < highest;
}

export function dashed(from: [number, number], to: [number, number], palette: Palette): Shape {
  return { draw: 'path', points: [from, to], stroke: palette.ink, strokeWidth: 1, dash: [5, 4] };
}
