import type { CheckIn } from '../../../src/domain/check-in.js';
import type { Statement } from '../../../src/domain/coverage/statement.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { dimensions, type Dimension } from '../../../src/domain/dimension.js';
import type { Entry } from '../../../src/domain/entry.js';
import type { Framework, Level } from '../../../src/domain/framework.js';
import { addWeeks } from '../../../src/domain/week.js';
import { buildCheckIn, buildEntry, weekAt } from '../builders.js';

/** The week at whose end these tests look back: every window before it is whole. */
export const judged = weekAt(70);

/** A kind of work of each dimension, and another one of the same. */
export const kindOf = { input: 'review', output: 'shipped', outcome: 'solved', impact: 'practice' } as const;
export const otherKindOf = { input: 'pairing', output: 'design', outcome: 'moved', impact: 'direction' } as const;

/** A line of the kind these tests ask about in its dimension. */
export function buildLine(dimension: Dimension, change: Partial<Entry> = {}): Entry {
  return buildEntry(dimension, { category: kindOf[dimension], ...change });
}

/** A week so long before the judged one; negative lies after it. */
export function buildWeekAgo(ago: number, ...entries: Entry[]): CheckIn {
  return buildCheckIn(addWeeks(judged, -ago), entries);
}

/** A Senior of whom one dimension asks only the given statements. */
export function buildLevel(dimension: Dimension, ...statements: Statement[]): Level {
  const senior = levelNamed('IC4');
  return { ...senior, statements: { ...senior.statements, [dimension]: statements } };
}

export function levelNamed(key: string): Level {
  const level = defaultFramework.levels.find((each) => each.key === key);
  if (level === undefined) throw new Error(`There is no level ${key}.`);
  return level;
}

/** The default framework with a level changed. */
export function withLevel(key: string, change: Partial<Level>): Framework {
  const levels = defaultFramework.levels.map((level) => (level.key === key ? { ...level, ...change } : level));
  return { ...defaultFramework, levels };
}

/** All values of a record by dimension, one after another. */
export function flat<T>(values: Readonly<Record<Dimension, readonly T[]>>): readonly T[] {
  return dimensions.flatMap((dimension) => values[dimension]);
}
