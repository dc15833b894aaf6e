import { frameworkAgain } from '../../domain/framework-check/again.js';
import { defaultFramework } from '../../domain/default-framework.js';
import type { Framework } from '../../domain/framework.js';
import { presets, withPreset } from '../../domain/presets.js';
import type { SlackIdentity } from '../../storage/store.js';
import type { Deps } from '../deps.js';
import { isOther, storeDraft, type DraftEdited, type SeenDraft } from './edit-draft.js';
import { openDraft, type OpenDraft } from './open-draft.js';

/** What a draft can begin as: a published version again, the framework of a fresh installation, or weights over the draft. */
export type DraftStart =
  | { readonly from: 'version'; readonly version: number }
  | { readonly from: 'default' }
  | { readonly from: 'weights'; readonly preset: string };

/** Puts a start into the draft; what came after an old version stays in it as retired, because people may hold it. */
export async function startDraft(
  deps: Pick<Deps, 'frameworks'>,
  keeper: SlackIdentity,
  seen: SeenDraft,
  start: DraftStart,
): Promise<DraftEdited> {
  const draft = await openDraft(deps, keeper);
  if (isOther(draft, seen)) return { outcome: 'overtaken', draft };
  const framework = await startOf(deps, draft, start);
  if (framework === undefined) return { outcome: 'unchanged', draft };
  return storeDraft(deps, keeper, draft, { framework, base: draft.base });
}

async function startOf(
  { frameworks }: Pick<Deps, 'frameworks'>,
  { framework, base, versions }: OpenDraft,
  start: DraftStart,
): Promise<Framework | undefined> {
  if (start.from === 'weights') {
    const preset = presets.find(({ key }) => key === start.preset);
    return preset && { ...withPreset(framework, preset, base.version), name: framework.name };
  }
  const read = await Promise.all(versions.map(({ version }) => frameworks.readFramework(version)));
  const published = read.filter((each) => each !== undefined);
  const old = start.from === 'default' ? defaultFramework : published.find(({ version }) => version === start.version);
  return old && { ...frameworkAgain(old, published), version: base.version };
}
