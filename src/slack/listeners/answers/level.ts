import { compareLevels, readLevel } from '../../../use-cases/look-at-work.js';
import { levelReadModal } from '../../messages/level/level-read-modal.js';
import { levelsModal } from '../../messages/level/levels-modal.js';
import type { Speaker } from '../../speaker.js';
import { buildLevelAsks } from '../level-windows.js';
import type { Caller, WindowAnswer } from './answer.js';

/** What is expected can be read by everybody: any level, `/mirror level IC5`; without words the own one. */
export async function showLevel(
  speaker: Speaker,
  { mirror, locale }: Pick<Caller, 'mirror' | 'locale'>,
  said: string,
): Promise<WindowAnswer> {
  const read = await readLevel(speaker.deps, mirror, said);
  if (mirror !== undefined && read.isOwn) return { view: await buildLevelAsks(speaker, mirror, read) };
  return { view: levelReadModal({ ...read, isJoined: mirror !== undefined, locale }) };
}

/** `/mirror levels IC4 IC5`; without words the own level and the next one. */
export async function showLevels(
  { deps }: Speaker,
  { mirror, locale }: Pick<Caller, 'mirror' | 'locale'>,
  said: string | { readonly one: string; readonly other: string },
): Promise<WindowAnswer> {
  return { view: levelsModal({ ...(await compareLevels(deps, mirror, said)), locale }) };
}
