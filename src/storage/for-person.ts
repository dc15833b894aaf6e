import { failureOf } from './failures.js';
import { PersonGone, type PersonId } from './store.js';
import type { Vault } from './vault.js';

/** Stores something of a person; one who erased everything a moment ago gets `PersonGone`, and no row comes back. */
export async function forPerson<T>(
  vault: Pick<Vault, 'dataKeys'>,
  person: PersonId,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (failureOf(error) !== 'missing-person') throw error;
    vault.dataKeys.forget(person);
    throw new PersonGone('Nobody with this id is here.');
  }
}
