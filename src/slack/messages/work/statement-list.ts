import type { StatementCoverage } from '../../../domain/coverage/coverage.js';
import { frameworkText } from '../framework-text.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { escaped } from '../typed.js';

/** `● You review, pair and mentor across the team, as a habit. (5 weeks)`: how much the lines show of a statement. */
export function markedStatement({ statement, state, weeks }: StatementCoverage, locale: string): string {
  const { work } = phrases(locale);
  const text = escaped(frameworkText(statement.text, locale));
  const seen = weeks === 0 ? text : work.seenIn(text, inDigits(weeks, locale));
  return `${work.marks[state]} ${seen}`;
}

/** Statements as bullets, each behind its dimension; at most so many, the others as a number. */
export function statementList(statements: readonly StatementCoverage[], most: number, locale: string): string {
  const { names, work } = phrases(locale);
  const others = statements.length - most;
  return [
    ...statements
      .slice(0, most)
      .map(({ dimension, statement }) =>
        work.growth.inBox(names.dimensions[dimension], escaped(frameworkText(statement.text, locale))),
      ),
    ...(others > 0 ? [work.growth.others(inDigits(others, locale))] : []),
  ]
    .map((line) => `• ${line}`)
    .join('\n');
}
