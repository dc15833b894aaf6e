import * as z from 'zod';
import { draftKey } from '../workspace/modal-stack.js';
import type { LocalMessage } from '../workspace/records.js';
import { isHere } from '../workspace/visibility.js';
import { keepMessage, nextTs, raiseIn, type Workspace } from '../workspace/workspace.js';
import { writableConversation } from './conversations.js';
import { type Method, method } from './method.js';
import { acceptedContent, describeMessage } from './posting.js';
import { Refusal } from './refusal.js';

const UPDATE_CHARACTERS = 4000;

const content = { text: z.string().optional(), blocks: z.array(z.unknown()).optional() };
const attachments = { attachments: z.array(z.unknown()).optional() };
const place = { channel: z.string(), ts: z.string() };
const scope = 'chat:write';

export const chatMethods: Record<string, Method> = {
  'chat.postMessage': method(
    {
      scope,
      args: z.looseObject({ channel: z.string(), thread_ts: z.string().optional(), ...content, ...attachments }),
    },
    (scene, args) => {
      refuseEmpty(args);
      const { workspace } = scene;
      const conversation = writableConversation(workspace, args.channel);
      const message: LocalMessage = {
        channel: conversation.id,
        ts: nextTs(workspace),
        author: workspace.botUserId,
        ...acceptedContent(scene, 'chat.postMessage', args),
        ...(args.thread_ts === undefined ? {} : { threadTs: args.thread_ts }),
      };
      keepMessage(workspace, message);
      return { channel: message.channel, ts: message.ts, message: describeMessage(workspace, message) };
    },
  ),
  'chat.update': method({ scope, args: z.looseObject({ ...place, ...content, ...attachments }) }, (scene, args) => {
    refuseEmpty(args);
    if ((args.text?.length ?? 0) > UPDATE_CHARACTERS) throw new Refusal('msg_too_long');
    const { workspace } = scene;
    const message = ownMessage(workspace, args, 'cant_update_message');
    const accepted = acceptedContent(scene, 'chat.update', args);
    // Left out, the blocks stay; an empty list removes them.
    rewrite(workspace, message, {
      text: args.text ?? message.text,
      blocks: args.blocks === undefined ? message.blocks : accepted.blocks,
    });
    return {
      channel: message.channel,
      ts: message.ts,
      text: message.text,
      message: describeMessage(workspace, message),
    };
  }),
  'chat.delete': method({ scope, args: z.looseObject(place) }, ({ workspace }, args) => {
    const message = ownMessage(workspace, args, 'cant_delete_message');
    removeMessage(workspace, message);
    return { channel: message.channel, ts: message.ts };
  }),
  'chat.postEphemeral': method(
    { scope, args: z.looseObject({ channel: z.string(), user: z.string(), ...content, ...attachments }) },
    (scene, args) => {
      refuseEmpty(args);
      const { workspace } = scene;
      const conversation = writableConversation(workspace, args.channel);
      if (!conversation.members.has(args.user)) throw new Refusal('user_not_in_channel');
      const accepted = acceptedContent(scene, 'chat.postEphemeral', args);
      return { message_ts: addEphemeral(workspace, conversation.id, args.user, accepted).ts };
    },
  ),
};

function refuseEmpty(args: {
  text?: string | undefined;
  blocks?: unknown[] | undefined;
  attachments?: unknown[] | undefined;
}) {
  const isEmpty = (args.text ?? '') === '' && args.blocks === undefined && args.attachments === undefined;
  if (isEmpty) throw new Refusal('no_text');
}

/** A message of the app that can be changed; ephemerals cannot, as nothing keeps them. */
function ownMessage(workspace: Workspace, place: { channel: string; ts: string }, refusal: string): LocalMessage {
  const conversation = workspace.conversations.get(place.channel);
  if (conversation === undefined || !isHere(workspace, conversation)) throw new Refusal('channel_not_found');
  const message = workspace.messages.find(place.channel, place.ts);
  if (message === undefined || message.onlyFor !== undefined) throw new Refusal('message_not_found');
  if (message.author !== workspace.botUserId) throw new Refusal(refusal);
  return message;
}

/** Puts a message only one person sees into a conversation. */
export function addEphemeral(
  workspace: Workspace,
  channel: string,
  personId: string,
  content: Pick<LocalMessage, 'text' | 'blocks'>,
): LocalMessage {
  const message = { channel, ts: nextTs(workspace), author: workspace.botUserId, onlyFor: personId, ...content };
  keepMessage(workspace, message);
  return message;
}

/** Changes a message in place. What was typed into fields that are still there stays typed. */
export function rewrite(
  workspace: Workspace,
  message: LocalMessage,
  content: Pick<LocalMessage, 'text' | 'blocks'>,
): void {
  message.text = content.text;
  message.blocks = content.blocks;
  message.editedTs = nextTs(workspace);
  const kept = new Set(content.blocks.map((block) => block.block_id));
  for (const personId of workspace.conversations.get(message.channel)?.members ?? []) {
    const drafts = workspace.drafts.get(draftKey(personId, { kind: 'message', ...message }));
    for (const blockId of drafts?.keys() ?? []) if (!kept.has(blockId)) drafts?.delete(blockId);
  }
  raiseIn(workspace, message.channel);
}

export function removeMessage(workspace: Workspace, message: LocalMessage): void {
  workspace.messages.remove(message);
  for (const personId of workspace.conversations.get(message.channel)?.members ?? []) {
    workspace.drafts.delete(draftKey(personId, { kind: 'message', ...message }));
  }
  raiseIn(workspace, message.channel);
}
