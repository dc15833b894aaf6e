import { type LocalPerson, handleOf } from '../workspace/people.js';
import { randomId } from '../workspace/random-id.js';
import { forgetOlder, installationOf, type Workspace } from '../workspace/workspace.js';

/** Whether the app is here because it was installed for the whole organisation. */
export function isServedOrganisationWide(workspace: Workspace): boolean {
  return installationOf(workspace)?.isOrganisationWide === true;
}

/** Fields every interactive payload carries. */
export function envelopeFields(workspace: Workspace) {
  const { organisation } = workspace;
  return {
    // Slack still sends its old verification token; nobody should look at it.
    token: 'unused-verification-token',
    api_app_id: workspace.app.id,
    team: {
      id: workspace.teamId,
      domain: workspace.teamDomain,
      ...(organisation === undefined ? {} : { enterprise_id: organisation.id, enterprise_name: organisation.name }),
    },
    // Slack says null outside an organisation, which Bolt's types leave out.
    ...(organisation === undefined ? {} : { enterprise: { id: organisation.id, name: organisation.name } }),
    is_enterprise_install: isServedOrganisationWide(workspace),
  };
}

/** The same for a view: where the app is installed for a whole organisation, Slack names no team there. */
export function viewEnvelopeFields(workspace: Workspace) {
  const fields = envelopeFields(workspace);
  return { ...fields, team: isServedOrganisationWide(workspace) ? null : fields.team };
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
export const RESPONSE_LIFE_MS = 30 * 60 * 1000;

/** A response_url for something a person did in a channel: five uses within 30 minutes. */
export function mintResponseUrl(workspace: Workspace, personId: string, channel: string, messageTs?: string): string {
  const secret = randomId(24);
  forgetOlder(workspace.responseUrls, workspace.elapsedMs(), 2 * RESPONSE_LIFE_MS);
  workspace.responseUrls.set(secret, {
    personId,
    channel,
    messageTs,
    mintedAtMs: workspace.elapsedMs(),
    usesLeft: RESPONSE_USES,
  });
  return `${workspace.address.origin}/respond/${workspace.teamId}/${secret}`;
}

/** Who does something, in which of their clients. */
export interface Client {
  readonly person: LocalPerson;
  readonly device: string;
}
