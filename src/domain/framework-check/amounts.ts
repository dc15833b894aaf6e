import { isRecord } from './records.js';
import { problem, type Problem } from './problem.js';

/** More than any company has; retired ones count too. */
const most = { roles: 50, levels: 200, categories: 500 };

/** Lists that are far too long, before anything else looks into them. */
export function amountProblems(document: unknown): Problem[] {
  if (!isRecord(document)) return [];
  return (['roles', 'levels', 'categories'] as const).flatMap((key) => {
    const list = document[key];
    if (!Array.isArray(list) || list.length <= most[key]) return [];
    return [problem([key], 'too-many', { count: list.length, most: most[key] })];
  });
}
