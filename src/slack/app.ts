import { App, type BlockAction, type Logger, type ViewSubmitAction } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../logging.js';
import { actionIds, callbackIds } from './ids.js';
import { registerListeners } from './listeners/register.js';
import { noticeModal } from './messages/saved/notice-modal.js';
import { staleNotice } from './messages/saved/notices.js';
import { fieldErrors } from './messages/week/field-errors.js';
import type { Speaker } from './speaker.js';

export interface SlackSettings {
  readonly botToken: string;
  readonly appToken: string;
  readonly clientOptions: WebClientOptions;
  readonly logger: Logger;
}

const knownActions: readonly string[] = Object.values(actionIds);
const knownWindows: readonly string[] = Object.values(callbackIds);

/** The Bolt app over Socket Mode, with every listener registered; not started yet. */
export function createSlackApp({ botToken, appToken, clientOptions, logger }: SlackSettings, speaker: Speaker): App {
  const app = new App({ token: botToken, appToken, socketMode: true, clientOptions, logger, convoStore: false });
  registerListeners(app, speaker);
  answerTheUnknown(app);
  app.error(async (error) => logFailure(speaker.log, error));
  return app;
}

/** A button or window of an older version: it answers too, once, and changes nothing. */
function answerTheUnknown(app: App): void {
  app.action<BlockAction>(/.*/, async ({ ack, action, respond, body, client }) => {
    if (knownActions.includes(action.action_id.split(':')[0] ?? '')) return;
    await ack();
    const notice = staleNotice({ locale: 'en' });
    if (body.view === undefined) {
      await respond({ response_type: 'ephemeral', replace_original: false, ...notice });
    } else {
      const window = { trigger_id: body.trigger_id, view: noticeModal(notice) };
      await (body.view.type === 'home' ? client.views.open(window) : client.views.push(window));
    }
  });
  app.view<ViewSubmitAction>({ callback_id: /.*/, type: 'view_submission' }, async ({ ack, view }) => {
    if (knownWindows.includes(view.callback_id)) return;
    const [input] = Object.keys(view.state.values);
    await (input === undefined
      ? ack({ response_action: 'update', view: noticeModal(staleNotice({ locale: 'en' })) })
      : ack({ response_action: 'errors', errors: { [input]: fieldErrors.oldWindow() } }));
  });
}

function logFailure(log: Log, error: Error): void {
  log.error({ component: 'slack', error }, 'a listener failed');
}
