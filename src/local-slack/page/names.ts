import type { LocalPerson } from '../workspace/people.js';
import type { Workspace } from '../workspace/workspace.js';

/** What a rendering needs to know: who looks, and what ids are called. */
export interface Viewer {
  readonly workspace: Workspace;
  readonly person: LocalPerson;
}

export function nameOf({ workspace }: Viewer, id: string): string {
  return id === workspace.botUserId ? workspace.app.name : (workspace.people.get(id)?.name ?? id);
}

/** How the page's addresses name a person; in the first workspace, by their id alone. */
export function whoIs({ workspace, person }: Viewer): string {
  const [first] = workspace.workspaces.keys();
  return workspace.teamId === first ? person.id : `${person.id}@${workspace.teamId}`;
}

export function channelName({ workspace }: Viewer, id: string): string {
  const conversation = workspace.conversations.get(id);
  return conversation === undefined || conversation.kind === 'im' ? id : conversation.name;
}

/** A moment in the viewer's own zone. */
export function moment({ person }: Viewer, seconds: number, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: person.tz, ...format }).format(new Date(seconds * 1000));
}

export const CLOCK_TIME = { hour: '2-digit', minute: '2-digit' } as const;
export const LONG_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
