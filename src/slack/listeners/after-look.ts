import type { Mirror } from '../../use-cases/find-mirror.js';
import type { Speaker } from '../speaker.js';
import { refreshNewestReply } from './newest-reply.js';

/** The answer to a week and App Home ask for the looks that are due now, and for no other. */
export async function followLook(speaker: Speaker, mirror: Mirror): Promise<void> {
  await refreshNewestReply(speaker, mirror);
  await speaker.publishHome(mirror.identity);
}
