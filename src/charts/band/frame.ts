import type { Framework } from '../../domain/framework.js';
import type { Reflection, SeriesPoint } from '../../domain/reflection.js';
import { cardWidth } from '../drawing/card.js';

const plotHeight = 176;
/** A line of one week would be a dot in the middle of nowhere: the plot is never narrower than the score's own window. */
const fewestWeeks = 13;
const insetLeft = 8;
const insetRight = 16;
/** How far the plot reaches beyond the outer edges, as a fraction of what is asked. */
const beyondEdges = 0.36;

/** Where weeks and percents lie on the card. Percents are fractions of what the level asks. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Percents at the bottom and top of the plot. */
  readonly lowest: number;
  readonly highest: number;
  readonly edges: readonly number[];
  /** Stretches of weeks with their bands, oldest first; the last one is drawn to the right rim and lies at `edges`. */
  readonly stretches: readonly Stretch[];
  /** The shown weeks, oldest first; the last one is drawn at Now. */
  readonly points: readonly SeriesPoint[];
  /** Pixels from one week to the next. */
  readonly step: number;
  readonly now: number;
  /** Weeks shown right of Now; their last one lies at the right rim. */
  readonly ahead: number;
  x(index: number): number;
  /** Pixels for a percent; what lies outside the plot is held at its rim. */
  y(percent: number): number;
}

export interface Stretch {
  /** Pixels. */
  readonly left: number;
  readonly right: number;
  readonly edges: readonly number[];
}

export interface FrameOptions {
  readonly weeks: number;
  readonly top: number;
  readonly left: number;
  /** Space kept free right of the plot. */
  readonly gutter: number;
  /** Weeks ahead that are shown right of Now. */
  readonly ahead: number;
}

export function frameOf(reflection: Reflection, options: FrameOptions): Frame {
  const points = reflection.series.slice(-options.weeks);
  const bands: Framework['bands'] = reflection.assignment.framework.bands;
  const edges = bands.edges;
  const percents = points.flatMap((point) => (point.percent === undefined ? [] : [point.percent]));
  const first = points[0];
  const earlier = (reflection.earlierEdges ?? []).filter(({ until }) => first !== undefined && until > first.week);
  const all = [...earlier.map((each) => each.edges), edges];
  const usualLowest = Math.max(0, Math.min(...all.map(([lowestEdge = 0]) => lowestEdge)) - beyondEdges);
  const lowest = Math.min(...percents) < usualLowest + 0.08 ? 0 : usualLowest;
  const highest = Math.max(...all.map((each) => each.at(-1) ?? 1)) + beyondEdges;
  const right = cardWidth - options.gutter;
  const { ahead } = options;
  const slots = Math.max(points.length, fewestWeeks) - 1;
  const rest = ahead === 0 ? insetRight : 0;
  const step = (right - rest - options.left - insetLeft) / (slots + ahead);
  const now = right - rest - ahead * step;
  const bottom = options.top + plotHeight;
  const rim = 6;
  const x = (index: number): number => now - (points.length - 1 - index) * step;
  const rims = earlier.map(({ until }) => x(points.findIndex(({ week }) => week >= until)) - step / 2);
  const exact = (percent: number): number => bottom - ((percent - lowest) / (highest - lowest)) * plotHeight;
  return {
    left: options.left,
    right,
    top: options.top,
    bottom,
    lowest,
    highest,
    edges,
    stretches: all.map((each, place) => ({
      left: rims[place - 1] ?? options.left,
      right: rims[place] ?? right,
      edges: each,
    })),
    points,
    step,
    now,
    ahead,
    x,
    y: (percent) => Math.min(bottom - rim, Math.max(options.top + rim, exact(percent))),
  };
}
