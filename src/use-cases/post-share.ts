import type { ChannelShare, SharePreview } from '../domain/shared.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** A preview with a place to go to. */
export type AddressedPreview = SharePreview & { readonly channelId: string };

export type Claim =
  /** Only this call may post it. */
  | { readonly outcome: 'claimed'; readonly preview: AddressedPreview }
  /** Another press posts it or has: with `ts` it stands. */
  | { readonly outcome: 'already'; readonly share: ChannelShare }
  | { readonly outcome: 'missing' };

/** From here on a preview counts as sent: whatever happens, it is never posted twice. */
export async function claimPreview(deps: Deps, mirror: Mirror, id: string): Promise<Claim> {
  const at = deps.now().toISOString();
  const changed = await deps.store.changeShared(mirror.person, id, (share) =>
    isAddressed(share) ? sent(share, at) : share,
  );
  if (changed === undefined) return { outcome: 'missing' };
  const { before } = changed;
  if (isAddressed(before)) return { outcome: 'claimed', preview: before };
  return before.kind === 'channel' ? { outcome: 'already', share: before } : { outcome: 'missing' };
}

/** Slack said no before it took anything: the same preview may be posted once more. */
export async function giveBackPreview(deps: Deps, mirror: Mirror, id: string, preview: SharePreview): Promise<void> {
  await deps.store.changeShared(mirror.person, id, () => preview);
}

/** Where it stands, so that it can be taken back. Undefined for somebody who erased everything meanwhile. */
export async function keepPlaceOfShare(
  deps: Deps,
  mirror: Mirror,
  id: string,
  ts: string,
): Promise<ChannelShare | undefined> {
  const changed = await deps.store.changeShared(mirror.person, id, (share) =>
    share.kind === 'channel' ? { ...share, ts } : share,
  );
  return changed?.after?.kind === 'channel' ? changed.after : undefined;
}

function isAddressed(share: { readonly kind: string; readonly channelId?: unknown }): share is AddressedPreview {
  return share.kind === 'preview' && share.channelId !== undefined;
}

function sent({ what, lines, withBand, withPicture, channelId }: AddressedPreview, at: string): ChannelShare {
  return { kind: 'channel', at, channelId, what, lines, withBand, withPicture };
}
