import { dimensions } from '../domain/dimension.js';
import { find, wordsOf, type TypedThing } from '../domain/find.js';
import { openingQuestions, type JourneyNote } from '../domain/journey/journey-note.js';
import { weekOfDay, type WeekKey } from '../domain/week.js';
import type { Draft, Whole } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/**
 * Everything the person typed that holds the words: lines, what came next, what waits in weeks that are not saved, open
 * questions with what one will do, what outputs should change, and the notes of the journey.
 */
export async function findTyped(
  { store }: Pick<Deps, 'store'>,
  { person }: Mirror,
  query: string,
): Promise<readonly TypedThing[]> {
  if (wordsOf(query).length === 0) return [];
  return find(thingsIn(await store.readWhole(person)), query);
}

function thingsIn({ checkIns, drafts, issues, hypotheses, journey }: Whole): readonly TypedThing[] {
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
    ...journey.flatMap((note) => typedIn(weekOfDay(note.day), 'journey', textsIn(note))),
  ];
}

function typedIn(
  week: WeekKey,
  where: TypedThing['where'],
  texts: readonly (string | undefined)[],
): readonly TypedThing[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ week, where, text }]));
}

function textsIn(note: JourneyNote): readonly (string | undefined)[] {
  switch (note.kind) {
    case 'opening':
      return openingQuestions.map((question) => note[question]);
    case 'struggle':
      return [note.text, note.tried];
    case 'review':
      return [note.text, note.company, ...(note.scale?.names ?? [])];
    case 'job':
    case 'accomplishment':
      return [note.text];
  }
}

function waitingIn({ week, boxes, noted = [], next = '' }: Draft): TypedThing[] {
  const lines = dimensions.flatMap((dimension) => boxes[dimension].split('\n'));
  return [...lines, next, ...noted.map(({ line }) => line)]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ week, where: 'waiting', text }));
}
