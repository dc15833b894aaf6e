import { lineOf, type JourneyItem, type ListedKind } from '../domain/journey/line.js';
import { openingOf, reviewsOf, type JourneyNote, type Opening } from '../domain/journey/journey-note.js';
import { judgedBy, levelOf } from '../domain/lookup.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { judgeAssignments } from './judge-assignments.js';

/** What a person keeps of their career, with the levels their weeks were held against. */
export interface Journey {
  /** Absent while the three questions were neither answered nor left out. */
  readonly opening?: Opening;
  /** The newest first; of a level its title. */
  readonly line: readonly JourneyItem[];
  readonly reviews: number;
}

/** @param only one kind alone */
export async function readJourney(deps: Deps, mirror: Mirror, only?: ListedKind): Promise<Journey> {
  const [notes, judges] = await Promise.all([deps.store.readJourney(mirror.person), judgeAssignments(deps, mirror)]);
  const titled = mirror.assignments.map((assignment) => {
    const { framework } = judgedBy(judges, assignment.validFrom);
    return { ...assignment, level: levelOf(framework, assignment.level).title };
  });
  const opening = openingOf(notes);
  return {
    ...(opening && { opening }),
    line: lineOf(notes, titled, only),
    reviews: reviewsOf(notes).length,
  };
}

/** A note by its id; undefined when it is gone. */
export async function readNote(
  { store }: Pick<Deps, 'store'>,
  { person }: Mirror,
  id: string,
): Promise<JourneyNote | undefined> {
  return (await store.readJourney(person)).find((note) => note.id === id);
}
