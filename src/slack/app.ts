import { App, type Logger } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../logging.js';
import { actionIds } from './ids.js';
import { registerListeners } from './listeners/register.js';
import { staleNotice } from './messages/saved/notices.js';
import type { Speaker } from './speaker.js';

export interface SlackSettings {
  readonly botToken: string;
  readonly appToken: string;
  readonly clientOptions: WebClientOptions;
  readonly logger: Logger;
}

const knownActions: readonly string[] = Object.values(actionIds);

/** The Bolt app over Socket Mode, with every listener registered; not started yet. */
export function createSlackApp({ botToken, appToken, clientOptions, logger }: SlackSettings, speaker: Speaker): App {
  const app = new App({ token: botToken, appToken, socketMode: true, clientOptions, logger, convoStore: false });
  registerListeners(app, speaker);
  answerTheUnknown(app);
  app.error(async (error) => logFailure(speaker.log, error));
  return app;
}

/** A button of an older version: it answers too, once, and changes nothing. */
function answerTheUnknown(app: App): void {
  app.action(/.*/, async ({ ack, action, respond, body }) => {
    const actionId = 'action_id' in action ? (action.action_id.split(':')[0] ?? '') : '';
    if (knownActions.includes(actionId)) return;
    await ack();
    if ('response_url' in body) {
      await respond({ response_type: 'ephemeral', replace_original: false, ...staleNotice({ locale: 'en' }) });
    }
  });
}

function logFailure(log: Log, error: Error): void {
  log.error({ component: 'slack', error }, 'a listener failed');
}
