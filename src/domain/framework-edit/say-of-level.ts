import type { Statement } from '../coverage/statement.js';
import { perDimension, type Dimension, type PerDimension } from '../dimension.js';
import type { Framework } from '../framework.js';
import { withChanged } from './keyed.js';
import { rewordedFrom } from '../reworded.js';

/**
 * Writes the sentences of a level, each on a line of its own. What shows a sentence stays with it, also where it was reworded.
 * Undefined: that box is not touched.
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
  const from = rewordedFrom(
    before.map(({ text }) => text),
    texts,
  );
  return texts.map((text, place) => {
    const was = before[from[place] ?? -1];
    return was === undefined ? { text, kinds: [] } : { ...was, text };
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
