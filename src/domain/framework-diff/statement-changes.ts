import type { Statement } from '../coverage/statement.js';
import type { Change } from './change.js';
import { isSame } from './same.js';

/**
 * Differences of the statements of a level in one dimension. A statement is known by its words; where words changed, the ones
 * at the same place are taken for it.
 */
export function statementChanges(
  path: readonly string[],
  before: readonly Statement[],
  after: readonly Statement[],
): Change[] {
  const isKept = ({ text }: Statement, among: readonly Statement[]) => among.some((each) => each.text === text);
  const pairs = after.map((now, index) => {
    const same = before.find(({ text }) => text === now.text);
    const placed = before[index];
    const was = same ?? (placed !== undefined && !isKept(placed, after) ? placed : undefined);
    return { was, now };
  });
  const paired = new Set(pairs.map(({ was }) => was));
  const common = (list: readonly Statement[], other: readonly Statement[]) =>
    list.filter((each) => isKept(each, other)).map(({ text }) => text);
  const [stayed, ordered] = [common(before, after), common(after, before)];
  return [
    ...before.filter((each) => !paired.has(each)).map((gone): Change => ({ path, kind: 'removed', before: gone })),
    ...pairs.flatMap(({ was, now }): Change[] => {
      if (was === undefined) return [{ path, kind: 'added', after: now }];
      return isSame(was, now) ? [] : [{ path, kind: 'changed', before: was, after: now }];
    }),
    ...(isSame(stayed, ordered) ? [] : [{ path, kind: 'reordered' as const, before: stayed, after: ordered }]),
  ];
}
