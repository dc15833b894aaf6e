import type { BlockAction, BlockElementAction, BlockSuggestion } from '@slack/bolt';
import { describeMessage } from '../web-api/posting.js';
import { mintTrigger } from '../web-api/view-arguments.js';
import type { LocalMessage, LocalView } from '../workspace/records.js';
import type { Workspace } from '../workspace/workspace.js';
import type { StateValues } from './state-values.js';
import { describeView } from './view-output.js';
import { actor, type Client, envelopeFields, mintResponseUrl, place, viewEnvelopeFields } from './who-and-where.js';

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
    ...viewEnvelopeFields(workspace),
    user: actor(workspace, person),
    container: { type: 'view', view_id: view.id },
    trigger_id: mintTrigger(workspace, person.id, device),
    view: describeView(workspace, view, values),
    actions: [action],
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
