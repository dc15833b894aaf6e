import { workViewOf, type WorkView } from '../domain/coverage/work-view.js';
import { coverageOf, type StatementCoverage } from '../domain/coverage/coverage.js';
import type { PerDimension } from '../domain/dimension.js';
import type { Framework, Level } from '../domain/framework.js';
import type { Reflection } from '../domain/reflection.js';
import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { reflectOnWeeks, type Reflected } from './reflect-on-week.js';

/** What the weeks show of the work, and the framework that says so. */
export interface WorkLook {
  readonly reflection: Reflection;
  readonly view: WorkView;
  readonly framework: Framework;
}

export async function lookAtWork(deps: Deps, mirror: Mirror): Promise<WorkLook> {
  const { reflection, history, assignments } = await reflectOnWeeks(deps, mirror);
  return {
    reflection,
    view: workViewOf(history, assignments, reflection.week),
    framework: reflection.assignment.framework,
  };
}

/** How much the lines up to a week show of what a level asks. */
export function shownOf(
  { history }: Reflected,
  level: Level,
  framework: Framework,
  week: WeekKey,
): PerDimension<readonly StatementCoverage[]> {
  return coverageOf(history, level, framework, week);
}
