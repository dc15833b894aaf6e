import { stateValues } from '../payloads/state-values.js';
import { draftKey } from '../workspace/modal-stack.js';
import type { LocalPerson } from '../workspace/people.js';
import type { LocalView, Surface } from '../workspace/records.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Board } from './field.js';
import { type Viewer, whoIs } from './names.js';

/** The browser is a client of its own, so a test may act beside it. */
export const PAGE_DEVICE = 'page';

/** A shortcut of the app that the page offers. */
export interface LocalShortcut {
  readonly callbackId: string;
  readonly name: string;
  readonly kind: 'global' | 'message';
}

/** What the page shows, and to whom. */
export interface Sight {
  readonly workspace: Workspace;
  readonly person: LocalPerson;
  /** `home`, or the id of a conversation. */
  readonly place: string;
  readonly command: string;
  readonly shortcuts: readonly LocalShortcut[];
  /** Whether the page moves the app's date: only where the app goes by the same clock. */
  readonly showsClock: boolean;
}

export function placeName({ workspace, place }: Sight): string {
  if (place === 'home') return `${workspace.app.name}: Home`;
  const conversation = workspace.conversations.get(place);
  return conversation?.kind === 'im' ? workspace.app.name : `#${conversation?.name ?? place}`;
}

/** The address of another person's or place's page. */
export function link(sight: Sight, to: { person?: LocalPerson; place?: string }): string {
  const { workspace, person } = sight;
  return `/?as=${whoIs({ workspace, person: to.person ?? person })}&in=${to.place ?? sight.place}`;
}

export function viewerOf({ workspace, person }: Sight): Viewer {
  return { workspace, person };
}

/** What a view is drawn with. */
export function boardOf(sight: Sight, surface: Surface, view: LocalView): Board {
  const drafts = sight.workspace.drafts.get(draftKey(sight.person.id, surface));
  return {
    viewer: viewerOf(sight),
    surface,
    values: stateValues(view.definition.blocks, drafts),
    errors: view.errors,
  };
}
