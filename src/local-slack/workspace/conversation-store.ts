import type { Conversation } from './people.js';

/** Conversations by id, and by who is in them. */
export interface ConversationStore extends ReadonlyMap<string, Conversation> {
  add(conversation: Conversation): void;
  /** What one person is in. */
  of(personId: string): readonly Conversation[];
  /** Public and private channels; DMs apart. */
  channels(): readonly Conversation[];
}

export function conversationStore(): ConversationStore {
  const byId = new Map<string, Conversation>();
  const byPerson = new Map<string, Conversation[]>();
  const channels: Conversation[] = [];
  return Object.assign(byId, {
    add: (conversation: Conversation) => {
      byId.set(conversation.id, conversation);
      if (conversation.kind !== 'im') channels.push(conversation);
      for (const personId of conversation.members) {
        const joined = byPerson.get(personId);
        if (joined === undefined) byPerson.set(personId, [conversation]);
        else joined.push(conversation);
      }
    },
    of: (personId: string) => byPerson.get(personId) ?? [],
    channels: () => channels,
  });
}
