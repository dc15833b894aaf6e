import type { Receipt } from '../to-app/deliver.js';
import { stateValues } from '../payloads/state-values.js';
import { viewClosed, viewSubmission } from '../payloads/submitted.js';
import type { Client } from '../payloads/who-and-where.js';
import { acceptedView, refuseTakenExternalId } from '../web-api/view-arguments.js';
import { pushView, replaceView } from '../web-api/views.js';
import { setStack, stackOf } from '../workspace/modal-stack.js';
import type { LocalView } from '../workspace/records.js';
import { fieldErrors } from './required-fields.js';
import type { Stage } from './stage.js';
import { draftsOn } from './surface.js';

/** What became of a submit. */
export type Submitted =
  | { readonly outcome: 'closed' | 'cleared' }
  | { readonly outcome: 'updated' | 'pushed'; readonly view: LocalView }
  /** `errors`: the app's answer. `incomplete`: the client did not even send it. Both by block_id. */
  | { readonly outcome: 'errors' | 'incomplete'; readonly errors: Readonly<Record<string, string>> }
  /** No usable answer in time: the modal stays, with what was typed. */
  | { readonly outcome: 'failed'; readonly receipt: Receipt };

/** Presses the submit button of the front modal. */
export async function submit(stage: Stage, client: Client): Promise<Submitted> {
  const { workspace } = stage;
  const view = frontModal(stage, client);
  if (view.definition.submit === undefined) throw new Error(`The modal has no submit button.`);
  const drafts = draftsOn(workspace, client.person.id, { kind: 'modal', viewId: view.id });
  const values = stateValues(view.definition.blocks, drafts);
  const missing = fieldErrors(view.definition.blocks, values);
  if (Object.keys(missing).length > 0) return refused(stage, view, 'incomplete', missing);
  const payload = viewSubmission(workspace, client, view, values);
  const receipt = await stage.dispatcher.interact({ type: 'interactive', payload });
  if (receipt.outcome !== 'acked') return { outcome: 'failed', receipt };
  try {
    const answer: ResponseAction = receipt.body ?? {};
    return await follow(stage, client, view, answer);
  } catch {
    // A view the validator refuses in an answer: Slack shows "trouble connecting" and keeps the modal.
    return { outcome: 'failed', receipt };
  }
}

interface ResponseAction {
  readonly response_action?: 'errors' | 'update' | 'push' | 'clear';
  readonly errors?: Readonly<Record<string, string>>;
  readonly view?: unknown;
}

async function follow(stage: Stage, client: Client, view: LocalView, answer: ResponseAction): Promise<Submitted> {
  const { workspace } = stage;
  switch (answer.response_action) {
    case 'errors':
      return refused(stage, view, 'errors', answer.errors ?? {});
    case 'update': {
      const definition = acceptedView(stage, 'response_action', 'modal', answer.view);
      refuseTakenExternalId(workspace, definition, view.id);
      replaceView(workspace, view, definition);
      return { outcome: 'updated', view };
    }
    case 'push': {
      const definition = acceptedView(stage, 'response_action', 'modal', answer.view);
      refuseTakenExternalId(workspace, definition);
      const pushed = pushView(workspace, { personId: client.person.id, device: client.device }, definition);
      workspace.changes.raise([client.person.id]);
      return { outcome: 'pushed', view: pushed };
    }
    case 'clear':
      removeViews(stage, client, () => false);
      return { outcome: 'cleared' };
    case undefined:
      break;
  }
  removeViews(stage, client, (one) => one.id !== view.id);
  return { outcome: 'closed' };
}

function refused(
  stage: Stage,
  view: LocalView,
  outcome: 'errors' | 'incomplete',
  errors: Readonly<Record<string, string>>,
): Submitted {
  view.errors = errors;
  stage.workspace.changes.raise([view.personId]);
  return { outcome, errors };
}

/**
 * Closes the front modal, or all of them (the cross, or `clear_on_close`). The app hears of every closed view that
 * asked with `notify_on_close`.
 */
export async function closeModal(stage: Stage, client: Client, all = false): Promise<void> {
  const front = frontModal(stage, client);
  const isCleared = all || front.definition.clear_on_close === true;
  const stack = stackOf(stage.workspace, client.person.id, client.device);
  const closed = isCleared ? [...stack].toReversed() : [front];
  removeViews(stage, client, (view) => !closed.includes(view));
  for (const view of closed) {
    if (view.definition.notify_on_close !== true) continue;
    const payload = viewClosed(stage.workspace, client, view, isCleared);
    await stage.dispatcher.interact({ type: 'interactive', payload });
  }
}

/** The modal a person has in front. Throws when there is none. */
export function frontModal(stage: Stage, client: Client): LocalView {
  const view = stackOf(stage.workspace, client.person.id, client.device).at(-1);
  if (view === undefined) throw new Error(`${client.person.name} has no modal open.`);
  return view;
}

function removeViews(stage: Stage, client: Client, keeps: (view: LocalView) => boolean): void {
  const { workspace } = stage;
  const stack = stackOf(workspace, client.person.id, client.device);
  setStack(workspace, client.person.id, client.device, stack.filter(keeps));
  workspace.changes.raise([client.person.id]);
}
