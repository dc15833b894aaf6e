import type { FieldPath } from './problem.js';
import { isRecord } from './records.js';

/**
 * A field as one word, for terminals: `levels.IC4.weights.input`. Members of lists that have a key go by it, others by their
 * place, counted from 1. @param document what the path leads through
 */
export function fieldName(path: FieldPath, document: unknown): string {
  let at: unknown = document;
  const names = path.map((step) => {
    at = Array.isArray(at) ? (at as readonly unknown[])[Number(step)] : isRecord(at) ? at[step] : undefined;
    if (typeof step === 'string') return step;
    const key = isRecord(at) ? at['key'] : undefined;
    return typeof key === 'string' && key !== '' ? key : String(step + 1);
  });
  return names.join('.');
}
