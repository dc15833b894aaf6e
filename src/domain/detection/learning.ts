import type { JudgedBy } from '../assignment.js';
import type { CheckIn } from '../check-in.js';
import { timelineOf } from '../timeline.js';
import type { WeekKey } from '../week.js';
import type { Issue } from '../signals/issue.js';
import { becomesUsual } from '../signals/lifecycle.js';
import { isFall } from '../signals/match.js';
import { assignedFrom, barFrom, calendarOf, judgedWeek, type Calendar } from './calendar.js';

/** Before the person's own usual is known. */
export interface Learning {
  /** Usable weeks under today's bar, and how many of them make a baseline. */
  readonly weeks: number;
  readonly needed: number;
  /** The week since which other things are asked of the same level: until then nothing is looked for in the weeks. */
  readonly barSince?: WeekKey;
  /** The week since which the weeks are the usual ones because the person said so. */
  readonly usualSince?: WeekKey;
  /** The first week of a new assignment that is held against what the level asks, counted from 1. */
  readonly startsAt: number;
}

/** Undefined once weeks are held against the person's own usual (METHOD.md, section 7: from week 12 of a bar on). */
export function learningOf(
  history: readonly CheckIn[],
  assignments: readonly JudgedBy[],
  week: WeekKey,
  issues: readonly Issue[] = [],
): Learning | undefined {
  const timeline = timelineOf(history, assignments, week);
  const { framework } = judgedWeek(timeline).yardstick;
  const { learningWeeks, start } = framework.detection;
  const bar = barFrom(timeline);
  const from = Math.max(bar, usualFrom(issues, calendarOf(timeline)));
  const usable = timeline.weeks
    .slice(from)
    .filter(({ effort, availability }) => effort && availability >= framework.minAvailability).length;
  if (usable >= learningWeeks) return undefined;
  const since = timeline.weeks[from]?.week;
  const begun = { weeks: usable, needed: learningWeeks, startsAt: start.fromWeek + 1 };
  if (from > bar) return { ...begun, ...(since && { usualSince: since }) };
  return from === assignedFrom(timeline) ? begun : { ...begun, ...(since && { barSince: since }) };
}

/** The first week that counts as usual since the person said so. */
function usualFrom(issues: readonly Issue[], { indexOf }: Calendar): number {
  const said = issues.filter(({ kind, resolution }) => isFall(kind) && becomesUsual(resolution));
  return Math.max(0, ...said.map(({ onset }) => indexOf(onset)));
}
