import { promptedWeek, weekOf, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** The week a prompt would mean; the running one when that is answered already. */
export async function weekToOpen(deps: Deps, { person, profile: { zone } }: Mirror): Promise<WeekKey> {
  const now = deps.now();
  const prompted = promptedWeek(now, zone);
  return (await deps.store.readCheckIn(person, prompted)) === undefined ? prompted : weekOf(now, zone);
}
