import type { SeriesPoint } from '../../domain/reflection.js';
import { barChangeOf } from '../../domain/series-summary.js';
import type { ChartConfig } from '../chart-spec.js';
import type { Palette } from '../drawing/palette.js';
import type { Frame } from './frame.js';

/** A run of weeks without a gap, as week index and percent. */
export type Run = readonly { readonly index: number; readonly percent: number }[];

/** The line breaks at a week without a score, at a missed or skipped week, and before a new bar. */
export function runs(points: readonly SeriesPoint[]): Run[] {
  const found: { index: number; percent: number }[][] = [];
  let open = false;
  for (const [index, point] of points.entries()) {
    const { percent } = point;
    if (percent === undefined || isGap(point)) {
      open = false;
      continue;
    }
    if (open && barChangeOf(point) === undefined) found.at(-1)?.push({ index, percent });
    else found.push([{ index, percent }]);
    open = true;
  }
  return found;
}

export function isGap(point: SeriesPoint): boolean {
  return point.state === 'missed' || point.state === 'skipped';
}

/** The score as a Chart.js dataset in pixels (upwards, hence negative); a week alone between two gaps becomes a dot. */
export function lineDataset(frame: Frame, palette: Palette): ChartConfig['data']['datasets'][number] {
  const dots = runs(frame.points).map((run) =>
    run.map(({ index, percent }) => ({ x: frame.x(index), y: -frame.y(percent), radius: run.length === 1 ? 2.5 : 0 })),
  );
  const broken = dots.flatMap((run) => [...run, { x: run.at(-1)?.x ?? 0, y: null, radius: 0 }]);
  return {
    data: broken.map(({ x, y }) => ({ x, y })),
    borderColor: palette.line,
    borderWidth: 2.5,
    borderCapStyle: 'round',
    borderJoinStyle: 'round',
    tension: 0,
    spanGaps: false,
    pointRadius: broken.map(({ radius }) => radius),
    pointBorderWidth: 0,
    pointBackgroundColor: palette.line,
    clip: false,
  };
}
