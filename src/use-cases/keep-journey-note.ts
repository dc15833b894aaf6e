import type { JourneyNote } from '../domain/journey/journey-note.js';
import { noteFrom, problemsOfNote, type NoteProblems, type TypedNote } from '../domain/journey/typed-note.js';
import { dayOf } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

export type NoteKept =
  | { readonly outcome: 'kept'; readonly note: JourneyNote }
  /** Nothing was stored; each problem belongs under its own input. */
  | { readonly outcome: 'refused'; readonly problems: NoteProblems };

/**
 * Keeps a note of the journey under its name, or changes the one that has it. Handed in twice it is kept once; one that was
 * removed meanwhile comes back with what was typed.
 */
export async function keepNote(deps: Deps, mirror: Mirror, id: string, typed: TypedNote): Promise<NoteKept> {
  const problems = problemsOfNote(typed, dayOf(deps.now(), mirror.profile.zone));
  if (typed.day === undefined || Object.keys(problems).length > 0) return { outcome: 'refused', problems };
  const note = noteFrom({ ...typed, day: typed.day }, id);
  await putNote(deps, mirror, note);
  return { outcome: 'kept', note };
}

/** Writes a note down whether it is there already or not. */
export async function putNote({ store }: Pick<Deps, 'store'>, { person }: Mirror, note: JourneyNote): Promise<void> {
  if ((await store.changeJourneyNote(person, note.id, () => note)) !== undefined) return;
  try {
    await store.keepJourneyNote(person, note);
  } catch (error) {
    // The same window was handed in twice within a moment: the one that was faster is there.
    if ((await store.changeJourneyNote(person, note.id, () => note)) === undefined) throw error;
  }
}

/** Removes a note; false when it is gone already. An open question that came of it stays. */
export async function removeNote({ store }: Pick<Deps, 'store'>, { person }: Mirror, id: string): Promise<boolean> {
  return (await store.changeJourneyNote(person, id, () => undefined)) !== undefined;
}
