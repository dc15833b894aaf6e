import { formulaVersion } from '../domain/formula-version.js';
import { isAsked } from '../domain/question.js';
import type { Reflection } from '../domain/reflection.js';
import type { LightAnswer } from '../domain/told.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { reflectOnWeeks, type Reflected } from './reflect-on-week.js';

/** Writes down what a reply said, append-only, so that a later recomputation never contradicts it silently. */
export async function rememberTold(deps: Deps, mirror: Mirror, reflection: Reflection): Promise<void> {
  const { standing } = reflection;
  await deps.store.appendTold(mirror.person, {
    ...rowOf(deps, reflection),
    ...(standing === undefined ? {} : { percent: standing.percent, low: standing.low, high: standing.high }),
    ...(standing?.band === undefined ? {} : { band: standing.band }),
  });
  // A discreet reply says only that it is ready: there the question stands in Why.
  if (mirror.profile.detail === 'full') await rememberAsked(deps, mirror, reflection);
}

/** Writes down that the question of light or low weeks was asked; nothing when it was not. */
export async function rememberAsked(deps: Deps, mirror: Mirror, reflection: Reflection): Promise<void> {
  if (!isAsked(reflection, mirror.profile)) return;
  await deps.store.appendTold(mirror.person, { ...rowOf(deps, reflection), question: 'asked' });
}

/** Writes down what the question of light or low weeks was answered with; answers how the weeks are spoken of then. */
export async function rememberAnswer(deps: Deps, mirror: Mirror, given: LightAnswer): Promise<Reflected> {
  const { reflection } = await reflectOnWeeks(deps, mirror);
  await deps.store.appendTold(mirror.person, { ...rowOf(deps, reflection), question: given });
  return reflectOnWeeks(deps, mirror);
}

function rowOf(deps: Deps, { week, level, explanation }: Reflection) {
  return {
    week,
    at: deps.now().toISOString(),
    level: level.key,
    frameworkVersion: explanation.frameworkVersion,
    formulaVersion,
  };
}
