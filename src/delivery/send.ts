import type { Message } from '../slack/messages/message.js';
import type { Place } from '../slack/post/outcome.js';
import type { Delivery } from '../storage/store.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { insist } from '../use-cases/insist.js';
import { hasLeft } from '../use-cases/store-trouble.js';
import { takeBackPosted } from '../use-cases/take-away.js';
import { showUnknown } from './abandoned.js';
import { closeSnoozed } from './snoozed.js';
import type { DeliverySettings } from './settings.js';

/** After a rate limit the rest of the queue waits for the next tick instead of being refused one by one. */
export type Next = 'go-on' | 'pause';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * `sending` is written before the post and `sent` after it: whatever happens between the two, nothing is posted again.
 * When the run is over, nothing more is begun.
 */
export async function send(
  settings: DeliverySettings,
  mirror: Mirror,
  delivery: Delivery,
  message: Message,
  isOver: () => boolean,
): Promise<Next> {
  const { deps, sender, owner, log } = settings;
  const { ledger } = deps;
  const { id, person, week, kind } = delivery;
  const fields = { component: 'delivery', delivery: id, person, week, kind };

  if (isOver()) return 'go-on';
  if (!(await ledger.markSending(id, owner, deps.now()))) {
    log.info(fields, 'another machine took the delivery');
    return 'go-on';
  }
  const posted = await sender.deliver(mirror.identity.slackUserId, message);
  switch (posted.outcome) {
    case 'done':
      try {
        await keepSent(settings, delivery, posted.value);
        await closeSnoozed(settings, mirror, delivery);
      } catch (error) {
        if (!hasLeft(error)) throw error;
        // Erased while it was being sent: nothing of ours stays.
        await takeBackPosted(deps, sender, posted.value);
      }
      return 'go-on';
    case 'unknown':
      await ledger.markUnknown(id);
      await showUnknown(settings, delivery);
      return 'go-on';
    case 'refused': {
      const pause = posted.retryAfterMs ?? growingPause(delivery.attempts);
      await ledger.markRefused(id, new Date(deps.now().getTime() + pause));
      log.warn({ ...fields, state: 'refused', reason: posted.reason, ms: pause }, 'a delivery was refused');
      return posted.retryAfterMs === undefined ? 'go-on' : 'pause';
    }
    case 'stopped':
      if (posted.scope === 'workspace') {
        // Not this person's doing: the prompt still goes out when the operator has mended it in time.
        await ledger.markRefused(id, new Date(deps.now().getTime() + hourMs));
      } else {
        await ledger.markDropped(id);
        await ledger.drop(person, { weeks: [week] });
      }
      log.error({ ...fields, state: 'stopped', reason: posted.reason }, 'a delivery cannot reach its person');
      return posted.scope === 'workspace' ? 'pause' : 'go-on';
  }
}

/** The DM stands in Slack: its place first, so that it can always be closed and taken away, then that it was sent. */
async function keepSent({ deps, wait }: DeliverySettings, delivery: Delivery, { channel, ts }: Place): Promise<void> {
  const { id, person, week, kind } = delivery;
  await insist(wait, async () => {
    // Both knocks of a week carry its form.
    await deps.store.keepPosted(person, { week, kind: kind === 'early' ? 'prompt' : kind, channelId: channel, ts });
    await deps.ledger.markSent(id, channel, ts, deps.now());
  });
}

/** One minute, doubled with every attempt, at most an hour. */
function growingPause(attempts: number): number {
  return Math.min(hourMs, minuteMs * 2 ** Math.min(attempts, 10));
}
