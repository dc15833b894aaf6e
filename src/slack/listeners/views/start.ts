import { rhythmSchema } from '../../../domain/rhythm.js';
import { lastFinishedWeek } from '../../../domain/week.js';
import { startMirror } from '../../../use-cases/start-mirror.js';
import { resumeMirror } from '../../../use-cases/stop-mirror.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import { phrases } from '../../messages/phrases.js';
import type { Speaker } from '../../speaker.js';
import { chosenIn } from '../form.js';
import { buildWeekModal } from '../opening.js';
import { readSlackProfile } from '../slack-profile.js';
import { onAnySubmit, onSubmit, type JoinedSubmit, type Submit } from '../submit.js';
import { chosenLevel, levelError } from '../chosen-level.js';
import type { Routes } from '../routes.js';

/** The first modal: its submit is the consent. Whoever comes back says so in a smaller one. A form follows at once. */
export function register(routes: Routes, speaker: Speaker): void {
  onAnySubmit(routes, speaker, callbackIds.start, start);
  onSubmit(routes, speaker, callbackIds.startAgain, startAgain);
}

async function start(submit: Submit): Promise<void> {
  const { speaker, identity, form } = submit;
  const level = await chosenLevel(submit);
  if (level === undefined) {
    const { fieldErrors } = phrases(await speaker.locales.of(identity));
    return submit.ack(levelError(fieldErrors.pickLevel));
  }
  const { zone, locale } = await readSlackProfile(speaker, identity);
  const started = await startMirror(speaker.deps, identity, {
    level: level.key,
    detail: chosenIn(form, actionIds.detail) === 'discreet' ? 'discreet' : 'full',
    rhythm: readRhythm(submit),
    zone,
    locale,
  });
  const view = await buildWeekModal(speaker, started.mirror, { week: started.firstWeek });
  // Before the ack: a mirror that could not be planned would never knock, and nobody would know.
  await speaker.knocker.planNext(started.mirror);
  await submit.ack({ response_action: 'update', view });
  await speaker.publishHome(identity);
}

async function startAgain(submit: JoinedSubmit): Promise<void> {
  const { speaker, identity } = submit;
  const mirror = await resumeMirror(speaker.deps, submit.mirror);
  const week = lastFinishedWeek(speaker.deps.now(), mirror.profile.zone);
  const view = await buildWeekModal(speaker, mirror, { week });
  await speaker.knocker.planNext(mirror);
  await submit.ack({ response_action: 'update', view });
  await speaker.publishHome(identity);
}

function readRhythm({ form }: Submit) {
  const chosen = { weekday: Number(chosenIn(form, actionIds.weekday)), time: chosenIn(form, actionIds.hour) };
  const friday = { weekday: 5, time: '15:00' };
  return rhythmSchema.safeParse(chosen).data ?? friday;
}
