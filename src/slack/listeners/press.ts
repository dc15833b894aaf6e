import type { BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WeekKey } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import type { ActionId } from '../ids/actions.js';
import { readBlockId } from '../ids/blocks.js';
import { readMetadata, type Metadata } from '../ids/metadata.js';
import { notJoined } from '../messages/consent/not-joined.js';
import type { FromMessage, Message } from '../messages/message.js';
import { noticeModal } from '../messages/saved/notice-modal.js';
import { openWindow, type OpenWindow } from '../post/window.js';
import type { Speaker } from '../speaker.js';
import { readForm, type Form } from './form.js';
import { identityOf, mirrorOf } from './identity.js';
import { ownPlace } from './own-place.js';
import { postNotice } from './post-notice.js';
import type { PressArgs, Routes } from './routes.js';
import { troubleNotice, type TroubleContext } from './trouble.js';

/** A press of a button, select or ⋯, read from Slack once. */
export interface Press {
  readonly speaker: Speaker;
  readonly identity: Mirror['identity'];
  /** Everything typed and chosen where the press happened. */
  readonly form: Form;
  /** Value of the button or of the chosen option. */
  readonly value: string;
  readonly week?: WeekKey | undefined;
  /** What the pressed block is about beside a week: an entry id, a dimension. */
  readonly rest?: string | undefined;
  /** The message that holds the press; absent in App Home and modals. */
  readonly from?: FromMessage | undefined;
  readonly view?: PressedView | undefined;
  /** Answers Slack within its 3 seconds; a second call is nothing. */
  ack(): Promise<void>;
  /** Opens a modal: on top when the press came from a modal, else in front. Slack allows it for 3 seconds. */
  open(view: ModalView): Promise<void>;
  /** The same, answering the window as it now is. */
  show(view: ModalView): Promise<OpenWindow | undefined>;
  /** Replaces the modal that holds the press. */
  refresh(view: ModalView): Promise<OpenWindow | undefined>;
  /** Replaces the modal below that one; nothing when there is none. */
  refreshBelow(view: ModalView): Promise<void>;
  /** Replaces the message that holds the press, also one that only this person sees, or what the modal around it says; in Home it opens one. */
  replaceHere(message: Message): Promise<void>;
  /** Tells the person alone: an ephemeral where there is a message, a modal elsewhere. */
  tell(message: Message): Promise<void>;
}

export interface PressedView {
  readonly id: string;
  readonly type: 'home' | 'modal';
  readonly callbackId: string;
  readonly metadata: Metadata;
}

/** A press by somebody who has joined. */
export interface JoinedPress extends Press {
  readonly mirror: Mirror;
}

/** Registers what a press does for people who have joined; others are told how to begin. */
export function onPress(
  routes: Routes,
  speaker: Speaker,
  actionId: ActionId,
  handle: (press: JoinedPress) => Promise<void>,
): void {
  onAnyPress(routes, speaker, actionId, async (press) => {
    const mirror = await mirrorOf(speaker, press.identity);
    if (mirror === undefined) return tellHowToBegin(press);
    const from =
      press.view?.type === 'modal' ? await ownPlace(speaker, mirror, press.view.metadata.week, press.from) : press.from;
    return handle({ ...press, from, mirror });
  });
}

/** Registers what a press does for anybody. */
export function onAnyPress(
  routes: Routes,
  speaker: Speaker,
  actionId: ActionId,
  handle: (press: Press) => Promise<void>,
): void {
  routes.press(actionId, async (args) => {
    const press = readPress(speaker, args, await speaker.rush.enter());
    try {
      await handle(press);
    } catch (error) {
      await press.ack();
      const locale = await speaker.locales.of(press.identity);
      const notice = troubleNotice(speaker, error, { locale, week: press.week, kept: keptIn(press) });
      await press.tell(notice).catch(() => tellInMessage(press, notice).catch(() => undefined));
    } finally {
      await press.ack();
    }
  });
}

