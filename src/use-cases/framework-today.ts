import type { Framework } from '../domain/framework.js';
import { judgedBy } from '../domain/lookup.js';
import { weekOf } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { judgeAssignments } from './judge-assignments.js';

/** The framework that judges the week under way. */
export async function frameworkToday(deps: Deps, mirror: Mirror): Promise<Framework> {
  const judged = await judgeAssignments(deps, mirror);
  return judgedBy(judged, weekOf(deps.now(), mirror.profile.zone)).framework;
}
