import type { Message } from '../slack/messages/message.js';
import { isPassing } from '../slack/post/call.js';
import type { Place } from '../slack/post/outcome.js';
import type { Delivery } from '../storage/store.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { insist } from '../use-cases/insist.js';
import { hasLeft } from '../use-cases/store-trouble.js';
import { takeBackPosted } from '../use-cases/take-away.js';
import { logUnknown, showUnknown } from './abandoned.js';
import type { Delivering } from './delivering.js';
import { closeSnoozed } from './snoozed.js';
import type { DeliverySettings } from './settings.js';
import { knocking } from './troubles.js';

/** `pause`: the rest of the workspace waits, instead of being refused one by one. */
export type Next = 'go-on' | 'pause';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * `sending` is written before the post and `sent` after it: whatever happens between the two, nothing is posted again.
 * The turn is waited for before either, so that a machine that dies while it waits leaves no unknown outcome. When the run
 * is over, nothing more is begun.
 */
export async function send(
  delivering: Delivering,
  mirror: Mirror,
  delivery: Delivery,
  message: Message,
): Promise<Next> {
  const { deps, owner, log, troubles } = delivering;
  const { teamId, slackUserId } = mirror.identity;
  const sender = delivering.senderOf(mirror.identity);
  const { ledger } = deps;
  const { id, person, week, kind } = delivery;
  const fields = { component: 'delivery', delivery: id, person, week, kind };

  if (!(await isMyTurn(delivering, teamId))) return 'pause';
  if (!(await ledger.markSending(id, owner, deps.now()))) {
    log.info(fields, 'another machine took the delivery');
    return 'go-on';
  }
  const posted = await sender.deliver(slackUserId, message);
  switch (posted.outcome) {
    case 'done':
      troubles.wentWell(teamId);
      try {
        await keepSent(delivering, delivery, posted.value);
        await closeSnoozed(delivering, mirror, delivery);
      } catch (error) {
        if (!hasLeft(error)) throw error;
        // Erased while it was being sent: nothing of ours stays.
        await takeBackPosted(deps, sender, mirror.identity, posted.value);
      }
      return 'go-on';
    case 'unknown': {
      const stumbled = troubles.stumbled(teamId);
      if (await ledger.markUnknown(id, owner, deps.now())) logUnknown(delivering, delivery);
      await stumbled;
      await showUnknown(delivering, delivery);
      return 'go-on';
    }
    case 'refused': {
      const stumbled = isPassing(posted) ? troubles.stumbled(teamId) : undefined;
      const pause = posted.retryAfterMs ?? growingPause(delivery.attempts);
      await ledger.markRefused(id, owner, new Date(deps.now().getTime() + pause));
      log.warn({ ...fields, state: 'refused', reason: posted.reason, ms: pause }, 'a delivery was refused');
      await stumbled;
      return posted.retryAfterMs === undefined ? 'go-on' : 'pause';
    }
    case 'stopped':
      if (posted.scope === 'workspace') {
        // Not this person's doing: the prompt still goes out when the operator has mended it in time.
        await ledger.markRefused(id, owner, new Date(deps.now().getTime() + hourMs));
        await troubles.isRefused(teamId);
      } else {
        await ledger.markDropped(id, owner);
        await ledger.drop(person, { weeks: [week] });
      }
      log.error({ ...fields, state: 'stopped', reason: posted.reason }, 'a delivery cannot reach its person');
      return posted.scope === 'workspace' ? 'pause' : 'go-on';
  }
}

/** Waits for this workspace's next turn; false when there is none soon, or the run was over meanwhile. */
async function isMyTurn({ paceOf, run }: Delivering, teamId: string): Promise<boolean> {
  const pace = paceOf(teamId);
  const turnMs = await pace.take(knocking);
  if (turnMs === undefined) return false;
  if (turnMs > 0) await run.wait(turnMs);
  return !run.isOver() && (await pace.quietFor(knocking)) === 0;
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
export function growingPause(attempts: number): number {
  return Math.min(hourMs, minuteMs * 2 ** Math.min(attempts, 10));
}
