import type { Conversation, LocalPerson } from './people.js';
import type { LocalMessage } from './records.js';
import { isOrganisation, type Workspace } from './workspace.js';

/** What one person sees of a conversation, oldest first: ephemerals of others are not among it. */
export function messagesFor(workspace: Workspace, personId: string, channel: string): LocalMessage[] {
  const conversation = workspace.conversations.get(channel);
  if (conversation === undefined || !canRead(workspace, conversation, personId)) return [];
  return workspace.messages
    .of(channel)
    .filter((message) => message.onlyFor === undefined || message.onlyFor === personId);
}

/** One message of a conversation, when the person sees it. */
export function visibleMessage(
  workspace: Workspace,
  personId: string,
  channel: string,
  ts: string,
): LocalMessage | undefined {
  const conversation = workspace.conversations.get(channel);
  if (conversation === undefined || !canRead(workspace, conversation, personId)) return undefined;
  const message = workspace.messages.find(channel, ts);
  return message?.onlyFor === undefined || message.onlyFor === personId ? message : undefined;
}

export function conversationsFor(workspace: Workspace, person: LocalPerson): Conversation[] {
  return workspace.conversations.of(person.id).filter((conversation) => isHere(workspace, conversation));
}

/** What a conversation menu offers a person: public channels, and every other conversation they are in, as its filter says. */
export function conversationsOffered(
  workspace: Workspace,
  person: LocalPerson,
  filter: ConversationFilter = {},
): Conversation[] {
  const { include, exclude_external_shared_channels: noneFromOutside, exclude_bot_users: noApps } = filter;
  return [...workspace.conversations.channels(), ...workspace.conversations.of(person.id).filter(isDirect)]
    .filter((one) => isHere(workspace, one) && (one.kind === 'public' || canRead(workspace, one, person.id)))
    .filter((one) => include === undefined || include.includes(one.kind))
    .filter((one) => !(noneFromOutside === true && one.isExternallyShared))
    .filter((one) => !(noApps === true && one.kind === 'im'));
}

/** The `filter` of a conversation menu. */
export interface ConversationFilter {
  readonly include?: readonly string[];
  readonly exclude_external_shared_channels?: boolean;
  readonly exclude_bot_users?: boolean;
}

/** Whether a conversation belongs to the workspace, or to the organisation that this is. */
export function isHere(workspace: Workspace, { kind, teamId, members }: Conversation): boolean {
  if (kind === 'im') return workspace.people.has([...members][0] ?? '');
  return teamId === workspace.teamId || isOrganisation(workspace);
}

const isDirect = (conversation: Conversation) => conversation.kind === 'im';

/** Whether a person is in a conversation of the workspace. */
export function canRead(workspace: Workspace, conversation: Conversation, personId: string): boolean {
  return conversation.members.has(personId) && isHere(workspace, conversation);
}

/** A file is seen by whoever uploaded it, and by those who see a message or a view of their own it stands in. */
export function canSeeFile(workspace: Workspace, personId: string, fileId: string): boolean {
  if (workspace.files.get(fileId)?.owner === personId) return true;
  const messages = workspace.conversations.of(personId).flatMap(({ id }) => messagesFor(workspace, personId, id));
  const home = workspace.homes.get(personId);
  const modals = [...workspace.openViews.values()].filter((view) => view.personId === personId);
  const views = home === undefined ? modals : [...modals, home];
  if (messages.some(({ files = [] }) => files.includes(fileId))) return true;
  return [...messages.map((message) => message.blocks), ...views.map((view) => view.definition.blocks)].some((blocks) =>
    fileIdsIn(blocks).includes(fileId),
  );
}

/** Ids of the files that blocks show, wherever in a block the picture stands. */
export function fileIdsIn(blocks: unknown): string[] {
  if (Array.isArray(blocks)) return blocks.flatMap((one) => fileIdsIn(one));
  if (typeof blocks !== 'object' || blocks === null) return [];
  return Object.entries(blocks).flatMap(([key, value]) => {
    if (key !== 'slack_file') return fileIdsIn(value);
    const id = fileIdOf(value as { id?: string; url?: string });
    return id === undefined ? [] : [id];
  });
}

/** The id a `slack_file` object means, given as such or inside url_private or permalink. */
export function fileIdOf(file: { id?: string; url?: string }): string | undefined {
  return file.id ?? /\b(F[A-Z0-9]{8,})\b/.exec(file.url ?? '')?.[1];
}
