import type { JudgedBy } from './assignment.js';
import { weeksBetween, type WeekKey } from './week.js';

/**
 * How much of the bar counts in a week, 0 to 1: linear from the ramp's start value to 1 over its weeks, from the Monday the
 * assignment began. Two ramps never multiply; of those running the lower counts. Each assignment's ramp is read in the
 * framework that was valid in that week. 1 before the first assignment.
 */
export function rampAt(judges: readonly JudgedBy[], week: WeekKey): number {
  const newest = new Map<WeekKey, JudgedBy>();
  for (const judge of judges) {
    if (judge.ramp === 'none' || judge.validFrom > week) continue;
    const before = newest.get(judge.assignedFrom);
    if (before === undefined || judge.validFrom > before.validFrom) newest.set(judge.assignedFrom, judge);
  }
  let lowest = 1;
  for (const judge of newest.values()) lowest = Math.min(lowest, rampOf(judge, week));
  return lowest;
}

function rampOf({ ramp, assignedFrom, framework }: JudgedBy, week: WeekKey): number {
  if (ramp === 'none') return 1;
  const { from, weeks } = framework.ramps[ramp];
  return Math.min(1, from + ((1 - from) * weeksBetween(assignedFrom, week)) / weeks);
}
