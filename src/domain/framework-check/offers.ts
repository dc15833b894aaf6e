import { dimensions } from '../dimension.js';
import type { Framework } from '../framework.js';
import { categoriesFor, openLevels } from '../lookup.js';
import type { Role } from '../role.js';
import { problem, type Problem } from './problem.js';

/** Everything a list in Slack can hold; all open levels stand in one. */
const mostInList = 100;

/**
 * What is offered: every open role has a level left, and lists fit into Slack. Every role has kinds of work in each box as long as
 * it has levels: whoever holds one of a retired role writes lines too.
 */
export function offerProblems(framework: Framework): Problem[] {
  const { length: count } = openLevels(framework);
  return [
    ...(count > mostInList ? [problem(['levels'], 'too-many', { count, most: mostInList })] : []),
    ...framework.roles.flatMap((role) => ofRole(framework, role)),
  ];
}

function ofRole(framework: Framework, { key: role, name, retired }: Role): Problem[] {
  const { roles, levels } = framework;
  const isOffered = retired !== true;
  const first = (isOffered ? openLevels(framework) : levels).find((level) => level.role === role);
  if (first === undefined) {
    if (!isOffered) return [];
    return [problem(['roles', roles.findIndex(({ key }) => key === role)], 'role-without-level', { role: name })];
  }
  const code = isOffered ? 'level-without-kinds' : 'held-level-without-kinds';
  return dimensions.flatMap((dimension) => {
    const { length } = categoriesFor(framework, role, dimension);
    if (length > mostInList) return [problem(['categories'], 'too-many', { count: length, most: mostInList })];
    if (length > 0) return [];
    return [problem(['levels', levels.indexOf(first)], code, { level: first.title, dimension })];
  });
}
