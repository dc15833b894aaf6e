import { dimensions } from '../dimension.js';
import type { Framework } from '../framework.js';
import { problem, type Problem } from './problem.js';

/** A statement is shown by kinds of work that there are, in its own dimension. */
export function statementProblems({ levels, categories }: Framework): Problem[] {
  const dimensionOf = new Map(categories.map(({ key, dimension }) => [key, dimension]));
  return levels.flatMap(({ statements }, index) =>
    dimensions.flatMap((dimension) =>
      statements[dimension].flatMap(({ kinds }, at) =>
        kinds.flatMap((key, place) => {
          if (dimensionOf.get(key) === dimension) return [];
          return [problem(['levels', index, 'statements', dimension, at, 'kinds', place], 'statement-kind', { key })];
        }),
      ),
    ),
  );
}
