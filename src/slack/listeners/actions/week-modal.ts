import { keepTyped } from '../../../use-cases/keep-typed.js';
import { pickWeek } from '../../../use-cases/pick-week.js';
import { actionIds } from '../../ids/actions.js';
import type { Speaker } from '../../speaker.js';
import { readBoxes, readOwnRead, textIn } from '../form.js';
import { buildWeekModal } from '../opening.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';

/** The week picker of the week modal: what was typed stays the draft of the week it was typed for. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.pickWeek, openOther);
  onPress(routes, speaker, actionIds.availability, (press) => press.ack());
}

async function openOther(press: JoinedPress): Promise<void> {
  const { speaker, mirror, form, view } = press;
  const shown = view?.metadata.week;
  const picked = pickWeek(speaker.deps, mirror, press.value);
  if (shown !== undefined) {
    await keepTyped(speaker.deps, mirror, shown, {
      boxes: readBoxes(form),
      ownRead: readOwnRead(form),
      next: textIn(form, actionIds.next),
    });
  }
  await press.ack();
  if (picked.outcome !== 'week') return;
  const { week } = picked;
  const queue = view?.metadata.queue?.filter((later) => later !== week);
  await press.refresh(await buildWeekModal(speaker, mirror, { week, queue, offIssue: view?.metadata.issue }));
  if (shown !== undefined) await speaker.publishHome(mirror.identity);
}
