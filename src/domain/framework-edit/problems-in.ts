import type { FieldPath, Problem } from '../framework-check/problem.js';

/** The field that a problem is about: where it lies, or one of those that it is about together, such as four weights. */
export function fieldAbout(fields: readonly FieldPath[], { path }: Problem): FieldPath | undefined {
  return fields.find((field) => startsWith(path, field)) ?? fields.find((field) => isPartOf(field, path));
}

/** Problems that lie in some fields, and not elsewhere in a framework. */
export function problemsIn(problems: readonly Problem[], fields: readonly FieldPath[]): readonly Problem[] {
  return problems.filter((problem) => fieldAbout(fields, problem) !== undefined);
}

/** Members and lists hold too much for a problem of theirs to be about one field. */
const deepestOfMember = 2;

function isPartOf(field: FieldPath, whole: FieldPath): boolean {
  return whole.length === field.length - 1 && whole.length > deepestOfMember && startsWith(field, whole);
}

function startsWith(path: FieldPath, start: FieldPath): boolean {
  return start.length <= path.length && start.every((step, place) => String(step) === String(path[place]));
}
