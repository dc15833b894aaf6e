import type { Assignment } from './assignment.js';
import type { Framework } from './framework.js';
import { levelOf } from './lookup.js';
import type { WeekKey } from './week.js';

/**
 * From when another level counts: `promotion` from a week on (also a new role or a step back); `last-change` in place of the
 * last change, which was wrong; `correction` from the first week on, because it always was that level.
 */
export const sinceChoices = ['promotion', 'last-change', 'correction'] as const;
export type Since = (typeof sinceChoices)[number];

export interface LevelChange {
  /** A key of `framework`. */
  readonly level: string;
  readonly since: Since;
  /** The week a promotion counts from. */
  readonly week: WeekKey;
  /** The framework that is valid now. */
  readonly framework: Framework;
}

/**
 * The assignments after a change of level. A promotion draws a line and keeps the past; a correction leaves no line and
 * no slow rise behind, so changing and taking back in one week leaves nothing.
 *
 * @param assignments in any order, at least one
 * @throws when there is none, or the framework has no such level
 */
export function withLevel(assignments: readonly Assignment[], change: LevelChange): readonly Assignment[] {
  const { level, since, week, framework } = change;
  const known = assignments.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const last = known.at(-1);
  if (last === undefined) throw new Error('Nobody has a level to change.');
  levelOf(framework, level);
  switch (since) {
    case 'promotion': {
      const earlier = known.filter(({ validFrom }) => validFrom < week);
      const next = { ...last, level, validFrom: week };
      return withoutRepeats([...earlier, { ...next, ramp: rampAfter(earlier.at(-1), level, framework) }]);
    }
    case 'last-change': {
      const earlier = known.slice(0, -1);
      return withoutRepeats([...earlier, { ...last, level, ramp: rampAfter(earlier.at(-1), level, framework) }]);
    }
    case 'correction':
      return withoutRepeats(
        known.map((one) => ({ ...one, level, ramp: one.ramp === 'promotion' ? ('none' as const) : one.ramp })),
      );
  }
}

/** Another level than the one before draws a line; the same level again is no change. */
function withoutRepeats(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.filter((one, index) => {
    const before = assignments[index - 1];
    return before === undefined || before.level !== one.level || before.company !== one.company;
  });
}

/** The bar rises slowly after a promotion or into another role; after a step back there is nothing to rise to. */
function rampAfter(before: Assignment | undefined, level: string, framework: Framework): Assignment['ramp'] {
  if (before === undefined) return 'none';
  const { levels } = framework;
  const from = levels.findIndex(({ key }) => key === before.level);
  const to = levels.findIndex(({ key }) => key === level);
  const isOneTrack = (levels[from]?.role === 'ic') === (levels[to]?.role === 'ic');
  return isOneTrack && to <= from ? 'none' : 'promotion';
}
