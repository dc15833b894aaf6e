import { setTimeout as wait } from 'node:timers/promises';
import type { CheckIn } from '../../domain/check-in.js';
import type { WeekKey } from '../../domain/week.js';
import { referenceNow } from '../../logging.js';
import { answeredWeek } from '../../use-cases/answered-week.js';
import { findPosted } from '../../use-cases/find-posted.js';
import { readWeeks } from '../../use-cases/read-week.js';
import type { Saved } from '../../use-cases/save-check-in.js';
import { hasLeft } from '../../use-cases/store-trouble.js';
import type { Message } from '../messages/message.js';
import { conflictNotice, slackTroubleNotice } from '../messages/saved/notices.js';
import { needsReadBack } from '../messages/week/read-back-modal.js';
import { answerForms } from './forms-of-week.js';
import { buildWeekModal } from './opening.js';
import { buildReadBack } from './read-back.js';
import type { JoinedPress } from './press.js';
import { receiptOfWeek } from './receipt-of-week.js';

/** A second press this soon after the first is a double tap, not a wish to edit, and the first may still be answering. */
const doubleTapMs = 10_000;
const lookAgainMs = 500;

/** Everything that follows a stored week: the sheet in front, the receipt in place of the form, the reply, App Home. */
export async function answerSaved(
  press: JoinedPress,
  saved: Exclude<Saved, { outcome: 'all-empty' }>,
  week: WeekKey,
): Promise<void> {
  const { speaker, mirror, from } = press;
  const { profile } = mirror;
  if (saved.outcome === 'conflict') {
    const { id } = saved.conflict;
    if (from)
      await speaker
        .senderOf(mirror.identity)
        .update(from, conflictNotice({ week, conflictId: id, locale: profile.locale }));
    return speaker.publishHome(mirror.identity);
  }
  const { checkIn, revision, outcome } = saved;
  if (outcome === 'already-saved') return answerAgain(press, checkIn);
  // The sheet first: its trigger lives for three seconds. The week is stored and answered without it too.
  if (needsReadBack(checkIn.entries)) {
    const sheet = await buildReadBack(speaker, mirror, { checkIn, revision }, { from });
    await press.open(sheet).catch((error: unknown) => speaker.log.warn({ error }, 'a sheet did not open'));
  }
  await tellingTrouble(press, week, () => reply(press, checkIn, receiptOfWeek({ checkIn, profile })));
}

/** The week was there already: the window to change it, its receipt, and the reply if the first answer was cut. */
async function answerAgain(press: JoinedPress, checkIn: CheckIn): Promise<void> {
  const { speaker, mirror, from } = press;
  const { week } = checkIn;
  const age = speaker.deps.now().getTime() - Date.parse(checkIn.savedAt);
  try {
    // The window first, for the same reason.
    if (age > doubleTapMs) await press.open(await buildWeekModal(speaker, mirror, { week, from }));
  } finally {
    const receipt = receiptOfWeek({ checkIn, profile: mirror.profile, already: true });
    await tellingTrouble(press, week, async () => {
      await answerForms(speaker, mirror, week, receipt, from);
      if (checkIn.soFar !== true && !(await isReplied(press, week, age))) await reply(press, checkIn, receipt);
    });
  }
}

async function reply(press: JoinedPress, checkIn: CheckIn, receipt: Message): Promise<void> {
  const { speaker, mirror, from } = press;
  const { week } = checkIn;
  await speaker.rush.calm();
  // Whoever sees an answer may rely on the next knock; the pictures are drawn while it is planned and the forms close.
  const planned = speaker.knocker.settle(mirror, week);
  const [replied] = await Promise.all([
    speaker.reply(mirror, checkIn, { after: planned }),
    planned.then(() => answerForms(speaker, mirror, week, receipt, from)),
  ]);
  if (!replied) {
    await press.tell(slackTroubleNotice({ week, locale: mirror.profile.locale, reference: referenceNow() }));
  }
  await speaker.publishHome(mirror.identity);
}

/** Whether the reply stands; looks again for as long as the first press may still be answering, here or on another machine. */
async function isReplied({ speaker, mirror }: JoinedPress, week: WeekKey, age: number): Promise<boolean> {
  const answered = answeredWeek(await readWeeks(speaker.deps, mirror), week)?.week ?? week;
  for (let waited = Math.max(0, age); ; waited += lookAgainMs) {
    const [standing] = await findPosted(speaker.deps, mirror, answered, ['reply']);
    if (standing !== undefined) return true;
    if (waited > doubleTapMs) return false;
    await wait(lookAgainMs);
  }
}

/** The week is stored, whatever becomes of its answer. */
async function tellingTrouble(press: JoinedPress, week: WeekKey, answer: () => Promise<void>): Promise<void> {
  const { speaker, mirror } = press;
  try {
    await answer();
  } catch (error) {
    if (hasLeft(error)) return;
    const reference = referenceNow();
    speaker.log.error({ component: 'listener', reference, error }, 'a saved week was not answered');
    await press.tell(slackTroubleNotice({ week, locale: mirror.profile.locale, cause: 'storage', reference }));
  }
}
