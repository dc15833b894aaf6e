import type { CheckIn } from '../domain/check-in.js';
import type { WeekKey } from '../domain/week.js';

/**
 * The week whose answer shows what a week changed: the newest one with lines or a confirmed zero, else the week itself.
 * Undefined when none of them is there any more. A week that is written only so far is answered later.
 *
 * @param history oldest first
 */
export function answeredWeek(history: readonly CheckIn[], week: WeekKey): CheckIn | undefined {
  const newer = history.findLast(
    ({ week: other, state, soFar }) => other > week && (state === 'logged' || state === 'empty') && soFar !== true,
  );
  return newer ?? history.find(({ week: other }) => other === week);
}
