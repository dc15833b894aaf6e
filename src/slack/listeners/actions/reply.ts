import { actionIds } from '../../ids.js';
import type { LightAnswer } from '../../messages/replies/week-reply.js';
import type { Speaker } from '../../speaker.js';
import { onPress, type JoinedPress } from '../press.js';
import { storedWeek } from '../stored-week.js';
import type { Routes } from '../routes.js';
import { editWeek } from './receipt.js';

/** The reply: "who noticed?" and the four answers to a light month. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.someoneNoticed, editWeek);
  onPress(routes, speaker, actionIds.lightAdd, editWeek);
  onPress(routes, speaker, actionIds.lightLate, (press) => answerLightMonth(press, 'late'));
  onPress(routes, speaker, actionIds.lightMissing, (press) => answerLightMonth(press, 'missing'));
  onPress(routes, speaker, actionIds.lightHard, (press) => answerLightMonth(press, 'hard'));
}

async function answerLightMonth(press: JoinedPress, answer: LightAnswer): Promise<void> {
  const stored = await storedWeek(press);
  if (stored === undefined) return;
  await press.ack();
  await press.speaker.reply(press.mirror, stored.checkIn, { answered: answer });
}
