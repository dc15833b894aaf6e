import type { CheckIn } from '../domain/check-in.js';
import type { WeekKey } from '../domain/week.js';
import type { Conflict } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

export interface StoredWeek {
  readonly checkIn: CheckIn;
  readonly revision: number;
}

/** A stored week; undefined when there is none. */
export async function readWeek(deps: Deps, mirror: Mirror, week: WeekKey): Promise<StoredWeek | undefined> {
  const stored = await deps.store.readCheckIn(mirror.person, week);
  return stored === undefined ? undefined : { checkIn: stored.value, revision: stored.revision };
}

/** All stored weeks, oldest first. */
export async function readWeeks(deps: Deps, mirror: Mirror): Promise<readonly CheckIn[]> {
  return deps.store.readHistory(mirror.person);
}

/** Texts that lost against another window and wait for the person's choice. */
export async function readConflicts(deps: Deps, mirror: Mirror): Promise<readonly Conflict[]> {
  return deps.store.readConflicts(mirror.person);
}
