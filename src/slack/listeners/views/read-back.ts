import { answerLines } from '../../../use-cases/answer-lines.js';
import { reflectOnWeeks } from '../../../use-cases/reflect-on-week.js';
import type { StoredWeek } from '../../../use-cases/read-week.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import { noKind } from '../../messages/week/line-modals.js';
import { phrases } from '../../messages/phrases.js';
import { whyModal } from '../../messages/why/why-modal.js';
import type { Speaker } from '../../speaker.js';
import { followUp } from '../after-week.js';
import { chosenIn, fieldsOf, textIn } from '../form.js';
import { readAnswers } from '../line-answers.js';
import { buildReadBack } from '../read-back.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** The read-back sheet and the two sheets pushed from it. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.readBack, takeAnswers);
  onSubmit(routes, speaker, callbackIds.lineKind, takeKind);
  onSubmit(routes, speaker, callbackIds.lineLink, takeLink);
}

async function takeAnswers(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata, form, from } = submit;
  if (metadata.week === undefined) return;
  const answers = { week: metadata.week, changes: readAnswers(form), next: textIn(form, actionIds.next) };
  const changed = await answerLines(speaker.deps, mirror, answers);
  // What lies below was drawn before this week changed.
  await submit.ack(submit.isPushed ? { response_action: 'clear' } : undefined);
  if (changed !== undefined) await followUp(speaker, mirror, changed.checkIn, from);
}

async function takeKind(submit: JoinedSubmit): Promise<void> {
  const category = chosenIn(submit.form, actionIds.lineKind);
  if (category !== undefined) await changeLine(submit, { category: category === noKind ? undefined : category });
}

async function takeLink(submit: JoinedSubmit): Promise<void> {
  const field = fieldsOf(submit.form, actionIds.lineLink)[0];
  const link = field?.text.trim() ?? '';
  if (field === undefined) return;
  if (!/^https?:\/\/\S+\.\S+$/i.test(link)) {
    return submit.ack({
      response_action: 'errors',
      errors: { [field.blockId]: phrases(submit.mirror.profile.locale).fieldErrors.notALink },
    });
  }
  await changeLine(submit, { link });
}

async function changeLine(
  submit: JoinedSubmit,
  change: { readonly category: string | undefined } | { readonly link: string },
): Promise<void> {
  const { speaker, mirror, metadata, from } = submit;
  if (metadata.week === undefined || metadata.entry === undefined) return;
  const changes = new Map([[metadata.entry, change]]);
  const changed = await answerLines(speaker.deps, mirror, { week: metadata.week, changes });
  await submit.ack();
  if (changed === undefined) return;
  await showBelow(submit, changed);
  await followUp(speaker, mirror, changed.checkIn, from);
}

/** The modal that the sheet was pushed on shows the line as it is now. */
async function showBelow(submit: JoinedSubmit, changed: StoredWeek): Promise<void> {
  const { speaker, mirror, metadata, from } = submit;
  if (metadata.under === 'why') {
    const { reflection } = await reflectOnWeeks(speaker.deps, mirror);
    await submit.refreshBelow(whyModal({ reflection, profile: mirror.profile }));
  } else if (metadata.under === 'read_back') {
    await submit.refreshBelow(await buildReadBack(speaker, mirror, changed, { from, all: metadata.all }));
  }
}
