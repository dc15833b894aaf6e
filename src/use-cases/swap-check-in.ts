import type { CheckIn } from '../domain/check-in.js';
import type { WeekKey } from '../domain/week.js';
import type { PersonId, Revised } from '../storage/store.js';
import type { Deps } from './deps.js';

const attempts = 5;

/**
 * Changes a stored week whatever else changes it at the same time; the change sees the newest week
 * (undefined when there is none) and answers undefined to leave it as it is.
 */
export async function swapCheckIn(
  deps: Pick<Deps, 'store'>,
  person: PersonId,
  week: WeekKey,
  change: (checkIn: CheckIn | undefined) => CheckIn | undefined,
): Promise<Revised<CheckIn> | undefined> {
  let current = await deps.store.readCheckIn(person, week);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = change(current?.value);
    if (changed === undefined) return current;
    const swap = await deps.store.writeCheckIn(person, changed, current?.revision ?? 0);
    if (swap.outcome === 'stored') return { revision: swap.revision, value: changed };
    current = swap.newest;
  }
  throw new Error('A week changed faster than it could be written.');
}
