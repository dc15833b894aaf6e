import { perDimension, type Dimension } from '../domain/dimension.js';
import type { Entry } from '../domain/entry.js';
import { saidOf, type NotedLine } from '../domain/noted-line.js';
import { addWeeks, weekOf, type WeekKey } from '../domain/week.js';
import type { Draft } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { fillableWeeks } from './pick-week.js';
import { readBoxes } from './read-boxes.js';

/** The lines that wait for one week, in the order they were noted. */
export interface WaitingNotes {
  readonly week: WeekKey;
  readonly notes: readonly NotedLine[];
}

/** The noted lines of one box, as typed. */
export function linesOf(noted: readonly NotedLine[], dimension: Dimension): string[] {
  return noted.filter((note) => note.dimension === dimension).map(({ line }) => line);
}

/** How many lines wait for a week's check-in. */
export async function countNoted(deps: Pick<Deps, 'store'>, { person }: Mirror, week: WeekKey): Promise<number> {
  return (await deps.store.readDraft(person, week))?.noted?.length ?? 0;
}

/** The lines that wait for the next week and for the weeks that can still be filled in, newest week first. */
export async function readWaiting(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  mirror: Mirror,
): Promise<readonly WaitingNotes[]> {
  const { zone } = mirror.profile;
  const weeks = [addWeeks(weekOf(now(), zone), 1), ...fillableWeeks(now(), zone)];
  const drafts = await Promise.all(weeks.map((week) => store.readDraft(mirror.person, week)));
  return weeks
    .map((week, index) => ({ week, notes: drafts[index]?.noted ?? [] }))
    .filter(({ notes }) => notes.length > 0);
}

/** Whether a draft holds anything to come back to: a draft whose notes were all taken back does not. */
export function holdsText(draft: Draft | undefined): boolean {
  if (draft === undefined) return false;
  return (draft.noted ?? []).length > 0 || holdsBoxes(draft);
}

/** Whether a form was left with something in its boxes. */
export function holdsBoxes(draft: Draft | undefined): boolean {
  return draft !== undefined && Object.values(draft.boxes).some((text) => text.trim() !== '');
}

/** Noted lines as lines of the week they wait for: whoever saves that week keeps their ids and what was said of them. */
export async function entriesOfNotes(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  noted: readonly NotedLine[],
): Promise<readonly Entry[]> {
  const read = noted.map(async (note) => {
    const { id, dimension, line } = note;
    const [entry] = await readBoxes(deps, mirror, week, { ...emptyBoxes, [dimension]: line }, []);
    return entry === undefined ? [] : [{ ...entry, id, ...saidOf(note) }];
  });
  return (await Promise.all(read)).flat();
}

const emptyBoxes = perDimension(() => '');
