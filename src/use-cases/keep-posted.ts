import type { WeekKey } from '../domain/week.js';
import type { Posted } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Remembers where a message of a week stands, so that later changes update it in place. */
export async function keepPosted(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  kind: Posted['kind'],
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Promise<void> {
  await deps.store.keepPosted(mirror.person, { week, kind, channelId: channel, ts });
}

/** Remembers an uploaded file before it is shown: whatever happens next, erasing finds it. */
export async function keepPicture(deps: Deps, mirror: Mirror, week: WeekKey, fileId: string): Promise<void> {
  await deps.store.keepPicture(mirror.person, { fileId, purpose: 'reply', week });
}
