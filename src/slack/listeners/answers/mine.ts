import type { Mirror } from '../../../use-cases/find-mirror.js';
import type { Speaker } from '../../speaker.js';
import { buildCalibrate, buildMine } from '../mine-window.js';
import type { WindowAnswer } from './answer.js';

export async function showMine(speaker: Speaker, mirror: Mirror): Promise<WindowAnswer> {
  return { view: await buildMine(speaker, mirror) };
}

export async function showCalibrate(speaker: Speaker, mirror: Mirror): Promise<WindowAnswer> {
  return { view: await buildCalibrate(speaker, mirror) };
}
