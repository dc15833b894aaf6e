import { perDimension } from '../dimension.js';
import type { Category, Framework, Level } from '../framework.js';
import { isOpenKind } from '../lookup.js';
import type { Role } from '../role.js';
import { mergeProblems } from './merges.js';
import { saidAgain } from './statements.js';

/**
 * A published version to publish once more. Roles, levels and kinds that came after it stay as retired ones, because people may hold
 * them or have named them. Whoever holds a level of a later role keeps the kinds of work that the role had. Merges of later kinds
 * stay where they lead to a kind that the version has open itself. A statement that a level said twice is said once.
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
  const laterRoles = roles.map(({ key }) => key);
  const own = old.categories.map((kind) => {
    const known = laterRolesOf(kind.key, laterRoles, newestFirst);
    return isOpenKind(kind) && known.length > 0 ? { ...kind, roles: [...kind.roles, ...known] } : kind;
  });
  return withoutLostMerges({
    ...old,
    roles: [...old.roles, ...roles.map((role) => ({ ...role, retired: true }))],
    levels: [...old.levels, ...levels.map((level) => ({ ...level, retired: true }))].map(sayingOnce),
    categories: [...own, ...kinds.map((kind) => ofLaterRoles(kind, laterRoles, own))],
  });
}

/** The only statement of a box stays, because every box says something. */
function sayingOnce(level: Level): Level {
  const again = saidAgain(level);
  if (again.length === 0) return level;
  const statements = perDimension((dimension) => {
    const places = again.filter((each) => each.dimension === dimension).map(({ place }) => place);
    const once = level.statements[dimension].filter((_, place) => !places.includes(place));
    return once.length === 0 ? level.statements[dimension] : once;
  });
  return { ...level, statements };
}

/** Which of the later roles know a kind, by the newest version that has the role. */
function laterRolesOf(kind: string, laterRoles: readonly string[], newestFirst: readonly Framework[]): string[] {
  return laterRoles.filter((role) => {
    const last = newestFirst.find(({ roles }) => roles.some(({ key }) => key === role));
    return last?.categories.some(({ key, roles }) => key === kind && roles.includes(role)) === true;
  });
}

/** A later kind stays open for the later roles that know it and for nobody else; retired where that is none, or its name is taken. */
function ofLaterRoles(kind: Category, laterRoles: readonly string[], own: readonly Category[]): Category {
  const roles = kind.roles.filter((role) => laterRoles.includes(role));
  const isSameName = ({ name }: Category) => name.trim().toLowerCase() === kind.name.trim().toLowerCase();
  const isTaken = own.some((other) => isSameName(other) && roles.some((role) => other.roles.includes(role)));
  return !isOpenKind(kind) || roles.length === 0 || isTaken ? { ...kind, retired: true } : { ...kind, roles };
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
