import type { SlackIdentity } from '../../storage/store.js';
import type { Deps } from '../deps.js';
import { isOther, type SeenDraft } from './edit-draft.js';
import { openDraft, type OpenDraft } from './open-draft.js';

export interface DraftDropped {
  /** `overtaken`: another window stored something meanwhile, and the draft is kept. */
  readonly outcome: 'dropped' | 'overtaken';
  /** As it is now. */
  readonly draft: OpenDraft;
}

/** Throws a keeper's draft away as long as it is the one that the window showed; what is published stays. */
export async function dropDraft(
  deps: Pick<Deps, 'frameworks'>,
  keeper: SlackIdentity,
  seen: SeenDraft,
): Promise<DraftDropped> {
  const draft = await openDraft(deps, keeper);
  // What cannot be read can still be thrown away.
  if (isOther({ ...draft, isUnreadable: false }, seen)) return { outcome: 'overtaken', draft };
  const isDropped = await deps.frameworks.dropFrameworkDraft(keeper, draft.revision);
  return { outcome: isDropped ? 'dropped' : 'overtaken', draft: await openDraft(deps, keeper) };
}
