import type { CheckIn } from '../domain/check-in.js';
import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { swapCheckIn } from './swap-check-in.js';

/** A week without lines: left out, time off, or a confirmed zero. */
export type WeekWithoutLines = 'skipped' | 'away' | 'empty';

/**
 * Says what a week without lines was. A week that has lines keeps them and its state: nothing written is lost to a tap.
 * Returns the week as it now is.
 *
 * @param worked of time off, the part of the week that is worked all the same, 0 to below 1
 */
export async function settleWeek(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  state: WeekWithoutLines,
  worked = 0,
): Promise<CheckIn> {
  const now = deps.now().toISOString();
  // Chosen over four empty boxes.
  const ownRead = state === 'empty' ? (await deps.store.readDraft(mirror.person, week))?.ownRead : undefined;
  const settled = await swapCheckIn(deps, mirror.person, week, (checkIn) =>
    checkIn !== undefined && checkIn.entries.length > 0
      ? undefined
      : {
          ...checkIn,
          week,
          state,
          availability: state === 'away' ? worked : 1,
          entries: [],
          ...(ownRead === undefined ? {} : { ownRead }),
          firstSavedAt: checkIn?.firstSavedAt ?? now,
          savedAt: now,
        },
  );
  if (settled === undefined) throw new Error('A week that was just settled is missing.');
  return settled.value;
}
