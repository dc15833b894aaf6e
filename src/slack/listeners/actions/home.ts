import { lastFinishedWeek } from '../../../domain/week.js';
import { readWeeks } from '../../../use-cases/read-week.js';
import { readNext } from '../../../use-cases/answer-next.js';
import { newRef } from '../../../use-cases/note-lines.js';
import { weekToOpen } from '../../../use-cases/week-to-open.js';
import { openWeeks } from '../../../use-cases/open-weeks.js';
import { actionIds } from '../../ids/actions.js';
import type { HomeMenuValue, WeekMenuValue } from '../../ids/choices.js';
import { cameOfModal } from '../../messages/home/came-of-modal.js';
import { deleteEverythingModal } from '../../messages/leaving/delete-modals.js';
import { staleNotice } from '../../messages/saved/notices.js';
import type { Speaker } from '../../speaker.js';
import { countKept } from '../../../use-cases/count-kept.js';
import { buildWeekModal } from '../opening.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';
import { weekOfPress } from '../week-of-press.js';
import { openLevel } from './career.js';
import { askToDelete, checkReading, editWeek } from './receipt.js';
import { openPause, stop } from './settings.js';
import { openShare } from './share.js';
import { openExport } from './taking-out.js';

/** App Home and the card: weeks, the next step, ⋯ with what is not needed every week. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.openWeek, editWeek);
  onPress(routes, speaker, actionIds.backfill, backFill);
  onPress(routes, speaker, actionIds.weekMenu, chooseFromWeekMenu);
  onPress(routes, speaker, actionIds.itDid, askWhatCame);
  onPress(routes, speaker, actionIds.homeMenu, chooseFromMenu);
  onPress(routes, speaker, actionIds.deleteEverything, askToDeleteEverything);
}

/** Asks for the last four weeks that have no check-in, oldest first, one form after the other. */
async function backFill(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const { deps } = speaker;
  const now = deps.now();
  const { zone } = mirror.profile;
  const [week = lastFinishedWeek(now, zone), ...queue] = openWeeks(await readWeeks(deps, mirror), now, zone);
  const view = await buildWeekModal(speaker, mirror, { week, queue });
  await press.ack();
  await press.open(view);
}

async function chooseFromWeekMenu(press: JoinedPress): Promise<void> {
  const chosen = press.value as WeekMenuValue;
  switch (chosen) {
    case 'edit':
      return editWeek(press);
    case 'lines':
      return checkReading(press);
    case 'share':
      return openShare(press, press.week);
    case 'delete-week':
      return askToDelete(press);
  }
}

async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const chosen = press.value as HomeMenuValue;
  switch (chosen) {
    case 'export':
      return openExport(press);
    case 'level':
      return openLevel(press);
    case 'away':
      return openPause(press);
    case 'stop':
      return stop(press);
    case 'delete':
      return askToDeleteEverything(press);
  }
}

/** What came of the one thing? */
async function askWhatCame(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const { locale } = mirror.profile;
  const asked = weekOfPress(press);
  const next = await readNext(speaker.deps, mirror, asked);
  const to = await weekToOpen(speaker.deps, mirror);
  await press.ack();
  if (next !== undefined) return press.open(cameOfModal({ asked, next, to, ref: newRef(speaker.deps), locale }));
  // Answered on another device, or its week was changed.
  await press.tell(staleNotice({ week: asked, locale }));
  await speaker.publishHome(mirror.identity);
}

async function askToDeleteEverything(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const kept = await countKept(speaker.deps, mirror);
  await press.ack();
  await press.open(deleteEverythingModal({ ...kept, locale: mirror.profile.locale }));
}
