import type { AppHomeOpenedEvent } from '@slack/types';
import { directMessageId, type LocalPerson } from '../workspace/people.js';
import type { Installation } from '../workspace/installation.js';
import { randomId } from '../workspace/random-id.js';
import { installationOf, type Workspace } from '../workspace/workspace.js';
import { describeView } from './view-output.js';
import { envelopeFields, momentNow } from './who-and-where.js';

export function appHomeOpened(workspace: Workspace, person: LocalPerson, tab: 'home' | 'messages'): AppHomeOpenedEvent {
  const home = workspace.homes.get(person.id);
  return {
    type: 'app_home_opened',
    user: person.id,
    channel: directMessageId(person),
    tab,
    // Bolt types the event's view as it is written; on the wire it is the view as answered.
    ...(home === undefined || tab !== 'home'
      ? {}
      : { view: describeView(workspace, home, {}) as unknown as NonNullable<AppHomeOpenedEvent['view']> }),
    event_ts: momentNow(workspace),
  };
}

/**
 * The envelope of the Events API around one event. `team_id` says where it happened, `authorizations` for which
 * installation it is: one of a whole organisation names no team there.
 */
export function eventCallback(
  workspace: Workspace,
  event: object,
  installation: Installation | undefined = installationOf(workspace),
) {
  const enterpriseId = workspace.organisation?.id ?? null;
  const isWhole = installation?.isOrganisationWide === true;
  return {
    token: envelopeFields(workspace).token,
    team_id: workspace.teamId,
    enterprise_id: enterpriseId,
    context_team_id: workspace.teamId,
    context_enterprise_id: enterpriseId,
    api_app_id: workspace.app.id,
    event,
    type: 'event_callback' as const,
    event_id: `Ev${randomId(10)}`,
    event_time: Math.floor(workspace.clock.now().getTime() / 1000),
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: enterpriseId,
        team_id: isWhole ? null : workspace.teamId,
        user_id: workspace.botUserId,
        is_bot: true,
        is_enterprise_install: isWhole,
      },
    ],
  };
}
