import type { App } from '@slack/bolt';
import { settleWeek, type WeekWithoutLines } from '../../../use-cases/settle-week.js';
import { actionIds } from '../../ids.js';
import { savedReceipt } from '../../messages/saved/saved-receipt.js';
import { skippedReceipt, type SkippedData } from '../../messages/saved/skipped-receipt.js';
import type { Speaker } from '../../speaker.js';
import { answerForms } from '../forms-of-week.js';
import { onPress, type JoinedPress } from '../press.js';
import { weekOfPress } from '../week-of-press.js';
import { editWeek } from './receipt.js';

const answers: Readonly<Record<WeekWithoutLines, NonNullable<SkippedData['answer']>>> = {
  empty: 'quiet',
  away: 'away',
  skipped: 'left-out',
};

/** What kind of week was it? Asked after Skip and after saving four empty boxes. */
export function register(app: App, speaker: Speaker): void {
  onPress(app, speaker, actionIds.countQuiet, (press) => settle(press, 'empty'));
  onPress(app, speaker, actionIds.wasAway, (press) => settle(press, 'away'));
  onPress(app, speaker, actionIds.leaveOut, (press) => settle(press, 'skipped'));
  onPress(app, speaker, actionIds.fillAfterAll, editWeek);
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
  if (state === 'empty' && !kept) await speaker.reply(mirror, checkIn);
  await speaker.publishHome(mirror.identity);
}
