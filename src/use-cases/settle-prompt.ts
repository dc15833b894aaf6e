import type { WeekKey } from '../domain/week.js';
import type { PersonId } from '../storage/store.js';
import type { Deps } from './deps.js';
import { planPrompt } from './plan-prompt.js';

/**
 * A week is answered (saved, skipped, away): nothing more is sent for it, and the next open week is planned. Of a week that
 * is written only so far, its own knock still comes.
 */
export async function settlePrompt(deps: Deps, person: PersonId, week: WeekKey): Promise<void> {
  // The next one first: a lock or a crash between the two must not silence the mirror.
  await planPrompt(deps, person);
  const stored = await deps.store.readCheckIn(person, week);
  if (stored?.value.soFar === true) await deps.ledger.drop(person, { weeks: [week], kind: 'early' });
  else await deps.ledger.drop(person, { weeks: [week] });
}

/** Later…: the form again at that time, because the person asked; it takes the place of the one reminder. */
export async function snoozePrompt(deps: Deps, person: PersonId, week: WeekKey, until: Date): Promise<void> {
  await deps.ledger.postpone(person, week, until);
}
