import { randomBytes } from 'node:crypto';
import { describeBreach } from '../block-kit/breach.js';
import { inspect } from '../payload-log.js';
import { isViewTooLarge } from '../validate-blocks.js';
import type { LocalView, ViewDefinition } from '../workspace/records.js';
import { findOpenView } from '../workspace/modal-stack.js';
import { randomId } from '../workspace/random-id.js';
import { forgetOlder, scopesOf, type Trigger, type Workspace } from '../workspace/workspace.js';
import { interactiveElements } from '../block-kit/interactive.js';
import type { Scene } from './method.js';
import { withBlockIds } from './posting.js';
import { Refusal, refusalWith } from './refusal.js';

const TRIGGER_LIFE_MS = 3000;
/** How long it can be told that a trigger was too late or used, and not made up. */
const TRIGGER_MEMORY_MS = 10 * 60 * 1000;

/** A view that passed the validator; `invalid_arguments` with pointers, or `view_too_large`, otherwise. */
export function acceptedView(scene: Scene, via: string, type: 'modal' | 'home', view: unknown): ViewDefinition {
  const payload = (view ?? {}) as Record<string, unknown>;
  const breaches = inspect(scene.log, via, type, payload);
  if (isViewTooLarge(payload)) throw new Refusal('view_too_large');
  if (breaches.length > 0) {
    const sentences = breaches.map((breach) => describeBreach({ ...breach, pointer: `/view${breach.pointer}` }));
    throw refusalWith('invalid_arguments', sentences);
  }
  if (payload['type'] !== type) {
    throw refusalWith('invalid_arguments', [`[ERROR] must be a ${type} view [json-pointer:/view/type]`]);
  }
  const definition = payload as unknown as ViewDefinition;
  const takesFiles = interactiveElements(definition.blocks).some(({ element }) => element.type === 'file_input');
  if (takesFiles && !scopesOf(scene.workspace).has('files:read')) {
    throw new Refusal('missing_scope', { needed: 'files:read', provided: [...scopesOf(scene.workspace)].join(',') });
  }
  return { ...definition, blocks: withBlockIds(definition.blocks) };
}

/** An external_id names one open view of the whole workspace. */
export function refuseTakenExternalId(workspace: Workspace, definition: ViewDefinition, ownId?: string): void {
  const wanted = definition.external_id ?? '';
  if (wanted === '') return;
  const takenBy =
    findOpenView(workspace, (view) => view.definition.external_id === wanted) ??
    [...workspace.homes.values()].find((view) => view.definition.external_id === wanted);
  if (takenBy !== undefined && takenBy.id !== ownId) throw new Refusal('duplicate_external_id');
}

/** Uses a trigger up: once, and within three seconds of the click it came from. */
export function exchangeTrigger(workspace: Workspace, id: string): Trigger {
  const trigger = workspace.triggers.get(id);
  if (trigger === undefined) throw new Refusal('invalid_trigger_id');
  if (trigger.isExchanged) throw new Refusal('exchanged_trigger_id');
  if (workspace.elapsedMs() - trigger.mintedAtMs > TRIGGER_LIFE_MS) throw new Refusal('expired_trigger_id');
  trigger.isExchanged = true;
  return trigger;
}

/** A trigger id for something a person just did. */
export function mintTrigger(workspace: Workspace, personId: string, device: string): string {
  const digits = String(Math.floor(workspace.elapsedMs() * 1000));
  const id = `${digits}.${workspace.triggers.size + 1}.${randomBytes(8).toString('hex')}`;
  forgetOlder(workspace.triggers, workspace.elapsedMs(), TRIGGER_MEMORY_MS);
  workspace.triggers.set(id, { personId, device, mintedAtMs: workspace.elapsedMs(), isExchanged: false });
  return id;
}

export function newHash(workspace: Workspace): string {
  return `${Math.floor(workspace.clock.now().getTime() / 1000)}.${randomBytes(4).toString('hex')}`;
}

/** A view at the place given: at the bottom of a stack, or on top of another view. */
export function newView(
  workspace: Workspace,
  owner: { personId: string; device: string },
  definition: ViewDefinition,
  below?: LocalView,
): LocalView {
  const id = `V${randomId(10)}`;
  return {
    id,
    personId: owner.personId,
    device: owner.device,
    rootId: below?.rootId ?? id,
    previousId: below?.id ?? null,
    definition,
    hash: newHash(workspace),
    errors: {},
  };
}
