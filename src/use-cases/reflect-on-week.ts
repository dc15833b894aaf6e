import type { JudgedBy } from '../domain/assignment.js';
import type { CheckIn } from '../domain/check-in.js';
import { hangOn } from '../domain/hypotheses/chain.js';
import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import { reflect } from '../domain/reflect.js';
import type { Reflection } from '../domain/reflection.js';
import type { Issue } from '../domain/signals/issue.js';
import { isAboutPlace, type Told } from '../domain/told.js';
import { dayOf, lastFinishedWeek, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { judgeAssignments } from './judge-assignments.js';

/** For a day the reply of a week is being sharpened in place: that is no recomputation of something said before. */
const settlesAfterMs = 24 * 60 * 60 * 1000;

export interface Reflected {
  readonly reflection: Reflection;
  readonly history: readonly CheckIn[];
  /** What outputs should change, as it hangs on the weeks now. */
  readonly hypotheses: readonly Hypothesis[];
  readonly issues: readonly Issue[];
  /** What was told, without the place of the judged week while its answer is being sharpened. */
  readonly told: readonly Told[];
  readonly assignments: readonly JudgedBy[];
}

/**
 * Where the weeks stand at the end of the last finished week, or of a later week that is logged already
 * (somebody who answers on Friday sees Friday's week counted).
 */
export async function reflectOnWeeks(deps: Deps, mirror: Mirror): Promise<Reflected> {
  const [history, told, issues, expected, assignments] = await Promise.all([
    deps.store.readHistory(mirror.person),
    deps.store.readTold(mirror.person),
    deps.store.readIssues(mirror.person),
    deps.store.readHypotheses(mirror.person),
    judgeAssignments(deps, mirror),
  ]);
  const now = deps.now();
  const week = judgedWeek(history, lastFinishedWeek(now, mirror.profile.zone));
  const said = told.filter(
    (row) => row.week !== week || !isAboutPlace(row) || now.getTime() - Date.parse(row.at) > settlesAfterMs,
  );
  const hypotheses = hangOn(expected, history);
  const today = dayOf(now, mirror.profile.zone);
  const timed = deps.timeReflection ?? ((work) => work());
  const reflection = timed(() => reflect(history, assignments, week, said, { issues, hypotheses, today }));
  return { reflection, history, hypotheses, issues, told: said, assignments };
}

function judgedWeek(history: readonly CheckIn[], lastFinished: WeekKey): WeekKey {
  // A week that is written only so far is not judged before it is over.
  const newest = history.findLast(({ state, soFar }) => (state === 'logged' || state === 'empty') && soFar !== true);
  return newest !== undefined && newest.week > lastFinished ? newest.week : lastFinished;
}
