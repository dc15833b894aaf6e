import { closedPrompt } from '../slack/messages/weekly/closed-prompt.js';
import { isGone } from '../slack/post/outcome.js';
import type { Delivery } from '../storage/store.js';
import { findPosted } from '../use-cases/find-posted.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { forgetPosted, keepPosted } from '../use-cases/keep-posted.js';
import type { DeliverySettings } from './settings.js';

/**
 * The knock that Later… asked for has brought the form again: the one that was put off closes, as it said it would.
 * What it held was kept then. A form that nobody pressed stays open: only Slack has what was typed into it.
 */
export async function closeSnoozed(
  { deps, senderOf }: DeliverySettings,
  mirror: Mirror,
  { week }: Delivery,
): Promise<void> {
  const closed = closedPrompt({ week, locale: mirror.profile.locale, why: 'moved' });
  for (const place of await findPosted(deps, mirror, week, ['snoozed'])) {
    const updated = await senderOf(mirror.identity).update(place, closed);
    // Closed once; an answer turns it into the receipt like every other form of its week.
    if (updated.outcome === 'done') await keepPosted(deps, mirror, week, 'prompt', place);
    if (isGone(updated)) await forgetPosted(deps, mirror, place);
  }
}
