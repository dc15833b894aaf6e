// METHOD.md sections 1, 2 and 6: what was said beforehand against what came, strengths and coverage, calculated a second time.
import type { CheckIn } from '../../../src/domain/check-in.js';
import { reaches, sizes, type Entry } from '../../../src/domain/entry.js';
import type { Level } from '../../../src/domain/framework.js';
import type { HypothesisResult } from '../../../src/domain/hypotheses/hypothesis.js';
import { weeksBetween, type WeekKey } from '../../../src/domain/week.js';

/** Something that came in part counts as half. */
const cameAs = { met: 1, partly: 0.5, missed: 0 };

export interface Said {
  /** Percent. */
  readonly probability: number;
  readonly result: HypothesisResult;
}

export interface ReferenceCalibration {
  readonly brier: number;
  readonly baseRate: number;
  readonly baseBrier: number;
  readonly against: 'better' | 'same' | 'worse' | undefined;
  /** From 20, 40, 60 and 80 percent on another one; [at, how many, mean said, share that came]. */
  readonly bins: readonly (readonly [number, number, number, number])[];
}

export function referenceCalibration(all: readonly Said[]): ReferenceCalibration {
  let [came, brier, base] = [0, 0, 0];
  for (const { result } of all) came += cameAs[result] / all.length;
  for (const { probability, result } of all) {
    brier += (probability / 100 - cameAs[result]) ** 2 / all.length;
    base += (came - cameAs[result]) ** 2 / all.length;
  }
  const bins: [number, number, number, number][] = [];
  for (let at = 0; at < 5; at++) {
    let [count, said, share] = [0, 0, 0];
    for (const { probability, result } of all) {
      if (Math.min(4, Math.floor(probability / 20)) !== at) continue;
      count += 1;
      said += probability / 100;
      share += cameAs[result];
    }
    if (count > 0) bins.push([at, count, said / count, share / count]);
  }
  let against: ReferenceCalibration['against'] = 'same';
  if (brier < base - 0.02 - 1e-12) against = 'better';
  if (brier > base + 0.02 + 1e-12) against = 'worse';
  if (new Set(all.map(({ result }) => result)).size === 1) against = undefined;
  return { brier, baseRate: came, baseBrier: base, against, bins };
}

/** Whole weeks from each output until the first outcome of it that was not missed, ascending. */
export function referenceLags(history: readonly CheckIn[]): number[] {
  const lags: number[] = [];
  for (const { week, entries } of history) {
    for (const output of entries) {
      if (output.dimension !== 'output') continue;
      let least: number | undefined;
      for (const later of history) {
        for (const entry of later.entries) {
          if (entry.dimension !== 'outcome' || entry.result === 'missed') continue;
          if (!(entry.cameFrom ?? []).some((from) => from.entry === output.id && from.week === week)) continue;
          const lag = weeksBetween(week, later.week);
          if (least === undefined || lag < least) least = lag;
        }
      }
      if (least !== undefined) lags.push(least);
    }
  }
  return lags.toSorted((a, b) => a - b);
}

export interface ReferenceStrength {
  readonly category: string;
  /** Ids. */
  readonly pieces: ReadonlySet<string>;
  readonly from: WeekKey;
  readonly to: WeekKey;
}

/** An outcome or impact, unless it was missed. */
function isEffect({ dimension, result }: Entry): boolean {
  return dimension === 'impact' || (dimension === 'outcome' && result !== 'missed');
}

/** Whether such an effect, up to a week, says that it came of a line. */
function hasEffect(history: readonly CheckIn[], week: WeekKey, line: Entry, key: WeekKey): boolean {
  for (const later of history) {
    if (later.week > key) continue;
    for (const entry of later.entries) {
      if (!isEffect(entry)) continue;
      for (const from of entry.cameFrom ?? []) if (from.week === week && from.entry === line.id) return true;
    }
  }
  return false;
}

/** Kinds of work with three dated pieces of evidence over four weeks or more, of the last 52. */
export function referenceStrengths(history: readonly CheckIn[], key: WeekKey): ReferenceStrength[] {
  const pieces = new Map<string, { id: string; week: WeekKey }[]>();
  for (const { week, entries } of history) {
    const back = weeksBetween(week, key);
    if (back < 0 || back >= 52) continue;
    for (const entry of entries) {
      if (entry.category === undefined) continue;
      const isProven = entry.evidence === 'linked' || entry.evidence === 'corroborated';
      // A bare outcome or impact is no evidence; work is one with a proof, or when an effect came of it.
      if (entry.dimension === 'outcome' || entry.dimension === 'impact') {
        if (!isEffect(entry) || entry.evidence === 'none') continue;
      } else if (!isProven && !hasEffect(history, week, entry, key)) continue;
      pieces.set(entry.category, [...(pieces.get(entry.category) ?? []), { id: entry.id, week }]);
    }
  }
  const found: ReferenceStrength[] = [];
  for (const [category, of] of pieces) {
    const weeks = of.map(({ week }) => week).toSorted();
    if (of.length < 3 || weeksBetween(weeks[0]!, weeks.at(-1)!) < 4) continue;
    found.push({ category, pieces: new Set(of.map(({ id }) => id)), from: weeks[0]!, to: weeks.at(-1)! });
  }
  return found;
}

export interface ReferenceCoverage {
  readonly text: string;
  readonly state: 'consistent' | 'evidenced' | 'not-yet' | 'untold';
  readonly weeks: number;
  readonly pieces: ReadonlySet<string>;
}

/** Each statement of a level by the lines of its box's window: consistently is three weeks or more. */
export function referenceCoverage(
  history: readonly CheckIn[],
  { statements }: Level,
  key: WeekKey,
  countable: ReadonlySet<string>,
): ReferenceCoverage[] {
  const found: ReferenceCoverage[] = [];
  const windows = { input: 13, output: 13, outcome: 26, impact: 52 };
  for (const dimension of ['input', 'output', 'outcome', 'impact'] as const) {
    for (const { text, kinds, size, reach, results } of statements[dimension]) {
      const weeks = new Set<WeekKey>();
      const pieces = new Set<string>();
      for (const { week, entries } of history) {
        const back = weeksBetween(week, key);
        if (back < 0 || back >= windows[dimension]) continue;
        for (const entry of entries) {
          if (entry.dimension !== dimension || !kinds.includes(entry.category ?? '')) continue;
          // Bare words show nothing, except of what is counted.
          if (entry.evidence === 'none' && !countable.has(entry.category!)) continue;
          const isEffort = dimension === 'input' || dimension === 'output';
          if (isEffort && size !== undefined && sizes.indexOf(entry.size) < sizes.indexOf(size)) continue;
          if (!isEffort && reach !== undefined && reaches.indexOf(entry.reach) < reaches.indexOf(reach)) continue;
          if (dimension === 'outcome' && !(results ?? ['partly', 'worked', 'better']).includes(entry.result)) continue;
          weeks.add(week);
          pieces.add(entry.id);
        }
      }
      let state: ReferenceCoverage['state'] = weeks.size >= 3 ? 'consistent' : weeks.size > 0 ? 'evidenced' : 'not-yet';
      if (kinds.length === 0) state = 'untold';
      found.push({ text, state, weeks: weeks.size, pieces });
    }
  }
  return found;
}
