import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer, replaceWith } from '../answering.js';
import { showGrowth, showStrengths } from '../answers/work.js';
import { onPress, type JoinedPress } from '../press.js';
import type { WindowAnswer } from '../answers/answer.js';
import type { Routes } from '../routes.js';

/** Windows that turn into each other. */
const beside: ReadonlySet<string | undefined> = new Set([callbackIds.strengths, callbackIds.growth]);

/** Strengths and what could grow: opened from anywhere, and turned into each other in place. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.strengths, async (press) =>
    show(press, await showStrengths(speaker, press.mirror)),
  );
  onPress(routes, speaker, actionIds.growth, async (press) => show(press, await showGrowth(speaker, press.mirror)));
}

async function show(press: JoinedPress, answer: WindowAnswer): Promise<void> {
  const isBeside = beside.has(press.view?.callbackId);
  await (isBeside ? replaceWith(press, answer) : giveAnswer(press, answer));
}
