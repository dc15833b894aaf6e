// METHOD.md section 8: the trend that is described, calculated a second time.
import { weeksBetween, type WeekKey } from '../../../src/domain/week.js';
import { levelAt } from '../reference.js';
import type { Career } from './career.js';
import { weeklyOf } from './weekly.js';

export interface ReferenceTrend {
  readonly direction: 'rising' | 'falling' | 'flat';
  readonly perQuarter: number;
  readonly p: number;
  readonly weeks: number;
}

/** Weekly totals of the last 26 weeks under today's bar; nothing with fewer than 12 of them. */
export function referenceTrend(career: Career, key: WeekKey): ReferenceTrend | undefined {
  const { since, from } = levelAt(career.levels, key);
  const points: [x: number, y: number][] = [];
  for (const { week, total } of weeklyOf(career, key)) {
    const back = weeksBetween(week, key);
    if (back < 26 && week >= (since ?? from)) points.push([-back, total]);
  }
  if (points.length < 12) return undefined;
  const slopes: number[] = [];
  let S = 0;
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      slopes.push((points[j]![1] - points[i]![1]) / (points[j]![0] - points[i]![0]));
      S += Math.sign(points[j]![1] - points[i]![1]);
    }
  }
  slopes.sort((a, b) => a - b);
  const slope = (slopes[(slopes.length - 1) >> 1]! + slopes[slopes.length >> 1]!) / 2;
  const p = twoSided(
    S,
    points.map(([, y]) => y),
  );
  let direction: ReferenceTrend['direction'] = 'flat';
  if (p < 0.05 && slope > 0) direction = 'rising';
  if (p < 0.05 && slope < 0) direction = 'falling';
  return { direction, perQuarter: 13 * slope, p, weeks: points.length };
}

/** Mann and Kendall's S against a normal curve, one nearer to 0, its variance smaller for ties. */
export function twoSided(S: number, values: readonly number[]): number {
  const n = values.length;
  let variance = n * (n - 1) * (2 * n + 5);
  const seen = new Set<number>();
  for (const value of values) {
    if (seen.has(value)) continue;
    seen.add(value);
    let t = 0;
    for (const other of values) if (other === value) t += 1;
    variance -= t * (t - 1) * (2 * t + 5);
  }
  variance /= 18;
  if (variance === 0 || S === 0) return 1;
  return 2 * tail((Math.abs(S) - 1) / Math.sqrt(variance));
}

/** Chance that a standard normal is above z: the area of the curve in 4000 steps of Simpson's rule. */
function tail(z: number): number {
  const end = z + 12;
  const steps = 4000;
  const h = (end - z) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const x = z + i * h;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp((-x * x) / 2);
  }
  return (sum * h) / 3 / Math.sqrt(2 * Math.PI);
}
