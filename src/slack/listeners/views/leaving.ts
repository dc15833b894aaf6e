import { countOwn } from '../../../use-cases/count-kept.js';
import { deleteWeek } from '../../../use-cases/delete-week.js';
import { erasePerson } from '../../../use-cases/erase-person.js';
import { readWeek } from '../../../use-cases/read-week.js';
import { takeAwayForGood } from '../../../use-cases/take-away.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import {
  everythingDeletedModal,
  everythingDeletedReceipt,
  weekDeletedReceipt,
} from '../../messages/leaving/delete-modals.js';
import { phrases } from '../../messages/phrases.js';
import type { Speaker } from '../../speaker.js';
import { fieldsOf } from '../form.js';
import { answerForms } from '../forms-of-week.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** Delete a week, delete everything. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.deleteWeek, removeWeek);
  onSubmit(routes, speaker, callbackIds.deleteEverything, removeEverything);
}

async function removeWeek(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata, from } = submit;
  const { week } = metadata;
  if (week === undefined) return;
  const stored = await readWeek(speaker.deps, mirror, week);
  const answered = await deleteWeek(speaker.deps, mirror, week);
  await submit.ack(submit.isPushed ? { response_action: 'clear' } : undefined);
  const entries = stored?.checkIn.entries.length ?? 0;
  await answerForms(speaker, mirror, week, weekDeletedReceipt({ week, entries, locale: mirror.profile.locale }), from);
  await speaker.publishHome(mirror.identity);
  // Last: an answer that is under way has its turn first.
  await speaker.takeBackReply(mirror, week, answered);
}

async function removeEverything(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, identity } = submit;
  const { locale } = mirror.profile;
  const field = fieldsOf(form, actionIds.deleteWord)[0];
  if (field === undefined) return;
  const { fieldErrors, leaving } = phrases(locale);
  if (field.text.trim().toUpperCase() !== leaving.confirmWord) {
    return submit.ack({
      response_action: 'errors',
      errors: { [field.blockId]: fieldErrors.wrongWord(leaving.confirmWord) },
    });
  }
  const withShares = (fieldsOf(form, actionIds.deleteShares)[0]?.ticked.length ?? 0) > 0;
  const { leftovers, ...receipt } = await erasePerson(speaker.deps, mirror.person, withShares);
  speaker.removed.forget(mirror.person);
  const counts = { ...receipt, ...countOwn(mirror.profile), locale };
  await submit.ack({ response_action: 'update', view: everythingDeletedModal(counts) });
  // In turn with other publishings: one that was drawn before must not come after.
  await speaker.publishHome(identity);
  // Shares stand in channels: the receipt is for the person's own chat, whose id begins with D.
  const dm = leftovers
    .flatMap((left) => ('channelId' in left ? [left.channelId] : []))
    .find((id) => id.startsWith('D'));
  const sender = speaker.senderOf(identity);
  if (dm !== undefined) await sender.post(dm, everythingDeletedReceipt(counts));
  await takeAwayForGood(speaker.deps, sender, leftovers);
}
