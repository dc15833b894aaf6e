import type { CheckIn } from '../domain/check-in.js';
import { perDimension, type Dimension } from '../domain/dimension.js';
import { changeEntry } from '../domain/line.js';
import type { WeekKey } from '../domain/week.js';
import type { NotedLine } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { readBoxes } from './read-boxes.js';
import { swapCheckIn } from './swap-check-in.js';

/** Where a line of a week is: its id, its box, and how many lines that box holds now. */
export interface Noted {
  readonly id: string;
  readonly dimension: Dimension;
  readonly lines: number;
}

const emptyBoxes = perDimension(() => '');

/** Notes one line for a week: with the draft while the week is open, straight into the week once it is saved. */
export async function noteLine(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  dimension: Dimension,
  line: string,
): Promise<Noted> {
  const [entry] = await readBoxes(deps, mirror, week, { ...emptyBoxes, [dimension]: line }, []);
  if (entry === undefined) throw new Error('A line without words cannot be noted.');
  const stored = await swapCheckIn(deps, mirror.person, week, (checkIn) =>
    hasLines(checkIn)
      ? { ...checkIn, entries: [...checkIn.entries, entry], savedAt: deps.now().toISOString() }
      : undefined,
  );
  if (hasLines(stored?.value)) return { id: entry.id, dimension, lines: countIn(stored.value.entries, dimension) };

  // Short: the ids of all notes of a week must fit into what a modal may remember.
  const id = entry.id.slice(0, 8);
  const noted = await changeNotes(deps, mirror, week, (notes) => [...notes, { id, dimension, line }]);
  return { id, dimension, lines: countIn(noted, dimension) };
}

/** Moves a noted line to another box; undefined when it is not there any more. */
export async function moveNote(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  id: string,
  to: Dimension,
): Promise<Noted | undefined> {
  const noted = await changeNotes(deps, mirror, week, (notes) =>
    notes.map((note) => (note.id === id ? { ...note, dimension: to } : note)),
  );
  if (noted.some((note) => note.id === id)) return { id, dimension: to, lines: countIn(noted, to) };
  const stored = await swapCheckIn(deps, mirror.person, week, (checkIn) =>
    checkIn?.entries.some((entry) => entry.id === id)
      ? {
          ...checkIn,
          entries: checkIn.entries.map((entry) => (entry.id === id ? changeEntry(entry, { dimension: to }) : entry)),
        }
      : undefined,
  );
  const isThere = stored?.value.entries.some((entry) => entry.id === id) ?? false;
  return isThere ? { id, dimension: to, lines: countIn(stored?.value.entries ?? [], to) } : undefined;
}

/** Takes a noted line back; false when it is not there any more. */
export async function takeBackNote(deps: Deps, mirror: Mirror, week: WeekKey, id: string): Promise<boolean> {
  let wasNoted = false;
  await changeNotes(deps, mirror, week, (notes) => {
    wasNoted = notes.some((note) => note.id === id);
    return notes.filter((note) => note.id !== id);
  });
  if (wasNoted) return true;
  let wasThere = false;
  await swapCheckIn(deps, mirror.person, week, (checkIn) => {
    wasThere = checkIn?.entries.some((entry) => entry.id === id) ?? false;
    return wasThere && checkIn !== undefined
      ? { ...checkIn, entries: checkIn.entries.filter((entry) => entry.id !== id) }
      : undefined;
  });
  return wasThere;
}

/** Changes the notes of a draft; where there is no draft and no note, none is made. */
async function changeNotes(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  change: (notes: readonly NotedLine[]) => readonly NotedLine[],
): Promise<readonly NotedLine[]> {
  const draft = await deps.store.changeDraft(mirror.person, week, (before) => {
    const noted = change(before?.noted ?? []);
    return before === undefined && noted.length === 0 ? undefined : { boxes: emptyBoxes, ...before, week, noted };
  });
  return draft?.noted ?? [];
}

function hasLines(checkIn: CheckIn | undefined): checkIn is CheckIn {
  return checkIn !== undefined && checkIn.entries.length > 0;
}

function countIn(lines: readonly { readonly dimension: Dimension }[], dimension: Dimension): number {
  return lines.filter((line) => line.dimension === dimension).length;
}
