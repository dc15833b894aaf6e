import type { ErasureReceipt, PersonId } from '../storage/store.js';
import type { Deps } from './deps.js';

/** Erases everything about a person. The receipt names files and messages in Slack, which the caller removes there. */
export async function erasePerson(deps: Deps, person: PersonId): Promise<ErasureReceipt> {
  return deps.store.erase(person);
}
