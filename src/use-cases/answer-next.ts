import { openThing } from '../domain/check-in.js';
import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { noteLines, type Noting } from './note-lines.js';
import { swapCheckIn } from './swap-check-in.js';

/** The one thing of a week, while nothing was noted of what came of it. */
export async function readNext(deps: Deps, { person }: Mirror, week: WeekKey): Promise<string | undefined> {
  const stored = await deps.store.readCheckIn(person, week);
  return stored === undefined ? undefined : openThing(stored.value);
}

/**
 * Notes what came of a week's one thing as a line of another week, and asks no more. `over` when it is answered already or
 * gone; `empty` when nothing was written.
 */
export async function answerNext(
  deps: Deps,
  mirror: Mirror,
  asked: WeekKey,
  to: WeekKey,
  noting: Noting,
): Promise<'noted' | 'over' | 'empty'> {
  if ((await readNext(deps, mirror, asked)) === undefined) return 'over';
  if ((await noteLines(deps, mirror, to, noting)) === undefined) return 'empty';
  // Afterwards: between the two a crash may ask again, but loses nothing.
  await swapCheckIn(deps, mirror.person, asked, (checkIn) =>
    checkIn === undefined ? undefined : { ...checkIn, nextDone: true },
  );
  return 'noted';
}
