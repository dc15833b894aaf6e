import { actionIds } from '../../ids/actions.js';
import type { Speaker } from '../../speaker.js';
import { buildOneToOne, readPeriod } from '../one-to-one-window.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';

/** Lines for my 1:1, and which weeks they are from. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.linesForOneToOne, showLines);
  onPress(routes, speaker, actionIds.linesPeriod, showPeriod);
}

/** Under a receipt or a reply the week it is about is meant. */
export async function showLines(press: JoinedPress): Promise<void> {
  const { speaker, mirror, week, view } = press;
  const window = await buildOneToOne(speaker, mirror, { week: view === undefined ? week : undefined });
  await press.ack();
  await press.open(window);
}

async function showPeriod(press: JoinedPress): Promise<void> {
  const { speaker, mirror, week, value } = press;
  const window = await buildOneToOne(speaker, mirror, { period: readPeriod(value), week });
  await press.ack();
  await press.refresh(window);
}
