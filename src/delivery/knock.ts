import { earlyPrompt, goesOnPrompt } from '../slack/messages/weekly/two-knocks.js';
import { weeklyPrompt, weeklyReminder } from '../slack/messages/weekly/weekly-prompt.js';
import type { Message } from '../slack/messages/message.js';
import type { Delivery } from '../storage/store.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { planFollowing } from '../use-cases/plan-prompt.js';
import { preparePrompt, type DropReason, type Prepared } from '../use-cases/prepare-prompt.js';
import { mirrorOf } from './abandoned.js';
import type { Delivering } from './delivering.js';
import { send, type Next } from './send.js';

/** Handles one claimed delivery: drop it, move it, or send it once. */
export async function knock(delivering: Delivering, delivery: Delivery): Promise<Next> {
  const { deps, owner, lookUps } = delivering;
  const known = await mirrorOf(deps, delivery.person);
  if (known === undefined) {
    await deps.ledger.markDropped(delivery.id, owner);
    return 'go-on';
  }
  const mirror = await lookUps.refresh(known);
  const prepared = await preparePrompt(deps, mirror, delivery, known.profile.zone);

  switch (prepared.outcome) {
    case 'move':
      await deps.ledger.plan(delivery.person, delivery.week, delivery.kind, prepared.to);
      return 'go-on';
    case 'drop':
      await drop(delivering, mirror, delivery, prepared.reason);
      return 'go-on';
    case 'send':
      await planFollowing(deps, mirror.profile, delivery);
      return send(delivering, mirror, delivery, messageOf(mirror, delivery, prepared));
  }
}

async function drop(
  { deps, log, owner }: Delivering,
  mirror: Mirror,
  delivery: Delivery,
  reason: DropReason,
): Promise<void> {
  const { id, person, week, kind } = delivery;
  // The next prompt first: between the two a crash must not silence the mirror.
  if (kind === 'prompt') {
    await planFollowing(deps, { ...mirror.profile, reminder: false }, delivery, reason === 'stale');
  }
  await deps.ledger.markDropped(id, owner);
  log.info({ component: 'delivery', delivery: id, person, week, kind, reason }, 'a delivery is no longer wanted');
}

function messageOf(
  { profile }: Mirror,
  { week, kind }: Delivery,
  { level, now, noted, soFar, before }: Extract<Prepared, { outcome: 'send' }>,
): Message {
  const data = { week, level, profile, now, noted, before };
  switch (kind) {
    case 'early':
      return earlyPrompt(data);
    case 'reminder':
      return weeklyReminder(data);
    case 'prompt':
      return soFar === undefined ? weeklyPrompt(data) : goesOnPrompt({ ...data, soFar });
  }
}
