import { isRecord } from './records.js';
import { problem, type FieldPath, type Problem } from './problem.js';

/** Numbers that no rule can be made of, wherever they stand: NaN, Infinity and −0. */
export function numberProblems(value: unknown, path: FieldPath = []): Problem[] {
  if (typeof value === 'number') return ofNumber(value, path);
  if (Array.isArray(value)) return value.flatMap((each, index) => numberProblems(each, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => numberProblems(each, [...path, key]));
}

function ofNumber(value: number, path: FieldPath): Problem[] {
  if (Number.isNaN(value)) return [problem(path, 'not-a-number', {})];
  if (!Number.isFinite(value)) return [problem(path, 'infinite', {})];
  return Object.is(value, -0) ? [problem(path, 'negative-zero', {})] : [];
}
