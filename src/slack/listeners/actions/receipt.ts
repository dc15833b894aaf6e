import { finishWeek } from '../../../use-cases/finish-week.js';
import { expectsAnything } from '../../../use-cases/read-hypotheses.js';
import { readConflicts } from '../../../use-cases/read-week.js';
import { actionIds } from '../../ids/actions.js';
import type { ReceiptMenuValue } from '../../ids/choices.js';
import { deleteWeekModal } from '../../messages/leaving/delete-modals.js';
import { staleNotice } from '../../messages/saved/notices.js';
import { chooseTextModal } from '../../messages/week/choose-text-modal.js';
import type { Speaker } from '../../speaker.js';
import { followUp } from '../after-week.js';
import { buildWeekModal } from '../opening.js';
import { onPress, type JoinedPress } from '../press.js';
import { buildReadBack } from '../read-back.js';
import { storedWeek } from '../stored-week.js';
import { weekOfPress } from '../week-of-press.js';
import { showLines } from './one-to-one.js';
import type { Routes } from '../routes.js';

/** What stands in place of the form after Save: Check how I read it, Edit, That was all, ⋯; and the choice between two texts. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.checkReading, checkReading);
  onPress(routes, speaker, actionIds.editWeek, editWeek);
  onPress(routes, speaker, actionIds.thatWasAll, finish);
  onPress(routes, speaker, actionIds.receiptMenu, chooseFromMenu);
  onPress(routes, speaker, actionIds.deleteWeek, askToDelete);
  onPress(routes, speaker, actionIds.chooseText, showBothTexts);
}

/** The sheet with every line of a week. */
export async function checkReading(press: JoinedPress): Promise<void> {
  const stored = await storedWeek(press);
  if (stored === undefined) return;
  await press.ack();
  await press.open(await buildReadBack(press.speaker, press.mirror, stored, { from: press.from, all: true }));
}

/** The week is complete before its own knock: it is answered now. */
async function finish(press: JoinedPress): Promise<void> {
  const { speaker, mirror, from } = press;
  const week = weekOfPress(press);
  const finished = await finishWeek(speaker.deps, mirror, week);
  await press.ack();
  if (finished === undefined) return press.tell(staleNotice({ week, locale: mirror.profile.locale }));
  await followUp(speaker, mirror, finished.checkIn, from);
}

export async function editWeek(press: JoinedPress): Promise<void> {
  const view = await buildWeekModal(press.speaker, press.mirror, { week: weekOfPress(press), from: press.from });
  await press.ack();
  await press.open(view);
}

async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const chosen = press.value as ReceiptMenuValue;
  switch (chosen) {
    case 'one-to-one':
      return showLines(press);
    case 'say-next':
      return editWeek(press);
    case 'delete-week':
      return askToDelete(press);
  }
}

export async function askToDelete(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const stored = await storedWeek(press);
  if (stored === undefined) return;
  await press.ack();
  await press.open(
    deleteWeekModal({
      week: stored.checkIn.week,
      entries: stored.checkIn.entries.length,
      expects: await expectsAnything(speaker.deps, mirror, stored.checkIn.week),
      locale: mirror.profile.locale,
      revision: stored.revision,
      from: press.from,
    }),
  );
}

async function showBothTexts(press: JoinedPress): Promise<void> {
  const { speaker, mirror, from } = press;
  const stored = await storedWeek(press);
  if (stored === undefined) return;
  const { week } = stored.checkIn;
  const conflict = (await readConflicts(speaker.deps, mirror)).findLast((kept) => kept.week === week);
  await press.ack();
  if (conflict === undefined) return press.tell(staleNotice({ week, locale: mirror.profile.locale }));
  await press.open(
    chooseTextModal({
      conflictId: conflict.id,
      newest: stored.checkIn,
      losing: conflict.losing,
      revision: stored.revision,
      locale: mirror.profile.locale,
      zone: mirror.profile.zone,
      from,
    }),
  );
}
