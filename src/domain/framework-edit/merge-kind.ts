import type { Category, Framework } from '../framework.js';
import { isOpenKind } from '../lookup.js';
import { withChanged } from './keyed.js';

/** From this version on a kind counts as part of another; its lines keep their old name. */
export function mergeKind(framework: Framework, kind: string, into: string): Framework {
  const merged = (before: Category): Category => {
    const { retired: _, ...each } = before;
    return { ...each, mergedInto: into };
  };
  return { ...framework, categories: withChanged(framework.categories, kind, merged) };
}

/** The kinds it can be merged into: open ones of its dimension that every role of it knows. */
export function mergeTargets({ categories }: Framework, kind: Category): readonly Category[] {
  return categories.filter(
    (other) =>
      other.key !== kind.key &&
      other.dimension === kind.dimension &&
      isOpenKind(other) &&
      kind.roles.every((role) => other.roles.includes(role)),
  );
}
