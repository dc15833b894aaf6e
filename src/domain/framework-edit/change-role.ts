import type { Framework } from '../framework.js';
import type { Role } from '../role.js';
import { withChanged, withMoved, withoutUnpublished } from './keyed.js';

/** What is said of a role. @param follows key of the role it goes on from; none when it is a ladder of its own */
export function describeRole(
  framework: Framework,
  key: string,
  { name, family, follows }: Pick<Role, 'name' | 'family'> & { readonly follows: string | undefined },
): Framework {
  const described = (role: Role): Role => {
    const { follows: _, ...rest } = role;
    return { ...rest, name, family, ...(follows !== undefined && { follows }) };
  };
  return { ...framework, roles: withChanged(framework.roles, key, described) };
}

/** Moves a role up (−1) or down (1) where roles are listed. */
export function moveRole(framework: Framework, key: string, by: -1 | 1): Framework {
  return { ...framework, roles: withMoved(framework.roles, key, by, () => true) };
}

/** Takes a role and its levels out of what is offered; neither is ever removed, because people may hold them. */
export function retireRole(framework: Framework, key: string): Framework {
  return { ...framework, roles: withChanged(framework.roles, key, (role) => ({ ...role, retired: true })) };
}

/** Offers a retired role again, with those of its levels that are not retired themselves. */
export function reopenRole(framework: Framework, key: string): Framework {
  return { ...framework, roles: withChanged(framework.roles, key, opened) };
}

function opened(role: Role): Role {
  const { retired: _, ...open } = role;
  return open;
}

/**
 * Takes a role out of a draft again, with its levels and from the kinds that know it; nothing when it was published, because
 * people may hold it.
 */
export function removeRole(framework: Framework, key: string, published: Framework): Framework {
  const roles = withoutUnpublished(framework.roles, key, published.roles);
  if (roles.length === framework.roles.length) return framework;
  return {
    ...framework,
    roles: roles.map(({ follows, ...role }) => ({
      ...role,
      ...(follows !== undefined && follows !== key && { follows }),
    })),
    levels: framework.levels.filter(({ role }) => role !== key),
    categories: framework.categories.map((kind) =>
      kind.roles.includes(key) ? { ...kind, roles: kind.roles.filter((role) => role !== key) } : kind,
    ),
  };
}
