import { promptedWeek } from '../../../domain/week.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import { pickWeek } from '../../../use-cases/pick-week.js';
import { badWeekMessage } from '../../messages/card/week-answers.js';
import type { Speaker } from '../../speaker.js';
import { buildWeekModal } from '../opening.js';
import type { Answer } from './answer.js';

/** Opens the week that is meant; without words the one a prompt would ask about. */
export async function showWeek(speaker: Speaker, mirror: Mirror, words: string): Promise<Answer> {
  const { deps, command } = speaker;
  const { zone, locale } = mirror.profile;
  if (words === '') return { view: await buildWeekModal(speaker, mirror, { week: promptedWeek(deps.now(), zone) }) };
  const picked = await pickWeek(deps, mirror, words);
  return picked.outcome === 'week'
    ? { view: await buildWeekModal(speaker, mirror, { week: picked.week }) }
    : { message: badWeekMessage({ command, problem: picked.outcome, example: picked.example, locale }) };
}
