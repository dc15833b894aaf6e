import { earlyPrompt, goesOnPrompt } from '../slack/messages/weekly/two-knocks.js';
import { weeklyPrompt, weeklyReminder } from '../slack/messages/weekly/weekly-prompt.js';
import type { Message } from '../slack/messages/message.js';
import type { Delivery } from '../storage/store.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { planFollowing } from '../use-cases/plan-prompt.js';
import { preparePrompt, type DropReason, type Prepared } from '../use-cases/prepare-prompt.js';
import { refreshZone } from '../use-cases/refresh-zone.js';
import { stopMirror } from '../use-cases/stop-mirror.js';
import { mirrorOf } from './abandoned.js';
import type { DeliverySettings } from './settings.js';
import { send, type Next } from './send.js';

/** Handles one claimed delivery: drop it, move it, or send it once. */
export async function knock(settings: DeliverySettings, delivery: Delivery, isOver: () => boolean): Promise<Next> {
  const { deps } = settings;
  const known = await mirrorOf(deps, delivery.person);
  if (known === undefined) {
    await deps.ledger.markDropped(delivery.id);
    return 'go-on';
  }
  const mirror = await askSlack(settings, known);
  const prepared = await preparePrompt(deps, mirror, delivery, known.profile.zone);

  switch (prepared.outcome) {
    case 'move':
      await deps.ledger.plan(delivery.person, delivery.week, delivery.kind, prepared.to);
      return 'go-on';
    case 'drop':
      await drop(settings, mirror, delivery, prepared.reason);
      return 'go-on';
    case 'send':
      await planFollowing(deps, mirror.profile, delivery);
      return send(settings, mirror, delivery, messageOf(mirror, delivery, prepared), isOver);
  }
}

/** The person's zone as Slack knows it now. When Slack does not answer, what is known must do. */
async function askSlack({ deps, sender }: DeliverySettings, mirror: Mirror): Promise<Mirror> {
  const looked = await sender.lookUp(mirror.identity.slackUserId);
  if (looked.outcome !== 'done') return mirror;
  if (looked.value.isReachable) return refreshZone(deps, mirror, looked.value);
  await stopMirror(deps, mirror);
  return (await mirrorOf(deps, mirror.person)) ?? mirror;
}

async function drop(
  { deps, log }: DeliverySettings,
  mirror: Mirror,
  delivery: Delivery,
  reason: DropReason,
): Promise<void> {
  const { id, person, week, kind } = delivery;
  // The next prompt first: between the two a crash must not silence the mirror.
  if (kind === 'prompt') await planFollowing(deps, { ...mirror.profile, reminder: false }, delivery);
  await deps.ledger.markDropped(id);
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
