import type { ErasureReceipt, PersonId } from '../storage/store.js';
import type { Deps } from './deps.js';

/**
 * Erases everything about a person at once; what they shared stays in its channels unless they say that it goes too.
 * The receipt names what then has to go from Slack (`takeAwayForGood`).
 */
export async function erasePerson(
  deps: Pick<Deps, 'store'>,
  person: PersonId,
  withShares: boolean,
): Promise<ErasureReceipt> {
  return deps.store.erase(person, withShares);
}
