import type { Timeline } from './timeline.js';
import type { WeekKey } from './week.js';

/** Where the bands lay in a stretch of weeks under an earlier framework. */
export interface EarlierEdges {
  /** The first week after the stretch. */
  readonly until: WeekKey;
  /** The four shown percents between the bands, lowest first, as fractions. */
  readonly edges: readonly number[];
}

/** Stretches of weeks whose bands lay elsewhere than those of the newest stretch, oldest first. */
export function earlierEdgesOf({ weeks }: Timeline): readonly EarlierEdges[] {
  const stretches: EarlierEdges[] = [];
  let before: readonly number[] | undefined;
  for (const { week, yardstick } of weeks) {
    const { edges } = yardstick.framework.bands;
    if (before !== undefined && !areSame(before, edges)) stretches.push({ until: week, edges: before });
    before = edges;
  }
  return stretches;
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one === other || one.every((edge, place) => edge === other[place]);
}
