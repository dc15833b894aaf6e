import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Speaker } from '../../speaker.js';
import { showFind, buildFind } from '../answers/find.js';
import { giveAnswer } from '../answering.js';
import { textIn } from '../form.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';

/** The window that finds what was typed: its words stand in its own input, and pages turn in place. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.find, async (press) =>
    giveAnswer(press, await showFind(speaker, press.mirror, '')),
  );
  onSubmit(routes, speaker, callbackIds.find, search);
  onPress(routes, speaker, actionIds.findNewer, turnPage);
  onPress(routes, speaker, actionIds.findOlder, turnPage);
}

async function search(submit: JoinedSubmit): Promise<void> {
  const query = textIn(submit.form, actionIds.findWords) ?? '';
  await submit.ack({ response_action: 'update', view: await buildFind(submit.speaker, submit.mirror, query) });
}

async function turnPage(press: JoinedPress): Promise<void> {
  const { speaker, mirror, form, value } = press;
  const page = Math.max(0, Math.trunc(Number(value)) || 0);
  const view = await buildFind(speaker, mirror, textIn(form, actionIds.findWords) ?? '', page);
  await press.ack();
  await press.refresh(view);
}
