import type { StatementCoverage } from '../../../domain/coverage/coverage.js';
import type { Statement } from '../../../domain/coverage/statement.js';
import type { Counted } from '../counted.js';
import { frameworkText } from '../framework-text.js';
import { inDigits } from '../numbers.js';
import { phrases } from '../phrases.js';
import { clip, escaped } from '../typed.js';

/** One sentence of a company must not take the room of the others. */
const mostCharacters = 700;

/** `● You review, pair and mentor across the team, as a habit. (5 weeks)`: how much the lines show of a statement. */
export function markedStatement({ statement, state, weeks }: StatementCoverage, locale: string): string {
  const { work } = phrases(locale);
  const text = clip(escaped(frameworkText(statement.text, locale)), mostCharacters);
  const seen = weeks === 0 ? text : work.seenIn(text, inDigits(weeks, locale));
  return `${work.marks[state]} ${seen}`;
}

/** The same for somebody without lines: what is asked, and nothing of how much of it is seen. */
export function statedPlainly(statements: readonly Statement[], locale: string): readonly string[] {
  return statements.map(({ text }) => `• ${clip(escaped(frameworkText(text, locale)), mostCharacters)}`);
}

const most = 6;

/** Statements as bullets, each behind its dimension; of more than fit, `others` says how many. */
export function statementList(
  statements: readonly StatementCoverage[],
  others: (count: Counted) => string,
  locale: string,
): string {
  const { names, work } = phrases(locale);
  const left = statements.length - most;
  return [
    ...statements
      .slice(0, most)
      .map(({ dimension, statement }) =>
        work.growth.inBox(names.dimensions[dimension], escaped(frameworkText(statement.text, locale))),
      ),
    ...(left > 0 ? [others(inDigits(left, locale))] : []),
  ]
    .map((line) => `• ${line}`)
    .join('\n');
}
