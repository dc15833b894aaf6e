import type { Attainment } from './attainment.js';
import { dimensions, type PerDimension } from './dimension.js';
import type { Framework, Weights } from './framework.js';
import { shownPercent } from './saturation.js';
import type { Yardstick } from './yardstick.js';

/**
 * R = Σ weight × a. Dimensions of which nothing is expected are left out and the other weights scaled up to 1.
 * Undefined when nothing is expected at all.
 */
export function ratingOf(attainments: PerDimension<Attainment>, weights?: Weights): number | undefined {
  let sum = 0;
  let total = 0;
  for (const dimension of dimensions) {
    const { weight: own, expected, a } = attainments[dimension];
    const weight = weights?.[dimension] ?? own;
    if (expected <= 0) continue;
    sum += weight * a;
    total += weight;
  }
  return total > 0 ? sum / total : undefined;
}

/** Index of the band a shown percent lies in, 0 (lowest) to 4. */
export function bandOf(percent: number, { bands }: Framework): number {
  return bands.edges.filter((edge) => percent >= edge).length;
}

export interface PercentRange {
  readonly low: number;
  readonly high: number;
  readonly highOpen: boolean;
}

/**
 * The 80 % range of the shown percent (METHOD.md, section 5):
 * half = z·√((w_in + w_out)²·s²·1.75/n + Σ over outcome, impact of (w·g·p/E)²·(q + 1)),
 * s² = (Σ(total − mean)² + 4·.0625)/(n + 3), g = 1 if u ≤ 1 else e^−(u−1); the ends are mapped to the shown percent.
 *
 * @param totals weekly totals of the logged weeks of the last window of input and output
 */
export function rangeOf(
  r: number,
  attainments: PerDimension<Attainment>,
  totals: readonly number[],
  { framework, expects }: Yardstick,
): PercentRange {
  const { range } = framework;
  const effortWeight = attainments.input.weight + attainments.output.weight;
  let variance = 0;
  if (totals.length > 0) {
    const spread =
      (squaredDeviations(totals) + range.priorWeeks * range.priorVariance) / (totals.length + range.priorWeeks - 1);
    variance += (effortWeight ** 2 * spread * range.dependence) / totals.length;
  }
  for (const dimension of ['outcome', 'impact'] as const) {
    const { weight, expected, u, count } = attainments[dimension];
    if (expected <= 0) continue;
    const slope = u <= 1 ? 1 : Math.exp(1 - u);
    variance += ((weight * slope * expects[dimension].typicalPoints) / expected) ** 2 * (count + 1);
  }
  const half = range.z * Math.sqrt(variance);
  return {
    low: shownPercent(Math.max(0, r - half), range),
    high: shownPercent(Math.min(r + half, range.cap), range),
    highOpen: r + half >= range.cap,
  };
}

/**
 * The neighbour to name beside a band: where the percent itself lies when that is another band, else the nearest one
 * that the range reaches.
 */
export function neighbourOf(
  band: number,
  percent: number,
  { low, high }: PercentRange,
  framework: Framework,
): number | undefined {
  const { edges } = framework.bands;
  const momentary = bandOf(percent, framework);
  if (momentary !== band) return momentary > band ? band + 1 : band - 1;
  const below = edges[band - 1];
  const above = edges[band];
  const reached = [
    ...(below !== undefined && low < below ? [{ band: band - 1, distance: percent - below }] : []),
    ...(above !== undefined && high >= above ? [{ band: band + 1, distance: above - percent }] : []),
  ];
  return reached.toSorted((a, b) => a.distance - b.distance)[0]?.band;
}

/** True when the percent lies within half of the narrowest band from the edge between a band and the one beside it. */
export function isCloseTo(neighbour: number, band: number, percent: number, { bands }: Framework): boolean {
  const edge = bands.edges[Math.max(neighbour, band) - 1];
  const widths = bands.edges.slice(1).map((end, index) => end - (bands.edges[index] ?? end));
  return edge !== undefined && Math.abs(percent - edge) <= Math.min(...widths) / 2;
}

/** What is assumed of a box counts as nothing below this part of what is asked. */
const noticeablyAssumed = 0.1;

/** What counts as met because its weeks were not logged, as a part of what is asked; 0 where that is hardly anything. */
export function assumedPart({
  assumed = 0,
  expected,
}: {
  readonly assumed?: number;
  readonly expected: number;
}): number {
  const part = expected > 0 ? assumed / expected : 0;
  return part >= noticeablyAssumed - rounding ? part : 0;
}

/** Exactly a tenth is a tenth, whatever floating point makes of it. */
const rounding = 1e-9;

function squaredDeviations(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
