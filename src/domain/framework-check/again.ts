import type { Category, Framework, Level } from '../framework.js';

/**
 * A published version to publish once more. Levels and kinds that came after it stay as retired ones, because people may hold
 * them or have named them.
 *
 * @param published every version, in any order
 */
export function frameworkAgain(old: Framework, published: readonly Framework[]): Framework {
  const newestFirst = published.toSorted((one, other) => other.version - one.version);
  const later = <Member extends { readonly key: string }>(own: readonly Member[], all: readonly Member[]): Member[] => {
    const known = new Set(own.map(({ key }) => key));
    return all.filter(({ key }) => !known.has(key) && known.add(key));
  };
  const levels = later<Level>(
    old.levels,
    newestFirst.flatMap((each) => each.levels),
  );
  const kinds = later<Category>(
    old.categories,
    newestFirst.flatMap((each) => each.categories),
  );
  return {
    ...old,
    levels: [...old.levels, ...levels.map((level) => ({ ...level, retired: true }))],
    categories: [...old.categories, ...kinds.map((kind) => ({ ...kind, retired: true }))],
  };
}
