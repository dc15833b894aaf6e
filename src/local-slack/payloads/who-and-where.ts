import { type LocalPerson, handleOf } from '../workspace/people.js';
import { type Workspace, randomId } from '../workspace/workspace.js';

/** Fields every interactive payload carries. */
export function envelopeFields(workspace: Workspace) {
  return {
    // Slack still sends its old verification token; nobody should look at it.
    token: 'unused-verification-token',
    api_app_id: workspace.appId,
    team: { id: workspace.teamId, domain: workspace.teamDomain },
    is_enterprise_install: false,
  };
}

export function actor(workspace: Workspace, person: LocalPerson) {
  const handle = handleOf(person);
  return { id: person.id, name: handle, username: handle, team_id: workspace.teamId };
}

export function place(workspace: Workspace, channel: string): { id: string; name: string } {
  return { id: channel, name: workspace.conversations.get(channel)?.name ?? 'unknown' };
}

/** Seconds with micros, as `action_ts` and `event_ts` are written. */
export function momentNow(workspace: Workspace): string {
  return (workspace.clock.now().getTime() / 1000).toFixed(6);
}

const RESPONSE_USES = 5;

/** A response_url for something a person did in a channel: five uses within 30 minutes. */
export function mintResponseUrl(workspace: Workspace, personId: string, channel: string, messageTs?: string): string {
  const secret = randomId(24);
  workspace.responseUrls.set(secret, {
    personId,
    channel,
    messageTs,
    mintedAtMs: workspace.elapsedMs(),
    usesLeft: RESPONSE_USES,
  });
  return `${workspace.origin}/respond/${workspace.teamId}/${secret}`;
}

/** Who does something, in which of their clients. */
export interface Client {
  readonly person: LocalPerson;
  readonly device: string;
}
