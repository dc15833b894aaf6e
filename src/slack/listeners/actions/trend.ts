import { actionIds, trendActionIds } from '../../ids/actions.js';
import type { TrendWindow } from '../../messages/trend/trend-modal.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer, replaceWith } from '../answering.js';
import { showTrend, showWindow } from '../answers/trend.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';

/** The trend: opens, and turns to other windows in place. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.trend, async (press) =>
    giveAnswer(press, await showTrend(speaker, press.mirror, '')),
  );
  for (const weeks of [12, 26, 52] as const) {
    onPress(routes, speaker, trendActionIds[weeks], (press) => turnTo(press, weeks));
  }
  onPress(routes, speaker, actionIds.trendYear, (press) => turnTo(press, 'year'));
}

async function turnTo(press: JoinedPress, window: TrendWindow): Promise<void> {
  const answer = await showWindow(press.speaker, press.mirror, window);
  await (press.view?.type === 'modal' ? replaceWith(press, answer) : giveAnswer(press, answer));
}
