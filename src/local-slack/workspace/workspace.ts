import { type MovableClock, movableClock } from '../clock.js';
import type { RegisteredApp } from './app.js';
import { type ChangeSignal, changeSignal } from './change-signal.js';
import { type ConversationStore, conversationStore } from './conversation-store.js';
import type { Installation } from './installation.js';
import { type MessageStore, messageStore } from './message-store.js';
import { type Conversation, type LocalChannel, type LocalPerson, channelId, directMessageId } from './people.js';
import type { Drafts, LocalFile, LocalMessage, LocalView } from './records.js';

export interface Trigger {
  readonly personId: string;
  readonly device: string;
  readonly mintedAtMs: number;
  isExchanged: boolean;
}

export interface ResponseUrl {
  readonly personId: string;
  readonly channel: string;
  /** The message the click came from; `undefined` after a command. */
  readonly messageTs: string | undefined;
  readonly mintedAtMs: number;
  usesLeft: number;
}

export interface Organisation {
  /** `E` and capitals or digits. */
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

/** What a workspace remembers. The workspaces of one organisation share it: there a person has one DM, one Home. */
export interface Rooms {
  readonly conversations: ConversationStore;
  readonly messages: MessageStore;
  readonly homes: Map<string, LocalView>;
  /** Open modals, the front one last, by `person/device`; nobody without one is in it. */
  readonly stacks: Map<string, LocalView[]>;
  /** The same modals by id. */
  readonly openViews: Map<string, LocalView>;
  readonly files: Map<string, LocalFile>;
  readonly uploads: Map<string, LocalFile>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly drafts: Map<string, Drafts>;
  /** How many DMs of the app somebody really got, by person and week, whatever became of the messages. */
  readonly directMessageCounts: Map<string, Map<string, number>>;
  readonly stamp: { lastMicros: number };
  readonly botId: string;
  readonly botUserId: string;
}

/** What all workspaces of one local Slack have in common. */
export interface Grounds {
  readonly app: RegisteredApp;
  readonly clock: MovableClock;
  /** Milliseconds that never jump: triggers, response_urls, codes and tokens expire by it, however the clock is moved. */
  readonly elapsedMs: () => number;
  readonly changes: ChangeSignal;
  /** By which week a DM is counted. */
  readonly weekOf: (message: LocalMessage) => string | undefined;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  readonly address: { origin: string };
  /** Workspaces and the organisation itself, by id, the first one first. */
  readonly workspaces: Map<string, Workspace>;
}

/**
 * A workspace, or an organisation as a token for all of it sees it. Everything the local Slack remembers lives in
 * memory and is gone with the process.
 */
export interface Workspace extends Grounds, Rooms {
  /** The organisation's id where this is the organisation itself. */
  readonly teamId: string;
  readonly name: string;
  readonly teamDomain: string;
  readonly organisation: Organisation | undefined;
  readonly people: Map<string, LocalPerson>;
  /** Ids that people had before the workspace joined its organisation, to those they have now. */
  readonly newIds: Map<string, string>;
}

export interface GroundsSetup {
  readonly clock?: MovableClock;
  readonly elapsedMs?: () => number;
  readonly weekOf?: (message: LocalMessage) => string | undefined;
}

export function layGrounds(app: RegisteredApp, setup: GroundsSetup): Grounds {
  return {
    app,
    clock: setup.clock ?? movableClock(),
    elapsedMs: setup.elapsedMs ?? (() => performance.now()),
    changes: changeSignal(),
    weekOf: setup.weekOf ?? isoWeek,
    address: { origin: '' },
    workspaces: new Map(),
  };
}

export function emptyRooms(suffix: string): Rooms {
  return {
    conversations: conversationStore(),
    messages: messageStore(),
    homes: new Map(),
    stacks: new Map(),
    openViews: new Map(),
    files: new Map(),
    uploads: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    drafts: new Map(),
    directMessageCounts: new Map(),
    stamp: { lastMicros: 0 },
    botId: `B0LOCALBOT${suffix}`,
    botUserId: `U0LOCALBOT${suffix}`,
  };
}

export function conversationOf(channel: LocalChannel, teamId: string): Conversation {
  return {
    id: channelId(channel),
    kind: channel.isPrivate === true ? 'private' : 'public',
    name: channel.name,
    members: new Set(channel.members),
    teamId,
    hasApp: channel.hasApp ?? false,
    isArchived: channel.isArchived ?? false,
    isExternallyShared: channel.isExternallyShared ?? false,
  };
}

export function isOrganisation(workspace: Workspace): boolean {
  return workspace.teamId === workspace.organisation?.id;
}

/** The installation a workspace is served by: its own, or else the one of its whole organisation. */
export function installationOf(workspace: Workspace): Installation | undefined {
  const { installations } = workspace.app.credentials;
  return installations.get(workspace.teamId) ?? installations.get(workspace.organisation?.id ?? '');
}

/** Bot scopes granted to the app here; none where it is not installed. */
export function scopesOf(workspace: Workspace): ReadonlySet<string> {
  return installationOf(workspace)?.scopes ?? new Set();
}

/** The next message timestamp: seconds.micros of the clock, never the same twice, never running backwards. */
export function nextTs(workspace: Workspace): string {
  const { stamp } = workspace;
  const micros = Math.max(workspace.clock.now().getTime() * 1000, stamp.lastMicros + 1);
  stamp.lastMicros = micros;
  return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`;
}

/** The DM between the app and a person, opened when it is not open yet. */
export function openDirectMessage(workspace: Workspace, person: LocalPerson): Conversation {
  const id = directMessageId(person);
  const known = workspace.conversations.get(id);
  if (known !== undefined) return known;
  const opened: Conversation = {
    id,
    kind: 'im',
    name: 'directmessage',
    members: new Set([person.id]),
    hasApp: true,
    isArchived: false,
    isExternallyShared: false,
  };
  workspace.conversations.add(opened);
  return opened;
}

/** Remembers a message and tells those who are in its conversation. */
export function keepMessage(workspace: Workspace, message: LocalMessage): void {
  workspace.messages.add(message);
  const conversation = workspace.conversations.get(message.channel);
  const [personId = ''] = conversation?.members ?? [];
  if (conversation?.kind === 'im' && message.onlyFor === undefined && message.author === workspace.botUserId) {
    const week = workspace.weekOf(message);
    const counts = workspace.directMessageCounts.get(personId) ?? new Map<string, number>();
    if (week !== undefined) counts.set(week, (counts.get(week) ?? 0) + 1);
    workspace.directMessageCounts.set(personId, counts);
  }
  raiseIn(workspace, message.channel);
}

/** Tells those who are in a conversation that something changed in it. */
export function raiseIn(workspace: Workspace, channel: string): void {
  workspace.changes.raise(workspace.conversations.get(channel)?.members);
}

/** Forgets messages, files, what was typed and not sent, and old ids to answer to; people, Homes and counts stay. */
export function forgetPast({ messages, files, uploads, drafts, responseUrls, triggers }: Rooms): void {
  for (const memory of [messages, files, uploads, drafts, responseUrls, triggers]) memory.clear();
}

/** Forgets what is older than `lifeMs` in a map whose entries were added in order of time. */
export function forgetOlder(minted: Map<string, { readonly mintedAtMs: number }>, nowMs: number, lifeMs: number): void {
  for (const [key, { mintedAtMs }] of minted) {
    if (nowMs - mintedAtMs <= lifeMs) return;
    minted.delete(key);
  }
}

const DAY_MS = 86_400_000;

/** `2026-W27` of a message's time in UTC. */
function isoWeek(message: LocalMessage): string {
  const day = new Date(Number(message.ts) * 1000);
  const weekday = (day.getUTCDay() + 6) % 7;
  // The Thursday of a week says which year the week belongs to.
  const thursday = new Date(day.getTime() + (3 - weekday) * DAY_MS);
  const dayOfYear = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY_MS);
  return `${thursday.getUTCFullYear()}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}
