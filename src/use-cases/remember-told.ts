import { formulaVersion } from '../domain/formula-version.js';
import { isAsked } from '../domain/question.js';
import type { Reflection } from '../domain/reflection.js';
import type { AskedSignal } from '../domain/signals/asked.js';
import type { Issue } from '../domain/signals/issue.js';
import { answered, isAboutWeeks, isOpen } from '../domain/signals/lifecycle.js';
import { weekQuestionOf } from '../domain/signals/week-question.js';
import type { LightAnswer, Told } from '../domain/told.js';
import { dayOf } from '../domain/week.js';
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
    ...(reflection.isByOwnYardstick && { ownYardstick: true as const }),
  });
  // A discreet reply says only that it is ready: there the question stands in Why.
  if (mirror.profile.detail === 'full') await rememberAsked(deps, mirror, reflection);
}

/** Writes down what the answer to a week asked, once for each week; nothing when it asked nothing. */
export async function rememberAsked(deps: Deps, mirror: Mirror, reflection: Reflection): Promise<void> {
  const { asked } = reflection;
  if (asked !== undefined) {
    if (asked.answer === undefined) await rememberSignal(deps, mirror, reflection, asked);
    return;
  }
  const question = weekQuestionOf(reflection, mirror.profile);
  // Where something else is asked, or a hard month rests, it is not shown.
  if (question?.about === 'light' && isAsked(reflection, mirror.profile)) {
    await deps.store.appendTold(mirror.person, { ...rowOf(deps, reflection), question: 'asked' });
    return;
  }
  if (question?.about === 'rise') {
    await deps.store.appendTold(mirror.person, { ...rowOf(deps, reflection), rise: question.signal.watchedFrom });
    return;
  }
  // One that is open was written down when it was asked.
  if (question?.about !== 'expectation' || reflection.expectation?.isOpen === true) return;
  await rememberExpectation(deps, mirror, reflection, { step: question.step, said: 'asked' });
}

/** Writes down that a question of a new role was asked, or what was said of it. */
export async function rememberExpectation(
  deps: Deps,
  { person }: Mirror,
  reflection: Reflection,
  expectation: NonNullable<Told['expectation']>,
): Promise<void> {
  await deps.store.appendTold(person, { ...rowOf(deps, reflection), expectation });
}

/** A question about lighter weeks is the question of light weeks as well. */
async function rememberSignal(
  deps: Deps,
  { person }: Mirror,
  reflection: Reflection,
  { issue, strength }: Extract<AskedSignal, { strength: unknown }>,
): Promise<void> {
  const told = await deps.store.readTold(person);
  if (told.some(({ week, signal }) => week === reflection.week && signal?.issue === issue.id)) return;
  await deps.store.appendTold(person, { ...rowOf(deps, reflection), signal: { issue: issue.id, strength } });
  if (isAboutWeeks(issue)) {
    await deps.store.appendTold(person, { ...rowOf(deps, reflection), question: 'asked' });
  }
  if (strength === 'watch') return;
  await deps.store.changeIssue(person, issue.id, (newest) =>
    newest.strength === 'alert' ? newest : { ...newest, strength },
  );
}

/**
 * Writes down what the question of light or low weeks was answered with; answers how the weeks are spoken of then. It
 * answers the open questions about these weeks as well.
 */
export async function rememberAnswer(deps: Deps, mirror: Mirror, given: LightAnswer): Promise<Reflected> {
  const { reflection, issues } = await reflectOnWeeks(deps, mirror);
  await deps.store.appendTold(mirror.person, { ...rowOf(deps, reflection), question: given });
  const today = dayOf(deps.now(), mirror.profile.zone);
  const { clocks } = reflection.assignment.framework;
  for (const { id } of issues.filter((issue) => isOpen(issue) && isAboutWeeks(issue))) {
    await deps.store.changeIssue(mirror.person, id, (issue) => answered(issue, { act: given }, today, clocks));
  }
  return reflectOnWeeks(deps, mirror);
}

/**
 * Writes down what a question about a signal was answered with; of lighter weeks it is an answer to the question of light
 * weeks as well. The same answer again is not written down.
 */
export async function rememberSignalAnswer(
  deps: Deps,
  mirror: Mirror,
  issue: Issue,
  answer: LightAnswer,
): Promise<void> {
  const { reflection, told } = await reflectOnWeeks(deps, mirror);
  const { week } = reflection;
  const last = told
    .filter(({ week: other, signal }) => other === week && signal?.issue === issue.id)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  if (last?.signal?.answer === answer) return;
  const strength = issue.strength ?? 'watch';
  await deps.store.appendTold(mirror.person, {
    ...rowOf(deps, reflection),
    signal: { issue: issue.id, strength, answer },
  });
  if (!isAboutWeeks(issue)) return;
  await deps.store.appendTold(mirror.person, { ...rowOf(deps, reflection), question: answer });
}

/** What every row of what was told begins with. */
export function rowOf(deps: Deps, { week, level, explanation }: Reflection) {
  return {
    week,
    at: deps.now().toISOString(),
    level: level.key,
    frameworkVersion: explanation.frameworkVersion,
    formulaVersion,
  };
}
