import type { CheckIn } from '../check-in.js';
import { perDimension, type Dimension, type PerDimension } from '../dimension.js';
import { reaches, sizes, type Entry } from '../entry.js';
import type { Category, Framework, Level } from '../framework.js';
import type { LineInWeek } from '../hypotheses/chain.js';
import { categoriesByKey, countedUnder } from '../lookup.js';
import { isEffort } from '../timeline.js';
import { addWeeks, type WeekKey } from '../week.js';
import type { Statement } from './statement.js';

/**
 * How much of a statement the lines show: consistently (in so many weeks), at all, not yet; `untold` when no kind of work
 * shows it, so that only the person knows.
 */
export type StatementState = 'consistent' | 'evidenced' | 'not-yet' | 'untold';

export interface StatementCoverage {
  readonly statement: Statement;
  readonly dimension: Dimension;
  readonly state: StatementState;
  /** Lines that show it, newest first, and in how many weeks they stand. */
  readonly pieces: readonly LineInWeek[];
  readonly weeks: number;
}

/**
 * What the lines of the trailing windows show of a level's statements, in their order. A week counts whatever level judged
 * it then: the work is the same.
 *
 * @param history check-ins in any order; those after `week` are not looked at
 */
export function coverageOf(
  history: readonly CheckIn[],
  { statements }: Level,
  framework: Framework,
  week: WeekKey,
): PerDimension<readonly StatementCoverage[]> {
  const categories = categoriesByKey(framework);
  return perDimension((dimension) => {
    const first = addWeeks(week, 1 - framework.windowWeeks[dimension]);
    const lines = linesBetween(history, first, week).filter(({ entry }) => entry.dimension === dimension);
    return statements[dimension].map((statement) => {
      const pieces = lines.filter(({ entry }) => shows(entry, statement, categories));
      const weeks = new Set(pieces.map((piece) => piece.week)).size;
      return { statement, dimension, state: stateOf(statement, weeks, framework), pieces, weeks };
    });
  });
}

/** Lines of the weeks from `first` to `last`, both included, newest week first. */
export function linesBetween(history: readonly CheckIn[], first: WeekKey, last: WeekKey): readonly LineInWeek[] {
  return history
    .filter(({ week }) => week >= first && week <= last)
    .toSorted((one, other) => (one.week < other.week ? 1 : -1))
    .flatMap(({ week, entries }) => entries.map((entry) => ({ week, entry })));
}

/** Bare words show nothing, except of what is counted (`reviews x4`): there the kind says it all. */
function shows(
  { dimension, category, evidence, size, reach, result }: Entry,
  statement: Statement,
  categories: ReadonlyMap<string, Category>,
): boolean {
  if (category === undefined) return false;
  const kind = countedUnder(category, categories);
  if (!statement.kinds.some((key) => countedUnder(key, categories) === kind)) return false;
  if (evidence === 'none' && categories.get(kind)?.countable !== true) return false;
  if (isEffort(dimension)) return sizes.indexOf(size) >= sizes.indexOf(statement.size ?? 'S');
  if (statement.reach !== undefined && reaches.indexOf(reach) < reaches.indexOf(statement.reach)) return false;
  return dimension === 'impact' || (statement.results ?? ['partly', 'worked', 'better']).includes(result);
}

function stateOf({ kinds }: Statement, weeks: number, { coverage }: Framework): StatementState {
  if (kinds.length === 0) return 'untold';
  if (weeks === 0) return 'not-yet';
  return weeks >= coverage.consistentWeeks ? 'consistent' : 'evidenced';
}
