import type { Median } from './kaplan-meier.js';
import type { ClockRules } from './rules.js';

/**
 * Where the two clocks stand together (METHOD.md, section 9): high performer, frustrated stagnation, blind executor and
 * danger, in words that blame nobody.
 */
export const zones = [
  'seen-early-over-soon',
  'seen-early-over-late',
  'seen-late-over-soon',
  'seen-late-over-late',
] as const;
export type Zone = (typeof zones)[number];

/** Undefined while one of the medians is hidden, or its lower limit says nothing yet. */
export function zoneOf(
  toAware: Median | undefined,
  toResolved: Median | undefined,
  { shortAwareDays, shortResolveDays }: ClockRules,
): Zone | undefined {
  const isSeenEarly = isWithin(toAware, shortAwareDays);
  const isOverSoon = isWithin(toResolved, shortResolveDays);
  if (isSeenEarly === undefined || isOverSoon === undefined) return undefined;
  if (isSeenEarly) return isOverSoon ? 'seen-early-over-soon' : 'seen-early-over-late';
  return isOverSoon ? 'seen-late-over-soon' : 'seen-late-over-late';
}

function isWithin(median: Median | undefined, days: number): boolean | undefined {
  if (median === undefined) return undefined;
  if ('days' in median) return median.days <= days;
  return median.moreThan >= days ? false : undefined;
}
