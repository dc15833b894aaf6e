import { formulaVersion } from '../domain/formula-version.js';
import type { Reflection } from '../domain/reflection.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Writes down what a reply said, append-only, so that a later recomputation never contradicts it silently. */
export async function rememberTold(deps: Deps, mirror: Mirror, reflection: Reflection): Promise<void> {
  const { standing } = reflection;
  await deps.store.appendTold(mirror.person, {
    week: reflection.week,
    at: deps.now().toISOString(),
    ...(standing === undefined ? {} : { percent: standing.percent, low: standing.low, high: standing.high }),
    ...(standing?.band === undefined ? {} : { band: standing.band }),
    frameworkVersion: reflection.explanation.frameworkVersion,
    formulaVersion,
  });
}
