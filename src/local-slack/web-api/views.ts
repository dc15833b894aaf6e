import * as z from 'zod';
import { describeView } from '../payloads/view-output.js';
import { draftKey, findOpenView, setStack, stackOf, STACK_LIMIT } from '../workspace/modal-stack.js';
import type { LocalView, ViewDefinition } from '../workspace/records.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Method, method } from './method.js';
import { findPerson } from './people.js';
import { Refusal } from './refusal.js';
import { acceptedView, exchangeTrigger, newHash, newView, refuseTakenExternalId } from './view-arguments.js';

const triggered = z.looseObject({ trigger_id: z.string(), view: z.unknown() });

export const viewMethods: Record<string, Method> = {
  'views.open': method({ args: triggered }, (scene, args) => {
    const definition = acceptedView(scene, 'views.open', 'modal', args.view);
    refuseTakenExternalId(scene.workspace, definition);
    const owner = exchangeTrigger(scene.workspace, args.trigger_id);
    const view = newView(scene.workspace, owner, definition);
    setStack(scene.workspace, owner.personId, owner.device, [view]);
    return shown(scene.workspace, view);
  }),
  'views.push': method({ args: triggered }, (scene, args) => {
    const definition = acceptedView(scene, 'views.push', 'modal', args.view);
    refuseTakenExternalId(scene.workspace, definition);
    const owner = exchangeTrigger(scene.workspace, args.trigger_id);
    return shown(scene.workspace, pushView(scene.workspace, owner, definition));
  }),
  'views.update': method(
    {
      args: z.looseObject({
        view_id: z.string().optional(),
        external_id: z.string().optional(),
        hash: z.string().optional(),
        view: z.unknown(),
      }),
    },
    (scene, args) => {
      const definition = acceptedView(scene, 'views.update', 'modal', args.view);
      const view =
        args.view_id === undefined
          ? findOpenView(
              scene.workspace,
              (one) => args.external_id !== undefined && one.definition.external_id === args.external_id,
            )
          : scene.workspace.openViews.get(args.view_id);
      if (view === undefined || !scene.workspace.people.has(view.personId)) throw new Refusal('not_found');
      if (args.hash !== undefined && args.hash !== view.hash) throw new Refusal('hash_conflict');
      refuseTakenExternalId(scene.workspace, definition, view.id);
      replaceView(scene.workspace, view, definition);
      return shown(scene.workspace, view);
    },
  ),
  'views.publish': method(
    { args: z.looseObject({ user_id: z.string(), hash: z.string().optional(), view: z.unknown() }) },
    (scene, args) => {
      const { workspace } = scene;
      const person = findPerson(workspace, args.user_id);
      const definition = acceptedView(scene, 'views.publish', 'home', args.view);
      const current = workspace.homes.get(person.id);
      if (args.hash !== undefined && current !== undefined && args.hash !== current.hash) {
        throw new Refusal('hash_conflict');
      }
      refuseTakenExternalId(workspace, definition, current?.id);
      const view = current ?? newView(workspace, { personId: person.id, device: 'home' }, definition);
      workspace.homes.set(person.id, view);
      replaceView(workspace, view, definition);
      return shown(workspace, view);
    },
  ),
};

function shown(workspace: Workspace, view: LocalView) {
  workspace.changes.raise([view.personId]);
  return { view: describeView(workspace, view, {}) };
}

/** Puts a modal on top of the open ones; `push_limit_reached` above three. */
export function pushView(
  workspace: Workspace,
  owner: { personId: string; device: string },
  definition: ViewDefinition,
): LocalView {
  const stack = stackOf(workspace, owner.personId, owner.device);
  const top = stack.at(-1);
  if (top === undefined) throw new Refusal('not_found');
  if (stack.length >= STACK_LIMIT) throw new Refusal('push_limit_reached');
  const view = newView(workspace, owner, definition, top);
  setStack(workspace, owner.personId, owner.device, [...stack, view]);
  return view;
}

/** Gives an open view new content. What was typed into fields with the same ids stays typed. */
export function replaceView(workspace: Workspace, view: LocalView, definition: ViewDefinition): void {
  view.definition = definition;
  view.hash = newHash(workspace);
  view.errors = {};
  const surface = definition.type === 'home' ? { kind: 'home' as const } : { kind: 'modal' as const, viewId: view.id };
  const drafts = workspace.drafts.get(draftKey(view.personId, surface));
  const kept = new Set(definition.blocks.map((block) => block.block_id));
  for (const blockId of drafts?.keys() ?? []) if (!kept.has(blockId)) drafts?.delete(blockId);
  workspace.changes.raise([view.personId]);
}
