import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackShortcut,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { noticeModal } from '../messages/saved/notice-modal.js';
import { staleNotice } from '../messages/saved/notices.js';
import { phrases } from '../messages/phrases.js';
import type { ActionId } from '../ids/actions.js';
import type { CallbackId, ShortcutId } from '../ids/callbacks.js';
import type { Speaker } from '../speaker.js';
import { identityOf, localeOf } from './identity.js';

export type PressArgs = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;
export type ShortcutArgs = SlackShortcutMiddlewareArgs<SlackShortcut> & AllMiddlewareArgs;
export type SubmitArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What answers each button, select, window and shortcut. */
export interface Routes {
  readonly presses: Map<string, (args: PressArgs) => Promise<void>>;
  readonly submits: Map<string, (args: SubmitArgs) => Promise<void>>;
  readonly shortcuts: Map<string, (args: ShortcutArgs) => Promise<void>>;
  press(actionId: ActionId, answer: (args: PressArgs) => Promise<void>): void;
  submit(callbackId: CallbackId, answer: (args: SubmitArgs) => Promise<void>): void;
  shortcut(shortcutId: ShortcutId, answer: (args: ShortcutArgs) => Promise<void>): void;
}

export function createRoutes(): Routes {
  const presses: Routes['presses'] = new Map();
  const submits: Routes['submits'] = new Map();
  const shortcuts: Routes['shortcuts'] = new Map();
  return {
    presses,
    submits,
    shortcuts,
    press: (actionId, answer) => void presses.set(actionId, answer),
    submit: (callbackId, answer) => void submits.set(callbackId, answer),
    shortcut: (shortcutId, answer) => void shortcuts.set(shortcutId, answer),
  };
}

/** One listener for all presses, one for all windows and one for all shortcuts: Bolt asks each of its listeners about everything that comes. */
export function listenOnRoutes(app: App, speaker: Speaker, { presses, submits, shortcuts }: Routes): void {
  app.action<BlockAction>(/./, async (args) => {
    // Buttons that repeat in one block carry a suffix behind the action id.
    const answer =
      presses.get(args.action.action_id.split(':', 1)[0] ?? '') ?? ((old: PressArgs) => answerOldPress(speaker, old));
    await answer(args);
  });
  app.view<ViewSubmitAction>({ callback_id: /.*/, type: 'view_submission' }, async (args) => {
    const answer = submits.get(args.view.callback_id) ?? ((old: SubmitArgs) => answerOldWindow(speaker, old));
    await answer(args);
  });
  app.shortcut(/./, async (args) => {
    const answer = shortcuts.get(args.shortcut.callback_id) ?? ((old: ShortcutArgs) => answerOldShortcut(speaker, old));
    await answer(args);
  });
}

/** A button of an older version answers too, once, and changes nothing. */
async function answerOldPress(speaker: Speaker, { ack, respond, body, client, context }: PressArgs): Promise<void> {
  await ack();
  const locale = await localeOf(speaker, identityOf(context, body.user.id));
  const notice = staleNotice({ locale });
  if (body.view === undefined) {
    await respond({ response_type: 'ephemeral', replace_original: false, ...notice });
  } else {
    const window = { trigger_id: body.trigger_id, view: noticeModal(notice, locale) };
    await (body.view.type === 'home' ? client.views.open(window) : client.views.push(window));
  }
}

/** A window of an older version keeps its text and says so. */
async function answerOldWindow(speaker: Speaker, { ack, body, view, context }: SubmitArgs): Promise<void> {
  const locale = await localeOf(speaker, identityOf(context, body.user.id));
  const [input] = Object.keys(view.state.values);
  await (input === undefined
    ? ack({ response_action: 'update', view: noticeModal(staleNotice({ locale }), locale) })
    : ack({ response_action: 'errors', errors: { [input]: phrases(locale).fieldErrors.oldWindow } }));
}

/** A shortcut of an older manifest says so in a window, and nothing is kept of the message. */
async function answerOldShortcut(speaker: Speaker, { ack, shortcut, client, context }: ShortcutArgs): Promise<void> {
  await ack();
  const locale = await localeOf(speaker, identityOf(context, shortcut.user.id));
  await client.views.open({ trigger_id: shortcut.trigger_id, view: noticeModal(staleNotice({ locale }), locale) });
}
