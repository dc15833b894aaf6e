import type {
  BlockAction,
  BlockElementAction,
  BlockSuggestion,
  GlobalShortcut,
  MessageShortcut,
  SlashCommand,
  ViewClosedAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type { AppHomeOpenedEvent } from '@slack/types';
import { directMessageId, type LocalPerson, handleOf } from '../workspace/people.js';
import type { LocalMessage, LocalView } from '../workspace/records.js';
import { type Workspace, randomId } from '../workspace/workspace.js';
import { describeMessage } from '../web-api/posting.js';
import { mintTrigger } from '../web-api/view-arguments.js';
import type { StateValues } from './state-values.js';
import { describeView } from './view-output.js';
import { actor, envelopeFields, mintResponseUrl, momentNow, place } from './who-and-where.js';

/** Who does something, in which of their clients. */
export interface Client {
  readonly person: LocalPerson;
  readonly device: string;
}

export function slashCommand(
  workspace: Workspace,
  { person, device }: Client,
  typed: { command: string; text: string; channel: string },
): SlashCommand {
  const fields = envelopeFields(workspace);
  return {
    token: fields.token,
    team_id: workspace.teamId,
    team_domain: workspace.teamDomain,
    channel_id: typed.channel,
    channel_name: place(workspace, typed.channel).name,
    user_id: person.id,
    user_name: handleOf(person),
    command: typed.command,
    text: typed.text,
    api_app_id: workspace.appId,
    is_enterprise_install: 'false',
    response_url: mintResponseUrl(workspace, person.id, typed.channel),
    trigger_id: mintTrigger(workspace, person.id, device),
  };
}

/** A click in a message. Of an ephemeral Slack hands over no message, only where it was. */
export function actionInMessage(
  workspace: Workspace,
  { person, device }: Client,
  message: LocalMessage,
  action: BlockElementAction,
  values: StateValues,
): BlockAction {
  const isEphemeral = message.onlyFor !== undefined;
  return {
    type: 'block_actions',
    ...envelopeFields(workspace),
    user: actor(workspace, person),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: isEphemeral,
    },
    trigger_id: mintTrigger(workspace, person.id, device),
    channel: place(workspace, message.channel),
    ...(isEphemeral ? {} : { message: describeMessage(workspace, message) }),
    state: { values },
    response_url: mintResponseUrl(workspace, person.id, message.channel, message.ts),
    actions: [action],
  };
}

/** A click in a modal or Home tab: there is no response_url to answer to. */
export function actionInView(
  workspace: Workspace,
  { person, device }: Client,
  view: LocalView,
  action: BlockElementAction,
  values: StateValues,
): Omit<BlockAction, 'response_url'> {
  return {
    type: 'block_actions',
    ...envelopeFields(workspace),
    user: actor(workspace, person),
    container: { type: 'view', view_id: view.id },
    trigger_id: mintTrigger(workspace, person.id, device),
    view: describeView(workspace, view, values),
    actions: [action],
  };
}

export function viewSubmission(
  workspace: Workspace,
  { person, device }: Client,
  view: LocalView,
  values: StateValues,
): ViewSubmitAction {
  return {
    type: 'view_submission',
    ...envelopeFields(workspace),
    user: actor(workspace, person),
    trigger_id: mintTrigger(workspace, person.id, device),
    view: describeView(workspace, view, values),
    response_urls: responseUrlsOf(workspace, person, view, values),
  };
}

/** One response_url for each channel picker that asks for one. */
function responseUrlsOf(workspace: Workspace, person: LocalPerson, view: LocalView, values: StateValues) {
  return view.definition.blocks.flatMap((block) => {
    if (block.type !== 'input') return [];
    const { element } = block;
    if (element.type !== 'conversations_select' && element.type !== 'channels_select') return [];
    if (element.response_url_enabled !== true) return [];
    const value = values[block.block_id ?? '']?.[element.action_id ?? ''];
    const channel = value?.selected_conversation ?? value?.selected_channel;
    if (channel === undefined || channel === null) return [];
    return [
      {
        block_id: block.block_id ?? '',
        action_id: element.action_id ?? '',
        channel_id: channel,
        response_url: mintResponseUrl(workspace, person.id, channel),
      },
    ];
  });
}

export function viewClosed(
  workspace: Workspace,
  { person }: Client,
  view: LocalView,
  isCleared: boolean,
): ViewClosedAction {
  return {
    type: 'view_closed',
    ...envelopeFields(workspace),
    user: actor(workspace, person),
    view: describeView(workspace, view, {}),
    is_cleared: isCleared,
  };
}

export function globalShortcut(workspace: Workspace, { person, device }: Client, callbackId: string): GlobalShortcut {
  return {
    type: 'shortcut',
    ...envelopeFields(workspace),
    user: actor(workspace, person),
    callback_id: callbackId,
    trigger_id: mintTrigger(workspace, person.id, device),
    action_ts: momentNow(workspace),
  };
}

export function messageShortcut(
  workspace: Workspace,
  { person, device }: Client,
  callbackId: string,
  message: LocalMessage,
): MessageShortcut {
  return {
    type: 'message_action',
    ...envelopeFields(workspace),
    user: actor(workspace, person),
    callback_id: callbackId,
    trigger_id: mintTrigger(workspace, person.id, device),
    action_ts: momentNow(workspace),
    channel: place(workspace, message.channel),
    message_ts: message.ts,
    message: describeMessage(workspace, message),
    response_url: mintResponseUrl(workspace, person.id, message.channel, message.ts),
  };
}

/** What an external select asks for while somebody types into it. */
export function blockSuggestion(
  workspace: Workspace,
  { person }: Client,
  asked: { blockId: string; actionId: string; typed: string },
  where: LocalView | LocalMessage,
): BlockSuggestion {
  const isView = 'definition' in where;
  return {
    type: 'block_suggestion',
    ...envelopeFields(workspace),
    user: actor(workspace, person),
    block_id: asked.blockId,
    action_id: asked.actionId,
    value: asked.typed,
    container: isView
      ? { type: 'view', view_id: where.id }
      : { type: 'message', message_ts: where.ts, channel_id: where.channel },
    ...(isView ? { view: describeView(workspace, where, {}) } : { channel: place(workspace, where.channel) }),
  };
}

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
