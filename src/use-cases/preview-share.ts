import type { Share, SharePreview } from '../domain/shared.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Keeps what would be posted, word for word, until it is posted or the next one is looked at. Answers its id. */
export async function keepPreview(
  deps: Deps,
  mirror: Mirror,
  preview: Omit<SharePreview, 'kind' | 'at' | 'channelId'>,
): Promise<string> {
  return deps.store.keepShared(mirror.person, { kind: 'preview', at: deps.now().toISOString(), ...preview });
}

/** Says where a preview would go; undefined when it is posted already or gone. */
export async function addressPreview(
  deps: Deps,
  mirror: Mirror,
  id: string,
  channelId: string,
): Promise<SharePreview | undefined> {
  const changed = await deps.store.changeShared(mirror.person, id, (share: Share) =>
    share.kind === 'preview' ? { ...share, channelId } : share,
  );
  return changed?.after?.kind === 'preview' ? changed.after : undefined;
}
