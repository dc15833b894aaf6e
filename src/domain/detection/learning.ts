import type { JudgedBy } from '../assignment.js';
import type { CheckIn } from '../check-in.js';
import { timelineOf } from '../timeline.js';
import type { WeekKey } from '../week.js';
import { assignedFrom, barFrom, judgedWeek } from './calendar.js';

/** Before the person's own usual is known. */
export interface Learning {
  /** Usable weeks under today's bar, and how many of them make a baseline. */
  readonly weeks: number;
  readonly needed: number;
  /** The week since which other things are asked of the same level: until then nothing is looked for in the weeks. */
  readonly barSince?: WeekKey;
  /** Weeks of a new assignment that are not held against anything yet. */
  readonly startsAt: number;
}

/** Undefined once weeks are held against the person's own usual (METHOD.md, section 7: from week 12 of a bar on). */
export function learningOf(
  history: readonly CheckIn[],
  assignments: readonly JudgedBy[],
  week: WeekKey,
): Learning | undefined {
  const timeline = timelineOf(history, assignments, week);
  const { framework } = judgedWeek(timeline).yardstick;
  const { learningWeeks, start } = framework.detection;
  const from = barFrom(timeline);
  const usable = timeline.weeks
    .slice(from)
    .filter(({ effort, availability }) => effort && availability >= framework.minAvailability).length;
  if (usable >= learningWeeks) return undefined;
  const barSince = from === assignedFrom(timeline) ? undefined : timeline.weeks[from]?.week;
  return { weeks: usable, needed: learningWeeks, startsAt: start.fromWeek, ...(barSince && { barSince }) };
}
