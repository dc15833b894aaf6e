/** Somebody who can be acted as. Ids must look like Slack's: `U` and capitals or digits. */
export interface LocalPerson {
  readonly id: string;
  /** Shown name, such as `Ada Moreau`. */
  readonly name: string;
  /** IANA zone. */
  readonly tz: string;
  /** BCP 47 tag; Slack writes it as `en-US`. */
  readonly locale: string;
  readonly email?: string;
  /** The id of their DM with the app, where it is not the one that follows from their own id. */
  readonly dm?: string;
  /** Multi-channel guest (`is_restricted`). */
  readonly isGuest?: boolean;
  /** Single-channel guest (`is_ultra_restricted`). */
  readonly isSingleChannelGuest?: boolean;
  /** From another workspace, met in a shared channel. */
  readonly isStranger?: boolean;
  readonly isDeleted?: boolean;
  readonly isAdmin?: boolean;
}

/** A channel of the workspace; members are person ids. */
export interface LocalChannel {
  /** `C` and capitals or digits; made from the name when absent. */
  readonly id?: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly isPrivate?: boolean;
  /** Whether the app was invited. */
  readonly hasApp?: boolean;
  readonly isArchived?: boolean;
  /** Shared with another company (Slack Connect). */
  readonly isExternallyShared?: boolean;
}

export interface Conversation {
  readonly id: string;
  readonly kind: 'im' | 'public' | 'private';
  readonly name: string;
  readonly members: ReadonlySet<string>;
  /** The workspace a channel belongs to; DMs belong to their person. */
  readonly teamId?: string;
  hasApp: boolean;
  readonly isArchived: boolean;
  readonly isExternallyShared: boolean;
}

/** Slack's lower-case handle of a person. */
export function handleOf(person: LocalPerson): string {
  return person.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '.');
}

/** The id of the DM between the app and a person: the same on every start, as an app may remember it. */
export function directMessageId(person: LocalPerson): string {
  return person.dm ?? `D${person.id.slice(1)}`;
}

export function channelId(channel: LocalChannel): string {
  return channel.id ?? `C${channel.name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`;
}
