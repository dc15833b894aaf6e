import { dayOf, type WeekKey } from '../../../domain/week.js';
import { rhythmSchema, type Profile } from '../../../domain/profile.js';
import { changeRhythm } from '../../../use-cases/change-rhythm.js';
import { deleteWeek } from '../../../use-cases/delete-week.js';
import { erasePerson } from '../../../use-cases/erase-person.js';
import { findPosted } from '../../../use-cases/find-posted.js';
import { readWeek } from '../../../use-cases/read-week.js';
import { stayAway } from '../../../use-cases/stay-away.js';
import { forgetPictures } from '../../../use-cases/forget-pictures.js';
import { actionIds, callbackIds, deleteWord } from '../../ids.js';
import {
  everythingDeletedModal,
  everythingDeletedReceipt,
  weekDeletedReceipt,
} from '../../messages/leaving/delete-modals.js';
import { awayReceipt } from '../../messages/saved/skipped-receipt.js';
import { fieldErrors } from '../../messages/week/field-errors.js';
import type { Speaker } from '../../speaker.js';
import { chosenIn, fieldsOf } from '../form.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** Rhythm, away until, delete a week, delete everything. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.rhythm, takeRhythm);
  onSubmit(routes, speaker, callbackIds.awayUntil, takeAway);
  onSubmit(routes, speaker, callbackIds.deleteWeek, removeWeek);
  onSubmit(routes, speaker, callbackIds.deleteEverything, removeEverything);
}

async function takeRhythm(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form } = submit;
  const { profile } = mirror;
  const rhythm = rhythmSchema.safeParse({
    weekday: Number(chosenIn(form, actionIds.weekday)),
    time: chosenIn(form, actionIds.hour),
  });
  const bandWords = (['review', 'plain', 'numbers', 'hidden'] as const).find(
    (words) => words === chosenIn(form, actionIds.bandWords),
  );
  const changed = await changeRhythm(speaker.deps, mirror, {
    rhythm: rhythm.data ?? profile.rhythm,
    reminder: (fieldsOf(form, actionIds.reminder)[0]?.ticked.length ?? 0) > 0,
    detail: chosenIn(form, actionIds.detail) === 'discreet' ? 'discreet' : 'full',
    theme: themeOf(chosenIn(form, actionIds.theme), profile),
    bandWords: bandWords ?? profile.bandWords,
  });
  await speaker.knocker.planNext(changed);
  await submit.ack();
  await speaker.publishHome(mirror.identity);
}

function themeOf(chosen: string | undefined, profile: Profile): Profile['theme'] {
  return chosen === 'light' || chosen === 'dark' ? chosen : profile.theme;
}

async function takeAway(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, metadata, from } = submit;
  const { zone, locale } = mirror.profile;
  const field = fieldsOf(form, actionIds.awayDate)[0];
  const until = field?.chosen;
  if (field === undefined) return;
  if (until === undefined || until <= dayOf(speaker.deps.now(), zone)) {
    return submit.ack({ response_action: 'errors', errors: { [field.blockId]: fieldErrors.dayInPast() } });
  }
  const changed = await stayAway(speaker.deps, mirror, until, metadata.week);
  await speaker.knocker.planNext(changed);
  await submit.ack();
  const receipt = awayReceipt({ until, locale, ...(metadata.week === undefined ? {} : { week: metadata.week }) });
  if (from !== undefined) await speaker.sender.update(from, receipt);
  await speaker.publishHome(mirror.identity);
}

async function removeWeek(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata, from } = submit;
  const { week } = metadata;
  if (week === undefined) return;
  const stored = await readWeek(speaker.deps, mirror, week);
  await deleteWeek(speaker.deps, mirror, week);
  await submit.ack(submit.isPushed ? { response_action: 'clear' } : undefined);
  await removeReply(submit, week);
  const entries = stored?.checkIn.entries.length ?? 0;
  const prompts = await findPosted(speaker.deps, mirror, week, ['prompt', 'reminder']);
  const places = prompts.length > 0 || from === undefined ? prompts : [from];
  const receipt = weekDeletedReceipt({ week, entries, locale: mirror.profile.locale });
  await Promise.all(places.map((place) => speaker.sender.update(place, receipt)));
  await speaker.publishHome(mirror.identity);
}

async function removeReply({ speaker, mirror }: JoinedSubmit, week: WeekKey): Promise<void> {
  const replies = await findPosted(speaker.deps, mirror, week, ['reply']);
  const files = await forgetPictures(speaker.deps, mirror, week);
  await Promise.all(replies.map((place) => speaker.sender.remove(place)));
  await Promise.all(files.map((fileId) => speaker.sender.deletePicture(fileId)));
}

async function removeEverything(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, identity } = submit;
  const { locale } = mirror.profile;
  const field = fieldsOf(form, actionIds.deleteWord)[0];
  if (field === undefined) return;
  if (field.text.trim().toUpperCase() !== deleteWord) {
    return submit.ack({ response_action: 'errors', errors: { [field.blockId]: fieldErrors.wrongWord() } });
  }
  const receipt = await erasePerson(speaker.deps, mirror.person);
  const counts = { checkIns: receipt.checkIns, entries: receipt.entries, pictures: receipt.pictures.length, locale };
  await submit.ack({ response_action: 'update', view: everythingDeletedModal(counts) });
  await Promise.all(receipt.posted.map(({ channelId, ts }) => speaker.sender.remove({ channel: channelId, ts })));
  await Promise.all(receipt.pictures.map(({ fileId }) => speaker.sender.deletePicture(fileId)));
  // In turn with other publishings: one that was drawn before must not come after.
  await speaker.publishHome(identity);
  const dm = receipt.posted[0]?.channelId;
  if (dm !== undefined) await speaker.sender.post(dm, everythingDeletedReceipt(counts));
}
