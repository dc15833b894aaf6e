import type { JudgedBy } from './assignment.js';
import type { CheckIn } from './check-in.js';
import { judgedBy } from './lookup.js';
import { rampAt } from './ramps.js';
import { counts } from './timeline.js';
import type { WeekKey } from './week.js';

/** Weeks that count and would be held against something else than before, oldest first. */
export function readAnew(
  history: readonly CheckIn[],
  before: readonly JudgedBy[],
  after: readonly JudgedBy[],
): readonly WeekKey[] {
  return history
    .filter((checkIn) => counts(checkIn) && !isReadAlike(checkIn.week, before, after))
    .map(({ week }) => week)
    .toSorted();
}

function isReadAlike(week: WeekKey, before: readonly JudgedBy[], after: readonly JudgedBy[]): boolean {
  const [one, other] = [judgedBy(before, week), judgedBy(after, week)];
  return (
    one.level === other.level &&
    one.framework === other.framework &&
    one.share === other.share &&
    rampAt(before, week) === rampAt(after, week)
  );
}
