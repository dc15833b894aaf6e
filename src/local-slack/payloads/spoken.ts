import type { GlobalShortcut, MessageShortcut, SlashCommand } from '@slack/bolt';
import { describeMessage } from '../web-api/posting.js';
import { mintTrigger } from '../web-api/view-arguments.js';
import { handleOf } from '../workspace/people.js';
import type { LocalMessage } from '../workspace/records.js';
import type { Workspace } from '../workspace/workspace.js';
import { actor, type Client, envelopeFields, mintResponseUrl, momentNow, place } from './who-and-where.js';

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
    text: escaped(typed.text),
    api_app_id: workspace.app.id,
    ...(workspace.organisation === undefined
      ? {}
      : { enterprise_id: workspace.organisation.id, enterprise_name: workspace.organisation.name }),
    is_enterprise_install: String(fields.is_enterprise_install),
    response_url: mintResponseUrl(workspace, person.id, typed.channel),
    trigger_id: mintTrigger(workspace, person.id, device),
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

/** Slack escapes its three control characters in what follows a command; values of inputs arrive as typed. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
