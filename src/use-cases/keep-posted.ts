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

/** Remembers uploaded files before they are shown: whatever happens next, erasing finds them. */
export async function keepPictures(
  deps: Deps,
  mirror: Mirror,
  week: WeekKey,
  fileIds: readonly string[],
): Promise<void> {
  await Promise.all(fileIds.map((fileId) => deps.store.keepPicture(mirror.person, { fileId, purpose: 'reply', week })));
}
