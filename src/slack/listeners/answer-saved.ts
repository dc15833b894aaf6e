import type { WeekKey } from '../../domain/week.js';
import type { Saved } from '../../use-cases/save-check-in.js';
import { conflictNotice, slackTroubleNotice } from '../messages/saved/notices.js';
import { savedReceipt } from '../messages/saved/saved-receipt.js';
import { needsReadBack } from '../messages/week/read-back-modal.js';
import { answerForms } from './forms-of-week.js';
import { buildWeekModal } from './opening.js';
import { buildReadBack } from './read-back.js';
import type { JoinedPress } from './press.js';

/** A second press this soon after the first is a double tap, not a wish to edit. */
const doubleTapMs = 10_000;

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
    if (from) await speaker.sender.update(from, conflictNotice({ week, conflictId: id, locale: profile.locale }));
    return speaker.publishHome(mirror.identity);
  }
  const { checkIn, revision, outcome } = saved;
  if (outcome === 'already-saved') {
    await answerForms(speaker, mirror, week, savedReceipt({ checkIn, profile, already: true }), from);
    const age = speaker.deps.now().getTime() - Date.parse(checkIn.savedAt);
    if (age > doubleTapMs) await press.open(await buildWeekModal(speaker, mirror, { week, from }));
    return;
  }
  // The sheet first: its trigger lives for three seconds. The week is stored and answered without it too.
  if (needsReadBack(checkIn.entries)) {
    const sheet = await buildReadBack(speaker, mirror, { checkIn, revision }, { from });
    await press.open(sheet).catch((error: unknown) => speaker.log.warn({ error }, 'a sheet did not open'));
  }
  await speaker.rush.calm();
  try {
    // Whoever sees an answer may rely on the next knock; the pictures are drawn while it is planned and the forms close.
    const planned = speaker.knocker.settle(mirror, week);
    const [replied] = await Promise.all([
      speaker.reply(mirror, checkIn, { after: planned }),
      planned.then(() => answerForms(speaker, mirror, week, savedReceipt({ checkIn, profile }), from)),
    ]);
    if (!replied) await press.tell(slackTroubleNotice({ week, locale: profile.locale }));
    await speaker.publishHome(mirror.identity);
  } catch (error) {
    speaker.log.error({ error }, 'a saved week was not answered');
    await press.tell(slackTroubleNotice({ week, locale: profile.locale, cause: 'storage' }));
  }
}
