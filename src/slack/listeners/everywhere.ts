import type { Mirror } from '../../use-cases/find-mirror.js';
import type { Speaker } from '../speaker.js';
import { refreshNewestReply } from './newest-reply.js';

/** The newest answer where it stands, and App Home, say and ask what holds now and nothing else: nothing new is posted. */
export async function showEverywhere(speaker: Speaker, mirror: Mirror): Promise<void> {
  await refreshNewestReply(speaker, mirror);
  await speaker.publishHome(mirror.identity);
}
