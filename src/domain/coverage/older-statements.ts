import { dimensions } from '../dimension.js';
import { engineerStatements } from '../framework-data/engineer-statements.js';
import { managerStatements } from '../framework-data/manager-statements.js';
import type { Statement } from './statement.js';

const known = new Map<string, Statement>(
  [...Object.values(engineerStatements), ...Object.values(managerStatements)]
    .flatMap((level) => dimensions.flatMap((dimension) => level[dimension]))
    .map((statement) => [statement.text, statement]),
);

/**
 * A sentence of a framework that was published before statements said what shows them: the default one's is shown by what
 * shows it today, a company's own by no line.
 */
export function statementOf(text: string): Statement {
  return known.get(text) ?? { text, kinds: [] };
}
