import { actionIds, outlookActionIds } from '../../ids/actions.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer, replaceWith } from '../answering.js';
import { showMonthsAhead, showOutlook } from '../answers/outlook.js';
import { showWindow } from '../answers/trend.js';
import { usualMonths } from '../answers/months-ahead.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';

/** The outlook: opens, turns to other months in place, and to the trend and back. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.outlook, async (press) =>
    giveAnswer(press, await showOutlook(speaker, press.mirror, '')),
  );
  for (const months of [3, 6, 12] as const) {
    onPress(routes, speaker, outlookActionIds[months], (press) => turnTo(press, months));
  }
  onPress(routes, speaker, actionIds.trendOutlook, (press) => turnTo(press, usualMonths));
  onPress(routes, speaker, actionIds.outlookTrend, async (press) =>
    replaceWith(press, await showWindow(speaker, press.mirror, usualTrend)),
  );
}

/** The trend that stands behind an outlook: half a year, as it is drawn there. */
const usualTrend = 26;

async function turnTo(press: JoinedPress, months: number): Promise<void> {
  await replaceWith(press, await showMonthsAhead(press.speaker, press.mirror, months));
}
