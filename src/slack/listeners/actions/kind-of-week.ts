import { settleWeek, type WeekWithoutLines } from '../../../use-cases/settle-week.js';
import { actionIds } from '../../ids/actions.js';
import { savedReceipt } from '../../messages/saved/saved-receipt.js';
import { skippedReceipt, type SkippedData } from '../../messages/saved/skipped-receipt.js';
import type { Speaker } from '../../speaker.js';
import { answerForms } from '../forms-of-week.js';
import { onPress, type JoinedPress } from '../press.js';
import { weekOfPress } from '../week-of-press.js';
import type { Routes } from '../routes.js';
import { editWeek } from './receipt.js';

const answers: Readonly<Record<WeekWithoutLines, NonNullable<SkippedData['answer']>>> = {
  empty: 'quiet',
  away: 'away',
  skipped: 'left-out',
};

/** What kind of week was it? Asked after Skip and after saving four empty boxes. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.countQuiet, (press) => settle(press, 'empty'));
  onPress(routes, speaker, actionIds.wasAway, (press) => settle(press, 'away'));
  onPress(routes, speaker, actionIds.leaveOut, (press) => settle(press, 'skipped'));
  onPress(routes, speaker, actionIds.fillAfterAll, editWeek);
}

async function settle(press: JoinedPress, state: WeekWithoutLines): Promise<void> {
  const { speaker, mirror, from } = press;
  const { profile } = mirror;
  const week = weekOfPress(press);
  const checkIn = await settleWeek(speaker.deps, mirror, week, state);
  await press.ack();
  await speaker.knocker.settle(mirror, week);
  // A week that has lines by now keeps them, and the receipt says so.
  const kept = checkIn.entries.length > 0;
  const receipt = kept
    ? savedReceipt({ checkIn, profile, already: true })
    : skippedReceipt({ week, locale: profile.locale, answer: answers[state] });
  await answerForms(speaker, mirror, week, receipt, from);
  // Asked where only this person sees it.
  if (from === undefined && press.view === undefined) await press.replaceHere(receipt);
  if (state === 'empty' && !kept) await speaker.reply(mirror, checkIn);
  await speaker.publishHome(mirror.identity);
}
