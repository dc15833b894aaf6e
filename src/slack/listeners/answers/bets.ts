import type { Mirror } from '../../../use-cases/find-mirror.js';
import { buildBets } from '../../bets.js';
import type { Speaker } from '../../speaker.js';
import type { Answer } from './answer.js';

/** What outputs should change, and how well that was said beforehand. */
export async function showBets({ deps }: Speaker, mirror: Mirror): Promise<Answer> {
  return { view: await buildBets(deps, mirror) };
}
