import type { CheckIn } from './check-in.js';
import { addWeeks, type WeekKey } from './week.js';

/** Weeks of time off in a row, of which the same part is worked; the last one is running or still to come. */
export interface Leave {
  readonly from: WeekKey;
  readonly to: WeekKey;
  /** Part of these weeks that is worked all the same, 0 to below 1. */
  readonly part: number;
}

/**
 * Time off that runs or is planned, in order. Weeks that hold lines are no part of it.
 *
 * @param history oldest first
 */
export function leavesOf(history: readonly CheckIn[], running: WeekKey): readonly Leave[] {
  const leaves: Leave[] = [];
  for (const { week, state, entries, availability } of history) {
    if (state !== 'away' || entries.length > 0) continue;
    const before = leaves.at(-1);
    const goesOn = before?.part === availability && before.to === addWeeks(week, -1);
    if (goesOn) leaves.splice(-1, 1, { ...before, to: week });
    else leaves.push({ from: week, to: week, part: availability });
  }
  return leaves.filter(({ to }) => to >= running);
}
