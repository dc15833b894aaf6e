import type { Profile } from '../domain/profile.js';
import type { PersonId } from '../storage/store.js';
import type { Deps } from './deps.js';

const attempts = 5;

/** Changes a profile whatever else changes it at the same time; the change sees the newest profile. */
export async function swapProfile(
  deps: Pick<Deps, 'store'>,
  person: PersonId,
  change: (profile: Profile) => Profile,
): Promise<Profile> {
  let { value, revision } = await deps.store.readProfile(person);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = change(value);
    const swap = await deps.store.writeProfile(person, changed, revision);
    if (swap.outcome === 'stored') return changed;
    ({ value, revision } = swap.newest);
  }
  throw new Error('A profile changed faster than it could be written.');
}
