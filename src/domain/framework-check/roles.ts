import { withBelow } from '../ladder.js';
import { openLevels } from '../lookup.js';
import type { Framework } from '../framework.js';
import { problem, type Problem } from './problem.js';

/** Roles that levels and kinds name are there, and ladders lead somewhere; something is left to choose. */
export function roleProblems(framework: Framework): Problem[] {
  const { roles, levels, categories } = framework;
  const known = roles.map(({ key }) => key);
  const unknown = (role: string) => problem([], 'unknown-role', { key: role, known });
  return [
    ...levels.flatMap(({ role }, index) =>
      known.includes(role) ? [] : [{ ...unknown(role), path: ['levels', index, 'role'] }],
    ),
    ...categories.flatMap((kind, index) =>
      kind.roles.flatMap((role, place) =>
        known.includes(role) ? [] : [{ ...unknown(role), path: ['categories', index, 'roles', place] }],
      ),
    ),
    ...roles.flatMap((role, index) => ladderProblems(framework, role, index)),
    ...(openLevels(framework).length === 0 ? [problem(['roles'], 'nothing-offered', {})] : []),
  ];
}

function ladderProblems({ roles }: Framework, { key, follows }: Framework['roles'][number], index: number): Problem[] {
  if (follows === undefined) return [];
  const path = ['roles', index, 'follows'];
  const below = roles.find((role) => role.key === follows);
  if (below === undefined)
    return [problem(path, 'unknown-role', { key: follows, known: roles.map((role) => role.key) })];
  const foot = withBelow({ roles }, key).at(-1);
  const footFollows = roles.find((role) => role.key === foot)?.follows;
  const isCircle = roles.some((role) => role.key === footFollows);
  return isCircle ? [problem(path, 'roles-in-a-circle', { name: below.name })] : [];
}
