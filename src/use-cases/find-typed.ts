import { dimensions } from '../domain/dimension.js';
import { find, wordsOf, type TypedThing } from '../domain/find.js';
import type { Draft, Whole } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Everything the person typed that holds the words: lines, what came next, and what waits in weeks that are not saved. */
export async function findTyped(
  { store }: Pick<Deps, 'store'>,
  { person }: Mirror,
  query: string,
): Promise<readonly TypedThing[]> {
  if (wordsOf(query).length === 0) return [];
  return find(thingsIn(await store.readWhole(person)), query);
}

function thingsIn({ checkIns, drafts }: Pick<Whole, 'checkIns' | 'drafts'>): readonly TypedThing[] {
  const saved = checkIns.flatMap(({ week, entries, next }): TypedThing[] => [
    ...entries.map(({ dimension, typed, link }): TypedThing => ({
      week,
      where: dimension,
      // A link that was added later is no part of the line.
      text: link === undefined || typed.includes(link) ? typed : `${typed} ${link}`,
    })),
    ...(next === undefined ? [] : [{ week, where: 'next', text: next } as const]),
  ]);
  // What waits in the form of a saved week may stand in that week already.
  const known = new Set(saved.map(({ week, text }) => `${week} ${text}`));
  return [...saved, ...drafts.flatMap(waitingIn).filter(({ week, text }) => !known.has(`${week} ${text}`))];
}

function waitingIn({ week, boxes, noted = [], next = '' }: Draft): TypedThing[] {
  const lines = dimensions.flatMap((dimension) => boxes[dimension].split('\n'));
  return [...lines, next, ...noted.map(({ line }) => line)]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ week, where: 'waiting', text }));
}
