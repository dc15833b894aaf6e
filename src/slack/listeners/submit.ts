import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { findMirror, type Mirror } from '../../use-cases/find-mirror.js';
import { blockNames, readBlockId, readMetadata, type CallbackId, type Metadata } from '../ids.js';
import { fieldErrors } from '../messages/week/field-errors.js';
import type { FromMessage, Message } from '../messages/message.js';
import { noticeModal } from '../messages/saved/notice-modal.js';
import { notJoined } from '../messages/consent/not-joined.js';
import type { Speaker } from '../speaker.js';
import { isStoreTrouble } from '../../use-cases/store-trouble.js';
import { readForm, type Form } from './form.js';
import { identityOf } from './identity.js';
import { ownPlace } from './own-place.js';
import type { Routes } from './routes.js';
import { troubleNotice } from './trouble.js';

/** A modal that was submitted, read from Slack once. */
export interface Submit {
  readonly speaker: Speaker;
  readonly identity: Mirror['identity'];
  readonly form: Form;
  readonly metadata: Metadata;
  readonly from?: FromMessage | undefined;
  readonly viewId: string;
  /** Whether other modals lie below this one. */
  readonly isPushed: boolean;
  /** Replaces the modal below this one; nothing when there is none. */
  refreshBelow(view: ModalView): Promise<void>;
  /** Closes, updates or corrects the modal; must happen within 3 seconds and after what was typed is stored. */
  ack(response?: ViewResponseAction): Promise<void>;
}

export interface JoinedSubmit extends Submit {
  readonly mirror: Mirror;
}

/** Registers what a submit does for people who have joined. */
export function onSubmit(
  routes: Routes,
  speaker: Speaker,
  callbackId: CallbackId,
  handle: (submit: JoinedSubmit) => Promise<void>,
): void {
  onAnySubmit(routes, speaker, callbackId, async (submit) => {
    const mirror = await findMirror(speaker.deps, submit.identity);
    if (mirror === undefined) return submit.ack({ response_action: 'update', view: noticeModal(notJoined()) });
    const from = await ownPlace(speaker, mirror, submit.metadata.week, submit.from);
    return handle({ ...submit, from, mirror });
  });
}

/** Registers what a submit does for anybody. */
export function onAnySubmit(
  routes: Routes,
  speaker: Speaker,
  callbackId: CallbackId,
  handle: (submit: Submit) => Promise<void>,
): void {
  routes.submit(callbackId, async ({ ack, body, view, context, client }) => {
    let acked = false;
    const leave = await speaker.rush.enter();
    const form = readForm(view.state.values);
    const metadata = readMetadata(view.private_metadata);
    const submit: Submit = {
      speaker,
      identity: identityOf(context, body.user.id),
      form,
      metadata,
      from: originOf(metadata),
      viewId: view.id,
      isPushed: view.previous_view_id !== null && view.previous_view_id !== undefined,
      refreshBelow: async (below) => {
        if (view.previous_view_id) await client.views.update({ view_id: view.previous_view_id, view: below });
      },
      ack: async (response) => {
        if (acked) return;
        acked = true;
        await (response === undefined ? ack() : ack(response)).finally(leave);
      },
    };
    try {
      await handle(submit);
      await submit.ack();
    } catch (error) {
      await submit.ack(keepTyped(speaker, error, form));
    }
  });
}

/** The modal stays open with everything typed: under its first field it says what happened. */
function keepTyped(speaker: Speaker, error: unknown, form: Form): ViewResponseAction {
  // Slack shows errors under inputs only; the selects of the read-back sheet stand in sections.
  const field = form.find(({ blockId }) => readBlockId(blockId)?.name !== blockNames.line);
  const notice: Message = troubleNotice(speaker, error, { kept: 'in-modal' });
  if (field === undefined) return { response_action: 'update', view: noticeModal(notice) };
  const sentence = isStoreTrouble(error) ? fieldErrors.storeTrouble() : notice.text;
  return { response_action: 'errors', errors: { [field.blockId]: sentence } };
}

function originOf({ channel, ts }: Metadata): FromMessage | undefined {
  return channel === undefined || ts === undefined ? undefined : { channel, ts };
}
