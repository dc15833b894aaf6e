import type { AppHomeOpenedEvent } from '@slack/types';
import { directMessageId, type LocalPerson } from '../workspace/people.js';
import { randomId, type Workspace } from '../workspace/workspace.js';
import { describeView } from './view-output.js';
import { envelopeFields, momentNow } from './who-and-where.js';

export function appHomeOpened(workspace: Workspace, person: LocalPerson, tab: 'home' | 'messages'): AppHomeOpenedEvent {
  const home = workspace.homes.get(person.id);
  return {
    type: 'app_home_opened',
    user: person.id,
    channel: directMessageId(person.id),
    tab,
    // Bolt types the event's view as it is written; on the wire it is the view as answered.
    ...(home === undefined || tab !== 'home'
      ? {}
      : { view: describeView(workspace, home, {}) as unknown as NonNullable<AppHomeOpenedEvent['view']> }),
    event_ts: momentNow(workspace),
  };
}

/** The envelope of the Events API around one event. */
export function eventCallback(workspace: Workspace, event: object) {
  return {
    token: envelopeFields(workspace).token,
    team_id: workspace.teamId,
    api_app_id: workspace.appId,
    event,
    type: 'event_callback' as const,
    event_id: `Ev${randomId(10)}`,
    event_time: Math.floor(workspace.clock.now().getTime() / 1000),
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.teamId,
        user_id: workspace.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
  };
}
