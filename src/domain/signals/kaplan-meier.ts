/** How long something took, or has taken so far. */
export interface Duration {
  readonly days: number;
  /** False while it goes on: it took longer than this, nobody knows how much. */
  readonly isOver: boolean;
}

/** A step of the survival curve: the share that takes longer than so many days. */
export interface Step {
  readonly days: number;
  readonly share: number;
}

export type Median =
  | { readonly days: number; readonly n: number }
  /** Half of them are not over after the longest time that was seen. */
  | { readonly moreThan: number; readonly n: number };

/** Shares that are equal on paper differ by less than this. */
const rounding = 1e-9;

/**
 * The product-limit estimate (Kaplan and Meier 1958): S(t) = Π over the times tᵢ ≤ t at which something ended of
 * 1 − dᵢ/nᵢ, with dᵢ that ended then and nᵢ that were not over before; what is censored at a time was still at risk then.
 */
export function survivalOf(durations: readonly Duration[]): readonly Step[] {
  const ends = new Set(durations.filter(({ isOver }) => isOver).map(({ days }) => days));
  const steps: Step[] = [];
  let share = 1;
  for (const days of [...ends].toSorted((a, b) => a - b)) {
    const atRisk = durations.filter((each) => each.days >= days).length;
    const ended = durations.filter((each) => each.isOver && each.days === days).length;
    share *= 1 - ended / atRisk;
    steps.push({ days, share });
  }
  return steps;
}

/** The first time at which at most half goes on; undefined below `least` durations. */
export function medianOf(durations: readonly Duration[], least: number): Median | undefined {
  const n = durations.length;
  if (n === 0 || n < least) return undefined;
  const half = survivalOf(durations).find(({ share }) => share <= 0.5 + rounding);
  return half === undefined ? { moreThan: Math.max(...durations.map(({ days }) => days)), n } : { days: half.days, n };
}
