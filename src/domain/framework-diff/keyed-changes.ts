import type { Change } from './change.js';
import { isSame } from './same.js';
import { valueChanges } from './value-changes.js';

/** Differences of lists whose members have a key: each member with itself, wherever it stands; another order is a change of its own. */
export function keyedChanges<Member extends { readonly key: string }>(
  path: readonly string[],
  before: readonly Member[],
  after: readonly Member[],
  nameOf: (member: Member) => string,
): Change[] {
  const then = new Map(before.map((member) => [member.key, member]));
  const now = new Map(after.map((member) => [member.key, member]));
  const stayed = before.map(({ key }) => key).filter((key) => now.has(key));
  const ordered = after.map(({ key }) => key).filter((key) => then.has(key));
  return [
    ...before
      .filter(({ key }) => !now.has(key))
      .map((gone): Change => ({ path: [...path, gone.key], kind: 'removed', before: gone, name: nameOf(gone) })),
    ...after.flatMap((member): Change[] => {
      const at = [...path, member.key];
      const name = nameOf(member);
      const earlier = then.get(member.key);
      if (earlier === undefined) return [{ path: at, kind: 'added', after: member, name }];
      return valueChanges(at, earlier, member).map((change) => ({ ...change, name }));
    }),
    ...(isSame(stayed, ordered)
      ? []
      : [{ path: [...path], kind: 'reordered' as const, before: stayed, after: ordered }]),
  ];
}
