import type { ModalView } from '@slack/types';
import { weekOf } from '../../../domain/week.js';
import { openWeeks } from '../../../use-cases/open-weeks.js';
import { pageWeeks } from '../../../use-cases/page-weeks.js';
import { readWeeks } from '../../../use-cases/read-week.js';
import { actionIds } from '../../ids/actions.js';
import { allWeeksModal } from '../../messages/home/all-weeks-modal.js';
import type { Speaker } from '../../speaker.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';

/** All weeks, a quarter at a time. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.allWeeks, async (press) => {
    const view = await buildAllWeeks(press);
    await press.ack();
    await press.open(view);
  });
  for (const action of [actionIds.weeksPage, actionIds.newerWeeks, actionIds.olderWeeks]) {
    onPress(routes, speaker, action, turnPage);
  }
}

async function turnPage(press: JoinedPress): Promise<void> {
  const view = await buildAllWeeks(press, press.value);
  await press.ack();
  await press.refresh(view);
}

async function buildAllWeeks({ speaker: { deps }, mirror }: JoinedPress, wanted?: string): Promise<ModalView> {
  const { zone, locale } = mirror.profile;
  const now = deps.now();
  const history = await readWeeks(deps, mirror);
  return allWeeksModal({
    ...pageWeeks(history, now, zone, wanted),
    openWeeks: [...openWeeks(history, now, zone), weekOf(now, zone)],
    locale,
  });
}
