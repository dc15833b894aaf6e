import type { CheckIn } from '../domain/check-in.js';
import { reflect } from '../domain/reflect.js';
import type { Reflection } from '../domain/reflection.js';
import { lastFinishedWeek, type WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { judgeAssignments } from './judge-assignments.js';

/** For a day the reply of a week is being sharpened in place: that is no recomputation of something said before. */
const settlesAfterMs = 24 * 60 * 60 * 1000;

export interface Reflected {
  readonly reflection: Reflection;
  readonly history: readonly CheckIn[];
}

/**
 * Where the weeks stand at the end of the last finished week, or of a later week that is logged already
 * (somebody who answers on Friday sees Friday's week counted).
 */
export async function reflectOnWeeks(deps: Deps, mirror: Mirror): Promise<Reflected> {
  const [history, told, assignments] = await Promise.all([
    deps.store.readHistory(mirror.person),
    deps.store.readTold(mirror.person),
    judgeAssignments(deps, mirror.assignments),
  ]);
  const now = deps.now();
  const week = judgedWeek(history, lastFinishedWeek(now, mirror.profile.zone));
  const said = told.filter(
    ({ week: about, at, question }) =>
      about !== week || question !== undefined || now.getTime() - Date.parse(at) > settlesAfterMs,
  );
  return { reflection: reflect(history, assignments, week, said), history };
}

function judgedWeek(history: readonly CheckIn[], lastFinished: WeekKey): WeekKey {
  // A week that is written only so far is not judged before it is over.
  const newest = history.findLast(({ state, soFar }) => (state === 'logged' || state === 'empty') && soFar !== true);
  return newest !== undefined && newest.week > lastFinished ? newest.week : lastFinished;
}
