import { standsInChannel, type ChannelShare } from '../domain/shared.js';
import type { SharedRow } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Whatever deletes a message in Slack and says whether it was still there. */
export interface Withdrawer {
  takeBack(at: {
    readonly channel: string;
    readonly ts: string;
  }): Promise<
    | { readonly outcome: 'done'; readonly value: 'deleted' | 'gone-before' }
    | { readonly outcome: 'refused' | 'stopped' | 'unknown'; readonly reason: string }
  >;
}

export type TakenBack =
  | { readonly outcome: 'taken-back' | 'gone-before'; readonly share: ChannelShare }
  /** Taken back or found gone by an earlier press. */
  | { readonly outcome: 'already'; readonly share: ChannelShare }
  /** Nobody knows whether it arrived, so there is nothing to name to Slack. */
  | { readonly outcome: 'placeless'; readonly share: ChannelShare }
  | { readonly outcome: 'refused'; readonly share: ChannelShare; readonly reason: string }
  | { readonly outcome: 'missing' };

/** Deletes a share in its channel, once, and writes down what became of it. */
export async function takeBackShare(
  deps: Deps,
  mirror: Mirror,
  withdrawer: Withdrawer,
  id: string,
): Promise<TakenBack> {
  const share = await deps.store.findShared(mirror.person, id);
  if (share?.kind !== 'channel') return { outcome: 'missing' };
  if (!standsInChannel(share)) return { outcome: share.ts === undefined ? 'placeless' : 'already', share };
  const asked = await withdrawer.takeBack({ channel: share.channelId, ts: share.ts });
  if (asked.outcome !== 'done') return { outcome: 'refused', share, reason: asked.reason };
  const at = deps.now().toISOString();
  const wasThere = asked.value === 'deleted';
  await deps.store.changeShared(mirror.person, id, (newest) =>
    newest.kind === 'channel' ? { ...newest, ...(wasThere ? { takenBackAt: at } : { goneAt: at }) } : newest,
  );
  return { outcome: wasThere ? 'taken-back' : 'gone-before', share };
}

/** What left the mirror, newest first. */
export async function readShared(deps: Deps, mirror: Mirror): Promise<readonly SharedRow[]> {
  return deps.store.readShared(mirror.person);
}

/** The newest share that others can still read. */
export async function newestStanding(
  deps: Deps,
  mirror: Mirror,
): Promise<{ readonly id: string; readonly share: ChannelShare } | undefined> {
  const rows = await deps.store.readShared(mirror.person);
  return rows.flatMap(({ id, shared }) => (standsInChannel(shared) ? [{ id, share: shared }] : []))[0];
}
