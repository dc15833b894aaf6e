import { dimensions } from '../../../domain/dimension.js';
import { dayOf } from '../../../domain/week.js';
import { addToWeek } from '../../../use-cases/add-to-week.js';
import { keepPosted } from '../../../use-cases/keep-posted.js';
import { keepTyped, type Typed } from '../../../use-cases/keep-typed.js';
import { levelAt } from '../../../use-cases/level-at.js';
import { countNoted } from '../../../use-cases/noted-lines.js';
import { saveCheckIn } from '../../../use-cases/save-check-in.js';
import { settleWeek } from '../../../use-cases/settle-week.js';
import { stopMirror } from '../../../use-cases/stop-mirror.js';
import { actionIds } from '../../ids/actions.js';
import { laterValues, type LaterValue, type PromptMenuValue } from '../../ids/choices.js';
import { laterReceipt } from '../../messages/card/later-answers.js';
import { privacyModal } from '../../messages/consent/privacy-modal.js';
import { savedReceipt } from '../../messages/saved/saved-receipt.js';
import { allEmptyQuestion, skippedReceipt } from '../../messages/saved/skipped-receipt.js';
import { tooLongError } from '../../messages/week/field-errors.js';
import { pauseModal } from '../../messages/settings/pause-modal.js';
import { closedPrompt } from '../../messages/weekly/closed-prompt.js';
import { snoozedPrompt } from '../../messages/weekly/weekly-prompt.js';
import type { Speaker } from '../../speaker.js';
import { answerSaved } from '../answer-saved.js';
import { answerForms } from '../forms-of-week.js';
import { readBoxes, readOwnRead } from '../form.js';
import { laterInstant } from '../later-instant.js';
import { buildWeekModal } from '../opening.js';
import { onPress, type JoinedPress } from '../press.js';
import { buildSettings } from '../settings-window.js';
import { weekOfPress } from '../week-of-press.js';
import type { Routes } from '../routes.js';

/** What Slack takes in one input; a message cannot say it under the box, so the modal does. */
const longestBox = 3000;

/** The weekly DM: Save, More detail…, Later…, Skip this week, ⋯. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.save, (press) => save(press, saveForm));
  onPress(routes, speaker, actionIds.addToWeek, (press) => save(press, addToWeek));
  onPress(routes, speaker, actionIds.moreDetail, openForm);
  onPress(routes, speaker, actionIds.openForm, openForm);
  onPress(routes, speaker, actionIds.later, (press) => later(press, readLaterValue(press.value)));
  onPress(routes, speaker, actionIds.skip, skip);
  onPress(routes, speaker, actionIds.promptMenu, chooseFromMenu);
  // Chosen, not yet saved: Slack keeps it in the message.
  onPress(routes, speaker, actionIds.ownRead, (press) => press.ack());
}

/** A form of another version may offer what is not known here: then it comes again tomorrow. */
function readLaterValue(value: string): LaterValue {
  return laterValues.find((known) => known === value) ?? 'tomorrow';
}

/** A form of a week that is not written yet. */
const saveForm: typeof addToWeek = (deps, mirror, week, typed) =>
  saveCheckIn(deps, mirror, { week, ...typed, revision: 0 });

async function save(press: JoinedPress, store: typeof addToWeek): Promise<void> {
  const { speaker, mirror, form } = press;
  const week = weekOfPress(press);
  const boxes = readBoxes(form);
  if (dimensions.some((dimension) => boxes[dimension].length > longestBox)) return openForm(press);

  const typed = typedIn(press);
  const saved = await store(speaker.deps, mirror, week, typed);
  if (saved.outcome === 'all-empty') await keepTyped(speaker.deps, mirror, week, typed);
  await press.ack();
  if (saved.outcome === 'all-empty') {
    if (press.from)
      await speaker
        .senderOf(mirror.identity)
        .update(press.from, allEmptyQuestion({ week, locale: mirror.profile.locale }));
    return;
  }
  await answerSaved(press, saved, week);
}

