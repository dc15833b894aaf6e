import type { OwnChange } from '../../../domain/own-layer/change-own.js';
import { sawFit } from '../../../use-cases/calibrate.js';
import { changeOwn, undoOwn } from '../../../use-cases/change-own.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { OwnMenuValue } from '../../ids/choices.js';
import { addKindModal } from '../../messages/mine/kind-modals.js';
import type { MineData } from '../../messages/mine/mine-modal.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer } from '../answering.js';
import { showCalibrate, showMine } from '../answers/mine.js';
import { showEverywhere } from '../everywhere.js';
import { buildChangeKind, buildMine, buildTune } from '../mine-window.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';

/** What is the person's own: its window and forms, what one press hides, offers, gives up or takes back. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.mine, async (press) => giveAnswer(press, await showMine(speaker, press.mirror)));
  onPress(routes, speaker, actionIds.calibrate, async (press) =>
    giveAnswer(press, await showCalibrate(speaker, press.mirror, isOnMine(press) ? 'mine' : undefined)),
  );
  onPress(routes, speaker, actionIds.putFitAside, async (press) => {
    const seen = await sawFit(speaker.deps, press.mirror);
    await press.ack();
    await showEverywhere(speaker, seen ?? press.mirror);
  });
  onPress(routes, speaker, actionIds.ownAdd, async (press) =>
    giveAnswer(press, { view: addKindModal(press.mirror.profile.locale) }),
  );
  onPress(routes, speaker, actionIds.ownChange, (press) => openChange(press));
  onPress(routes, speaker, actionIds.ownTune, async (press) =>
    giveAnswer(press, { view: await buildTune(speaker, press.mirror) }),
  );
  onPress(routes, speaker, actionIds.ownPick, pickKind);
  onPress(routes, speaker, actionIds.ownMenu, chooseFromMenu);
  onPress(routes, speaker, actionIds.ownBack, (press) => change(press, { kind: 'back' }));
  onPress(routes, speaker, actionIds.dropFitted, (press) => change(press, { kind: 'counts', quarter: undefined }));
  onPress(routes, speaker, actionIds.undoOwn, undo);
}

async function openChange(press: JoinedPress, key?: string): Promise<void> {
  await giveAnswer(press, { view: await buildChangeKind(press.speaker, press.mirror, key) });
}

async function pickKind(press: JoinedPress): Promise<void> {
  const view = await buildChangeKind(press.speaker, press.mirror, press.value);
  await press.ack();
  await press.refresh(view);
}

async function chooseFromMenu(press: JoinedPress): Promise<void> {
  const { rest: key = '' } = press;
  const chosen = press.value as OwnMenuValue;
  if (chosen === 'change') return openChange(press, key);
  await change(press, { kind: 'offer', key, isHidden: chosen === 'hide' });
}

/** Stored before Slack hears that the press was taken. */
async function change(press: JoinedPress, wanted: OwnChange): Promise<void> {
  const { mirror, changedAt } = await changeOwn(press.speaker.deps, press.mirror, wanted);
  await showAnew(press, mirror, changedAt === undefined ? undefined : 'changed');
}

async function undo(press: JoinedPress): Promise<void> {
  const undone = await undoOwn(press.speaker.deps, press.mirror, press.value);
  if (undone.outcome === 'undone') return showAnew(press, undone.mirror, 'undone');
  await showAnew(press, press.mirror, undone.outcome === 'too-late' ? 'tooLate' : 'changedSince');
}

async function showAnew(press: JoinedPress, mirror: JoinedPress['mirror'], news: MineData['news']): Promise<void> {
  const view = await buildMine(press.speaker, mirror, { news });
  await press.ack();
  await (isOnMine(press) ? press.refresh(view) : press.open(view));
  await press.speaker.publishHome(mirror.identity);
}

function isOnMine({ view }: JoinedPress): boolean {
  return view?.callbackId === callbackIds.mine;
}
