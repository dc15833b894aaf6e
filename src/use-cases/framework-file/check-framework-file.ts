import { closest, distance } from 'fastest-levenshtein';
import { checkFramework } from '../../domain/framework-check/check-framework.js';
import { problem, type Problem } from '../../domain/framework-check/problem.js';
import type { Framework } from '../../domain/framework.js';
import { fileLimits } from './limits.js';
import { withPercents } from './percents.js';
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

/**
 * Reads and checks a framework file.
 *
 * @param published earlier versions, whose levels and kinds have to stay
 * @param isWhole false where others may have been published than these: then a file may have started from any
 */
export function checkFrameworkFile(text: string, published: readonly Framework[], isWhole = false): CheckedFile {
  const read = readFrameworkFile(text);
  if ('problems' in read) return read;
  const { document, basedOn, places } = read;
  const checked = checkFramework(document, knownTo(basedOn, published));
  const found = [
    ...(isWhole ? baseProblems(basedOn, published) : []),
    ...('problems' in checked ? withPercents(checked.problems, document) : []),
  ];
  if ('framework' in checked && found.length === 0) return { framework: checked.framework, basedOn };
  const problems = found
    .slice(0, fileLimits.problems)
    .map((each) => ({ problem: withNearest(withFileFields(each)), line: places.lineOf(each.path) }))
    .toSorted((one, other) => one.line - other.line);
  return { problems, document };
}

/** What was published after the version a file started from is no mistake of the file: publishing it says that. */
function knownTo(basedOn: number, published: readonly Framework[]): readonly Framework[] {
  const isKnown = published.some(({ version }) => version === basedOn);
  return isKnown ? published.filter(({ version }) => version <= basedOn) : published;
}

function baseProblems(basedOn: number, published: readonly Framework[]): Problem[] {
  if (published.some(({ version }) => version === basedOn)) return [];
  const newest = Math.max(...published.map(({ version }) => version));
  return [problem(['version'], 'unknown-base', { version: basedOn, newest })];
}

/** At the top of a file stands what it is written for as well. */
function withFileFields(found: Problem): Problem {
  if (found.code !== 'unknown-key' || found.path.length > 1) return found;
  return { ...found, params: { ...found.params, known: ['schema', ...found.params.known] } };
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
