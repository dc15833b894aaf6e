import { dimensions, type Dimension, type PerDimension } from '../domain/dimension.js';
import type { Entry } from '../domain/entry.js';
import { mergeLines, readBox, usualReachOf } from '../domain/line.js';
import { judgedBy, levelOf } from '../domain/lookup.js';
import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { categoriesAt } from './level-at.js';
import { judgeAssignments } from './judge-assignments.js';

/** Turns the four boxes into entries; lines whose text did not change keep their id and the person's answers. */
export async function readBoxes(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  boxes: PerDimension<string>,
  previous: readonly Entry[],
): Promise<readonly Entry[]> {
  const { framework, level: key } = judgedBy(await judgeAssignments(deps, mirror), week);
  const level = levelOf(framework, key);
  const categories = await categoriesAt(deps, mirror, week);
  const readings = dimensions.flatMap((dimension: Dimension) =>
    readBox(boxes[dimension], {
      dimension,
      categories,
      usualReach: usualReachOf(level),
      corrections: mirror.profile.corrections,
    }),
  );
  return mergeLines(previous, readings, deps.newId);
}
