import { perDimension } from '../domain/dimension.js';
import { boxesOf } from '../domain/line.js';
import type { Conflict } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { saveCheckIn, type Saved } from './save-check-in.js';

/** Keep what stands, replace it by the kept text, or put both under each other. */
export type Choice = 'newest' | 'kept' | 'both';

/** Settles a conflict the person's way; undefined when it was settled already. */
export async function chooseText(
  deps: Deps,
  mirror: Mirror,
  conflictId: string,
  choice: Choice,
): Promise<Saved | undefined> {
  const conflicts = await deps.store.readConflicts(mirror.person);
  const conflict = conflicts.find(({ id }) => id === conflictId);
  if (conflict === undefined) return undefined;
  const saved = await apply(deps, mirror, conflict, choice);
  // A third window that was faster leaves a conflict of its own; the old one is spent either way.
  await deps.store.dropConflict(mirror.person, conflictId);
  return saved;
}

async function apply(deps: Deps, mirror: Mirror, { week, losing }: Conflict, choice: Choice): Promise<Saved> {
  const stored = await deps.store.readCheckIn(mirror.person, week);
  if (choice === 'newest' && stored !== undefined) {
    return { outcome: 'already-saved', checkIn: stored.value, revision: stored.revision };
  }
  const newest = boxesOf(stored?.value.entries ?? []);
  const kept = boxesOf(losing.entries);
  const boxes = choice === 'kept' ? kept : perDimension((dimension) => unitedLines(newest[dimension], kept[dimension]));
  return saveCheckIn(deps, mirror, {
    week,
    boxes,
    ownRead: losing.ownRead,
    next: losing.next,
    revision: stored?.revision ?? 0,
  });
}

// A line that stands in both texts is one line, not two.
function unitedLines(newest: string, kept: string): string {
  const lines = newest.split('\n');
  return [...lines, ...kept.split('\n').filter((line) => !lines.includes(line))]
    .filter((line) => line !== '')
    .join('\n');
}
