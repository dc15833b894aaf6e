import type { Mirror } from '../../../use-cases/find-mirror.js';
import { readWeeks } from '../../../use-cases/read-week.js';
import { deleteChoice } from '../../messages/card/week-answers.js';
import type { Speaker } from '../../speaker.js';
import type { Answer } from './answer.js';

/** Asks what shall go. */
export async function chooseDeletion({ deps }: Speaker, mirror: Mirror): Promise<Answer> {
  const newest = (await readWeeks(deps, mirror)).at(-1);
  return { message: deleteChoice({ week: newest?.week, locale: mirror.profile.locale }) };
}
