import type { Mirror } from '../../use-cases/find-mirror.js';
import type { Speaker } from '../speaker.js';
import { refreshNewestReply } from './newest-reply.js';

/** App Home, and the newest answer where it stands, with what the weeks are held against now: nothing new is posted. */
export async function followLevel(speaker: Speaker, mirror: Mirror): Promise<void> {
  await speaker.publishHome(mirror.identity);
  await refreshNewestReply(speaker, mirror);
}
