import type { Assignment } from '../domain/assignment.js';
import { profileOn, type Profile } from '../domain/profile.js';
import { dayOf } from '../domain/week.js';
import type { PersonId, PersonRecord, SlackIdentity } from '../storage/store.js';
import type { Deps } from './deps.js';

/** A person who has joined, with how they want to be met and what they are measured by. */
export interface Mirror {
  readonly person: PersonId;
  readonly identity: SlackIdentity;
  /** As it counts today: numbers that rest are hidden until their day. */
  readonly profile: Profile;
  readonly profileRevision: number;
  readonly assignments: readonly Assignment[];
}

/** The mirror of a Slack identity; undefined for somebody who has not joined. */
export async function findMirror(deps: Deps, identity: SlackIdentity): Promise<Mirror | undefined> {
  const found = (await deps.store.readPerson(identity)) ?? (await findMoved(deps, identity));
  if (found === undefined) return undefined;
  const { person, profile, assignments } = found;
  return {
    person,
    identity,
    profile: profileToday(deps, profile.value),
    profileRevision: profile.revision,
    assignments: assignments.value,
  };
}

/** Somebody who moved between a workspace and its organisation keeps their mirror. */
async function findMoved({ store }: Deps, identity: SlackIdentity): Promise<PersonRecord | undefined> {
  const moved = await store.rebind(identity);
  return moved === undefined ? undefined : store.readPerson(identity);
}

/** A profile as it counts today. */
export function profileToday({ now }: Pick<Deps, 'now'>, profile: Profile): Profile {
  // A calendar day costs more than everything else that a press reads.
  return profile.hidden === undefined ? profile : profileOn(profile, dayOf(now(), profile.zone));
}
