import type { Mirror } from '../../../use-cases/find-mirror.js';
import type { Speaker } from '../../speaker.js';
import { buildLevelAsks } from '../level-windows.js';
import { levelsModal } from '../../messages/level/levels-modal.js';
import { compareLevels } from '../../../use-cases/look-at-work.js';
import type { Answer, WindowAnswer } from './answer.js';

export async function showLevel(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { view: await buildLevelAsks(speaker, mirror) };
}

/** `/mirror levels IC4 IC5`; without words the own level and the next one. */
export async function showLevels(
  { deps }: Speaker,
  mirror: Mirror,
  said: string | { readonly one: string; readonly other: string },
): Promise<WindowAnswer> {
  const { locale } = mirror.profile;
  return { view: levelsModal({ ...(await compareLevels(deps, mirror, said)), locale }) };
}
