import { dimensions } from '../dimension.js';
import type { Framework } from '../framework.js';
import { categoriesFor, openLevels, openRoles } from '../lookup.js';
import type { Role } from '../role.js';
import { problem, type Problem } from './problem.js';

/** Everything a list in Slack can hold. */
const mostInList = 100;

/** What is offered: every open role has a level left, and every level has kinds of work in each box; lists fit into Slack. */
export function offerProblems(framework: Framework): Problem[] {
  return openRoles(framework).flatMap((role) => ofRole(framework, role));
}

function ofRole(framework: Framework, { key: role, name }: Role): Problem[] {
  const { roles, levels } = framework;
  const open = openLevels(framework).filter((level) => level.role === role);
  const [first] = open;
  if (first === undefined) {
    return [problem(['roles', roles.findIndex(({ key }) => key === role)], 'role-without-level', { role: name })];
  }
  return [
    ...(open.length > mostInList ? [problem(['levels'], 'too-many', { count: open.length, most: mostInList })] : []),
    ...dimensions.flatMap((dimension) => {
      const { length } = categoriesFor(framework, role, dimension);
      if (length > mostInList) return [problem(['categories'], 'too-many', { count: length, most: mostInList })];
      if (length > 0) return [];
      return [problem(['levels', levels.indexOf(first)], 'level-without-kinds', { level: first.title, dimension })];
    }),
  ];
}
