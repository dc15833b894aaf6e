import type { CheckIn } from '../check-in.js';
import { dimensions } from '../dimension.js';
import type { Category, Framework } from '../framework.js';
import { linksOf, type LineInWeek } from '../hypotheses/chain.js';
import { categoriesByKey, countedUnder } from '../lookup.js';
import { isProven } from '../points.js';
import { addWeeks, weeksBetween, type WeekKey } from '../week.js';
import { linesBetween } from './coverage.js';

/** A kind of work that has shown itself again and again, with its evidence. */
export interface Strength {
  readonly category: Category;
  /** Dated pieces of evidence, newest first. */
  readonly pieces: readonly LineInWeek[];
  /** The weeks of the first and of the newest piece. */
  readonly from: WeekKey;
  readonly to: WeekKey;
}

/**
 * Strengths (METHOD.md, section 1): kinds of work with enough dated pieces of evidence over enough weeks. An outcome or
 * impact that was not missed is a piece; input and output are one when a link or somebody else stands behind them, or when
 * such an outcome or impact came of them: doing much of something is no strength yet. What lasted first, then what has most pieces.
 *
 * @param history check-ins in any order; those after `week` are not looked at
 */
export function strengthsOf(history: readonly CheckIn[], framework: Framework, week: WeekKey): readonly Strength[] {
  const { pieces: least, overWeeks, windowWeeks } = framework.coverage.strength;
  const known = history.filter((checkIn) => checkIn.week <= week);
  const cameToSomething = new Set(linksOf(known).flatMap(({ from, to }) => (isEffect(to) ? [from.entry.id] : [])));
  const categories = categoriesByKey(framework);
  const byKind = new Map<string, LineInWeek[]>();
  for (const line of linesBetween(known, addWeeks(week, 1 - windowWeeks), week)) {
    const { category } = line.entry;
    if (category === undefined || !isEvidence(line, cameToSomething)) continue;
    const kind = countedUnder(category, categories);
    byKind.set(kind, [...(byKind.get(kind) ?? []), line]);
  }
  return framework.categories
    .flatMap((category): Strength[] => {
      const pieces = byKind.get(category.key) ?? [];
      const [newest, first] = [pieces[0], pieces.at(-1)];
      if (newest === undefined || first === undefined || pieces.length < least) return [];
      if (weeksBetween(first.week, newest.week) < overWeeks) return [];
      return [{ category, pieces, from: first.week, to: newest.week }];
    })
    .toSorted((one, other) => placeOf(other) - placeOf(one) || other.pieces.length - one.pieces.length);
}

function isEvidence({ entry }: LineInWeek, cameToSomething: ReadonlySet<string>): boolean {
  switch (entry.dimension) {
    case 'outcome':
    case 'impact':
      return entry.evidence !== 'none' && isEffect({ entry });
    case 'input':
    case 'output':
      return isProven(entry) || cameToSomething.has(entry.id);
  }
}

/** An impact, or an outcome that was not missed. */
function isEffect({ entry: { dimension, result } }: Pick<LineInWeek, 'entry'>): boolean {
  return dimension === 'impact' || (dimension === 'outcome' && result !== 'missed');
}

function placeOf({ category }: Strength): number {
  return dimensions.indexOf(category.dimension);
}
