import type { Issue } from '../../domain/signals/issue.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import type { Speaker } from '../speaker.js';
import { refreshNewestReply } from './newest-reply.js';

/** After something was said of an open question: the newest reply, where it may ask about it, and App Home follow. */
export async function followIssue(speaker: Speaker, mirror: Mirror, issue: Issue, before?: Issue): Promise<void> {
  const isNews = before !== undefined && (before.aware !== issue.aware || before.resolved !== issue.resolved);
  if (isNews && issue.detected !== undefined) await refreshNewestReply(speaker, mirror);
  await speaker.publishHome(mirror.identity);
}
