import type { JudgedBy } from './assignment.js';
import { weeksBetween, type WeekKey } from './week.js';

/**
 * How much of the bar counts in a week, 0 to 1: linear from the ramp's start value to 1 over its weeks, from validFrom on.
 * Two ramps never multiply; of those running the lower counts. 1 before the first assignment.
 */
export function rampAt(assignments: readonly JudgedBy[], week: WeekKey): number {
  return assignments.reduce((lowest, assignment) => Math.min(lowest, rampOf(assignment, week)), 1);
}

function rampOf({ ramp, validFrom, framework }: JudgedBy, week: WeekKey): number {
  if (ramp === 'none' || week < validFrom) return 1;
  const { from, weeks } = framework.ramps[ramp];
  return Math.min(1, from + ((1 - from) * weeksBetween(validFrom, week)) / weeks);
}
