import type { PerDimension } from '../dimension.js';
import { dimensions } from '../dimension.js';
import type { Framework, Level } from '../framework.js';
import { withChanged } from './keyed.js';

export interface LevelExpectation {
  readonly level: string;
  readonly typicalQuarter: Level['typicalQuarter'];
  /** Points set by hand; undefined where they are derived from the counts. */
  readonly expectedPoints: PerDimension<number | undefined>;
}

/** Says what a level does in a typical quarter, in counts, and where points are set by hand. */
export function expectOfLevel(
  framework: Framework,
  { level, typicalQuarter, expectedPoints }: LevelExpectation,
): Framework {
  const byHand = Object.fromEntries(
    dimensions.flatMap((dimension) => {
      const points = expectedPoints[dimension];
      return points === undefined ? [] : [[dimension, points]];
    }),
  );
  const expected = (before: Level): Level => {
    const { expectedPoints: _, ...each } = before;
    return { ...each, typicalQuarter, ...(Object.keys(byHand).length === 0 ? {} : { expectedPoints: byHand }) };
  };
  return { ...framework, levels: withChanged(framework.levels, level, expected) };
}
