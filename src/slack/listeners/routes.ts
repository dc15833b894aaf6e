import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { noticeModal } from '../messages/saved/notice-modal.js';
import { staleNotice } from '../messages/saved/notices.js';
import { fieldErrors } from '../messages/week/field-errors.js';
import type { ActionId, CallbackId } from '../ids.js';

export type PressArgs = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;
export type SubmitArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What answers each button, select and window. */
export interface Routes {
  readonly presses: Map<string, (args: PressArgs) => Promise<void>>;
  readonly submits: Map<string, (args: SubmitArgs) => Promise<void>>;
  press(actionId: ActionId, answer: (args: PressArgs) => Promise<void>): void;
  submit(callbackId: CallbackId, answer: (args: SubmitArgs) => Promise<void>): void;
}

export function createRoutes(): Routes {
  const presses: Routes['presses'] = new Map();
  const submits: Routes['submits'] = new Map();
  return {
    presses,
    submits,
    press: (actionId, answer) => void presses.set(actionId, answer),
    submit: (callbackId, answer) => void submits.set(callbackId, answer),
  };
}

/** One listener for all presses and one for all windows: Bolt asks each of its listeners about everything that comes. */
export function listenOnRoutes(app: App, { presses, submits }: Routes): void {
  app.action<BlockAction>(/./, async (args) => {
    // Buttons that repeat in one block carry a suffix behind the action id.
    const answer = presses.get(args.action.action_id.split(':', 1)[0] ?? '') ?? answerOldPress;
    await answer(args);
  });
  app.view<ViewSubmitAction>({ callback_id: /.*/, type: 'view_submission' }, async (args) => {
    const answer = submits.get(args.view.callback_id) ?? answerOldWindow;
    await answer(args);
  });
}

/** A button of an older version answers too, once, and changes nothing. */
async function answerOldPress({ ack, respond, body, client }: PressArgs): Promise<void> {
  await ack();
  const notice = staleNotice({ locale: 'en' });
  if (body.view === undefined) {
    await respond({ response_type: 'ephemeral', replace_original: false, ...notice });
  } else {
    const window = { trigger_id: body.trigger_id, view: noticeModal(notice) };
    await (body.view.type === 'home' ? client.views.open(window) : client.views.push(window));
  }
}

/** A window of an older version keeps its text and says so. */
async function answerOldWindow({ ack, view }: SubmitArgs): Promise<void> {
  const [input] = Object.keys(view.state.values);
  await (input === undefined
    ? ack({ response_action: 'update', view: noticeModal(staleNotice({ locale: 'en' })) })
    : ack({ response_action: 'errors', errors: { [input]: fieldErrors.oldWindow() } }));
}
