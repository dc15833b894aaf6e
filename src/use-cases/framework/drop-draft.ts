import type { SlackIdentity } from '../../storage/store.js';
import type { Deps } from '../deps.js';

/** Throws a keeper's draft away; what is published stays. */
export async function dropDraft({ frameworks }: Pick<Deps, 'frameworks'>, keeper: SlackIdentity): Promise<void> {
  await frameworks.dropFrameworkDraft(keeper);
}
