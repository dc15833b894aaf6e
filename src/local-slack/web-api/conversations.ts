import * as z from 'zod';
import type { Conversation } from '../workspace/people.js';
import { isHere } from '../workspace/visibility.js';
import { openDirectMessage, scopesOf, type Workspace } from '../workspace/workspace.js';
import { type Method, flag, method } from './method.js';
import { findPerson } from './people.js';
import { Refusal } from './refusal.js';

export const conversationMethods: Record<string, Method> = {
  'conversations.open': method(
    {
      scope: 'im:write',
      args: z.looseObject({ users: z.string().optional(), channel: z.string().optional(), return_im: flag.optional() }),
    },
    ({ workspace }, args) => {
      const id = args.users ?? args.channel;
      if (id === undefined) throw new Refusal('users_list_not_supplied');
      if (id.includes(',')) throw new Refusal('not_enough_users');
      const conversation = id.startsWith('D')
        ? visibleConversation(workspace, id)
        : openDirectMessage(workspace, reachablePerson(workspace, id));
      workspace.changes.raise();
      return {
        channel: args.return_im === true ? describeConversation(workspace, conversation) : { id: conversation.id },
      };
    },
  ),
  'conversations.info': method(
    { scope: 'channels:read', args: z.looseObject({ channel: z.string() }) },
    ({ workspace }, args) => ({
      channel: describeConversation(workspace, visibleConversation(workspace, args.channel)),
    }),
  ),
  'conversations.list': method(
    {
      scope: 'channels:read',
      team: 'needed',
      args: z.looseObject({ types: z.string().default('public_channel') }),
    },
    ({ workspace }, args) => {
      const types = new Set(args.types.split(',').map((type) => type.trim()));
      const kinds = { im: 'im', public: 'public_channel', private: 'private_channel' } as const;
      const listed = [...workspace.conversations.values()].filter(
        (one) => isHere(workspace, one) && types.has(kinds[one.kind]) && (one.kind === 'public' || one.hasApp),
      );
      return {
        channels: listed.map((one) => describeConversation(workspace, one)),
        response_metadata: { next_cursor: '' },
      };
    },
  ),
  'conversations.members': method(
    { scope: 'channels:read', args: z.looseObject({ channel: z.string() }) },
    ({ workspace }, args) => {
      const conversation = visibleConversation(workspace, args.channel);
      const members = [...conversation.members, ...(conversation.hasApp ? [workspace.botUserId] : [])];
      return { members, response_metadata: { next_cursor: '' } };
    },
  ),
};

/** A person the app may start a DM with. */
function reachablePerson(workspace: Workspace, id: string) {
  const person = findPerson(workspace, id);
  if (person.isDeleted === true) throw new Refusal('user_disabled');
  return person;
}

/** What the app can see: public channels, and what it is a member of. */
function visibleConversation(workspace: Workspace, id: string): Conversation {
  const conversation = workspace.conversations.get(id);
  const isSeen = conversation?.kind === 'public' || conversation?.hasApp === true;
  if (conversation === undefined || !isSeen || !isHere(workspace, conversation)) {
    throw new Refusal('channel_not_found');
  }
  return conversation;
}

/** Where the app may write: a person's id opens their DM; a public channel needs an invitation or chat:write.public. */
export function writableConversation(workspace: Workspace, id: string): Conversation {
  if (/^[UW]/.test(id)) {
    if (!workspace.people.has(id)) throw new Refusal('channel_not_found');
    return openDirectMessage(workspace, reachablePerson(workspace, id));
  }
  const conversation = visibleConversation(workspace, id);
  const person = conversation.kind === 'im' ? workspace.people.get([...conversation.members][0] ?? '') : undefined;
  if (person?.isDeleted === true) throw new Refusal('user_disabled');
  if (conversation.isArchived) throw new Refusal('is_archived');
  if (conversation.hasApp || scopesOf(workspace).has('chat:write.public')) return conversation;
  throw new Refusal('not_in_channel');
}

function describeConversation(workspace: Workspace, conversation: Conversation) {
  const created = Math.floor(workspace.clock.now().getTime() / 1000);
  if (conversation.kind === 'im') {
    return {
      id: conversation.id,
      created,
      is_im: true,
      is_org_shared: false,
      is_archived: false,
      user: [...conversation.members][0],
      is_open: true,
    };
  }
  return {
    id: conversation.id,
    name: conversation.name,
    name_normalized: conversation.name,
    created,
    is_channel: conversation.kind === 'public',
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: conversation.kind === 'private',
    is_archived: conversation.isArchived,
    is_general: false,
    is_shared: conversation.isExternallyShared,
    is_ext_shared: conversation.isExternallyShared,
    is_org_shared: false,
    is_member: conversation.hasApp,
    creator: [...conversation.members][0] ?? '',
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: conversation.members.size + (conversation.hasApp ? 1 : 0),
  };
}
