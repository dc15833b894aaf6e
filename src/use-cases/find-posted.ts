import type { WeekKey } from '../domain/week.js';
import type { Posted } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** A message of a week, where it stands. */
export interface FoundPosted {
  readonly kind: Posted['kind'];
  readonly channel: string;
  readonly ts: string;
}

/** Messages that hold a week's form, or what became of it. */
export const formKinds: readonly Posted['kind'][] = ['prompt', 'reminder', 'snoozed'];

/** Where the messages of a week stand, oldest first; of every kind unless some are named. */
export async function findPosted(
  deps: Pick<Deps, 'store'>,
  { person }: Pick<Mirror, 'person'>,
  week: WeekKey,
  kinds?: readonly Posted['kind'][],
): Promise<readonly FoundPosted[]> {
  const posted = await deps.store.readPosted(person, week);
  return posted
    .filter(({ kind }) => kinds?.includes(kind) ?? true)
    .map(({ kind, channelId, ts }) => ({ kind, channel: channelId, ts }));
}
