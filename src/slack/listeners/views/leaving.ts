import { dayOf } from '../../../domain/week.js';
import { rhythmSchema, type Profile } from '../../../domain/profile.js';
import { changeRhythm } from '../../../use-cases/change-rhythm.js';
import { deleteWeek } from '../../../use-cases/delete-week.js';
import { erasePerson } from '../../../use-cases/erase-person.js';
import { readWeek } from '../../../use-cases/read-week.js';
import { stayAway } from '../../../use-cases/stay-away.js';
import { takeAwayForGood } from '../../../use-cases/take-away.js';
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
import { answerForms } from '../forms-of-week.js';
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
  const { week } = metadata;
  if (week !== undefined) await answerForms(speaker, mirror, week, awayReceipt({ until, locale, week }), from);
  await speaker.publishHome(mirror.identity);
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
  if (field.text.trim().toUpperCase() !== deleteWord) {
    return submit.ack({ response_action: 'errors', errors: { [field.blockId]: fieldErrors.wrongWord() } });
  }
  const { checkIns, entries, pictures, leftovers } = await erasePerson(speaker.deps, mirror.person);
  const counts = { checkIns, entries, pictures, locale };
  await submit.ack({ response_action: 'update', view: everythingDeletedModal(counts) });
  // In turn with other publishings: one that was drawn before must not come after.
  await speaker.publishHome(identity);
  const [dm] = leftovers.flatMap((leftover) => ('channelId' in leftover ? [leftover.channelId] : []));
  if (dm !== undefined) await speaker.sender.post(dm, everythingDeletedReceipt(counts));
  await takeAwayForGood(speaker.deps, speaker.sender, leftovers);
}
