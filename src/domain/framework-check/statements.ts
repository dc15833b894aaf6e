import { dimensions, type Dimension } from '../dimension.js';
import type { Framework, Level } from '../framework.js';
import { problem, type Problem } from './problem.js';

/** A statement is shown by kinds of work that there are, in its own dimension, and a level says it once. */
export function statementProblems({ levels, categories }: Framework): Problem[] {
  const dimensionOf = new Map(categories.map(({ key, dimension }) => [key, dimension]));
  return levels.flatMap((level, index) => [
    ...dimensions.flatMap((dimension) =>
      level.statements[dimension].flatMap(({ kinds }, at) =>
        kinds.flatMap((key, place) => {
          if (dimensionOf.get(key) === dimension) return [];
          return [problem(['levels', index, 'statements', dimension, at, 'kinds', place], 'statement-kind', { key })];
        }),
      ),
    ),
    ...saidAgain(level).map(({ dimension, place, text }) => {
      const { title, key } = level;
      return problem(['levels', index, 'statements', dimension, place, 'text'], 'same-statement', { text, title, key });
    }),
  ]);
}

/** Where a level says what it said before, in whatever letters. */
export function saidAgain({ statements }: Pick<Level, 'statements'>): readonly {
  readonly dimension: Dimension;
  readonly place: number;
  readonly text: string;
}[] {
  const said = new Set<string>();
  return dimensions.flatMap((dimension) =>
    statements[dimension].flatMap(({ text }, place) => {
      const folded = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
      if (folded === '' || !said.has(folded)) {
        said.add(folded);
        return [];
      }
      return [{ dimension, place, text }];
    }),
  );
}
