import type { FieldPath, Problem } from '../../domain/framework-check/problem.js';
import { isSame } from '../../domain/framework-diff/same.js';
import { problemsIn, saidOfBoth } from '../../domain/framework-edit/problems-in.js';
import type { Framework } from '../../domain/framework.js';
import type { SlackIdentity } from '../../storage/store.js';
import type { Deps } from '../deps.js';
import { checkDraft } from './check-draft.js';
import { openDraft, type OpenDraft } from './open-draft.js';

/** What a window showed of a draft. */
export interface SeenDraft {
  readonly revision: number;
  /** The version it began with. */
  readonly basedOn: number;
}

/** What an edit makes of a draft, or why nothing can be made of what was typed. */
export type Edit =
  | {
      readonly framework: Framework;
      /** Where it was typed: a rule that is broken there is said at once, and nothing is stored. */
      readonly fields?: readonly FieldPath[] | undefined;
      /** The framework in which those fields lie, where it is not the same. */
      readonly asTyped?: Framework | undefined;
    }
  | { readonly problems: readonly Problem[] };

export type DraftEdited = {
  /** As it is now. */
  readonly draft: OpenDraft;
} & (
  | {
      /** `overtaken`: another window stored something meanwhile, and nothing was changed. */
      readonly outcome: 'stored' | 'unchanged' | 'overtaken';
    }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] }
);

/** Changes a draft as long as it is the one that the window showed. */
export async function editDraft(
  deps: Pick<Deps, 'frameworks'>,
  keeper: SlackIdentity,
  seen: SeenDraft,
  edit: (draft: OpenDraft) => Edit,
): Promise<DraftEdited> {
  const draft = await openDraft(deps, keeper);
  if (isOther(draft, seen)) return { outcome: 'overtaken', draft };
  const made = edit(draft);
  if ('problems' in made) return { outcome: 'refused', problems: made.problems, draft };
  const { framework, fields = [], asTyped = framework } = made;
  if (isSame(framework, draft.framework)) return { outcome: 'unchanged', draft };
  const found = await checkDraft(deps, { framework: asTyped, base: draft.base });
  const problems = problemsIn(saidOfBoth(found, asTyped), fields);
  if (problems.length > 0) return { outcome: 'refused', problems, draft };
  return storeDraft(deps, keeper, draft, { framework, base: draft.base });
}

/** Keeps what a keeper wrote for the publication while they look at something else. */
export async function keepNote(
  deps: Pick<Deps, 'frameworks'>,
  keeper: SlackIdentity,
  seen: SeenDraft,
  note: string,
): Promise<DraftEdited> {
  const draft = await openDraft(deps, keeper);
  if (isOther(draft, seen)) return { outcome: 'overtaken', draft };
  return note === draft.note ? { outcome: 'unchanged', draft } : storeDraft(deps, keeper, draft, { ...draft, note });
}

/** Whether a draft is no longer the one that a window showed; one that cannot be read is none that any window showed. */
export function isOther({ revision, base, isUnreadable }: OpenDraft, seen: SeenDraft): boolean {
  return isUnreadable || revision !== seen.revision || base.version !== seen.basedOn;
}

/** Stores what a draft has become; of two windows the later one is told. */
export async function storeDraft(
  { frameworks }: Pick<Deps, 'frameworks'>,
  keeper: SlackIdentity,
  draft: OpenDraft,
  { framework, base, note = draft.note }: Pick<OpenDraft, 'framework' | 'base'> & { readonly note?: string },
): Promise<DraftEdited> {
  const wanted = { basedOn: base.version, framework, note };
  const written = await frameworks.writeFrameworkDraft(keeper, wanted, draft.revision);
  if (written.outcome === 'stored') {
    return { outcome: 'stored', draft: { ...draft, framework, base, note, revision: written.revision } };
  }
  return { outcome: 'overtaken', draft: await openDraft({ frameworks }, keeper) };
}
