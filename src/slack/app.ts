import { App, type Logger } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../logging.js';
import { registerListeners } from './listeners/register.js';
import type { Speaker } from './speaker.js';

export interface SlackSettings {
  readonly botToken: string;
  readonly appToken: string;
  readonly clientOptions: WebClientOptions;
  readonly logger: Logger;
}

/** The Bolt app over Socket Mode, with every listener registered; not started yet. */
export function createSlackApp({ botToken, appToken, clientOptions, logger }: SlackSettings, speaker: Speaker): App {
  const app = new App({ token: botToken, appToken, socketMode: true, clientOptions, logger, convoStore: false });
  registerListeners(app, speaker);
  app.error(async (error) => logFailure(speaker.log, error));
  return app;
}

function logFailure(log: Log, error: Error): void {
  log.error({ component: 'slack', error }, 'a listener failed');
}
