import { actionIds, callbackIds, readLevelsValue } from '../../ids.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer, replaceWith } from '../answering.js';
import { showLevels } from '../answers/level.js';
import { showGrowth, showStrengths } from '../answers/work.js';
import { onPress, type JoinedPress } from '../press.js';
import type { WindowAnswer } from '../answers/answer.js';
import type { Routes } from '../routes.js';

/** Windows that turn into each other. */
const beside: ReadonlySet<string | undefined> = new Set([callbackIds.strengths, callbackIds.growth]);

/** Strengths and what could grow: opened from anywhere, and turned into each other in place; two levels compared. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.strengths, async (press) =>
    show(press, await showStrengths(speaker, press.mirror)),
  );
  onPress(routes, speaker, actionIds.levels, async (press) =>
    giveAnswer(press, await showLevels(speaker, press.mirror, '')),
  );
  for (const picked of [actionIds.levelsOne, actionIds.levelsOther]) {
    onPress(routes, speaker, picked, async (press) =>
      replaceWith(press, await showLevels(speaker, press.mirror, readLevelsValue(press.value))),
    );
  }
  onPress(routes, speaker, actionIds.growth, async (press) => show(press, await showGrowth(speaker, press.mirror)));
}

async function show(press: JoinedPress, answer: WindowAnswer): Promise<void> {
  const isBeside = beside.has(press.view?.callbackId);
  await (isBeside ? replaceWith(press, answer) : giveAnswer(press, answer));
}
