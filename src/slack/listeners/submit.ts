import type { ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { blockNames, readBlockId } from '../ids/blocks.js';
import type { CallbackId } from '../ids/callbacks.js';
import { readMetadata, type Metadata } from '../ids/metadata.js';
import type { FromMessage } from '../messages/message.js';
import { noticeModal } from '../messages/saved/notice-modal.js';
import { notJoined } from '../messages/consent/not-joined.js';
import { phrases } from '../messages/phrases.js';
import { openWindow, type OpenWindow } from '../post/window.js';
import type { Speaker } from '../speaker.js';
import { isStoreTrouble } from '../../use-cases/store-trouble.js';
import { readForm, type Form } from './form.js';
import { identityOf, mirrorOf } from './identity.js';
import { ownPlace } from './own-place.js';
import type { Routes } from './routes.js';
import { noteTrouble, troubleNotice } from './trouble.js';

/** A modal that was submitted, read from Slack once. */
export interface Submit {
  readonly speaker: Speaker;
  readonly identity: Mirror['identity'];
  readonly form: Form;
  readonly metadata: Metadata;
  readonly from?: FromMessage | undefined;
  readonly viewId: string;
  /** The words that a block of the modal shows; undefined when it has none. */
  readonly shown: (blockId: string) => string | undefined;
  /** Whether other modals lie below this one. */
  readonly isPushed: boolean;
  /** Replaces this modal after its ack left it open. */
  refresh(view: ModalView): Promise<void>;
  /** Replaces the modal below this one; nothing when there is none. */
  refreshBelow(view: ModalView): Promise<OpenWindow | undefined>;
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
    const mirror = await mirrorOf(speaker, submit.identity);
    if (mirror === undefined) {
      const locale = await speaker.locales.of(submit.identity);
      return submit.ack({ response_action: 'update', view: noticeModal(notJoined({ locale }), locale) });
    }
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
      shown: (blockId) => shownIn(view.blocks, blockId),
      isPushed: view.previous_view_id !== null && view.previous_view_id !== undefined,
      refresh: async (newer) => void (await client.views.update({ view_id: view.id, view: newer })),
      refreshBelow: async (below) => {
        if (!view.previous_view_id) return undefined;
        return openWindow((await client.views.update({ view_id: view.previous_view_id, view: below })).view);
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
      await submit.ack(keepTyped(submit, error, await speaker.locales.of(submit.identity)));
    }
  });
}

/** The modal stays open with everything typed: under its first field it says what happened. */
function keepTyped({ speaker, form }: Submit, error: unknown, locale: string): ViewResponseAction {
  // Slack shows errors under inputs only; the selects of the read-back sheet stand in sections.
  const field = form.find(({ blockId }) => readBlockId(blockId)?.name !== blockNames.line);
  if (field === undefined) {
    const notice = troubleNotice(speaker, error, { locale, kept: 'in-modal' });
    return { response_action: 'update', view: noticeModal(notice, locale) };
  }
  const { storeTrouble, wentWrong } = phrases(locale).fieldErrors;
  const reference = noteTrouble(speaker.log, error);
  const sentence = isStoreTrouble(error) ? storeTrouble(reference) : wentWrong(reference);
  return { response_action: 'errors', errors: { [field.blockId]: sentence } };
}

function originOf({ channel, ts }: Metadata): FromMessage | undefined {
  return channel === undefined || ts === undefined ? undefined : { channel, ts };
}

/** Slack may hand its three control characters back escaped; the marks around a right-to-left line are ours. */
function shownIn(blocks: ViewSubmitAction['view']['blocks'], blockId: string): string | undefined {
  const block = blocks.find((one) => one.block_id === blockId);
  const text = block !== undefined && 'text' in block && typeof block.text === 'object' ? block.text.text : undefined;
  return text
    ?.replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
