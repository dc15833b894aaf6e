import { App, type Logger, type Receiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../logging.js';
import { registerListeners } from './listeners/register.js';
import type { Speaker } from './speaker.js';

export interface SlackSettings {
  readonly botToken: string;
  readonly receiver: Receiver;
  readonly clientOptions: WebClientOptions;
  readonly logger: Logger;
}

/** The Bolt app with every listener registered; it answers what the receiver takes once that is started. */
export function createSlackApp({ botToken, receiver, clientOptions, logger }: SlackSettings, speaker: Speaker): App {
  // The connection checks the token: Bolt would ask for it once and never again, and fail each press after a bad moment.
  const authorize = () => Promise.resolve({ botToken });
  const app = new App({ authorize, receiver, ignoreSelf: false, clientOptions, logger, convoStore: false });
  registerListeners(app, speaker);
  app.error(async (error) => logFailure(speaker.log, error));
  return app;
}

function logFailure(log: Log, error: Error): void {
  log.error({ component: 'slack', error }, 'a listener failed');
}
