import type { CheckIn } from '../domain/check-in.js';
import { perDimension, type Dimension } from '../domain/dimension.js';
import { changeEntry } from '../domain/line.js';
import { saidOf, weekToLeaveFor, type NotedLine, type SaidOfLine } from '../domain/noted-line.js';
import { dayOf, weekOf, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { readBoxes } from './read-boxes.js';
import { swapCheckIn } from './swap-check-in.js';

/** Lines to note: one after the other, in one box. */
export interface Noting extends SaidOfLine {
  /** Names these lines wherever they are; noting them again under the same name changes nothing. */
  readonly ref: string;
  readonly dimension: Dimension;
  readonly text: string;
}

/** Where noted lines are: what names them, their box, and how many lines that box holds now. */
export interface Noted {
  readonly ref: string;
  readonly dimension: Dimension;
  readonly lines: number;
}

const emptyBoxes = perDimension(() => '');

/** A name for lines. Short: the ids of all notes of a week must fit into what a modal may remember. */
export function newRef({ newId }: Pick<Deps, 'newId'>): string {
  return newId().slice(0, 8);
}

/**
 * Notes lines for a week: with the draft while the week is open, straight into the week once it is saved.
 * Undefined when the text holds no line.
 */
export async function noteLines(deps: Deps, mirror: Mirror, week: WeekKey, noting: Noting): Promise<Noted | undefined> {
  const { ref, dimension, text } = noting;
  const said = saidOf(noting);
  const read = await readBoxes(deps, mirror, week, { ...emptyBoxes, [dimension]: text }, []);
  const entries = read.map((entry, at) => ({ ...entry, id: read.length === 1 ? ref : `${ref}.${at + 1}`, ...said }));
  if (entries.length === 0) return undefined;
  const stored = await swapCheckIn(deps, mirror.person, week, (checkIn) =>
    hasLines(checkIn) && !holds(checkIn.entries, ref)
      ? { ...checkIn, entries: [...checkIn.entries, ...entries], savedAt: deps.now().toISOString() }
      : undefined,
  );
  if (hasLines(stored?.value)) return { ref, dimension, lines: countIn(stored.value.entries, dimension) };

  const notedOn = dayOf(deps.now(), mirror.profile.zone);
  const notes = entries.map(({ id, typed }) => ({ id, dimension, line: typed, notedOn, ...said }));
  const noted = await changeNotes(deps, mirror, week, (before) =>
    holds(before, ref) ? before : [...before, ...notes],
  );
  return { ref, dimension, lines: countIn(noted, dimension) };
}

/** Moves noted lines to another box; undefined when they are not there any more. */
export async function moveNotes(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  ref: string,
  to: Dimension,
): Promise<Noted | undefined> {
  const noted = await changeNotes(deps, mirror, week, (notes) =>
    notes.map((note) => (isOf(ref, note) ? { ...note, dimension: to } : note)),
  );
  if (holds(noted, ref)) return { ref, dimension: to, lines: countIn(noted, to) };
  const stored = await swapCheckIn(deps, mirror.person, week, (checkIn) =>
    checkIn !== undefined && holds(checkIn.entries, ref)
      ? {
          ...checkIn,
          entries: checkIn.entries.map((entry) => (isOf(ref, entry) ? changeEntry(entry, { dimension: to }) : entry)),
        }
      : undefined,
  );
  const entries = stored?.value.entries ?? [];
  return holds(entries, ref) ? { ref, dimension: to, lines: countIn(entries, to) } : undefined;
}

/** Takes noted lines back; false when they are not there any more. */
export async function takeBackNotes(deps: Deps, mirror: Mirror, week: WeekKey, ref: string): Promise<boolean> {
  let wasNoted = false;
  await changeNotes(deps, mirror, week, (notes) => {
    wasNoted = holds(notes, ref);
    return notes.filter((note) => !isOf(ref, note));
  });
  if (wasNoted) return true;
  let wasThere = false;
  await swapCheckIn(deps, mirror.person, week, (checkIn) => {
    wasThere = checkIn !== undefined && holds(checkIn.entries, ref);
    return wasThere && checkIn !== undefined
      ? { ...checkIn, entries: checkIn.entries.filter((entry) => !isOf(ref, entry)) }
      : undefined;
  });
  return wasThere;
}

/**
 * Leaves a waiting line for another week and answers which; undefined when the line does not wait any more.
 * It is there before it leaves here, so it is never lost.
 */
export async function leaveNote(deps: Deps, mirror: Mirror, week: WeekKey, id: string): Promise<WeekKey | undefined> {
  const note = (await deps.store.readDraft(mirror.person, week))?.noted?.find((one) => one.id === id);
  if (note === undefined) return undefined;
  const to = weekToLeaveFor(week, weekOf(deps.now(), mirror.profile.zone));
  const { dimension, line: text } = note;
  await noteLines(deps, mirror, to, { ref: id, dimension, text, ...saidOf(note) });
  await takeBackNotes(deps, mirror, week, id);
  return to;
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

/** Lines that were noted together share their name. */
function isOf(ref: string, { id }: { readonly id: string }): boolean {
  return id === ref || id.startsWith(`${ref}.`);
}

function holds(lines: readonly { readonly id: string }[], ref: string): boolean {
  return lines.some((line) => isOf(ref, line));
}

function countIn(lines: readonly { readonly dimension: Dimension }[], dimension: Dimension): number {
  return lines.filter((line) => line.dimension === dimension).length;
}
