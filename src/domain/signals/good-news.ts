import type { Told } from '../told.js';
import { weeksBetween, type WeekKey } from '../week.js';
import type { Signal } from './signal.js';

/**
 * Good news that the answer to a week may say: with the week that shows it first, or with one of the next when that one had
 * something else to ask, and once more when it is past doubt.
 *
 * @param told in any order; the answer to the week itself says again what it said
 */
export function goodNewsOf(
  signals: readonly Signal[],
  told: readonly Told[],
  week: WeekKey,
  freshWeeks: number,
): Signal | undefined {
  return signals.find(({ kind, watchedFrom, alertFrom }) => {
    if (kind !== 'rise') return false;
    if (alertFrom === week) return true;
    const isSaid = told.some((row) => row.rise !== undefined && row.rise >= watchedFrom && row.week < week);
    return !isSaid && weeksBetween(watchedFrom, week) < freshWeeks;
  });
}
