import type { CheckIn } from '../../domain/check-in.js';
import { referenceNow } from '../../logging.js';
import { answeredWeek } from '../../use-cases/answered-week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { readWeeks } from '../../use-cases/read-week.js';
import { hasLeft } from '../../use-cases/store-trouble.js';
import type { FromMessage } from '../messages/message.js';
import { slackTroubleNotice } from '../messages/saved/notices.js';
import type { Speaker } from '../speaker.js';
import { answerForms } from './forms-of-week.js';
import { postNotice } from './post-notice.js';
import { receiptOfWeek } from './receipt-of-week.js';

/**
 * After a week was stored in a modal: its prompt in the DM turns into the receipt, the reply and App Home follow. Of an
 * older week the newest answer takes the numbers, and of several weeks in a row (`isLast` false before the last) only the
 * last is answered: such weeks get their receipt.
 */
export async function followUp(
  speaker: Speaker,
  mirror: Mirror,
  checkIn: CheckIn,
  from?: FromMessage,
  isLast = true,
): Promise<void> {
  const { week } = checkIn;
  const reference = referenceNow();
  const tell = (cause: 'slack' | 'storage') =>
    postNotice(speaker, mirror, slackTroubleNotice({ week, locale: mirror.profile.locale, cause, reference }), week);
  try {
    await speaker.knocker.settle(mirror, week);
    const answered = answeredWeek(await readWeeks(speaker.deps, mirror), week)?.week ?? week;
    const receipt = receiptOfWeek({ checkIn, profile: mirror.profile, answered });
    const shown = await answerForms(speaker, mirror, week, receipt, from);
    const isOlder = answered !== week;
    const isAnswered = !isOlder && isLast && checkIn.soFar !== true;
    // No message in the DM is about such a week, and no answer of its own will follow.
    if (shown === 0 && !isAnswered) await postNotice(speaker, mirror, receipt, week, 'prompt');
    if ((isOlder || isLast) && !(await speaker.reply(mirror, checkIn))) await tell('slack');
    await speaker.publishHome(mirror.identity);
  } catch (error) {
    if (hasLeft(error)) return;
    speaker.log.error({ component: 'listener', reference, error }, 'a saved week was not answered');
    await tell('storage');
  }
}
