import type { WeekKey } from '../../domain/week.js';
import type { SlackIdentity } from '../../storage/store.js';
import type { Deps } from '../deps.js';
import { isOther, type SeenDraft } from './edit-draft.js';
import { openDraft, type OpenDraft } from './open-draft.js';
import { publishFramework, type Publishing } from './publish-framework.js';

/** What became of it, with the draft as it was; `elsewhere`: another window changed it, and nothing was published. */
export type DraftPublishing = { readonly draft: OpenDraft; readonly publishing: Publishing | { outcome: 'elsewhere' } };

/** Publishes a keeper's draft; then there is no draft any more, because it is the version. */
export async function publishDraft(
  deps: Pick<Deps, 'frameworks' | 'now'>,
  keeper: SlackIdentity,
  seen: SeenDraft,
  { startsOn, note }: { readonly startsOn: WeekKey; readonly note: string },
): Promise<DraftPublishing> {
  const draft = await openDraft(deps, keeper);
  if (isOther(draft, seen)) return { draft, publishing: { outcome: 'elsewhere' } };
  const { framework: document, base } = draft;
  const publishing = await publishFramework(deps, { document, basedOn: base.version, startsOn, note });
  if (publishing.outcome === 'published') await deps.frameworks.dropFrameworkDraft(keeper);
  return { draft, publishing };
}
