import { chooseText } from '../../../use-cases/choose-text.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import { keepTextValues } from '../../ids/choices.js';
import type { Speaker } from '../../speaker.js';
import { followUp } from '../after-week.js';
import { chosenIn } from '../form.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import type { Routes } from '../routes.js';

/** Two windows saved one week: the person says which text stays. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.chooseText, choose);
}

async function choose(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, metadata, form, from } = submit;
  const choice = keepTextValues.find((value) => value === chosenIn(form, actionIds.keepText)) ?? 'newest';
  if (metadata.conflict === undefined) return;
  const saved = await chooseText(speaker.deps, mirror, metadata.conflict, choice);
  await submit.ack();
  if (saved?.outcome === 'saved' || saved?.outcome === 'already-saved') {
    await followUp(speaker, mirror, saved.checkIn, from);
  }
}
