import { lastFinishedWeek } from '../../../domain/week.js';
import { readWeeks } from '../../../use-cases/read-week.js';
import { openWeeks } from '../../../use-cases/open-weeks.js';
import { actionIds, type WeekMenuValue } from '../../ids.js';
import { deleteEverythingModal } from '../../messages/leaving/delete-modals.js';
import type { Speaker } from '../../speaker.js';
import { countKept } from '../../../use-cases/count-kept.js';
import { buildWeekModal } from '../opening.js';
import { onPress, type JoinedPress } from '../press.js';
import { buildLevel, buildLevelAsks } from '../level-windows.js';
import type { Routes } from '../routes.js';
import { askToDelete, editWeek } from './receipt.js';
import { openShare } from './share.js';

/** App Home and the card: weeks, what the level asks, rhythm, stop, delete everything. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.openWeek, editWeek);
  onPress(routes, speaker, actionIds.backfill, backFill);
  onPress(routes, speaker, actionIds.weekMenu, chooseFromWeekMenu);
  onPress(routes, speaker, actionIds.levelAsks, showLevel);
  onPress(routes, speaker, actionIds.changeLevel, openLevel);
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
    case 'share':
      return openShare(press, press.week);
    case 'delete-week':
      return askToDelete(press);
  }
}

async function showLevel(press: JoinedPress): Promise<void> {
  const view = await buildLevelAsks(press.speaker, press.mirror);
  await press.ack();
  await press.open(view);
}

export async function openLevel(press: JoinedPress): Promise<void> {
  const view = await buildLevel(press.speaker, press.mirror);
  await press.ack();
  await press.open(view);
}

async function askToDeleteEverything(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const kept = await countKept(speaker.deps, mirror);
  await press.ack();
  await press.open(deleteEverythingModal({ ...kept, locale: mirror.profile.locale }));
}
