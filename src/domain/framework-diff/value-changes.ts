import { isRecord } from '../framework-check/records.js';
import type { Change } from './change.js';
import { isSame } from './same.js';
import { statementChanges } from './statement-changes.js';

/** Differences of two values, down to single fields. A switch that is off is the same as one that is not there. */
export function valueChanges(path: readonly string[], before: unknown, after: unknown): Change[] {
  if (isSame(before, after)) return [];
  if (isRecordOrNothing(before) && isRecordOrNothing(after)) {
    const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
    return [...keys].flatMap((key) => valueChanges([...path, key], before?.[key], after?.[key]));
  }
  if (!Array.isArray(before) || !Array.isArray(after)) return [{ path, kind: 'changed', before, after }];
  if (path.at(-2) === 'statements') return statementChanges(path, before, after);
  if (before.length === after.length && before.some((each) => typeof each !== 'string')) {
    return before.flatMap((each: unknown, index) => valueChanges([...path, String(index)], each, after[index]));
  }
  return [{ path, kind: isSame(sorted(before), sorted(after)) ? 'reordered' : 'changed', before, after }];
}

function isRecordOrNothing(value: unknown): value is Readonly<Record<string, unknown>> | undefined {
  return value === undefined || isRecord(value);
}

function sorted(list: readonly unknown[]): readonly unknown[] {
  return list.toSorted((one, other) => (String(one) < String(other) ? -1 : 1));
}
