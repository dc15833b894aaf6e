import type { App } from '@slack/bolt';
import type { Speaker } from '../../speaker.js';
import { identityOf } from '../identity.js';

/** App Home is published each time it is opened. */
export function register(app: App, speaker: Speaker): void {
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return;
    await speaker.publishHome(identityOf(context, event.user));
  });
}
