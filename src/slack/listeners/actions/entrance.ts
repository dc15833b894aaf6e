import { findMirror } from '../../../use-cases/find-mirror.js';
import { lookAtMadeUp } from '../../../use-cases/look-at-made-up.js';
import { actionIds } from '../../ids.js';
import { helpMessage, commandWords } from '../../messages/card/help.js';
import { notJoined } from '../../messages/consent/not-joined.js';
import { privacyModal } from '../../messages/consent/privacy-modal.js';
import { madeUpModal } from '../../messages/home/made-up-modal.js';
import type { Speaker } from '../../speaker.js';
import { onAnyPress, type Press } from '../press.js';
import { buildStartModal } from '../starting.js';
import { answerJoined } from '../commands/mirror.js';
import type { Routes } from '../routes.js';

/** What anybody may press, joined or not: Start, a look at the made-up profile, who could read this, help. */
export function register(routes: Routes, speaker: Speaker): void {
  onAnyPress(routes, speaker, actionIds.start, start);
  onAnyPress(routes, speaker, actionIds.whoReads, showReaders);
  onAnyPress(routes, speaker, actionIds.madeUp, showMadeUp);
  onAnyPress(routes, speaker, actionIds.showHelp, async (press) => {
    await press.ack();
    await press.tell(helpMessage(speaker.command));
  });
  onAnyPress(routes, speaker, actionIds.runWord, runWord);
}

async function start(press: Press): Promise<void> {
  const known = await findMirror(press.speaker.deps, press.identity);
  const view = await buildStartModal(press.speaker, press.identity, known);
  await press.ack();
  await press.open(view);
}

async function showReaders(press: Press): Promise<void> {
  await press.ack();
  await press.open(privacyModal({ command: press.speaker.command, chartHost: press.speaker.chartHost }));
}

/** Text first, since drawing may outlive the trigger; the pictures follow into the same modal. */
async function showMadeUp(press: Press): Promise<void> {
  const { speaker } = press;
  const madeUp = await lookAtMadeUp(speaker.deps);
  await press.ack();
  const opened = await press.show(madeUpModal(madeUp));
  const pictures = await speaker.drawMadeUp(madeUp);
  if (opened !== undefined && (pictures.band ?? pictures.bullets) !== undefined) {
    await press.refresh(madeUpModal({ ...madeUp, ...pictures }), opened);
  }
}

async function runWord(press: Press): Promise<void> {
  const word = commandWords.find((known) => known === press.value);
  if (word === undefined || word === 'help') {
    await press.ack();
    return press.tell(helpMessage(press.speaker.command));
  }
  if (word === 'start') return start(press);
  if (word === 'privacy') return showReaders(press);
  const mirror = await findMirror(press.speaker.deps, press.identity);
  if (mirror === undefined) return press.tell(notJoined());
  const answer = await answerJoined(press.speaker, mirror, word, '');
  await press.ack();
  await ('message' in answer ? press.tell(answer.message) : press.open(answer.view));
  await answer.follow?.();
}
