import { lagsOf, type Link } from './chain.js';
import type { Hypothesis, HypothesisResult } from './hypothesis.js';
import { edgesOf, type HypothesisRules } from './rules.js';

/** How outputs with a hypothesis came out, and how well it was said beforehand (METHOD.md, section 6). */
export interface TrackRecord {
  readonly results: Readonly<Record<HypothesisResult, number>>;
  readonly resolved: number;
  /** How many of them said how likely. */
  readonly said: number;
  /** Resolved ones until the figures below are shown; 0 when they are. */
  readonly missing: number;
  /** Share of the resolved ones that were met or partly met, 0 to 1. */
  readonly conversion?: number;
  /** Median of whole weeks until the first outcome of an output was confirmed, and of how many outputs. */
  readonly lag?: { readonly weeks: number; readonly outputs: number };
  readonly calibration?: Calibration;
}

/** What was called how likely, against what came. Something that came in part counts as half. */
export interface Calibration {
  /** Resolved ones that said how likely. */
  readonly count: number;
  /** Mean of (probability − came)², 0 (always right) to 1. */
  readonly brier: number;
  /** The same for somebody who always says the share that came: the one number that costs no foresight. */
  readonly baseBrier: number;
  /** Share that came, 0 to 1: known only afterwards. */
  readonly baseRate: number;
  /** How what was said did against that share; absent where all came out the same way, since then hindsight knows everything. */
  readonly against?: AgainstShare;
  /** From unlikely to likely; bins that hold nothing are left out. */
  readonly bins: readonly CalibrationBin[];
}

export type AgainstShare = 'better' | 'same' | 'worse';

export interface CalibrationBin extends Readonly<Record<HypothesisResult, number>> {
  /** Position among all bins, 0 the least likely. */
  readonly at: number;
  /** Whole percent, from–below. */
  readonly from: number;
  readonly below: number;
  readonly count: number;
  /** Mean probability that was said, and share that came; 0 to 1. */
  readonly said: number;
  readonly came: number;
}

const valueOf: Readonly<Record<HypothesisResult, number>> = { met: 1, partly: 0.5, missed: 0 };

/** @param hypotheses in any order; `links` of all weeks */
export function trackRecordOf(
  hypotheses: readonly Hypothesis[],
  links: readonly Link[],
  rules: HypothesisRules,
): TrackRecord {
  const closed = hypotheses.flatMap((one) => (one.closed === undefined ? [] : [{ ...one, result: one.closed.result }]));
  const results = countResults(closed);
  const resolved = closed.length;
  const missing = Math.max(0, rules.leastResolved - resolved);
  const told = closed.flatMap(({ probability, result }) =>
    probability === undefined ? [] : [{ probability, result }],
  );
  const said = told.length;
  if (missing > 0 || resolved === 0) return { results, resolved, said, missing };
  const lags = lagsOf(links);
  return {
    results,
    resolved,
    said,
    missing,
    conversion: (results.met + results.partly) / resolved,
    ...(lags.length > 0 && { lag: { weeks: medianOf(lags), outputs: lags.length } }),
    ...(said >= rules.leastResolved && { calibration: calibrationOf(told, rules) }),
  };
}

interface ToldBefore {
  /** 1 to 99 percent. */
  readonly probability: number;
  readonly result: HypothesisResult;
}

/** Brier 1950: mean squared distance of what was said from what came. At least one; in any order. */
export function calibrationOf(told: readonly ToldBefore[], rules: HypothesisRules): Calibration {
  const cases = told.map(({ probability, result }) => ({ said: probability / 100, came: valueOf[result] }));
  const baseRate = meanOf(cases.map(({ came }) => came));
  const brier = meanOf(cases.map(({ said, came }) => (said - came) ** 2));
  const baseBrier = meanOf(cases.map(({ came }) => (baseRate - came) ** 2));
  const cameOutAlike = told.every(({ result }) => result === told[0]?.result);
  return {
    count: told.length,
    brier,
    baseBrier,
    baseRate,
    ...(!cameOutAlike && { against: againstShare(brier - baseBrier, rules) }),
    bins: binsOf(told, edgesOf(rules)),
  };
}

/** @param further by how much what was said is further off than the share that came */
function againstShare(further: number, { sameWithin }: HypothesisRules): AgainstShare {
  // Means of many squares: what is exactly as far apart as allowed may come out a hair further.
  if (Math.abs(further) <= sameWithin + 1e-9) return 'same';
  return further < 0 ? 'better' : 'worse';
}

function binsOf(told: readonly ToldBefore[], edges: readonly number[]): readonly CalibrationBin[] {
  const starts = [0, ...edges];
  return starts.flatMap((from, at): CalibrationBin[] => {
    const below = starts[at + 1] ?? 100;
    const within = told.filter(({ probability }) => probability >= from && probability < below);
    if (within.length === 0) return [];
    return [
      {
        at,
        from,
        below,
        count: within.length,
        ...countResults(within),
        said: meanOf(within.map(({ probability }) => probability / 100)),
        came: meanOf(within.map(({ result }) => valueOf[result])),
      },
    ];
  });
}

function countResults(all: readonly { readonly result: HypothesisResult }[]): Record<HypothesisResult, number> {
  const count = (which: HypothesisResult): number => all.filter(({ result }) => result === which).length;
  return { met: count('met'), partly: count('partly'), missed: count('missed') };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param sorted ascending, at least one */
function medianOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const [lower = 0, upper = 0] =
    sorted.length % 2 === 0 ? [sorted[half - 1], sorted[half]] : [sorted[half], sorted[half]];
  return (lower + upper) / 2;
}
