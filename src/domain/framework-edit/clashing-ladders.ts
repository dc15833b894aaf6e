import { roleProblems } from '../framework-check/roles.js';
import type { Framework } from '../framework.js';
import type { Role } from '../role.js';
import type { Clash } from './carry-over.js';

/** What a role comes after; nothing where it is the foot of its ladder. */
type Step = Pick<Role, 'follows'>;

/**
 * Ladders of one side that lead back to where they began by what the other side changed, all of them as one clash; undefined where
 * every ladder still has a foot. What was wrong on one side alone is none of it.
 */
export function ladderClash(base: Framework, mine: Framework, theirs: Framework, both: Framework): Clash | undefined {
  if (!hasCircle(both) || hasCircle(mine) || hasCircle(theirs)) return undefined;
  // One side whole has no circle, and what only one of them knows is followed by nobody of the other.
  const keys = new Set(
    mine.roles.flatMap(({ key, follows }) => {
      const other = theirs.roles.find((role) => role.key === key);
      return other === undefined || other.follows === follows ? [] : [key];
    }),
  );
  const steps = ({ roles }: Framework): Readonly<Record<string, Step>> =>
    Object.fromEntries(
      roles
        .filter(({ key }) => keys.has(key))
        .map(({ key, follows }) => [key, follows === undefined ? {} : { follows }]),
    );
  return { path: ['roles'], base: steps(base), mine: steps(mine), theirs: steps(theirs) };
}

/** The roles of a clash on the ladders of one side; the others stay where they are. */
export function withSteps(framework: Framework, side: unknown): Framework {
  const steps = side as Readonly<Record<string, Step>>;
  return {
    ...framework,
    roles: framework.roles.map((role) => {
      const step = steps[role.key];
      if (step === undefined) return role;
      const { follows: _, ...each } = role;
      return { ...each, ...step };
    }),
  };
}

function hasCircle(framework: Framework): boolean {
  return roleProblems(framework).some(({ code }) => code === 'roles-in-a-circle');
}
