import { promptedWeek } from '../../../domain/week.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { pickWeek } from '../../../use-cases/pick-week.js';
import { readWeeks } from '../../../use-cases/read-week.js';
import { badWeekMessage } from '../../messages/card/week-answers.js';
import type { Speaker } from '../../speaker.js';
import { buildWeekModal } from '../opening.js';
import type { Answer } from './answer.js';

/** Opens the week that is meant; without words the one a prompt would ask about. */
export async function showWeek(speaker: Speaker, mirror: Mirror, words: string): Promise<Answer> {
  const { deps, command } = speaker;
  const { zone, locale } = mirror.profile;
  if (words === '') return { view: await buildWeekModal(speaker, mirror, { week: promptedWeek(deps.now(), zone) }) };
  const picked = pickWeek(deps, mirror, words);
  return picked.outcome === 'week'
    ? { view: await buildWeekModal(speaker, mirror, { week: picked.week }) }
    : { message: badWeekMessage({ command, problem: picked.outcome, example: picked.example, locale }) };
}

/** The same for a week that is saved: without words the newest one. */
export async function editWeek(speaker: Speaker, mirror: Mirror, words: string): Promise<Answer> {
  if (words !== '') return showWeek(speaker, mirror, words);
  const newest = (await readWeeks(speaker.deps, mirror)).at(-1);
  return newest === undefined
    ? showWeek(speaker, mirror, '')
    : { view: await buildWeekModal(speaker, mirror, { week: newest.week }) };
}
