import type * as z from 'zod';
import { isRecord } from './records.js';
import { problem, type FieldPath, type Problem } from './problem.js';

type Issue = z.core.$ZodIssue;

/** What the schema says of single fields, in our own words. Sums and unknown keys are said elsewhere. */
export function shapeProblems(issues: readonly Issue[], document: unknown): Problem[] {
  return issues.flatMap((issue) => ofIssue(issue, issue.path.map(step), document));
}

function ofIssue(issue: Issue, path: FieldPath, document: unknown): Problem[] {
  const found = valueAt(document, path);
  switch (issue.code) {
    case 'invalid_type':
      if (found === undefined) return [problem(path, 'missing', { key: String(path.at(-1) ?? '') })];
      if (issue.expected === 'int' && typeof found === 'number') {
        return [problem(path, 'whole-number', { value: found })];
      }
      return [wrongType(path, issue.expected, found)];
    case 'invalid_value':
      return [problem(path, 'not-one-of', { options: issue.values.map(String) })];
    case 'too_small':
      return ofSize(found, path, { least: Number(issue.minimum) }, issue.exact === true);
    case 'too_big':
      return ofSize(found, path, { most: Number(issue.maximum) }, issue.exact === true);
    case 'invalid_union':
      return ofUnion(issue, path, document);
    // Sums and unknown keys are said elsewhere; the others belong to no field of a framework.
    case 'custom':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_format':
    case 'not_multiple_of':
      return [];
  }
}

/** A key such as 2, or a word such as yes, is no text to YAML unless it stands in quotation marks. */
function wrongType(path: FieldPath, expected: string, found: unknown): Problem {
  const isBare = expected === 'string' && (typeof found === 'number' || typeof found === 'boolean');
  return problem(path, 'wrong-type', { expected: expected === 'int' ? 'number' : expected, ...(isBare && { isBare }) });
}

function ofSize(
  found: unknown,
  path: FieldPath,
  bounds: { readonly least?: number; readonly most?: number },
  isExact: boolean,
): Problem[] {
  if (typeof found === 'number') return [problem(path, 'out-of-range', { value: found, ...bounds })];
  if (!Array.isArray(found)) return [];
  const wanted = bounds.least ?? bounds.most ?? 0;
  if (isExact) return [problem(path, 'wrong-length', { count: found.length, wanted })];
  return [problem(path, 'empty', {})];
}

/** Of two shapes the one with fields is meant where there are fields. */
function ofUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: FieldPath, document: unknown): Problem[] {
  if (!isRecord(valueAt(document, path))) return [problem(path, 'wrong-type', { expected: 'object' })];
  const [ofFields = []] = issue.errors;
  return ofFields.flatMap((inner) => ofIssue(inner, [...path, ...inner.path.map(step)], document));
}

function valueAt(document: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (Array.isArray(value) ? value[Number(key)] : isRecord(value) ? value[key] : undefined),
    document,
  );
}

function step(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}
