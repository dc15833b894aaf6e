import type { WeekKey } from '../domain/week.js';
import type { Posted } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Where the messages of a week stand. */
export async function findPosted(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  kinds: readonly Posted['kind'][],
): Promise<readonly { readonly channel: string; readonly ts: string }[]> {
  const posted = await deps.store.readPosted(mirror.person, week);
  return posted.filter(({ kind }) => kinds.includes(kind)).map(({ channelId, ts }) => ({ channel: channelId, ts }));
}
