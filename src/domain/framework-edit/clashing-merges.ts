import { mergeProblems } from '../framework-check/merges.js';
import type { Category, Framework } from '../framework.js';
import type { Clash } from './carry-over.js';

/** Whether a kind stands by itself, and for whom: what one side says of it has to fit the merges of the other. */
type Standing = Partial<Pick<Category, 'mergedInto' | 'retired' | 'roles'>>;

/**
 * What one side merged while the other took away what it was merged into, all of it as one clash; undefined where every merge
 * still leads to an open kind. What was wrong in the draft before is none of it.
 */
export function mergeClash(base: Framework, mine: Framework, theirs: Framework, both: Framework): Clash | undefined {
  const before = brokenMerges(mine);
  const broken = brokenMerges(both).filter((key) => !before.includes(key));
  if (broken.length === 0) return undefined;
  const keys = new Set(broken.flatMap((key) => wayFrom(key, both)));
  const standings = (framework: Framework) =>
    Object.fromEntries(
      framework.categories.flatMap((category) =>
        keys.has(category.key) ? [[category.key, standingOf(category)] as const] : [],
      ),
    );
  return { path: ['categories'], base: standings(base), mine: standings(mine), theirs: standings(theirs) };
}

/** The kinds of a clash as one side has them; those that the side does not know stay. */
export function withStandings(framework: Framework, side: unknown): Framework {
  const standings = side as Readonly<Record<string, Standing>>;
  const stood = (category: Category): Category => {
    const standing = standings[category.key];
    if (standing === undefined) return category;
    const { mergedInto: _into, retired: _retired, ...each } = category;
    return { ...each, ...standing };
  };
  return { ...framework, categories: framework.categories.map(stood) };
}

function standingOf({ mergedInto, retired, roles }: Category): Standing {
  return {
    roles,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(retired === undefined ? {} : { retired }),
  };
}

function brokenMerges(framework: Framework): readonly string[] {
  const places = mergeProblems(framework).map(({ path }) => Number(path[1]));
  return places.flatMap((place) => framework.categories[place]?.key ?? []);
}

/** A kind, what it is part of, what that is part of, and so on. */
function wayFrom(key: string, { categories }: Framework): readonly string[] {
  const way: string[] = [];
  let next: string | undefined = key;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = categories.find((category) => category.key === way.at(-1))?.mergedInto;
  }
  return way;
}
