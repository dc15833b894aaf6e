import type { WeekKey } from '../domain/week.js';
import type { Leftover } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { mendIssues } from './settle-issues.js';
import { takeOutAnswer } from './take-out.js';

/** Deletes a week with its lines, draft and kept texts. Returns what of its answer then has to go from Slack. */
export async function deleteWeek(deps: Deps, mirror: Mirror, week: WeekKey): Promise<readonly Leftover[]> {
  const conflicts = await deps.store.readConflicts(mirror.person);
  await Promise.all(
    conflicts.filter((conflict) => conflict.week === week).map(({ id }) => deps.store.dropConflict(mirror.person, id)),
  );
  await deps.store.dropDraft(mirror.person, week);
  await deps.store.deleteCheckIn(mirror.person, week);
  await mendIssues(deps, mirror);
  return takeOutAnswer(deps, mirror, week);
}
