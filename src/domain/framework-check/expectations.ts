import { dimensions, type Dimension } from '../dimension.js';
import { expectationOf } from '../expectation.js';
import type { Framework, Level } from '../framework.js';
import { isOpenLevel } from '../lookup.js';
import { problem, type FieldPath, type Problem } from './problem.js';

/** Something is expected wherever something is weighed, in points and in counts. */
export function expectationProblems(framework: Framework): Problem[] {
  return framework.levels.flatMap((level, index) => {
    if (!isOpenLevel(framework, level)) return [];
    const expects = expectationOf(framework, level);
    return dimensions.flatMap((dimension) => {
      const { points, events } = expects[dimension];
      const weight = level.weights[dimension];
      const isByHand = level.expectedPoints?.[dimension] !== undefined;
      const at = ['levels', index];
      if (weight > 0 && !(points > 0)) {
        const path = isByHand ? [...at, 'expectedPoints', dimension] : countPath(at, level, dimension);
        return [problem(path, 'nothing-expected', { dimension, weight })];
      }
      if (isByHand && points > 0 && events === 0) {
        return [problem(countPath(at, level, dimension), 'points-without-count', { dimension })];
      }
      return [];
    });
  });
}

const counts = {
  input: 'inputPerWeek',
  output: 'outputPerWeek',
  outcome: 'outcomesPerQuarter',
  impact: 'impactsPerQuarter',
} as const;

/** Where the count of a dimension stands; with a count, nothing can come of it only through who feels it. */
function countPath(level: FieldPath, { typicalQuarter }: Level, dimension: Dimension): FieldPath {
  const isEvent = dimension === 'outcome' || dimension === 'impact';
  const key = isEvent && typicalQuarter[counts[dimension]] > 0 ? 'feltBy' : counts[dimension];
  return [...level, 'typicalQuarter', key];
}
