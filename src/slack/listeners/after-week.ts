import type { CheckIn } from '../../domain/check-in.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { findPosted } from '../../use-cases/find-posted.js';
import type { FromMessage } from '../messages/message.js';
import { savedReceipt } from '../messages/saved/saved-receipt.js';
import type { Speaker } from '../speaker.js';

/** After a week was stored in a modal: its prompt in the DM turns into the receipt, the reply and App Home follow. */
export async function followUp(speaker: Speaker, mirror: Mirror, checkIn: CheckIn, from?: FromMessage): Promise<void> {
  const prompts = await findPosted(speaker.deps, mirror, checkIn.week, ['prompt', 'reminder']);
  const places = from === undefined || prompts.some(({ ts }) => ts === from.ts) ? prompts : [...prompts, from];
  const reply = await findPosted(speaker.deps, mirror, checkIn.week, ['reply']);
  // An edit that was opened from the reply must not turn the reply into a receipt.
  const forms = places.filter(({ ts }) => !reply.some((standing) => standing.ts === ts));
  await speaker.knocker.settle(mirror, checkIn.week);
  await Promise.all(
    forms.map((place) => speaker.sender.update(place, savedReceipt({ checkIn, profile: mirror.profile }))),
  );
  await speaker.reply(mirror, checkIn);
  await speaker.publishHome(mirror.identity);
}
