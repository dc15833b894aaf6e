// METHOD.md section 7, calculated a second time from its sentences alone: arrays, loops and literal numbers, every week from
// scratch, nothing of the product. A week of a series is a number, or NaN where nothing was said.

/** Total, input, output, own read: in this order everywhere below. */
export type FourSeries = readonly [number[], number[], number[], number[]];

export interface ReferenceWatchWeek {
  /** Usable weeks of the assignment, from 0. */
  readonly t: number;
  readonly lo: readonly number[];
  readonly hi: readonly number[];
  /** First week after lo was last 0, or -1 while it is 0. */
  readonly onset: readonly number[];
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  readonly scale: number;
  readonly watch: boolean;
  readonly alert: boolean;
}

/** What the sums are held against; all of it is data, and another framework may say something else. */
export interface ReferenceLimits {
  /** Of the total, and of every single series. */
  readonly watch: readonly [number, number];
  readonly alert: readonly [number, number];
  /** Times clip(base + slope·φ′, least, most). */
  readonly scale: readonly [base: number, slope: number, least: number, most: number];
}

/** As METHOD.md says. */
export const methodLimits: ReferenceLimits = { watch: [3.0, 4.8], alert: [5.0, 7.3], scale: [0.67, 1.1, 0.75, 1.4] };

export function referenceBaseline(y: readonly number[]): { mean: number; sd: number } {
  const n = y.length;
  if (n === 0) return { mean: 1, sd: Math.sqrt((6 * 0.0625) / 6) };
  const med = middle(y);
  const away = [];
  for (let i = 0; i < n; i++) away.push(Math.abs(y[i]! - med));
  const s = Math.max(1.4826 * middle(away), 0.35 * 0.25);
  const w = [];
  for (let i = 0; i < n; i++) w.push(Math.min(med + 2.5 * s, Math.max(med - 2.5 * s, y[i]!)));
  let m = 0;
  for (let i = 0; i < n; i++) m += w[i]! / n;
  let squares = 0; // (n − 1)·v
  for (let i = 0; i < n; i++) squares += (w[i]! - m) ** 2;
  return { mean: (n * m + 2 * 1.0) / (n + 2), sd: Math.sqrt((squares + 6 * 0.0625) / (n - 1 + 6)) };
}

/** What all four thresholds are multiplied by, from the total of at most 52 weeks. */
export function referenceScale(total: readonly number[], limits = methodLimits): number {
  const y = total.slice(-52);
  const n = y.length;
  let m = 0;
  for (let i = 0; i < n; i++) m += y[i]! / n;
  let up = 0;
  let down = 0;
  for (let i = 0; i < n; i++) {
    down += (y[i]! - m) ** 2;
    if (i > 0) up += (y[i]! - m) * (y[i - 1]! - m);
  }
  const phi = down < 1e-20 ? 0 : up / down;
  const shrunk = n === 0 ? 0.3 : (n * (phi + 1.6 / n) + 25 * 0.3) / (n + 25);
  const [base, slope, least, most] = limits.scale;
  return Math.min(most, Math.max(least, base + slope * shrunk));
}

/** Every usable week of an assignment, with lo set to 0 after the weeks in `acknowledged`. */
export function referenceWatch(
  four: FourSeries,
  acknowledged: readonly number[] = [],
  limits = methodLimits,
): ReferenceWatchWeek[] {
  const weeks: ReferenceWatchWeek[] = [];
  const lo = [0, 0, 0, 0];
  const hi = [0, 0, 0, 0];
  const onset = [-1, -1, -1, -1];
  for (let t = 0; t < four[0].length; t++) {
    const mean = [1, 1, 1, 1];
    const sd = [0.4, 0.4, 0.4, 0.4];
    if (t === 12) {
      // Monitoring starts here: what the first weeks saw against the expectation is no part of it.
      for (let k = 0; k < 4; k++) [lo[k], hi[k], onset[k]] = [0, 0, -1];
    }
    for (let k = 0; k < 4; k++) {
      if (t < 3) continue;
      if (t >= 12) {
        const T = Math.max(12, t - 4);
        const before = [];
        for (let i = Math.max(0, T - 52); i < T; i++) if (!Number.isNaN(four[k]![i]!)) before.push(four[k]![i]!);
        const baseline = referenceBaseline(before);
        mean[k] = baseline.mean;
        sd[k] = baseline.sd;
      }
      const y = four[k]![t]!;
      if (Number.isNaN(y)) continue;
      const z = Math.min(2, Math.max(-2, (y - mean[k]!) / sd[k]!));
      lo[k] = Math.max(0, lo[k]! - z - 0.5);
      hi[k] = Math.max(0, hi[k]! + z - 0.5);
      if (lo[k] === 0) onset[k] = -1;
      else if (onset[k] === -1) onset[k] = t;
    }
    const scale = referenceScale(four[0].slice(0, t + 1), limits);
    const single = Math.max(lo[0]!, lo[1]!, lo[2]!, lo[3]!);
    weeks.push({
      t,
      lo: [...lo],
      hi: [...hi],
      onset: [...onset],
      mean,
      sd,
      scale,
      watch: t >= 3 && (lo[0]! > limits.watch[0] * scale || single > limits.watch[1] * scale),
      alert: t >= 12 && (lo[0]! > limits.alert[0] * scale || single > limits.alert[1] * scale),
    });
    if (acknowledged.includes(t)) for (let k = 0; k < 4; k++) [lo[k], onset[k]] = [0, -1];
  }
  return weeks;
}

/** The chance of so long a silence: e^(−L·g). */
export function referenceSilence(expectedIn13: number, events: number, weeks: number, g: number): number {
  const L0 = expectedIn13 / 13;
  const L = (13 * L0 + events) / (13 + weeks);
  return 1 / Math.exp(L * g);
}

function middle(y: readonly number[]): number {
  const sorted = [...y];
  sorted.sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
