import { setTimeout as wait } from 'node:timers/promises';
import { isZone } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import type { Speaker } from '../speaker.js';

/** Slack closes the way to a window after three seconds: a slow answer counts as none. */
const patienceMs = 1000;

/** Zone and language from somebody's Slack profile; UTC and what is known of the language when Slack does not say. */
export async function readSlackProfile(
  speaker: Speaker,
  identity: Mirror['identity'],
): Promise<{ readonly zone: string; readonly locale: string }> {
  const found = await Promise.race([
    speaker.senderOf(identity).lookUp(identity.slackUserId),
    wait(patienceMs, undefined, { ref: false }),
  ]);
  const profile = found?.outcome === 'done' ? found.value : undefined;
  if (profile?.locale !== undefined) speaker.locales.keep(identity, profile.locale);
  return {
    zone: profile?.zone !== undefined && isZone(profile.zone) ? profile.zone : 'UTC',
    locale: profile?.locale ?? speaker.locales.known(identity),
  };
}
