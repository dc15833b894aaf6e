import type { Forecast } from '../../domain/forecast/forecast.js';
import type { Standing } from '../../domain/reflection.js';
import { baseline, label } from '../drawing/card.js';
import { drawableText } from '../drawing/drawable-text.js';
import type { Palette } from '../drawing/palette.js';
import { translucent } from '../drawing/palette.js';
import { areasAlong, leastCovering, type Area } from '../drawing/placement.js';
import type { Shape } from '../drawing/scene.js';
import { textWidth } from '../drawing/text-width.js';
import type { Frame } from './frame.js';

const steps = 24;
/** How fast the middle of the fan settles from where the weeks are to where they are likely to be. */
const settling = 3;

export type FanForecast = Pick<Forecast, 'horizonWeeks' | 'percent' | 'low' | 'high'>;

interface Fan {
  readonly median: [number, number][];
  readonly upper: [number, number][];
  readonly lower: [number, number][];
}

/** A veil over the zones of the weeks ahead: nothing there has happened. */
export function futureVeil(frame: Frame, palette: Palette): Shape[] {
  return [
    {
      draw: 'box',
      x: frame.now,
      y: frame.top,
      width: frame.right - frame.now,
      height: frame.bottom - frame.top,
      radius: 0,
      fill: translucent(palette.background, 0.45),
    },
  ];
}

/** Where the weeks are likely to be: the 80 % range as a fan from today's point, its middle dashed, and a line at Now. */
export function fanShapes(frame: Frame, standing: Standing, forecast: FanForecast, palette: Palette): Shape[] {
  const { median, upper, lower } = fanOf(frame, standing, forecast);
  return [
    { draw: 'path', points: [...upper, ...lower.toReversed()], fill: translucent(palette.line, 0.19) },
    ...[upper, lower].flatMap((end) => rim(frame, end, palette)),
    {
      draw: 'path',
      points: [
        [frame.now, frame.top],
        [frame.now, frame.bottom],
      ],
      stroke: palette.muted,
      strokeWidth: 1,
    },
    { draw: 'path', points: median, stroke: palette.line, strokeWidth: 2, dash: [4, 3] },
  ];
}

/** The number at the end of the fan, beside its dashed middle; none when it is not to be said. */
export function fanLabel(
  frame: Frame,
  standing: Standing,
  forecast: FanForecast,
  text: string | undefined,
  palette: Palette,
): Shape[] {
  const shown = drawableText(text ?? '');
  if (shown === undefined) return [];
  const { median } = fanOf(frame, standing, forecast);
  const width = textWidth(shown, 12, 600) + 4;
  const end = median.at(-1)?.[1] ?? frame.top;
  const taken: Area[] = [
    ...areasAlong(median, 4),
    { x: frame.now - 7, y: frame.y(standing.percent) - 7, width: 14, height: 14 },
  ];
  const candidates = [-12, 13, -20, 21, -30, 31, -42, 43]
    .map((shift) => ({ x: frame.right - 5 - width, y: end + shift - 7, width, height: 14 }))
    .filter((area) => area.y >= frame.top + 2 && area.y + area.height <= frame.bottom - 14);
  const area = leastCovering(candidates, taken);
  if (area === undefined) return [];
  return [
    label(shown, area.x + width - 2, baseline(area.y + 7, 12), palette.ink, {
      size: 12,
      weight: 600,
      align: 'right',
      maxWidth: width * 1.2,
      halo: translucent(palette.background, 0.6),
    }),
  ];
}

/** An end of the range, as far as the plot holds it: beyond the plot it stays open. */
function rim(frame: Frame, end: readonly [number, number][], palette: Palette): Shape[] {
  const points = end.filter(([, y]) => y > frame.top && y < frame.bottom);
  return points.length < 2 ? [] : [{ draw: 'path', points, stroke: translucent(palette.line, 0.4), strokeWidth: 1 }];
}

/** Pixels for an end of the range: what lies outside the plot is held at its edge. */
function heldY({ top, bottom, lowest, highest }: Frame, percent: number): number {
  return Math.min(bottom, Math.max(top, bottom - ((percent - lowest) / (highest - lowest)) * (bottom - top)));
}

function fanOf(frame: Frame, standing: Standing, forecast: FanForecast): Fan {
  const fan: Fan = { median: [], upper: [], lower: [] };
  for (let step = 0; step <= steps; step += 1) {
    // Closer together near Now, where the fan bends most.
    const share = (step / steps) ** 2;
    const x = frame.now + share * forecast.horizonWeeks * frame.step;
    const settled = (1 - Math.exp(-settling * share)) / (1 - Math.exp(-settling));
    const middle = standing.percent + (forecast.percent - standing.percent) * settled;
    // Errors of weeks add up like a walk: the range opens with the root of the time.
    const open = Math.sqrt(share);
    fan.median.push([x, frame.y(middle)]);
    fan.upper.push([x, heldY(frame, middle + (forecast.high - forecast.percent) * open)]);
    fan.lower.push([x, heldY(frame, middle - (forecast.percent - forecast.low) * open)]);
  }
  return fan;
}
