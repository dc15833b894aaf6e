import { isRecord } from '../framework-check/records.js';

/** Whether two values mean the same, all the way down. A switch that is off is the same as one that is not there. */
export function isSame(before: unknown, after: unknown): boolean {
  if (before === after || ((before ?? false) === false && (after ?? false) === false)) return true;
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length && before.every((each, index) => isSame(each, after[index]));
  }
  if (!isRecord(before) || !isRecord(after)) return false;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].every((key) => isSame(before[key], after[key]));
}
