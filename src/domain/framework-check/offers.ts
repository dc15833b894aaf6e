import { dimensions } from '../dimension.js';
import type { Framework, Role } from '../framework.js';
import { categoriesFor, openLevels } from '../lookup.js';
import { problem, type Problem } from './problem.js';

/** Everything a list in Slack can hold. */
const mostInList = 100;

/** What is offered: every role has a level left, and every level has kinds of work in each box; lists fit into Slack. */
export function offerProblems(framework: Framework): Problem[] {
  const roles = [...new Set(framework.levels.map(({ role }) => role))];
  return roles.flatMap((role) => ofRole(framework, role));
}

function ofRole(framework: Framework, role: Role): Problem[] {
  const { levels } = framework;
  const open = openLevels(framework).filter((level) => level.role === role);
  const [first] = open;
  if (first === undefined) {
    const last = levels.findLastIndex((level) => level.role === role);
    return [problem(['levels', last, 'retired'], 'role-without-level', { role })];
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
