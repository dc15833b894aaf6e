// METHOD.md section 8: the mean of the score's own window as it will be, calculated a second time. Weeks of the window that are
// known are as they were; the level of the others is that of the weeks so far.
import { studentQuantile } from './section-eight.js';

export interface ReferenceWindow {
  readonly level: number;
  readonly half: number;
  /** Of Student's t. */
  readonly df: number;
}

/** Mean of the f weeks that end h usable weeks ahead. */
export function referenceMeanOf(y: readonly number[], h: number, f: number): ReferenceWindow {
  const n = y.length;
  const levels: number[] = [y[0]!];
  const errors: number[] = [];
  for (let t = 1; t < n; t++) {
    const error = y[t]! - levels[t - 1]!;
    // Never below the deviation that is assumed beforehand.
    const usual = errors.length < 8 ? Infinity : Math.max(1.4826 * middle(errors.map(Math.abs)), Math.sqrt(0.12));
    const most = 3 * usual;
    errors.push(error);
    const step = Math.sign(error) * Math.min(Math.abs(error), most);
    levels.push(levels[t - 1]! + Math.max(0.12, 1 / (t + 1)) * step);
  }
  const limit = 3 * 1.4826 * middle(errors.map(Math.abs));
  let squares = 0;
  for (const error of errors) squares += Math.min(Math.abs(error), limit) ** 2;
  const s2 = (squares / 1.15 + 4 * 0.12) / (errors.length + 4);
  const spread = (0.4 * noise(f)) / noise(4);
  const df = Math.max(n - 2, 3);
  const ahead = h - (f - 1) / 2;
  let half = studentQuantile(0.9, df) * Math.sqrt(s2 * (spread + 1.2 * Math.max(0.09, 1 / n) + ahead * 0.12 ** 2));
  const missed: number[] = [];
  for (let origin = 0; origin + h < n; origin++) {
    let mean = 0;
    for (let i = origin + h - f + 1; i <= origin + h; i++) mean += y[i]! / f;
    missed.push(Math.abs(mean - levels[origin]!));
  }
  missed.sort((a, b) => a - b);
  const m = missed.length;
  const k = Math.ceil(0.8 * (m + 1));
  if (m >= 6 && k <= m) half = Math.sqrt((m * missed[k - 1]! ** 2 + 20 * half ** 2) / (m + 20));
  return { level: levels[n - 1]!, half, df };
}

/** Mean of the 13 weeks that end h weeks ahead. */
export function referenceWindow(y: readonly number[], h: number): ReferenceWindow {
  const f = Math.min(h, 13);
  const { level, half, df } = referenceMeanOf(y, h, f);
  const known = y.slice(Math.max(0, y.length - (13 - f)), y.length);
  let sum = f * level;
  for (const each of f === 13 ? [] : known) sum += each;
  const weeks = f + (f === 13 ? 0 : known.length);
  return { level: sum / weeks, half: (f * half) / weeks, df };
}

/** Variance of a mean of m weeks that resemble their neighbours by .3, for single weeks of variance 1. */
function noise(m: number): number {
  let sum = 1;
  for (let k = 1; k < m; k++) sum += 2 * (1 - k / m) * 0.3 ** k;
  return sum / m;
}

function middle(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
