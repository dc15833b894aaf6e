import { dimensions } from '../domain/dimension.js';
import { find, wordsOf, type TypedThing } from '../domain/find.js';
import { weekOfDay, type WeekKey } from '../domain/week.js';
import type { Draft, Whole } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/**
 * Everything the person typed that holds the words: lines, what came next, what waits in weeks that are not saved, open
 * questions with what one will do, and what outputs should change.
 */
export async function findTyped(
  { store }: Pick<Deps, 'store'>,
  { person }: Mirror,
  query: string,
): Promise<readonly TypedThing[]> {
  if (wordsOf(query).length === 0) return [];
  return find(thingsIn(await store.readWhole(person)), query);
}

function thingsIn({ checkIns, drafts, issues, hypotheses }: Whole): readonly TypedThing[] {
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
  return [
    ...saved,
    ...drafts.flatMap(waitingIn).filter(({ week, text }) => !known.has(`${week} ${text}`)),
    ...issues.flatMap(({ onset, text, plan }) => typedIn(weekOfDay(onset), 'question', [text, plan])),
    ...hypotheses.flatMap(({ of, expects, measure }) => typedIn(of.week, 'expected', [expects, measure])),
  ];
}

function typedIn(
  week: WeekKey,
  where: TypedThing['where'],
  texts: readonly (string | undefined)[],
): readonly TypedThing[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ week, where, text }]));
}

function waitingIn({ week, boxes, noted = [], next = '' }: Draft): TypedThing[] {
  const lines = dimensions.flatMap((dimension) => boxes[dimension].split('\n'));
  return [...lines, next, ...noted.map(({ line }) => line)]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ week, where: 'waiting', text }));
}
