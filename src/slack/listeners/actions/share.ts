import { takeBackShare } from '../../../use-cases/take-back-share.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import { takenBackReceipt } from '../../messages/sharing/share-receipts.js';
import type { Speaker } from '../../speaker.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';
import { buildShare, buildShareLog, lastWindow } from '../share-window.js';

/** Share…, What I shared, Take back. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.share, (press) => openShare(press, press.value));
  onPress(routes, speaker, actionIds.shareWhat, chooseWhat);
  onPress(routes, speaker, actionIds.shareLog, openLog);
  onPress(routes, speaker, actionIds.shareLogPage, turnPage);
  onPress(routes, speaker, actionIds.takeBack, takeBack);
}

/** Begins anew where a window of sharing stands already: three lie on each other at most. */
export async function openShare(press: JoinedPress, week?: string): Promise<void> {
  const view = await buildShare(press.speaker, press.mirror, week);
  await press.ack();
  await (press.view?.type === 'modal' ? press.refresh(view) : press.open(view));
}

async function chooseWhat(press: JoinedPress): Promise<void> {
  const view = await buildShare(press.speaker, press.mirror, press.value);
  await press.ack();
  await press.refresh(view);
}

async function openLog(press: JoinedPress): Promise<void> {
  const view = await buildShareLog(press.speaker, press.mirror);
  await press.ack();
  await press.open(view);
}

async function turnPage(press: JoinedPress): Promise<void> {
  const from = Number(press.value);
  await press.ack();
  await press.refresh(
    await buildShareLog(press.speaker, press.mirror, Number.isSafeInteger(from) && from > 0 ? from : 0),
  );
}

async function takeBack(press: JoinedPress): Promise<void> {
  const { speaker, mirror, view, value: id } = press;
  const { locale } = mirror.profile;
  await press.ack();
  const result = await takeBackShare(speaker.deps, mirror, speaker.senderOf(mirror.identity), id);
  const receipt = takenBackReceipt({ id, result, locale });
  if (view?.callbackId === callbackIds.shareLog) {
    // Its buttons stand in the log already.
    await press.refresh(await buildShareLog(speaker, mirror, 0, receipt.blocks.slice(0, 1)));
  } else if (view === undefined) {
    await press.replaceHere(receipt);
  } else {
    await (view.type === 'modal' ? press.refresh(lastWindow(receipt, locale)) : press.tell(receipt));
  }
  await speaker.publishHome(mirror.identity);
}
