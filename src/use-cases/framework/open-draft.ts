import type { Framework } from '../../domain/framework.js';
import {
  UnreadableDraft,
  type FrameworkDraft,
  type PublishedVersion,
  type SlackIdentity,
} from '../../storage/store.js';
import type { Deps } from '../deps.js';

/** What a keeper works on: their draft, or the newest version as long as they have changed nothing. */
export interface OpenDraft {
  readonly framework: Framework;
  /** The published version it began with. */
  readonly base: Framework;
  /** What the keeper is going to say when it is published; empty while nothing is written. */
  readonly note: string;
  /** 0: nothing is stored yet. */
  readonly revision: number;
  /** Every published version, oldest first. */
  readonly versions: readonly PublishedVersion[];
  /** Another version of the mirror stored what cannot be read here: it can be thrown away and nothing else. */
  readonly isUnreadable: boolean;
}

/** Opens a keeper's draft; nothing is stored. */
export async function openDraft({ frameworks }: Pick<Deps, 'frameworks'>, keeper: SlackIdentity): Promise<OpenDraft> {
  const [stored, versions] = await Promise.all([readDraft(frameworks, keeper), frameworks.readVersions()]);
  const basedOn = stored?.value?.basedOn ?? versions.at(-1)?.version;
  const base = basedOn === undefined ? undefined : await frameworks.readFramework(basedOn);
  if (base === undefined) throw new Error('A draft of a framework that was never published.');
  const { framework = base, note = '' } = stored?.value ?? {};
  const isUnreadable = stored !== undefined && stored.value === undefined;
  return { framework, base, note, revision: stored?.revision ?? 0, versions, isUnreadable };
}

/** A draft that is there without a value cannot be read. */
async function readDraft(
  frameworks: Deps['frameworks'],
  keeper: SlackIdentity,
): Promise<{ readonly revision: number; readonly value?: FrameworkDraft } | undefined> {
  try {
    return await frameworks.readFrameworkDraft(keeper);
  } catch (error) {
    if (!(error instanceof UnreadableDraft)) throw error;
    return { revision: error.revision };
  }
}

/** The version that everybody will be judged by last; a draft that began with an older one was overtaken. */
export function newestVersion({ versions, base }: Pick<OpenDraft, 'versions' | 'base'>): number {
  return versions.at(-1)?.version ?? base.version;
}
