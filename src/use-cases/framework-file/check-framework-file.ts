import { closest, distance } from 'fastest-levenshtein';
import { checkFramework } from '../../domain/framework-check/check-framework.js';
import type { Problem } from '../../domain/framework-check/problem.js';
import type { Framework } from '../../domain/framework.js';
import { fileLimits } from './limits.js';
import type { Located } from './places.js';
import { readFrameworkFile } from './read-framework-file.js';

export type CheckedFile =
  | { readonly framework: Framework; readonly basedOn: number }
  | {
      /** In the order of their lines; the first ones of very many. */
      readonly problems: readonly Located[];
      /** What the file says, where it could be read. */
      readonly document?: unknown;
    };

/** Reads and checks a framework file. @param published earlier versions, whose levels and kinds have to stay */
export function checkFrameworkFile(text: string, published: readonly Framework[]): CheckedFile {
  const read = readFrameworkFile(text);
  if ('problems' in read) return read;
  const { document, basedOn, places } = read;
  const checked = checkFramework(document, published);
  if ('framework' in checked) return { framework: checked.framework, basedOn };
  const problems = checked.problems
    .slice(0, fileLimits.problems)
    .map((each) => ({ problem: withNearest(each), line: places.lineOf(each.path) }))
    .toSorted((one, other) => one.line - other.line);
  return { problems, document };
}

/** Longer keys are no slip of the hand. */
const longestKey = 60;

/** An unknown key with the known one that was probably meant. */
function withNearest(found: Problem): Problem {
  if (found.code !== 'unknown-key' || found.params.known.length === 0) return found;
  const { key, known } = found.params;
  if (key.length > longestKey) return found;
  const nearest = closest(key, known);
  const isNear = distance(key.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, Math.floor(nearest.length / 3));
  return isNear ? { ...found, params: { ...found.params, nearest } } : found;
}
