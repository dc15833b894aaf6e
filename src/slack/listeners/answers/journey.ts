import type { Mirror } from '../../../use-cases/find-mirror.js';
import { buildReviews } from '../../reviews.js';
import type { Speaker } from '../../speaker.js';
import { buildJourney, buildNote, buildReview } from '../journey-window.js';
import type { Answer } from './answer.js';

/** The journey; what was typed behind the word stands in the window of a new note. */
export async function showJourney(speaker: Speaker, mirror: Mirror, text: string): Promise<Answer> {
  if (text !== '') return { view: buildNote(speaker, mirror, undefined, text) };
  return { view: await buildJourney(speaker, mirror) };
}

/** Official reviews; what was typed behind the word stands in the window of a new one. */
export async function showReviews(speaker: Speaker, mirror: Mirror, text: string): Promise<Answer> {
  if (text !== '') return { view: await buildReview(speaker, mirror, { text }) };
  return { view: await buildReviews(speaker.deps, mirror) };
}
