import type { CheckIn } from '../domain/check-in.js';
import type { Entry } from '../domain/entry.js';
import type { WeekKey } from '../domain/week.js';
import type { PersonId } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import type { StoredWeek } from './read-week.js';
import { swapCheckIn } from './swap-check-in.js';

const undoMs = 10 * 60_000;

/** A line that was taken out of its week, and where it stood. */
export interface RemovedLine {
  readonly week: WeekKey;
  readonly entry: Entry;
  readonly at: number;
}

/**
 * Removed lines for ten minutes, so that a slip can be undone. They are in this process alone: what somebody removes
 * has left the database, and after a restart it is gone for good.
 */
export interface RemovedLines {
  /** Answers the name to undo it by. */
  keep(person: PersonId, line: RemovedLine): string;
  /** Undefined when it is too late, or was never theirs. */
  find(person: PersonId, name: string): RemovedLine | undefined;
  /** It stands in its week again. */
  drop(name: string): void;
  /** Nothing stays of somebody who erased everything. */
  forget(person: PersonId): void;
}

export function createRemovedLines({ now, newId }: Pick<Deps, 'now' | 'newId'>): RemovedLines {
  const kept = new Map<string, RemovedLine & { readonly person: PersonId; readonly until: number }>();
  return {
    keep(person, line) {
      const name = newId();
      kept.set(name, { ...line, person, until: now().getTime() + undoMs });
      setTimeout(() => kept.delete(name), undoMs).unref();
      return name;
    },
    find(person, name) {
      const line = kept.get(name);
      return line?.person !== person || line.until < now().getTime() ? undefined : line;
    },
    drop: (name) => void kept.delete(name),
    forget(person) {
      for (const [name, line] of kept) if (line.person === person) kept.delete(name);
    },
  };
}

/** What is taken out of a week when a line goes. */
export function lineToRemove({ week, entries }: CheckIn, id: string): RemovedLine | undefined {
  const at = entries.findIndex((entry) => entry.id === id);
  const entry = entries[at];
  return entry === undefined ? undefined : { week, entry, at };
}

/** Takes one line out of its week; undefined when it is not there any more. */
export async function removeLine(
  deps: Deps,
  { person }: Mirror,
  week: WeekKey,
  id: string,
): Promise<{ readonly stored: StoredWeek; readonly removed: RemovedLine } | undefined> {
  let removed: RemovedLine | undefined;
  const swapped = await swapCheckIn(deps, person, week, (checkIn) => {
    removed = checkIn === undefined ? undefined : lineToRemove(checkIn, id);
    if (checkIn === undefined || removed === undefined) return undefined;
    return {
      ...checkIn,
      entries: checkIn.entries.filter((entry) => entry.id !== id),
      savedAt: deps.now().toISOString(),
    };
  });
  if (swapped === undefined || removed === undefined) return undefined;
  return { stored: { checkIn: swapped.value, revision: swapped.revision }, removed };
}

/** Puts a removed line back where it stood; undefined when its week is gone. What changed since stays changed. */
export async function putLineBack(
  deps: Deps,
  { person }: Mirror,
  { week, entry, at }: RemovedLine,
): Promise<StoredWeek | undefined> {
  const swapped = await swapCheckIn(deps, person, week, (checkIn) =>
    checkIn === undefined || checkIn.entries.some(({ id }) => id === entry.id)
      ? undefined
      : { ...checkIn, entries: checkIn.entries.toSpliced(at, 0, entry), savedAt: deps.now().toISOString() },
  );
  return swapped === undefined ? undefined : { checkIn: swapped.value, revision: swapped.revision };
}
