import type { Framework } from '../framework.js';
import { problem, type FieldPath, type Problem } from './problem.js';

/** What can be typed behind a word or a `#`, and stands in ids. */
const letters = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;
/** As Slack counts them: some letters are two. */
const mostLetters = 40;

/** Keys are what people's lines and levels name: each once, however it is written. */
export function keyProblems({ roles, levels, categories, bands }: Framework): Problem[] {
  return [
    ...ofList(roles, ['roles']),
    ...ofList(levels, ['levels']),
    ...ofList(categories, ['categories']),
    ...ofList(bands.names, ['bands', 'names']),
  ];
}

function ofList(list: readonly { readonly key: string }[], path: FieldPath): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ key }, index) => {
    const at = [...path, index, 'key'];
    if (!letters.test(key) || key.length > mostLetters) return [problem(at, 'key-letters', { key })];
    const folded = key.toLowerCase();
    if (seen.has(folded)) return [problem(at, 'duplicate-key', { key })];
    seen.add(folded);
    return [];
  });
}
