import { paces } from '../../../domain/rhythm.js';
import { dayOf } from '../../../domain/week.js';
import { hideNumbers, showNumbers, undoSettings } from '../../../use-cases/change-settings.js';
import { actionIds } from '../../ids/actions.js';
import type { ReplyMenuValue } from '../../ids/choices.js';
import { notUndone, undoneModal, undoneReceipt } from '../../messages/settings/changed-receipt.js';
import { hiddenReceipt, shownReceipt } from '../../messages/settings/hidden-receipt.js';
import { pauseModal } from '../../messages/settings/pause-modal.js';
import type { Message } from '../../messages/message.js';
import type { Speaker } from '../../speaker.js';
import { followSettings } from '../after-settings.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';
import { buildSettings } from '../settings-window.js';
import { fallSilent, speakAgain } from '../silence.js';
import { showLines } from './one-to-one.js';
import { openOff } from './open-questions.js';

/** Settings wherever they are offered: the window, Undo, numbers hidden for a while, being away, Stop. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.rhythm, openSettings);
  onPress(routes, speaker, actionIds.pace, choosePace);
  onPress(routes, speaker, actionIds.undoSettings, undo);
  onPress(routes, speaker, actionIds.showNumbers, show);
  onPress(routes, speaker, actionIds.replyMenu, chooseFromReplyMenu);
  onPress(routes, speaker, actionIds.stop, stop);
  onPress(routes, speaker, actionIds.resume, resume);
  onPress(routes, speaker, actionIds.awayUntil, openPause);
}

async function openSettings(press: JoinedPress): Promise<void> {
  await press.ack();
  await press.open(buildSettings(press.speaker, press.mirror, { from: press.from }));
}

async function chooseFromReplyMenu(press: JoinedPress): Promise<void> {
  const chosen = press.value as ReplyMenuValue;
  switch (chosen) {
    case 'one-to-one':
      return showLines(press);
    case 'off':
      return openOff(press);
    case 'hide-numbers':
      return hide(press);
    case 'show-numbers':
      return show(press);
    case 'settings':
      return openSettings(press);
  }
}

/** Only twice a week asks for a second day. */
async function choosePace(press: JoinedPress): Promise<void> {
  await press.ack();
  const pace = paces.find((known) => known === press.value);
  if (press.view !== undefined)
    await press.refresh(buildSettings(press.speaker, press.mirror, { pace, from: press.from }));
}

async function undo(press: JoinedPress): Promise<void> {
  const { speaker, mirror, view } = press;
  const undone = await undoSettings(speaker.deps, mirror, press.value);
  if (undone.outcome !== 'undone') {
    await press.ack();
    await press.tell(notUndone(undone.outcome, mirror.profile.locale));
    return speaker.publishHome(mirror.identity);
  }
  const next = await speaker.knocker.planNext(undone.mirror);
  await press.ack();
  await (view?.type === 'modal'
    ? press.refresh(undoneModal(undone.mirror.profile, next))
    : press.tell(undoneReceipt(undone.mirror.profile, next)));
  await followSettings(speaker, undone.mirror, mirror.profile);
}

/** Hides band and numbers for four weeks. */
async function hide(press: JoinedPress): Promise<void> {
  const { speaker, mirror } = press;
  const { mirror: changed } = await hideNumbers(speaker.deps, mirror);
  await press.ack();
  await press.tell(hiddenReceipt(changed.profile));
  await followSettings(speaker, changed, mirror.profile);
}

async function show(press: JoinedPress): Promise<void> {
  const { speaker, mirror, view } = press;
  const { mirror: changed } = await showNumbers(speaker.deps, mirror);
  await press.ack();
  // App Home is drawn anew with its numbers; elsewhere a sentence says it.
  const receipt = shownReceipt(changed.profile);
  if (view === undefined) await (press.from === undefined ? press.replaceHere(receipt) : press.tell(receipt));
  await followSettings(speaker, changed, mirror.profile);
}

export async function stop(press: JoinedPress): Promise<void> {
  await answerSilence(press, await fallSilent(press.speaker, press.mirror));
}

async function resume(press: JoinedPress): Promise<void> {
  await answerSilence(press, await speakAgain(press.speaker, press.mirror));
}

async function answerSilence(press: JoinedPress, receipt: Message): Promise<void> {
  await press.ack();
  await press.tell(receipt);
  await press.speaker.publishHome(press.identity);
}

export async function openPause(press: JoinedPress): Promise<void> {
  const { zone, locale } = press.mirror.profile;
  await press.ack();
  await press.open(pauseModal({ today: dayOf(press.speaker.deps.now(), zone), locale }));
}
