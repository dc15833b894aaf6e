import { setTimeout as wait } from 'node:timers/promises';
import type { WeekKey } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { insist } from '../../use-cases/insist.js';
import { keepPosted } from '../../use-cases/keep-posted.js';
import { takeBackPosted } from '../../use-cases/take-away.js';
import { hasLeft } from '../../use-cases/store-trouble.js';
import type { Message } from '../messages/message.js';
import type { Speaker } from '../speaker.js';

/**
 * A neutral word in the DM where no window can say it; remembered, so that it goes with everything else. One that stands
 * for a week's form (`prompt`) is brought up to date like one.
 */
export async function postNotice(
  { deps, senderOf, log }: Speaker,
  mirror: Mirror,
  notice: Message,
  week?: WeekKey,
  kind: 'notice' | 'prompt' = 'notice',
): Promise<void> {
  const sender = senderOf(mirror.identity);
  const posted = await sender.post(mirror.identity.slackUserId, notice);
  if (posted.outcome !== 'done') return;
  const place = posted.value;
  try {
    await insist(
      (ms) => wait(ms),
      () => keepPosted(deps, mirror, week, kind, place),
    );
  } catch (error) {
    // What happened matters more than that it can be taken away: the notice stays.
    if (!hasLeft(error)) return log.warn({ error }, 'a notice is not remembered');
    await takeBackPosted(deps, sender, mirror.identity, place);
  }
}
