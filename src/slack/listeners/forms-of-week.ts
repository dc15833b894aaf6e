import type { WeekKey } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { findPosted } from '../../use-cases/find-posted.js';
import type { FromMessage, Message } from '../messages/message.js';
import type { Speaker } from '../speaker.js';

/** Every form of a week in the DM (prompt, reminder, and the message that was pressed) turns into what answers it. */
export async function answerForms(
  speaker: Speaker,
  mirror: Mirror,
  week: WeekKey,
  answer: Message,
  from?: FromMessage,
): Promise<void> {
  const forms = await findPosted(speaker.deps, mirror, week, ['prompt', 'reminder']);
  const reply = await findPosted(speaker.deps, mirror, week, ['reply']);
  const known = [...forms, ...reply].some((place) => place.ts === from?.ts);
  // An edit that was opened from the reply must not turn the reply into a receipt.
  const places = from === undefined || known ? forms : [...forms, from];
  await Promise.all(places.map((place) => speaker.sender.update(place, answer)));
}
