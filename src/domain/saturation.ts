import type { Framework } from './framework.js';

/** A line, or the part of an XL that falls on a week, as saturation sees it. */
export interface WeekLine {
  /** Points of one occurrence. */
  readonly points: number;
  readonly count: number;
  /** Repeats are counted inside one kind: the category, else the tag, else the line's own words. */
  readonly kind: string;
  /** Category points: occurrences that count fully before the decay starts. */
  readonly expected?: number;
}

/**
 * Saturation (a) of input and output: what each line of one (week, dimension) is credited, in the order given.
 * Inside a kind lines are sorted descending and the i-th counts decay^i; repeats of a line (`count`) decay with that line,
 * p·w·(1 + decay + decay² + …). `fullLines` lines count fully whatever their kind: those that are worth most that way, so an
 * entry more never lowers the sum. Lines with category points expand by `count` and decay after the expected weekly count.
 */
export function creditWeek(lines: readonly WeekLine[], { decay, fullLines }: Framework['saturation']): number[] {
  const worth = lines.map((line) => line.points * repeats(line.expected === undefined ? line.count : 1, decay));
  const sized = lines.flatMap((line, index) => (line.expected === undefined ? [index] : []));
  const credited = worth.slice();
  if (sized.length > fullLines) {
    const kinds = groupedByKind(sized, lines, worth);
    const full = chooseFull(kinds, worth, decay, fullLines);
    for (const [at, kind] of kinds.entries()) {
      for (const [rank, index] of kind.entries()) {
        if (rank >= (full[at] ?? 0)) credited[index] = (worth[index] ?? 0) * decay ** rank;
      }
    }
  }
  if (sized.length < lines.length) creditCategoryPoints(lines, decay, credited);
  return credited;
}

/**
 * Saturation (a) of outcome and impact: weights of events sorted descending, over the window. The first K (expected events,
 * rounded up) count fully, the j-th beyond counts decay^j. `rank` is 0 for the largest.
 */
export function eventWeight(rank: number, expectedEvents: number, decay: number): number {
  const full = Math.ceil(expectedEvents - rounding);
  return rank < full ? 1 : decay ** (rank - full + 1);
}

/** Points of events sorted descending after saturation (a): Σ points × weight. */
export function creditEvents(sorted: readonly number[], expectedEvents: number, decay: number): number {
  let [sum, weight] = [0, 1];
  const full = Math.ceil(expectedEvents - rounding);
  for (const [rank, points] of sorted.entries()) {
    if (rank >= full) weight *= decay;
    sum += points * weight;
  }
  return sum;
}

/** Saturation (b): u if u ≤ 1, else 1 + (1 − e^−(u−1)); below 2. */
export function saturate(u: number): number {
  return u <= 1 ? u : 2 - Math.exp(1 - u);
}

/** The shown percent: saturation (b) undone, R if R ≤ 1, else 1 − ln(2 − R), cut at the framework's cap. */
export function shownPercent(r: number, { cap }: Framework['range']): number {
  return r <= 1 ? r : 1 - Math.log(2 - Math.min(r, cap));
}

/** Sums of fractions such as 26 × 4/13 may land a hair above a whole number. */
const rounding = 1e-9;

function repeats(count: number, decay: number): number {
  return decay === 1 ? count : (1 - decay ** count) / (1 - decay);
}

/** Indexes of each kind, the line worth most first. */
function groupedByKind(indexes: readonly number[], lines: readonly WeekLine[], worth: readonly number[]): number[][] {
  const kinds = new Map<string, number[]>();
  for (const index of indexes) {
    const kind = lines[index]?.kind ?? '';
    const group = kinds.get(kind);
    if (group === undefined) kinds.set(kind, [index]);
    else group.push(index);
  }
  const groups = [...kinds.values()];
  for (const group of groups) group.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
  return groups;
}

/**
 * How many lines of each kind count fully so that the week is worth most: a small knapsack over at most `fullLines` places.
 * Making the t-th line of a kind full gains worth·(1 − decay^t), and the larger ones of a kind always go first.
 */
function chooseFull(
  kinds: readonly (readonly number[])[],
  worth: readonly number[],
  decay: number,
  fullLines: number,
): number[] {
  let best: { gain: number; chosen: number[] }[] = Array.from({ length: fullLines + 1 }, () => ({
    gain: 0,
    chosen: [],
  }));
  for (const kind of kinds) {
    best = best.map((_, places) => {
      let gain = 0;
      let top = { gain: best[places]?.gain ?? 0, chosen: [...(best[places]?.chosen ?? []), 0] };
      for (let taken = 1; taken <= Math.min(places, kind.length); taken += 1) {
        gain += (worth[kind[taken - 1] ?? 0] ?? 0) * (1 - decay ** (taken - 1));
        const rest = best[places - taken];
        if (rest !== undefined && rest.gain + gain > top.gain) {
          top = { gain: rest.gain + gain, chosen: [...rest.chosen, taken] };
        }
      }
      return top;
    });
  }
  return best.at(-1)?.chosen ?? [];
}

function creditCategoryPoints(lines: readonly WeekLine[], decay: number, credited: number[]): void {
  const counted = lines.flatMap((line, index) => (line.expected === undefined ? [] : [index]));
  for (const kind of groupedByKind(
    counted,
    lines,
    lines.map(({ points }) => points),
  )) {
    let rank = 0;
    for (const index of kind) {
      const { points = 0, count = 0, expected = 1 } = lines[index] ?? {};
      const full = Math.max(1, Math.ceil(expected - rounding));
      credited[index] = 0;
      for (let occurrence = 0; occurrence < count; occurrence += 1, rank += 1) {
        credited[index] += points * (rank < full ? 1 : decay ** (rank - full + 1));
      }
    }
  }
}
