import { frameworkSchema, type Framework } from '../framework.js';
import { amountProblems } from './amounts.js';
import { bandProblems } from './bands.js';
import { calibrationProblems } from './calibration-edges.js';
import { expectationProblems } from './expectations.js';
import { keyProblems } from './keys.js';
import { mergeProblems } from './merges.js';
import { nameProblems } from './names.js';
import { numberProblems } from './numbers.js';
import { offerProblems } from './offers.js';
import type { FieldPath, Problem } from './problem.js';
import { publishedProblems } from './published.js';
import { rangeProblems } from './ranges.js';
import { roleProblems } from './roles.js';
import { shapeProblems } from './shape.js';
import { shareProblems } from './shares.js';
import { statementProblems } from './statements.js';
import { unknownKeys } from './unknown-keys.js';
import { weightProblems } from './weights.js';

/** A framework that may be published, or everything that speaks against it. */
export type Checked = { readonly framework: Framework } | { readonly problems: readonly Problem[] };

/**
 * Checks a document before it is published. Published frameworks are read by their schema alone; what is only asked of new
 * ones stands here. Rules between fields are looked at once every field is what it has to be; weights always.
 *
 * @param document what was typed or read, of any shape
 * @param published earlier versions: people may hold what is in them
 */
export function checkFramework(document: unknown, published: readonly Framework[] = []): Checked {
  const amounts = amountProblems(document);
  // A list that is far too long is not worth a sentence for each of its members.
  if (amounts.length > 0) return { problems: amounts };
  const parsed = frameworkSchema.safeParse(document);
  const numbers = numberProblems(document);
  const known = new Set(numbers.map(({ path }) => placeOf(path)));
  const problems: Problem[] = [
    ...numbers,
    ...unknownKeys(document),
    ...shapeProblems(parsed.error?.issues ?? [], document).filter(({ path }) => !known.has(placeOf(path))),
    ...weightProblems(document),
  ];
  if (!parsed.success) return { problems };
  const framework = parsed.data;
  problems.push(
    ...keyProblems(framework),
    ...roleProblems(framework),
    ...nameProblems(framework),
    ...rangeProblems(framework),
    ...bandProblems(framework),
    ...calibrationProblems(framework),
    ...shareProblems(framework),
    ...expectationProblems(framework),
    ...statementProblems(framework),
    ...mergeProblems(framework),
    ...offerProblems(framework),
    ...publishedProblems(framework, published),
  );
  return problems.length === 0 ? { framework } : { problems };
}

function placeOf(path: FieldPath): string {
  return JSON.stringify(path);
}
