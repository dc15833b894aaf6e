import type { CheckIn } from '../../domain/check-in.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { hasLeft } from '../../use-cases/store-trouble.js';
import type { FromMessage } from '../messages/message.js';
import { slackTroubleNotice } from '../messages/saved/notices.js';
import { savedReceipt } from '../messages/saved/saved-receipt.js';
import type { Speaker } from '../speaker.js';
import { answerForms } from './forms-of-week.js';
import { postNotice } from './post-notice.js';

/** After a week was stored in a modal: its prompt in the DM turns into the receipt, the reply and App Home follow. */
export async function followUp(speaker: Speaker, mirror: Mirror, checkIn: CheckIn, from?: FromMessage): Promise<void> {
  const tell = (cause: 'slack' | 'storage') =>
    postNotice(
      speaker,
      mirror,
      slackTroubleNotice({ week: checkIn.week, locale: mirror.profile.locale, cause }),
      checkIn.week,
    );
  try {
    await speaker.knocker.settle(mirror, checkIn.week);
    await answerForms(speaker, mirror, checkIn.week, savedReceipt({ checkIn, profile: mirror.profile }), from);
    const replied = await speaker.reply(mirror, checkIn);
    if (!replied) await tell('slack');
    await speaker.publishHome(mirror.identity);
  } catch (error) {
    if (hasLeft(error)) return;
    speaker.log.error({ error }, 'a saved week was not answered');
    await tell('storage');
  }
}
