import type { Mirror } from '../../../use-cases/find-mirror.js';
import type { Speaker } from '../../speaker.js';
import { buildOneToOne } from '../one-to-one-window.js';
import type { Answer } from './answer.js';

/** Lines to take along into a 1:1. */
export async function showLines(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { view: await buildOneToOne(speaker, mirror, {}) };
}

/** The quarter in six lines. */
export async function showQuarter(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { view: await buildOneToOne(speaker, mirror, { period: 'quarter' }) };
}
