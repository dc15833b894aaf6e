import { lateQuestionOf, type LateQuestion } from '../domain/signals/late-question.js';
import { weekQuestionOf } from '../domain/signals/week-question.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { reflectOnWeeks, type Reflected } from './reflect-on-week.js';
import { rowOf } from './remember-told.js';

/** Where the quarterly question of what was learned late stands; undefined before the first week. */
export function lateQuestion({ reflection, history, told }: Reflected): LateQuestion | undefined {
  const [first] = history;
  const { clocks } = reflection.assignment.framework;
  return first && lateQuestionOf(told, first.week, reflection.week, clocks);
}

/** Writes down that it was asked, where the answer to the week did ask it; once for each week. */
export async function rememberLateAsked(deps: Deps, mirror: Mirror, reflected: Reflected): Promise<void> {
  const { reflection, told } = reflected;
  if (weekQuestionOf(reflection, mirror.profile, lateQuestion(reflected))?.about !== 'late') return;
  if (told.some(({ week, late }) => week === reflection.week && late !== undefined)) return;
  await deps.store.appendTold(mirror.person, { ...rowOf(deps, reflection), late: 'asked' });
}

/** Writes down that it was answered; the same answer again is not written down. */
export async function answerLate(deps: Deps, mirror: Mirror): Promise<void> {
  const { reflection, told } = await reflectOnWeeks(deps, mirror);
  if (told.some(({ week, late }) => week === reflection.week && late === 'answered')) return;
  await deps.store.appendTold(mirror.person, { ...rowOf(deps, reflection), late: 'answered' });
}
