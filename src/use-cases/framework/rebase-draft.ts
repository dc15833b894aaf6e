import { carryOver, type Clash } from '../../domain/framework-edit/carry-over.js';
import type { OwnKey } from '../../domain/framework-edit/own-keys.js';
import type { Framework } from '../../domain/framework.js';
import type { SlackIdentity } from '../../storage/store.js';
import type { Deps } from '../deps.js';
import { isOther, storeDraft, type DraftEdited, type SeenDraft } from './edit-draft.js';
import { newestVersion, openDraft, type OpenDraft } from './open-draft.js';

/** What stands between a draft and the newest version. */
export interface Overtaken {
  /** The newest version. */
  readonly newest: Framework;
  /** What both changed, each in its own way. */
  readonly clashes: readonly Clash[];
  /** What both added under one key: under which one the draft's own goes on. */
  readonly ownKeys: readonly OwnKey[];
}

/** What was published since a draft began; undefined when nothing was. */
export async function findOvertaken(
  { frameworks }: Pick<Deps, 'frameworks'>,
  draft: OpenDraft,
): Promise<Overtaken | undefined> {
  const version = newestVersion(draft);
  if (version <= draft.base.version) return undefined;
  const newest = await frameworks.readFramework(version);
  if (newest === undefined) return undefined;
  const { clashes, ownKeys } = carryOver(draft.base, draft.framework, newest);
  return { newest, clashes, ownKeys };
}

/** What became of it, and whether something of one side had to be chosen. */
export type DraftRebased = DraftEdited & { readonly hadClashes: boolean };

/** Lays a draft over the newest version. @param takeTheirs names of clashes where the published side counts */
export async function rebaseDraft(
  deps: Pick<Deps, 'frameworks'>,
  keeper: SlackIdentity,
  seen: SeenDraft,
  takeTheirs: ReadonlySet<string>,
): Promise<DraftRebased> {
  const draft = await openDraft(deps, keeper);
  if (isOther(draft, seen)) return { outcome: 'overtaken', draft, hadClashes: false };
  const overtaken = await findOvertaken(deps, draft);
  if (overtaken === undefined) return { outcome: 'unchanged', draft, hadClashes: false };
  const { newest } = overtaken;
  const { framework, clashes } = carryOver(draft.base, draft.framework, newest, takeTheirs);
  const stored = await storeDraft(deps, keeper, draft, { framework, base: newest });
  return { ...stored, hadClashes: clashes.length > 0 };
}