async function tellHowToBegin(press: Press): Promise<void> {
  await press.ack();
  await press.tell(notJoined({ locale: await press.speaker.locales.of(press.identity) }));
}

function keptIn({ view, form }: Press): TroubleContext['kept'] {
  if (view?.type === 'modal') return 'in-modal';
  return form.some(({ text }) => text !== '') ? 'in-form' : 'nothing';
}

/** Where no window opens, a message says it; only to somebody who has joined, as nobody else is ever messaged. */
async function tellInMessage({ speaker, identity, week }: Press, notice: Message): Promise<void> {
  const mirror = await mirrorOf(speaker, identity);
  if (mirror !== undefined) await postNotice(speaker, mirror, notice, week);
}

function readPress(speaker: Speaker, args: PressArgs, leave: () => void): Press {
  const { body, action, client, context, respond } = args;
  const address = readBlockId(action.block_id);
  const identity = identityOf(context, body.user.id);
  const view = readView(body);
  const from = readFrom(body);
  const open = (modal: ModalView) =>
    view?.type === 'modal'
      ? client.views.push({ trigger_id: body.trigger_id, view: modal })
      : client.views.open({ trigger_id: body.trigger_id, view: modal });
  let acked = false;

  return {
    speaker,
    identity,
    form: readForm(body.state?.values ?? body.view?.state?.values),
    value: valueOf(action),
    week: address?.week ?? view?.metadata.week,
    rest: address?.rest,
    // What only one person sees is no place to update: it is gone when it was answered.
    from: isEphemeral(body) ? undefined : (from ?? readOrigin(view)),
    view,
    ack: async () => {
      if (acked) return;
      acked = true;
      await args.ack().finally(leave);
    },
    open: async (modal) => void (await open(modal)),
    show: async (modal) => openWindow((await open(modal)).view),
    refreshBelow: async (modal) => {
      const below = body.view?.previous_view_id;
      if (typeof below === 'string') await client.views.update({ view_id: below, view: modal });
    },
    refresh: async (modal) => openWindow((await client.views.update({ view_id: view?.id ?? '', view: modal })).view),
    replaceHere: async (message) => {
      if (view === undefined) return void (await respond({ replace_original: true, ...message }));
      const notice = noticeModal(message, await speaker.locales.of(identity));
      if (view.type === 'home') return void (await open(notice));
      return void (await client.views.update({ view_id: view.id, view: notice }));
    },
    tell: async (message) => {
      if (from === undefined) return void (await open(noticeModal(message, await speaker.locales.of(identity))));
      return void (await respond({ response_type: 'ephemeral', replace_original: false, ...message }));
    },
  };
}

function readView(body: BlockAction): PressedView | undefined {
  if (body.view === undefined) return undefined;
  return {
    id: body.view.id,
    type: body.view.type === 'home' ? 'home' : 'modal',
    callbackId: body.view.callback_id,
    metadata: readMetadata(body.view.private_metadata),
  };
}

function readFrom(body: BlockAction): FromMessage | undefined {
  const channel = body.channel?.id ?? body.container['channel_id'];
  const ts = body.message?.ts ?? body.container['message_ts'];
  return typeof channel === 'string' && typeof ts === 'string' ? { channel, ts } : undefined;
}

function isEphemeral(body: BlockAction): boolean {
  return body.container['is_ephemeral'] === true;
}

// A modal remembers the message that it came from.
function readOrigin(view: PressedView | undefined): FromMessage | undefined {
  const { channel, ts } = view?.metadata ?? {};
  return channel === undefined || ts === undefined ? undefined : { channel, ts };
}

function valueOf(action: BlockAction['actions'][number]): string {
  if ('value' in action && typeof action.value === 'string') return action.value;
  if ('selected_option' in action) return action.selected_option?.value ?? '';
  return '';
}
