import { type Conversation, directMessageId, type LocalPerson } from './people.js';
import { gatherPeople } from './town.js';
import type { Rooms, Workspace } from './workspace.js';

/**
 * A workspace moves into the organisation: its people keep their DMs, Homes and messages, and get the ids of `ids`
 * where they stand in it. Open modals close, and triggers and response_urls from before are good no more.
 * Throws when there is no organisation, or the workspace is in one already.
 */
export function joinOrganisation(workspace: Workspace, whole: Workspace, ids: Readonly<Record<string, string>>): void {
  const { organisation } = whole;
  if (organisation === undefined || organisation.id !== whole.teamId) throw new Error('There is no organisation.');
  if (workspace.organisation !== undefined) throw new Error(`${workspace.name} is in an organisation already.`);
  const nowIs = (id: string) => (id === workspace.botUserId ? whole.botUserId : (ids[id] ?? id));
  const people = [...workspace.people.values()].map((person): LocalPerson => ({
    ...person,
    id: nowIs(person.id),
    dm: directMessageId(person),
  }));
  moveRooms(workspace, whole, nowIs);
  workspace.people.clear();
  for (const person of people) workspace.people.set(person.id, whole.people.get(person.id) ?? person);
  for (const [before, after] of Object.entries(ids)) workspace.newIds.set(before, after);
  Object.assign(workspace, roomsOf(whole), { organisation });
  gatherPeople(workspace, organisation);
  workspace.changes.raise(workspace.people.keys());
}

function moveRooms(from: Workspace, to: Workspace, nowIs: (id: string) => string): void {
  for (const conversation of from.conversations.values()) {
    const moved: Conversation = { ...conversation, members: new Set([...conversation.members].map(nowIs)) };
    if (!to.conversations.has(moved.id)) to.conversations.add(moved);
  }
  for (const message of from.messages.all()) {
    const onlyFor = message.onlyFor === undefined ? {} : { onlyFor: nowIs(message.onlyFor) };
    to.messages.add({ ...message, author: nowIs(message.author), ...onlyFor });
  }
  for (const [id, home] of from.homes) {
    if (!to.homes.has(nowIs(id))) to.homes.set(nowIs(id), { ...home, personId: nowIs(id) });
  }
  for (const [id, file] of from.files) to.files.set(id, { ...file, owner: nowIs(file.owner) });
  for (const [id, counts] of from.directMessageCounts) to.directMessageCounts.set(nowIs(id), counts);
  to.stamp.lastMicros = Math.max(to.stamp.lastMicros, from.stamp.lastMicros);
}

function roomsOf(workspace: Workspace): Rooms {
  const { conversations, messages, homes, stacks, openViews, files, uploads, triggers, responseUrls } = workspace;
  const { drafts, directMessageCounts, stamp, botId, botUserId } = workspace;
  return {
    conversations,
    messages,
    homes,
    stacks,
    openViews,
    files,
    uploads,
    triggers,
    responseUrls,
    drafts,
    directMessageCounts,
    stamp,
    botId,
    botUserId,
  };
}

/** Ids from before to those of now, or back; what never changed maps to itself. */
export function mapIds(
  workspace: Workspace,
  ids: readonly string[],
  toOld: boolean,
): { readonly found: Readonly<Record<string, string>>; readonly unknown: readonly string[] } {
  const changed = new Map<string, string>();
  for (const [before, after] of workspace.newIds) changed.set(toOld ? after : before, toOld ? before : after);
  const found: Record<string, string> = {};
  const unknown: string[] = [];
  for (const id of ids) {
    const other = changed.get(id) ?? (workspace.people.has(id) ? id : undefined);
    if (other === undefined) unknown.push(id);
    else found[id] = other;
  }
  return { found, unknown };
}
