import type { SlackBlock } from '../block-kit/blocks.js';
import { type Placed, interactiveElements } from '../block-kit/interactive.js';
import type { Client } from '../payloads/who-and-where.js';
import { draftKey, stackOf } from '../workspace/modal-stack.js';
import type { Drafts, LocalMessage, LocalView, Surface } from '../workspace/records.js';
import { visibleMessage } from '../workspace/visibility.js';
import type { Workspace } from '../workspace/workspace.js';

/** What stands on a surface, as one person sees it in one client. Throws when they cannot see it. */
export type Standing = { readonly message: LocalMessage } | { readonly view: LocalView };

export function standingOn(workspace: Workspace, { person, device }: Client, surface: Surface): Standing {
  switch (surface.kind) {
    case 'message': {
      const message = visibleMessage(workspace, person.id, surface.channel, surface.ts);
      if (message === undefined) throw new Error(`${person.name} sees no message ${surface.ts} in ${surface.channel}.`);
      return { message };
    }
    case 'modal': {
      const view = stackOf(workspace, person.id, device).at(-1);
      if (view?.id !== surface.viewId)
        throw new Error(`The modal ${surface.viewId} is not in front of ${person.name}.`);
      return { view };
    }
    case 'home': {
      const view = workspace.homes.get(person.id);
      if (view === undefined) throw new Error(`${person.name} has no Home tab yet.`);
      return { view };
    }
  }
}

export function blocksOn(standing: Standing): readonly SlackBlock[] {
  return 'message' in standing ? standing.message.blocks : standing.view.definition.blocks;
}

/** What a person typed on a surface and has not sent. */
export function draftsOn(workspace: Workspace, personId: string, surface: Surface): Drafts {
  const key = draftKey(personId, surface);
  const known = workspace.drafts.get(key);
  if (known !== undefined) return known;
  const fresh: Drafts = new Map();
  workspace.drafts.set(key, fresh);
  return fresh;
}

/** The element with these ids. Throws with the action ids there are when it is missing. */
export function elementOn(standing: Standing, actionId: string, blockId?: string): Placed {
  const placed = interactiveElements(blocksOn(standing));
  const found = placed.find((one) => one.actionId === actionId && (blockId === undefined || one.blockId === blockId));
  if (found !== undefined) return found;
  const there = placed.map((one) => one.actionId).join(', ');
  throw new Error(`There is no ${actionId} here, only: ${there === '' ? 'nothing to click' : there}`);
}
