import { perDimension } from '../dimension.js';
import type { Category, Framework } from '../framework.js';
import { withoutUnpublished } from './keyed.js';

/**
 * Takes a kind of work out of a draft again, and out of what names it: sentences that it shows, kinds that are part of it.
 * Nothing when it was published, because lines may name it.
 */
export function removeKind(framework: Framework, kind: string, published: Framework): Framework {
  const categories = withoutUnpublished(framework.categories, kind, published.categories);
  if (categories.length === framework.categories.length) return framework;
  return {
    ...framework,
    categories: categories.map((each) => withoutMerge(each, kind)),
    levels: framework.levels.map((level) => ({
      ...level,
      statements: perDimension((dimension) =>
        level.statements[dimension].map((statement) => ({
          ...statement,
          kinds: statement.kinds.filter((key) => key !== kind),
        })),
      ),
    })),
  };
}

function withoutMerge(category: Category, kind: string): Category {
  if (category.mergedInto !== kind) return category;
  const { mergedInto: _, ...each } = category;
  return each;
}
