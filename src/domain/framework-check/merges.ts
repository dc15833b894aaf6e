import type { Category, Framework } from '../framework.js';
import { isOpenKind } from '../lookup.js';
import { problem, type Problem } from './problem.js';

/** A merged kind leads to an open one of its own dimension and roles, however many steps away. */
export function mergeProblems({ categories }: Framework): Problem[] {
  const byKey = new Map(categories.map((category) => [category.key, category]));
  return categories.flatMap((category, index) => {
    const found = category.mergedInto === undefined ? undefined : wayOf(category, byKey);
    return found === undefined ? [] : [{ ...found, path: ['categories', index, 'mergedInto'] }];
  });
}

function wayOf(category: Category, byKey: ReadonlyMap<string, Category>): Problem | undefined {
  const { name, key } = category;
  const passed = new Set([key]);
  let last = category;
  while (last.mergedInto !== undefined) {
    const target = last.mergedInto;
    if (target === key && last === category) return problem([], 'merged-into-itself', { name });
    if (passed.has(target)) return problem([], 'merged-in-a-circle', { name, target });
    const next = byKey.get(target);
    if (next === undefined) return problem([], 'merged-into-nothing', { name, target });
    passed.add(target);
    last = next;
  }
  const target = last.name;
  if (!isOpenKind(last)) return problem([], 'merged-into-retired', { name, target });
  const fits = last.dimension === category.dimension && category.roles.every((role) => last.roles.includes(role));
  return fits ? undefined : problem([], 'merged-across', { name, target });
}
