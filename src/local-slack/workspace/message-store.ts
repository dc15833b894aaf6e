import type { LocalMessage } from './records.js';

/** Messages in the order they were said, found by conversation and timestamp without looking through the others. */
export interface MessageStore {
  add(message: LocalMessage): void;
  /** False when it was not there. */
  remove(message: LocalMessage): boolean;
  find(channel: string, ts: string): LocalMessage | undefined;
  /** Those of one conversation, oldest first. */
  of(channel: string): readonly LocalMessage[];
  /** Every one there is, oldest first: a copy. */
  all(): LocalMessage[];
  clear(): void;
}

export function messageStore(): MessageStore {
  // A timestamp is given once, whatever the conversation.
  const byTs = new Map<string, LocalMessage>();
  const byChannel = new Map<string, Map<string, LocalMessage>>();
  return {
    add: (message) => {
      byTs.set(message.ts, message);
      const channel = byChannel.get(message.channel);
      if (channel === undefined) byChannel.set(message.channel, new Map([[message.ts, message]]));
      else channel.set(message.ts, message);
    },
    remove: (message) => {
      byChannel.get(message.channel)?.delete(message.ts);
      return byTs.delete(message.ts);
    },
    find: (channel, ts) => byChannel.get(channel)?.get(ts),
    of: (channel) => [...(byChannel.get(channel)?.values() ?? [])],
    all: () => [...byTs.values()],
    clear: () => {
      byTs.clear();
      byChannel.clear();
    },
  };
}
