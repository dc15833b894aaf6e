import type { Assignment } from '../domain/assignment.js';
import type { Profile } from '../domain/profile.js';
import type { PersonId, SlackIdentity } from '../storage/store.js';
import type { Deps } from './deps.js';

/** A person who has joined, with how they want to be met and what they are measured by. */
export interface Mirror {
  readonly person: PersonId;
  readonly identity: SlackIdentity;
  readonly profile: Profile;
  readonly profileRevision: number;
  readonly assignments: readonly Assignment[];
}

/** The mirror of a Slack identity; undefined for somebody who has not joined. */
export async function findMirror(deps: Deps, identity: SlackIdentity): Promise<Mirror | undefined> {
  const found = await deps.store.readPerson(identity);
  if (found === undefined) return undefined;
  const { person, profile, assignments } = found;
  return {
    person,
    identity,
    profile: profile.value,
    profileRevision: profile.revision,
    assignments: assignments.value,
  };
}
