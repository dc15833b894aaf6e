import { answeredWeek } from '../../use-cases/answered-week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { findPosted } from '../../use-cases/find-posted.js';
import { readWeeks } from '../../use-cases/read-week.js';
import type { Speaker } from '../speaker.js';

/** Brings the newest reply up to date after several weeks changed; posts none where there is none. */
export async function refreshNewestReply(speaker: Speaker, mirror: Mirror): Promise<void> {
  const history = await readWeeks(speaker.deps, mirror);
  const [first] = history;
  const newest = first === undefined ? undefined : answeredWeek(history, first.week);
  if (newest === undefined) return;
  const standing = await findPosted(speaker.deps, mirror, newest.week, ['reply']);
  if (standing.length > 0) await speaker.reply(mirror, newest);
}
