import type { Statement } from '../coverage/statement.js';
import type { Change } from './change.js';
import { rewordedFrom } from '../reworded.js';
import { isSame } from './same.js';

/** Differences of the statements of a level in one dimension. A statement is known by its words, or by what they were before. */
export function statementChanges(
  path: readonly string[],
  before: readonly Statement[],
  after: readonly Statement[],
): Change[] {
  const isKept = ({ text }: Statement, among: readonly Statement[]) => among.some((each) => each.text === text);
  const [textsBefore, texts] = [before, after].map((list) => list.map(({ text }) => text));
  const from = rewordedFrom(textsBefore ?? [], texts ?? []);
  // What is left over at one and the same place was replaced there.
  const placeOf = (place: number) => from[place] ?? (from.includes(place) ? undefined : place);
  const pairs = after.map((now, place) => ({ was: before[placeOf(place) ?? -1], now }));
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
