import type { App, Context } from '@slack/bolt';
import type { Speaker } from '../../speaker.js';

/** A workspace takes the app out, or its token back; Slack says both in any order, and repeats itself. */
export function register(app: App, speaker: Speaker): void {
  app.event('app_uninstalled', async ({ body, context }) => {
    await speaker.loseWorkspace({ teamId: installedIn(context), at: momentOf(body), why: 'uninstalled' });
  });
  app.event('tokens_revoked', async ({ event, body, context }) => {
    // A person who takes their own token back takes nothing from the app.
    if ((event.tokens.bot ?? []).length === 0) return;
    await speaker.loseWorkspace({ teamId: installedIn(context), at: momentOf(body), why: 'access-lost' });
  });
}

/** An organisation with an org-wide install is known by its own id. */
function installedIn({ isEnterpriseInstall, enterpriseId, teamId }: Context): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? teamId ?? '';
}

/** When it happened; not when it arrives, because it may have been installed again since. */
function momentOf({ event_time }: { readonly event_time: number }): Date {
  return new Date(event_time * 1000);
}
