import { scoreWindowOf } from './lookup.js';
import type { Booking } from './booking.js';
import type { Framework } from './framework.js';
import type { SelfGap } from './reflection.js';

/**
 * Own reads of the last window against the shown percent on the same scale: 1 stands for the framework's lowest
 * attainment (.5), 5 for its highest (1.5), evenly between (METHOD.md, section 7). Undefined with too few reads.
 */
export function selfGapOf({ timeline }: Booking, index: number, percent: number): SelfGap | undefined {
  const framework = timeline.weeks[index]?.yardstick.framework;
  if (framework === undefined) return undefined;
  const { minReads } = framework.ownRead;
  const reads = timeline.weeks
    .slice(Math.max(0, index - scoreWindowOf(framework) + 1), index + 1)
    .flatMap(({ checkIn }) => checkIn?.ownRead ?? []);
  if (reads.length < minReads) return undefined;
  const own = reads.reduce((sum, read) => sum + read, 0) / reads.length;
  return { own, mirror: readOf(percent, framework), weeks: reads.length };
}

/** An attainment on the scale of own reads, 1 to 5. */
export function readOf(attainment: number, framework: Framework): number {
  return Math.min(best, Math.max(1, stepsOf(attainment, framework)));
}

/** The same without an end: how far beyond the scale an attainment lies. */
export function stepsOf(attainment: number, { ownRead: { lowest, highest } }: Framework): number {
  return 1 + ((best - 1) * (attainment - lowest)) / (highest - lowest);
}

/** Own reads go from 1 to 5. */
const best = 5;