/** What the form of the message holds. */
function typedIn({ form, from }: JoinedPress): Typed {
  return { boxes: readBoxes(form), ownRead: readOwnRead(form), formTs: from?.ts };
}

async function openForm(press: JoinedPress): Promise<void> {
  const { speaker, mirror, form, from } = press;
  const week = weekOfPress(press);
  const boxes = readBoxes(form);
  const tooLong = dimensions.filter((dimension) => boxes[dimension].length > longestBox);
  const view = await buildWeekModal(speaker, mirror, {
    week,
    from,
    typed: typedIn(press),
    boxNotices: Object.fromEntries(
      tooLong.map((dimension) => [dimension, tooLongError(boxes[dimension].length, mirror.profile.locale)]),
    ),
  });
  await press.ack();
  await press.open(view);
  // What was typed waits as a draft from now on.
  await speaker.publishHome(mirror.identity);
}

async function later(press: JoinedPress, value: LaterValue): Promise<void> {
  const { speaker, mirror, from } = press;
  const week = weekOfPress(press);
  const now = speaker.deps.now();
  const { zone, locale } = mirror.profile;
  await keepTyped(speaker.deps, mirror, week, typedIn(press));
  if (value === 'away') {
    await press.ack();
    return press.open(pauseModal({ today: dayOf(now, zone), week, locale, from }));
  }
  const until = laterInstant(value, now, zone);
  await speaker.knocker.snooze(mirror, week, until);
  // What it held is a draft by now, so it can close when the knock brings the form again.
  if (from !== undefined) await keepPosted(speaker.deps, mirror, week, 'snoozed', from);
  await press.ack();
  if (from === undefined) return press.replaceHere(laterReceipt({ week, until, zone, locale }));
  const [level, noted] = await Promise.all([
    levelAt(speaker.deps, mirror, week),
    countNoted(speaker.deps, mirror, week),
  ]);
  await speaker
    .senderOf(mirror.identity)
    .update(from, snoozedPrompt({ week, level, profile: mirror.profile, now, until, noted }));
  await speaker.publishHome(mirror.identity);
}

async function skip(press: JoinedPress): Promise<void> {
  const { speaker, mirror, from } = press;
  const week = weekOfPress(press);
  await keepTyped(speaker.deps, mirror, week, typedIn(press));
  const checkIn = await settleWeek(speaker.deps, mirror, week, 'skipped');
  await press.ack();
  await speaker.knocker.settle(mirror, week);
  // A week that was saved elsewhere in the meantime keeps its lines, and the receipt says so.
  const receipt =
    checkIn.entries.length > 0
      ? savedReceipt({ checkIn, profile: mirror.profile, already: true })
      : skippedReceipt({ week, locale: mirror.profile.locale });
  await answerForms(speaker, mirror, week, receipt, from);
  await speaker.publishHome(mirror.identity);
}

async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const { speaker, mirror, from } = press;
  const chosen = press.value as PromptMenuValue;
  switch (chosen) {
    case 'rhythm':
      await press.ack();
      return press.open(buildSettings(speaker, mirror, { from }));
    case 'who-reads':
      await press.ack();
      return press.open(
        privacyModal({
          command: speaker.command,
          chartHost: speaker.chartHost,
          graceDays: speaker.graceDays,
          locale: mirror.profile.locale,
          joined: true,
        }),
      );
    case 'stop': {
      // The form goes, what was typed in it stays the draft of its week.
      await keepTyped(speaker.deps, mirror, weekOfPress(press), typedIn(press));
      await stopMirror(speaker.deps, mirror);
      await press.ack();
      const closed = { week: weekOfPress(press), locale: mirror.profile.locale, why: 'stopped' as const };
      if (from) await speaker.senderOf(mirror.identity).update(from, closedPrompt(closed));
      return speaker.publishHome(mirror.identity);
    }
    case 'skip':
      return skip(press);
  }
}
