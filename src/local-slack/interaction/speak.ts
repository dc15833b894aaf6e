import type { Receipt } from '../to-app/deliver.js';
import { appHomeOpened, eventCallback } from '../payloads/events.js';
import { globalShortcut, messageShortcut, slashCommand } from '../payloads/spoken.js';
import type { Client } from '../payloads/who-and-where.js';
import { addEphemeral } from '../web-api/chat.js';
import { acceptedContent } from '../web-api/posting.js';
import { MESSAGE_CHARACTERS } from '../validate-blocks.js';
import type { LocalMessage } from '../workspace/records.js';
import { canRead } from '../workspace/visibility.js';
import { keepMessage, nextTs, type Workspace } from '../workspace/workspace.js';
import type { Scene } from '../web-api/method.js';
import type { Stage } from './stage.js';

/** Types the slash command. The ack may carry an answer, seen by the caller only unless it says `in_channel`. */
export async function runCommand(stage: Stage, client: Client, text: string, channel: string): Promise<Receipt> {
  const { workspace } = stage;
  if (!isIn(workspace, client, channel)) throw new Error(`${client.person.name} is not in ${channel}.`);
  const payload = slashCommand(workspace, client, { command: stage.command, text, channel });
  const receipt = await stage.dispatcher.interact({ type: 'slash_commands', payload });
  if (receipt.outcome === 'acked') answerCommand(stage, client, channel, receipt.body);
  else notifyFailure(stage, client, channel, text, receipt);
  return receipt;
}

function isIn(workspace: Workspace, { person }: Pick<Client, 'person'>, channel: string): boolean {
  const conversation = workspace.conversations.get(channel);
  return conversation !== undefined && canRead(workspace, conversation, person.id);
}

function answerCommand(stage: Stage, client: Client, channel: string, body: unknown): void {
  const answer = typeof body === 'string' ? { text: body } : ((body ?? {}) as CommandAnswer);
  if ((answer.text ?? '') === '' && answer.blocks === undefined) return;
  say(stage, client, channel, 'command ack', answer);
}

interface CommandAnswer {
  readonly text?: string;
  readonly blocks?: readonly unknown[];
  readonly response_type?: string;
}

/** `/invite`: brings the app into a channel that the person is in. */
export function inviteApp({ workspace }: Stage, { person }: Client, channel: string): void {
  const conversation = workspace.conversations.get(channel);
  if (conversation === undefined || !isIn(workspace, { person }, channel))
    throw new Error(`${person.name} is not in ${channel}.`);
  conversation.hasApp = true;
  workspace.changes.raise();
}

/** Says something in a channel, or in a thread of it. The app hears nothing of it: it has no history scope. */
export function write(
  { workspace }: Stage,
  { person }: Client,
  text: string,
  channel: string,
  threadTs?: string,
): LocalMessage {
  if (!isIn(workspace, { person }, channel)) throw new Error(`${person.name} is not in ${channel}.`);
  const message: LocalMessage = {
    channel,
    ts: nextTs(workspace),
    author: person.id,
    text: text.slice(0, MESSAGE_CHARACTERS),
    blocks: [],
    ...(threadTs === undefined ? {} : { threadTs }),
  };
  keepMessage(workspace, message);
  return message;
}

/** Posts what a command or response_url answered: to the caller alone, or to the channel. */
export function say(stage: Scene, client: Client, channel: string, via: string, answer: CommandAnswer): void {
  const { workspace } = stage;
  const content = acceptedContent(stage, via, answer);
  if (answer.response_type !== 'in_channel') {
    addEphemeral(workspace, channel, client.person.id, content);
    return;
  }
  keepMessage(workspace, { channel, ts: nextTs(workspace), author: workspace.botUserId, ...content });
}

/** The sentence Slack's client shows when a command got no answer. */
function notifyFailure(stage: Stage, client: Client, channel: string, text: string, receipt: Receipt): void {
  const reasons = {
    acked: '',
    timed_out: 'operation_timeout',
    refused: `http_service_error ${receipt.outcome === 'refused' ? receipt.status : ''}`.trim(),
    unreachable: 'dispatch_failed',
  };
  const words = `${stage.command} ${text}`.trim();
  addEphemeral(stage.workspace, channel, client.person.id, {
    text: `${words} failed with the error “${reasons[receipt.outcome]}”.`,
    blocks: [],
  });
}

export function openHome(stage: Stage, client: Client, tab: 'home' | 'messages'): Promise<Receipt> {
  return announce(stage, appHomeOpened(stage.workspace, client.person, tab));
}

/** Sends any event in an Events API envelope. */
export function announce(stage: Stage, event: object): Promise<Receipt> {
  return stage.dispatcher.announce(eventCallback(stage.workspace, event));
}

export function runShortcut(
  stage: Stage,
  client: Client,
  callbackId: string,
  message?: LocalMessage,
): Promise<Receipt> {
  const payload =
    message === undefined
      ? globalShortcut(stage.workspace, client, callbackId)
      : messageShortcut(stage.workspace, client, callbackId, message);
  return stage.dispatcher.interact({ type: 'interactive', payload });
}
