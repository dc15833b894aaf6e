import type { SlackIdentity } from '../../storage/store.js';
import type { Deps } from '../deps.js';
import { isOther, storeDraft, type SeenDraft } from './edit-draft.js';
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
  if (isOther(draft, seen)) return { outcome: 'overtaken', draft };
  if (draft.revision === 0) return { outcome: 'dropped', draft };
  // One more revision of it, so that whatever another window stores from here on is told that it came too late.
  const last = await storeDraft(deps, keeper, draft, draft);
  if (last.outcome !== 'stored') return { outcome: 'overtaken', draft: last.draft };
  await deps.frameworks.dropFrameworkDraft(keeper);
  return { outcome: 'dropped', draft: await openDraft(deps, keeper) };
}
