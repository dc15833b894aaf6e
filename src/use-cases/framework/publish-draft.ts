import type { SlackIdentity } from '../../storage/store.js';
import type { Deps } from '../deps.js';
import { isOther, type SeenDraft } from './edit-draft.js';
import { openDraft, type OpenDraft } from './open-draft.js';
import { publishFramework, type Publishing, type ToPublish } from './publish-framework.js';

/** What became of it, with the draft as it was. */
export interface DraftPublishing {
  readonly draft: OpenDraft;
  /** `elsewhere`: another window changed it, and nothing was published. */
  readonly publishing: Publishing | { readonly outcome: 'elsewhere' };
  /** Another window stored something while it was published: that is not in the version, and still a draft. */
  readonly isDraftKept: boolean;
}

/** Publishes a keeper's draft; then there is no draft any more, because it is the version. */
export async function publishDraft(
  deps: Pick<Deps, 'frameworks' | 'now'>,
  keeper: SlackIdentity,
  seen: SeenDraft,
  wish: Pick<ToPublish, 'startsOn' | 'note' | 'isBeforePlanned'>,
): Promise<DraftPublishing> {
  const draft = await openDraft(deps, keeper);
  if (isOther(draft, seen)) return { draft, publishing: { outcome: 'elsewhere' }, isDraftKept: true };
  const { framework: document, base } = draft;
  const publishing = await publishFramework(deps, { ...wish, document, basedOn: base.version });
  const isGone =
    publishing.outcome === 'published' && (await deps.frameworks.dropFrameworkDraft(keeper, draft.revision));
  return { draft, publishing, isDraftKept: !isGone };
}
