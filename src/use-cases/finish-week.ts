import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import type { StoredWeek } from './read-week.js';
import { swapCheckIn } from './swap-check-in.js';

/** Says that what is written so far was all: the week's own knock does not come. Undefined when there is no such week. */
export async function finishWeek(deps: Deps, mirror: Mirror, week: WeekKey): Promise<StoredWeek | undefined> {
  const stored = await swapCheckIn(deps, mirror.person, week, (checkIn) => {
    if (checkIn?.soFar !== true) return undefined;
    const { soFar: _soFar, ...whole } = checkIn;
    return { ...whole, savedAt: deps.now().toISOString() };
  });
  return stored === undefined ? undefined : { checkIn: stored.value, revision: stored.revision };
}
