import type { WeekKey } from '../domain/week.js';
import type { Posted } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Remembers a message that stands in Slack, so that later changes find it and erasing takes it away. */
export async function keepPosted(
  deps: Deps,
  { person }: Mirror,
  week: WeekKey | undefined,
  kind: Posted['kind'],
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Promise<void> {
  await deps.store.keepPosted(person, { week, kind, channelId: channel, ts });
}

/** Forgets a message that Slack no longer has. */
export async function forgetPosted(
  deps: Deps,
  { person }: Mirror,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Promise<void> {
  await deps.store.forgetPosted(person, { channelId: channel, ts });
}

/** Remembers a file before anything is uploaded: whatever happens next, it is found again. */
export async function keepPicture(deps: Deps, mirror: Mirror, week: WeekKey, fileId: string): Promise<void> {
  await deps.store.keepPicture(mirror.person, { fileId, purpose: 'reply', week });
}

/** The same for a picture in a window that shows the trend. */
export async function keepTrendPicture(deps: Pick<Deps, 'store'>, { person }: Mirror, fileId: string): Promise<void> {
  await deps.store.keepPicture(person, { fileId, purpose: 'trend' });
}
