import type { Mirror } from '../../use-cases/find-mirror.js';
import type { StoredWeek } from '../../use-cases/read-week.js';
import type { RemovedLine } from '../../use-cases/removed-lines.js';
import type { LineNews } from '../messages/week/removed-line.js';
import type { Speaker } from '../speaker.js';

/** Keeps a removed line for Undo, and says so. */
export function newsOfRemoved(
  { removed: kept }: Speaker,
  { person }: Mirror,
  { checkIn }: StoredWeek,
  removed: RemovedLine,
): LineNews {
  return { news: 'removed', week: checkIn.week, left: checkIn.entries.length, undo: kept.keep(person, removed) };
}
