import { revisionOf, saidIn, type JourneyNote } from '../domain/journey/journey-note.js';
import { noteFrom, problemsOfNote, type NoteProblems, type TypedNote } from '../domain/journey/typed-note.js';
import { dayOf } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** What a window was filled from: how often the note had been changed by then, and what its text is named if it was since. */
export interface FilledFrom {
  readonly revision: number;
  readonly otherwise: string;
}

export type NoteKept =
  | {
      readonly outcome: 'kept';
      readonly note: JourneyNote;
      /** It was changed in another window meanwhile: what was typed stands beside it, and nothing was overwritten. */
      readonly isBeside: boolean;
    }
  /** Nothing was stored; each problem belongs under its own input. */
  | { readonly outcome: 'refused'; readonly problems: NoteProblems };

/**
 * Keeps a note of the journey under its name, or changes the one that has it. Handed in twice it is kept once; one that was
 * removed meanwhile comes back with what was typed, and one that was changed meanwhile stays beside it.
 */
export async function keepNote(
  deps: Deps,
  mirror: Mirror,
  id: string,
  typed: TypedNote,
  from?: FilledFrom,
): Promise<NoteKept> {
  const problems = problemsOfNote(typed, dayOf(deps.now(), mirror.profile.zone));
  if (typed.day === undefined || Object.keys(problems).length > 0) return { outcome: 'refused', problems };
  const note = await putNote(deps, mirror, noteFrom({ ...typed, day: typed.day }, id), from);
  return { outcome: 'kept', note, isBeside: note.id !== id };
}

/**
 * Writes a note down whether it is there already or not; answers it under the name that it has then: its own, or another one
 * where it was changed since its window was filled.
 */
export async function putNote<Note extends JourneyNote>(
  deps: Pick<Deps, 'store'>,
  mirror: Mirror,
  note: Note,
  from?: FilledFrom,
): Promise<Note> {
  const { store } = deps;
  const { person } = mirror;
  let isOther = false;
  const change = (before: JourneyNote): JourneyNote => {
    isOther = false;
    if (saidIn(before) === saidIn(note)) return before;
    isOther = from !== undefined && revisionOf(before) !== from.revision;
    return isOther ? before : inPlaceOf(before, note);
  };
  const put = async () => (await store.changeJourneyNote(person, note.id, change)) !== undefined;
  if (!(await put())) {
    try {
      await store.keepJourneyNote(person, note);
    } catch (error) {
      // The same window was handed in twice within a moment: the one that was faster is there.
      if (!(await put())) throw error;
    }
  }
  return isOther && from !== undefined ? putNote(deps, mirror, { ...note, id: from.otherwise }) : note;
}

/** The open question that came of a review stays with it. */
function inPlaceOf(before: JourneyNote, note: JourneyNote): JourneyNote {
  const issue = before.kind === 'review' && note.kind === 'review' ? before.issue : undefined;
  return { ...note, ...(issue !== undefined && { issue }), revision: revisionOf(before) + 1 };
}

/** Removes a note; false when it is gone already. An open question that came of it stays. */
export async function removeNote({ store }: Pick<Deps, 'store'>, { person }: Mirror, id: string): Promise<boolean> {
  return (await store.changeJourneyNote(person, id, () => undefined)) !== undefined;
}
