import { sawVersion } from '../../../use-cases/look-at-versions.js';
import { actionIds } from '../../ids/actions.js';
import type { Speaker } from '../../speaker.js';
import { giveAnswer, replaceWith } from '../answering.js';
import { showVersionOf } from '../answers/versions.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';

/** Framework versions: what differs, another one, and putting the news of one aside. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.versions, async (press) =>
    giveAnswer(press, await showVersionOf(speaker, press.mirror, '')),
  );
  onPress(routes, speaker, actionIds.pickVersion, async (press) =>
    replaceWith(press, await showVersionOf(speaker, press.mirror, press.value)),
  );
  onPress(routes, speaker, actionIds.seeVersion, async (press) => {
    await giveAnswer(press, await showVersionOf(speaker, press.mirror, press.value));
    await putAside(press);
  });
  onPress(routes, speaker, actionIds.putVersionAside, async (press) => {
    await putAside(press);
    await press.ack();
  });
}

async function putAside({ speaker, mirror, value }: JoinedPress): Promise<void> {
  const version = Number(value);
  if (!Number.isSafeInteger(version)) return;
  await sawVersion(speaker.deps, mirror, version);
  await speaker.publishHome(mirror.identity);
}
