import { randomBytes } from 'node:crypto';
import { type MovableClock, movableClock } from '../clock.js';
import { type ChangeSignal, changeSignal } from './change-signal.js';
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

/** Everything the local Slack remembers. It lives in memory and is gone with the process. */
export interface Workspace {
  readonly teamId: string;
  readonly teamDomain: string;
  readonly appId: string;
  readonly appName: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly scopes: ReadonlySet<string>;
  readonly clock: MovableClock;
  /** Milliseconds that never jump: triggers and response_urls expire by it, however the clock is moved. */
  readonly elapsedMs: () => number;
  readonly people: Map<string, LocalPerson>;
  readonly conversations: Map<string, Conversation>;
  readonly messages: LocalMessage[];
  readonly homes: Map<string, LocalView>;
  /** Open modals, the front one last, by `person/device`. */
  readonly stacks: Map<string, LocalView[]>;
  readonly files: Map<string, LocalFile>;
  readonly uploads: Map<string, LocalFile>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly drafts: Map<string, Drafts>;
  readonly changes: ChangeSignal;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin: string;
  lastTsMicros: number;
}

export interface WorkspaceSetup {
  readonly people: readonly LocalPerson[];
  readonly channels?: readonly LocalChannel[];
  readonly appName?: string;
  readonly scopes?: readonly string[];
  readonly clock?: MovableClock;
  readonly elapsedMs?: () => number;
}

/** What the manifest asks for, with what is optional there; a method that needs another scope answers `missing_scope`. */
export const DEFAULT_SCOPES = [
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'im:write',
  'users:read',
] as const;

export function createWorkspace(setup: WorkspaceSetup): Workspace {
  const people = new Map(setup.people.map((person) => [person.id, person]));
  const conversations = (setup.channels ?? []).map((channel): Conversation => ({
    id: channelId(channel),
    kind: channel.isPrivate === true ? 'private' : 'public',
    name: channel.name,
    members: new Set(channel.members),
    hasApp: channel.hasApp ?? false,
    isArchived: channel.isArchived ?? false,
    isExternallyShared: channel.isExternallyShared ?? false,
  }));
  return {
    teamId: 'T0LOCALSLACK',
    teamDomain: 'local',
    appId: 'A0LOCALAPP',
    appName: setup.appName ?? 'Local app',
    botId: 'B0LOCALBOT',
    botUserId: 'U0LOCALBOT',
    botToken: `xoxb-local-${randomId(12)}`,
    appToken: `xapp-local-${randomId(12)}`,
    signingSecret: randomBytes(16).toString('hex'),
    scopes: new Set(setup.scopes ?? DEFAULT_SCOPES),
    clock: setup.clock ?? movableClock(),
    elapsedMs: setup.elapsedMs ?? (() => performance.now()),
    people,
    conversations: new Map(conversations.map((conversation) => [conversation.id, conversation])),
    messages: [],
    homes: new Map(),
    stacks: new Map(),
    files: new Map(),
    uploads: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    drafts: new Map(),
    changes: changeSignal(),
    origin: '',
    lastTsMicros: 0,
  };
}

/** `length` capitals and digits, different on every start so that an app's old ids never fit by chance. */
export function randomId(length: number): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** The next message timestamp: seconds.micros of the clock, never the same twice, never running backwards. */
export function nextTs(workspace: Workspace): string {
  const micros = Math.max(workspace.clock.now().getTime() * 1000, workspace.lastTsMicros + 1);
  workspace.lastTsMicros = micros;
  return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`;
}

/** The DM between the app and a person, opened when it is not open yet. */
export function openDirectMessage(workspace: Workspace, person: LocalPerson): Conversation {
  const id = directMessageId(person.id);
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
  workspace.conversations.set(id, opened);
  return opened;
}
