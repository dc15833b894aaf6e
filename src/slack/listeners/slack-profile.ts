import { isZone } from '../../domain/week.js';
import type { Speaker } from '../speaker.js';

/** Zone and language from somebody's Slack profile; UTC and English when Slack does not say. */
export async function readSlackProfile(
  speaker: Speaker,
  slackUserId: string,
): Promise<{ readonly zone: string; readonly locale: string }> {
  const found = await speaker.sender.lookUp(slackUserId);
  const profile = found.outcome === 'done' ? found.value : undefined;
  return {
    zone: profile?.zone !== undefined && isZone(profile.zone) ? profile.zone : 'UTC',
    locale: profile?.locale ?? 'en-GB',
  };
}
