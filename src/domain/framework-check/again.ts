import type { Category, Framework, Level } from '../framework.js';
import type { Role } from '../role.js';
import { mergeProblems } from './merges.js';

/**
 * A published version to publish once more. Roles, levels and kinds that came after it stay as retired ones, because people may hold
 * them or have named them. Merges of such kinds stay where they lead to a kind that the version has open itself.
 *
 * @param published every version, in any order
 */
export function frameworkAgain(old: Framework, published: readonly Framework[]): Framework {
  const newestFirst = published.toSorted((one, other) => other.version - one.version);
  const later = <Member extends { readonly key: string }>(own: readonly Member[], all: readonly Member[]): Member[] => {
    const known = new Set(own.map(({ key }) => key));
    return all.filter(({ key }) => !known.has(key) && known.add(key));
  };
  const roles = later<Role>(
    old.roles,
    newestFirst.flatMap((each) => each.roles),
  );
  const levels = later<Level>(
    old.levels,
    newestFirst.flatMap((each) => each.levels),
  );
  const kinds = later<Category>(
    old.categories,
    newestFirst.flatMap((each) => each.categories),
  );
  return withoutLostMerges({
    ...old,
    roles: [...old.roles, ...roles.map((role) => ({ ...role, retired: true }))],
    levels: [...old.levels, ...levels.map((level) => ({ ...level, retired: true }))],
    categories: [...old.categories, ...kinds.map((kind) => ({ ...kind, retired: true }))],
  });
}

/** A merge into a kind that is retired now leads nowhere; without it another one may lead nowhere as well. */
function withoutLostMerges(framework: Framework): Framework {
  const lost = new Set(mergeProblems(framework).map(({ path: [, index] }) => index));
  if (lost.size === 0) return framework;
  const categories = framework.categories.map((kind, index) => {
    if (!lost.has(index)) return kind;
    const { mergedInto: _, ...itself } = kind;
    return itself;
  });
  return withoutLostMerges({ ...framework, categories });
}
