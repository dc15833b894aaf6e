import type { Framework } from '../framework.js';
import { isOpenKind } from '../lookup.js';
import type { Role } from '../role.js';
import { isIn } from './keyed.js';

export interface RoleToAdd extends Pick<Role, 'key' | 'name'> {
  /** Key of the role whose work it is like: its family, and the open kinds of work that role knows, are taken over. */
  readonly like: string;
}

/** Adds a role behind the others, a ladder of its own and without levels yet; nothing when its key is taken. */
export function addRole(framework: Framework, { key, name, like }: RoleToAdd): Framework {
  const { roles, categories } = framework;
  const pattern = roles.find((role) => role.key === like);
  if (isIn(roles, key) || pattern === undefined) return framework;
  return {
    ...framework,
    roles: [...roles, { key, name, family: pattern.family }],
    categories: categories.map((kind) =>
      isOpenKind(kind) && kind.roles.includes(like) ? { ...kind, roles: [...kind.roles, key] } : kind,
    ),
  };
}
