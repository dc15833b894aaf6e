import type { Assignment } from '../domain/assignment.js';
import { withLevel, type Since } from '../domain/level-change.js';
import { weekOf } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { frameworkOn } from './judge-assignments.js';
import { mendIssues } from './settle-issues.js';
import { swapAssignments } from './swap-assignments.js';

export interface LevelChanged {
  /** As it is now. */
  readonly mirror: Mirror;
  /** False when the weeks were held against that level already. */
  readonly isChanged: boolean;
}

/** Changes what the weeks are held against: from this week on, or because it was wrong. Throws on an unknown level. */
export async function changeLevel(
  deps: Deps,
  mirror: Mirror,
  { level, since }: { readonly level: string; readonly since: Since },
): Promise<LevelChanged> {
  const week = weekOf(deps.now(), mirror.profile.zone);
  const framework = await frameworkOn(deps, week);
  const { before, after } = await swapAssignments(deps, mirror.person, (assignments) =>
    withLevel(assignments, { level, since, week, framework }),
  );
  const changed = { ...mirror, assignments: after };
  const isChanged = !areEqual(before, after);
  if (isChanged) await mendIssues(deps, changed);
  return { mirror: changed, isChanged };
}

function areEqual(one: readonly Assignment[], other: readonly Assignment[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ level, validFrom, ramp }, index) => {
      const beside = other[index];
      return level === beside?.level && validFrom === beside.validFrom && ramp === beside.ramp;
    })
  );
}
