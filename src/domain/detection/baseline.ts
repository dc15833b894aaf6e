import type { DetectionRules } from './rules.js';

/** What is usual for a person: the mean of their weeks, and how far a week usually lies from it. */
export interface Baseline {
  readonly mean: number;
  readonly sd: number;
}

/** A window of values kept in order, so that no week needs sorting. */
export class SortedWindow {
  readonly values: number[] = [];

  /** A week without a value takes no place. */
  add(value: number | undefined): void {
    if (value === undefined) return;
    this.values.splice(this.placeOf(value), 0, value);
  }

  /** Takes out one value that was added. */
  remove(value: number | undefined): void {
    if (value === undefined) return;
    this.values.splice(this.placeOf(value), 1);
  }

  /** The first place whose value is not below. */
  private placeOf(value: number): number {
    let [low, high] = [0, this.values.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.values[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Mean and deviation of values in ascending order (METHOD.md, section 7): drawn in to med ± 2.5 s with
 * s = max(1.4826·MAD, least spread), then joined by the prior: mean = (n·m + 2·1)/(n + 2),
 * sd = √(((n − 1)·v + 6·.0625)/(n − 1 + 6)). Without values it is the prior alone.
 */
export function baselineOf(ascending: readonly number[], rules: DetectionRules): Baseline {
  const n = ascending.length;
  const { priorWeeks, priorMean, priorDegrees, priorVariance } = rules;
  if (n === 0) return { mean: priorMean, sd: Math.sqrt(priorVariance) };
  const median = middleOf(n, (place) => ascending[place] ?? 0);
  const spread = Math.max(normalOfMad * deviationOf(ascending, median), rules.leastSpread);
  const [lowest, highest] = [median - rules.winsor * spread, median + rules.winsor * spread];
  let sum = 0;
  for (const value of ascending) sum += Math.min(highest, Math.max(lowest, value));
  const m = sum / n;
  let squares = 0;
  for (const value of ascending) squares += (Math.min(highest, Math.max(lowest, value)) - m) ** 2;
  return {
    mean: (sum + priorWeeks * priorMean) / (n + priorWeeks),
    sd: Math.sqrt((squares + priorDegrees * priorVariance) / (n - 1 + priorDegrees)),
  };
}

/** Makes a median absolute deviation the standard deviation of a normal distribution. */
const normalOfMad = 1.4826;

/** Median absolute deviation: the distances grow to both sides of the median, so two pointers meet them in order. */
function deviationOf(ascending: readonly number[], median: number): number {
  let above = ascending.findIndex((value) => value >= median);
  let below = above - 1;
  const distances: number[] = [];
  const wanted = Math.floor(ascending.length / 2) + 1;
  while (distances.length < wanted) {
    const down = below >= 0 ? median - (ascending[below] ?? 0) : Infinity;
    const up = above < ascending.length ? (ascending[above] ?? 0) - median : Infinity;
    if (down < up) below -= 1;
    else above += 1;
    distances.push(Math.min(down, up));
  }
  return middleOf(ascending.length, (place) => distances[place] ?? 0);
}

/** The value in the middle of `n` in order, or the mean of the two there. */
function middleOf(n: number, at: (place: number) => number): number {
  const half = Math.floor(n / 2);
  return n % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
}
