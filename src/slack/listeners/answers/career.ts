import type { Mirror } from '../../../use-cases/find-mirror.js';
import type { Speaker } from '../../speaker.js';
import { buildCareer, buildTime } from '../level-windows.js';
import type { WindowAnswer } from './answer.js';

/** Everything somebody worked as. */
export async function showCareer(speaker: Speaker, mirror: Mirror): Promise<WindowAnswer> {
  return { view: await buildCareer(speaker, mirror) };
}

/** How much of full time somebody works. */
export async function showTime(speaker: Speaker, mirror: Mirror): Promise<WindowAnswer> {
  return { view: await buildTime(speaker, mirror) };
}
