import type { Framework, Level } from './framework.js';
import { isOpenLevel } from './lookup.js';

/** The role and every role that follows it, near ones first. */
function withFollowing({ roles }: Framework, role: string): readonly string[] {
  const found = new Set([role]);
  // What is added while it is walked is walked too; a circle ends because nothing is added twice.
  for (const at of found) for (const { key, follows } of roles) if (follows === at) found.add(key);
  return [...found];
}

/** The role and every role below it on its ladder, down to the foot. */
export function withBelow({ roles }: Pick<Framework, 'roles'>, role: string): readonly string[] {
  const found = new Set([role]);
  for (const at of found) {
    const below = roles.find(({ key }) => key === at)?.follows;
    if (below !== undefined && roles.some(({ key }) => key === below)) found.add(below);
  }
  return [...found];
}

/** The level after this one: the next open one of its role, or of the roles that follow it; undefined at the end. */
export function levelAfter(framework: Framework, { key, role }: Pick<Level, 'key' | 'role'>): Level | undefined {
  const { levels } = framework;
  const at = levels.findIndex((level) => level.key === key);
  if (at < 0) return undefined;
  const above = withFollowing(framework, role).flatMap((each) =>
    levels.filter((level, index) => level.role === each && (each !== role || index > at)),
  );
  return above.find((level) => isOpenLevel(framework, level));
}

/** Whether a level lies on the way up to another one, or is that one; true of nothing that the framework does not have. */
export function isOnTheWayTo(framework: Framework, level: string, to: string): boolean {
  const { levels } = framework;
  const [low, high] = [level, to].map((key) => levels.findIndex((each) => each.key === key));
  const [lower, higher] = [levels[low ?? -1], levels[high ?? -1]];
  if (lower === undefined || higher === undefined) return false;
  if (lower.role === higher.role) return levels.indexOf(lower) <= levels.indexOf(higher);
  return withBelow(framework, higher.role).includes(lower.role);
}

/** Whether two roles stand on one ladder: somebody can rise from one to the other, or from a third one to both. */
export function isOneLadder(framework: Pick<Framework, 'roles'>, role: string, other: string): boolean {
  return withBelow(framework, role).at(-1) === withBelow(framework, other).at(-1);
}
