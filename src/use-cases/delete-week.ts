import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Deletes a week with its lines, draft and kept texts; false when there was none. */
export async function deleteWeek(deps: Deps, mirror: Mirror, week: WeekKey): Promise<boolean> {
  const conflicts = await deps.store.readConflicts(mirror.person);
  await Promise.all(
    conflicts.filter((conflict) => conflict.week === week).map(({ id }) => deps.store.dropConflict(mirror.person, id)),
  );
  await deps.store.dropDraft(mirror.person, week);
  return deps.store.deleteCheckIn(mirror.person, week);
}
