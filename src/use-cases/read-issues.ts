import { learningOf, type Learning } from '../domain/detection/learning.js';
import { absencesOf, clocksOf, durationsOf, type Clocks } from '../domain/signals/clocks.js';
import type { Issue } from '../domain/signals/issue.js';
import { medianOf, type Median } from '../domain/signals/kaplan-meier.js';
import { isOpen, isResting } from '../domain/signals/lifecycle.js';
import { precisionOf, type Precision } from '../domain/signals/precision.js';
import { zoneOf, type Zone } from '../domain/signals/zones.js';
import { addWeeks, dayOf, daysBetween, lastFinishedWeek, weekOfDay } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { judgeAssignments } from './judge-assignments.js';
import { frameworkToday } from './framework-today.js';

/** An open question as it stands today. */
export interface IssueView {
  readonly issue: Issue;
  /** Calendar days since it began. */
  readonly ageDays: number;
  readonly clocks: Clocks;
  /** A hard month: nothing is asked of it now. */
  readonly isResting: boolean;
}

/** Everything about the open questions of a person, as of today. */
export interface Issues {
  /** The one that began last first; those whose recovery waits for a yes or a no before the others. */
  readonly open: readonly IssueView[];
  /** Over within the weeks in which the same thing would be the same question, the newest first. */
  readonly recent: readonly IssueView[];
  /** Over before that. */
  readonly earlier: number;
  /** Medians over all questions, in available days; absent below three. */
  readonly toAware?: Median;
  readonly toResolved?: Median;
  /** Absent while one of the medians is. */
  readonly zone?: Zone;
  readonly precision: Precision;
  /** Absent once weeks are held against the person's own usual. */
  readonly learning?: Learning;
}

/** Reads the open questions with their two clocks; those that are open run up to today. */
export async function readIssues(deps: Deps, mirror: Mirror): Promise<Issues> {
  const [issues, history, assignments, { clocks: rules }] = await Promise.all([
    deps.store.readIssues(mirror.person),
    deps.store.readHistory(mirror.person),
    judgeAssignments(deps, mirror),
    frameworkToday(deps, mirror),
  ]);
  const today = dayOf(deps.now(), mirror.profile.zone);
  const absences = absencesOf(history, mirror.profile);
  const viewOf = (issue: Issue): IssueView => {
    const clocks = clocksOf(issue, today, absences);
    return { issue, ageDays: daysBetween(issue.onset, today), clocks, isResting: isResting(issue, today) };
  };
  const over = issues.filter((issue) => !isOpen(issue));
  const isRecent = ({ resolved = today }: Issue) =>
    addWeeks(weekOfDay(resolved), rules.reopenWeeks) >= weekOfDay(today);
  const durations = durationsOf(issues, today, absences);
  const toAware = medianOf(durations.toAware, rules.leastForMedian);
  const toResolved = medianOf(durations.toResolved, rules.leastForMedian);
  const zone = zoneOf(toAware, toResolved, rules);
  const learning = learningOf(history, assignments, lastFinishedWeek(deps.now(), mirror.profile.zone), issues);
  return {
    open: issues.filter(isOpen).toSorted(byUrgency).map(viewOf),
    recent: over.filter(isRecent).toSorted(newestFirst).map(viewOf),
    earlier: over.filter((issue) => !isRecent(issue)).length,
    ...(toAware && { toAware }),
    ...(toResolved && { toResolved }),
    ...(zone && { zone }),
    precision: precisionOf(issues),
    ...(learning && { learning }),
  };
}

function byUrgency(one: Issue, other: Issue): number {
  const proposed = Number(other.recovery !== undefined) - Number(one.recovery !== undefined);
  return proposed || (one.onset < other.onset ? 1 : -1);
}

function newestFirst(one: Issue, other: Issue): number {
  return (one.resolved ?? '') < (other.resolved ?? '') ? 1 : -1;
}
