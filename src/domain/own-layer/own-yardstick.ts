import { dimensions, type Dimension } from '../dimension.js';
import { countedUnder } from '../lookup.js';
import { isEffort, type JudgedWeek, type Timeline } from '../timeline.js';

/**
 * Whether the place at the end of a week rests on counts, points or windows of the person's own. Then its number is not one
 * of what the level asks, and whoever reads it has to be told so. A change that no week of its windows was judged by yet, and
 * points of kinds that none of its lines has, make no difference to it.
 */
export function isByOwnYardstick({ weeks }: Pick<Timeline, 'weeks'>, index: number): boolean {
  const judged = weeks[index];
  if (judged === undefined) return false;
  const { level, framework, assignment } = judged.yardstick;
  return dimensions.some((dimension) => {
    if (level.weights[dimension] <= 0) return false;
    if (assignment.own?.windowWeeks?.[dimension] !== undefined) return true;
    const first = Math.max(0, index - framework.windowWeeks[dimension] + 1);
    return weeks.slice(first, index + 1).some((week) => isJudgedByOwn(week, dimension));
  });
}

function isJudgedByOwn({ yardstick, entries, effort }: JudgedWeek, dimension: Dimension): boolean {
  const { own, ownPoints = [] } = yardstick.assignment;
  // Input and output of a week that says nothing of them are left out of the sums; outcome and impact never are.
  if (own?.counts?.[dimension] !== undefined && (effort || !isEffort(dimension))) return true;
  if (ownPoints.length === 0) return false;
  return entries.some(
    (entry) =>
      entry.dimension === dimension &&
      entry.category !== undefined &&
      ownPoints.includes(countedUnder(entry.category, yardstick.categories)),
  );
}
