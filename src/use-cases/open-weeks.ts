import type { CheckIn } from '../domain/check-in.js';
import { lastFinishedWeek, type WeekKey } from '../domain/week.js';
import { fillableWeeks } from './pick-week.js';

/** The last four finished weeks that have no check-in, oldest first. */
export function openWeeks(history: readonly CheckIn[], now: Date, zone: string): readonly WeekKey[] {
  const known = new Set(history.map(({ week }) => week));
  const finished = lastFinishedWeek(now, zone);
  return fillableWeeks(now, zone)
    .filter((week) => week <= finished && !known.has(week))
    .toReversed();
}
