import { App, AuthorizationError, type Logger, type Receiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../logging.js';
import type { Access } from './access.js';
import { NotInstalled } from './install/installed-access.js';
import { registerListeners } from './listeners/register.js';
import { isReadable } from './request-shape.js';
import type { Speaker } from './speaker.js';

export interface SlackSettings {
  readonly authorize: Access['authorize'];
  readonly receiver: Receiver;
  readonly clientOptions: WebClientOptions;
  readonly logger: Logger;
}

/** The Bolt app with every listener registered; it answers what the receiver takes once that is started. */
export function createSlackApp({ authorize, receiver, clientOptions, logger }: SlackSettings, speaker: Speaker): App {
  const app = new App({ authorize, receiver, ignoreSelf: false, clientOptions, logger, convoStore: false });
  // What no listener could read is answered by nobody.
  app.use(async ({ body, next }) => {
    if (isReadable({ ...body })) await next();
  });
  registerListeners(app, speaker);
  app.error(async (error) => logFailure(speaker.log, error));
  return app;
}

function logFailure(log: Log, error: Error): void {
  if (error instanceof AuthorizationError && error.original instanceof NotInstalled) {
    // Something that was on its way when the workspace took the app out.
    return log.warn(
      { component: 'slack', reason: 'not_installed' },
      'what came from a workspace without the app was not answered',
    );
  }
  log.error({ component: 'slack', error }, 'a listener failed');
}
