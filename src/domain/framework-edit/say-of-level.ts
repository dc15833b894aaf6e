import type { Statement } from '../coverage/statement.js';
import { perDimension, type Dimension, type PerDimension } from '../dimension.js';
import type { Framework } from '../framework.js';
import { withChanged } from './keyed.js';

/**
 * Writes the sentences of a level, each on a line of its own. What shows a sentence stays with it; a sentence that was
 * reworded in its place, while the number of sentences stayed, keeps it too. Undefined: that box is not touched.
 */
export function sayOfLevel(
  framework: Framework,
  level: string,
  sentences: PerDimension<readonly string[] | undefined>,
): Framework {
  const said = perDimension((dimension) => sentences[dimension]);
  return {
    ...framework,
    levels: withChanged(framework.levels, level, (each) => ({
      ...each,
      statements: perDimension((dimension) => rewritten(each.statements[dimension], said[dimension])),
    })),
  };
}

function rewritten(before: readonly Statement[], texts: readonly string[] | undefined): Statement[] {
  if (texts === undefined) return [...before];
  const byText = new Map(before.map((statement) => [statement.text, statement]));
  return texts.map((text, place) => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    const inPlace = texts.length === before.length ? before[place] : undefined;
    const isReworded = inPlace !== undefined && !texts.includes(inPlace.text);
    return isReworded ? { ...inPlace, text } : { text, kinds: [] };
  });
}

/** Says which lines show a sentence of a level. */
export function showStatement(
  framework: Framework,
  { level, dimension, place }: { readonly level: string; readonly dimension: Dimension; readonly place: number },
  shownBy: Omit<Statement, 'text'>,
): Framework {
  return {
    ...framework,
    levels: withChanged(framework.levels, level, (each) => ({
      ...each,
      statements: {
        ...each.statements,
        [dimension]: each.statements[dimension].map((statement, index) =>
          index === place ? { text: statement.text, ...shownBy } : statement,
        ),
      },
    })),
  };
}
