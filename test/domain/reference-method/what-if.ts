// METHOD.md section 6: the same weeks as if something were different, calculated a second time.
import type { Entry } from '../../../src/domain/entry.js';
import { weeksBetween, type WeekKey } from '../../../src/domain/week.js';
import { counts, eventPoints, levelAt, linePoints } from '../reference.js';
import type { Career, LevelKey } from './career.js';
import { levelNumbers } from './career.js';
import { referencePlace, type ReferencePlace } from './range.js';

type Dimension = Entry['dimension'];

/** Every week against one level, without a ramp; shares of full time stay. */
export function heldAgainst(career: Career, level: LevelKey): Career {
  const levels = [];
  for (const { from, since, share } of career.levels) {
    levels.push({ ...levelNumbers[level], from, ...(since && { since }), ...(share !== undefined && { share }) });
  }
  return { ...career, levels };
}

/** So many more typical entries over the window. */
export function referenceWith(career: Career, key: WeekKey, dimension: Dimension, count: number): ReferencePlace {
  const typical = referenceTypical(career, key, dimension);
  if (dimension === 'input') return referencePlace(career, key, [count * typical, 0]);
  if (dimension === 'output') return referencePlace(career, key, [0, count * typical]);
  const more = Array.from({ length: count }, () => typical);
  return referencePlace(career, key, [0, 0], dimension === 'outcome' ? [more, []] : [[], more]);
}

/** Felt by whom a level's outcomes mostly are: the team, another one, the organisation. */
const mostly = { 1: 1, 1.25: 1, 2: 2, 2.75: 3 };

/** Median points of the person's own entries of a box in half a year, else those of a line to which nothing was added. */
function referenceTypical(career: Career, key: WeekKey, dimension: Dimension): number {
  const points: number[] = [];
  for (const checkIn of career.history) {
    const back = weeksBetween(checkIn.week, key);
    if (back < 0 || back >= 26 || !counts(checkIn)) continue;
    for (const entry of checkIn.entries) {
      if (entry.dimension !== dimension) continue;
      points.push(dimension === 'input' || dimension === 'output' ? linePoints(entry) : eventPoints(entry));
    }
  }
  if (points.length === 0) {
    if (dimension === 'input' || dimension === 'output') return 3 * 0.85;
    return 4 * 0.85 * mostly[levelAt(career.levels, key).reach as keyof typeof mostly];
  }
  points.sort((a, b) => a - b);
  return (points[(points.length - 1) >> 1]! + points[points.length >> 1]!) / 2;
}

export function withoutRamps(career: Career): Career {
  return { ...career, levels: career.levels.map((level) => ({ ...level, rampFrom: 1 })) };
}
