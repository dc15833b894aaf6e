import type { PerDimension } from '../dimension.js';
import type { Framework } from '../framework.js';
import { scoreWindowOf } from '../lookup.js';
import type { OwnLayer } from './own-layer.js';

/** Over how many weeks a place is read, and how few of them have to be missed until there is none. */
export interface ShortWindow {
  readonly weeks: number;
  /** So many missed weeks leave no place. */
  readonly missed: number;
}

/** How soon a place over so many weeks is gone: it needs a part of them logged, and never fewer than its first number does. */
export function missedOf(weeks: number, { minCoverage, numberFrom }: Framework['firstWeeks']): ShortWindow {
  const needed = Math.max(Math.ceil(minCoverage * weeks - rounding), numberFrom);
  return { weeks, missed: Math.max(1, weeks - needed + 1) };
}

/** Products of fractions may land a hair above a whole number. */
const rounding = 1e-9;

/** The same for windows of the person's own, where they make the place shorter than everybody's. */
export function shortWindowOf(
  own: OwnLayer['windowWeeks'],
  theirs: PerDimension<number>,
  firstWeeks: Framework['firstWeeks'],
): ShortWindow | undefined {
  const weeks = scoreWindowOf({ windowWeeks: { ...theirs, ...own } });
  return weeks < scoreWindowOf({ windowWeeks: theirs }) ? missedOf(weeks, firstWeeks) : undefined;
}
