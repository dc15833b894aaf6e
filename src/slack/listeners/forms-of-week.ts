import type { WeekKey } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { findPosted, formKinds } from '../../use-cases/find-posted.js';
import { forgetPosted, keepPosted } from '../../use-cases/keep-posted.js';
import type { FromMessage, Message } from '../messages/message.js';
import { isGone } from '../post/outcome.js';
import type { Speaker } from '../speaker.js';

/** Every form of a week in the DM (prompt, reminders, and the message that was pressed) turns into what answers it; answers how many. */
export async function answerForms(
  { deps, senderOf }: Speaker,
  mirror: Mirror,
  week: WeekKey,
  answer: Message,
  from?: FromMessage,
): Promise<number> {
  const sender = senderOf(mirror.identity);
  const posted = await findPosted(deps, mirror, week);
  const forms = posted.filter(({ kind }) => formKinds.includes(kind));
  // An edit that was opened from the reply must not turn the reply into a receipt.
  const unknown = from !== undefined && posted.every(({ ts }) => ts !== from.ts) ? [from] : [];
  await Promise.all([
    ...forms.map(async (place) => {
      const updated = await sender.update(place, answer);
      if (isGone(updated)) await forgetPosted(deps, mirror, place);
    }),
    // A form whose arrival nobody could write down.
    ...unknown.map(async (place) => {
      const updated = await sender.update(place, answer);
      if (updated.outcome === 'done') await keepPosted(deps, mirror, week, 'prompt', place);
    }),
  ]);
  return forms.length + unknown.length;
}
