import type { Framework } from './framework.js';
import type { Trend } from './reflection.js';
import type { WeekTotal } from './totals.js';

/**
 * Describes the weekly totals of one assignment, never extrapolates them: Theil-Sen slope, called rising or falling when
 * Mann-Kendall gives p under the framework's significance. Undefined with too few weeks.
 */
export function trendOf(totals: readonly WeekTotal[], { trend }: Framework): Trend | undefined {
  if (totals.length < trend.minWeeks) return undefined;
  const slope = theilSen(totals);
  const p = mannKendall(totals.map(({ total }) => total));
  const direction = p >= trend.significance || slope === 0 ? 'flat' : slope > 0 ? 'rising' : 'falling';
  return { direction, perQuarter: slope * trend.perWeeks, p, weeks: totals.length };
}

/** Median of the slopes of all pairs, per week. */
export function theilSen(totals: readonly WeekTotal[]): number {
  const slopes: number[] = [];
  for (const [later, { index, total }] of totals.entries()) {
    for (const earlier of totals.slice(0, later)) slopes.push((total - earlier.total) / (index - earlier.index));
  }
  return median(slopes) ?? 0;
}

/** Two-sided p of "no trend": normal approximation of S with correction for ties and continuity. */
export function mannKendall(values: readonly number[]): number {
  let s = 0;
  const ties = new Map<number, number>();
  for (const [later, value] of values.entries()) {
    for (const earlier of values.slice(0, later)) s += Math.sign(value - earlier);
    ties.set(value, (ties.get(value) ?? 0) + 1);
  }
  const n = values.length;
  let variance = spread(n);
  for (const count of ties.values()) variance -= spread(count);
  variance /= 18;
  if (variance <= 0 || s === 0) return 1;
  return 2 * (1 - standardNormal((Math.abs(s) - 1) / Math.sqrt(variance)));
}

function spread(count: number): number {
  return count * (count - 1) * (2 * count + 5);
}

/** The middle value; the mean of the two middle ones of an even number; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const before = sorted[sorted.length / 2 - 1];
  if (middle === undefined) return undefined;
  return before === undefined ? middle : (before + middle) / 2;
}

/** Φ(z) for z ≥ 0 by its power series, exact to about 1e-12 below 6. */
function standardNormal(z: number): number {
  if (z > 6) return 1;
  let term = z;
  let sum = z;
  for (let k = 1; Math.abs(term) > 1e-16; k += 1) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
