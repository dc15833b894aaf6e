import type { Mirror } from '../../../use-cases/find-mirror.js';
import type { Speaker } from '../../speaker.js';
import { buildLevelAsks } from '../level-windows.js';
import type { Answer } from './answer.js';

export async function showLevel(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { view: await buildLevelAsks(speaker, mirror) };
}
