import type { JudgedBy } from '../domain/assignment.js';
import type { Framework } from '../domain/framework.js';
import { judgesOf } from '../domain/judges.js';
import type { WeekKey } from '../domain/week.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { readPublished } from './framework/read-published.js';

/** Who judges which weeks of a person. Throws when no published framework has one of their levels. */
export async function judgeAssignments(
  deps: Pick<Deps, 'frameworks'>,
  { assignments, profile }: Pick<Mirror, 'assignments' | 'profile'>,
): Promise<readonly JudgedBy[]> {
  return judgesOf(assignments, await readPublished(deps), profile.shares, profile.own);
}

/** The framework that is valid in a week; the first one before any began. */
export async function frameworkOn({ frameworks }: Pick<Deps, 'frameworks'>, week: WeekKey): Promise<Framework> {
  const versions = await frameworks.readVersions();
  const valid = versions.findLast(({ startsOn }) => startsOn <= week) ?? versions[0];
  const framework = valid && (await frameworks.readFramework(valid.version));
  if (framework === undefined) throw new Error('No framework has been published yet.');
  return framework;
}
