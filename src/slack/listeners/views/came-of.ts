import { answerNext } from '../../../use-cases/answer-next.js';
import { newRef } from '../../../use-cases/note-lines.js';
import { weekToOpen } from '../../../use-cases/week-to-open.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import { phrases } from '../../messages/phrases.js';
import type { Speaker } from '../../speaker.js';
import { followNote } from '../after-note.js';
import { chosenIn, fieldsOf } from '../form.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** What came of the one thing becomes a line of the week that is open. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.cameOf, note);
}

async function note(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, metadata } = submit;
  const { deps } = speaker;
  const field = fieldsOf(form, actionIds.cameOf)[0];
  const { week, entry } = metadata;
  if (field === undefined || week === undefined) return;
  const words = phrases(mirror.profile.locale).home.cameOf;
  const to = await weekToOpen(deps, mirror);
  const answered = await answerNext(deps, mirror, week, to, {
    ref: entry ?? newRef(deps),
    dimension: chosenIn(form, actionIds.cameAs) === 'output' ? 'output' : 'outcome',
    text: field.text.replaceAll(/\s+/g, ' ').trim(),
  });
  if (answered !== 'noted') {
    return submit.ack({ response_action: 'errors', errors: { [field.blockId]: words[answered] } });
  }
  await submit.ack();
  await followNote(speaker, mirror, to);
}
