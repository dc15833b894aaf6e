import { takeAway } from '../../../use-cases/take-away.js';
import { takeExportOut } from '../../../use-cases/export-file.js';
import { actionIds } from '../../ids/actions.js';
import { fileRemoved } from '../../messages/taking-out/file-message.js';
import type { Speaker } from '../../speaker.js';
import { onPress, type JoinedPress } from '../press.js';
import type { Routes } from '../routes.js';
import { buildExport, buildImport } from '../taking-out-windows.js';

/** Export…, Import…, and the button beside an exported file. */
export function register(routes: Routes, speaker: Speaker): void {
  onPress(routes, speaker, actionIds.exportData, openExport);
  onPress(routes, speaker, actionIds.importData, async (press) => {
    await press.ack();
    await press.open(await buildImport(press.speaker, press.mirror));
  });
  onPress(routes, speaker, actionIds.removeExport, removeFile);
}

export async function openExport(press: JoinedPress): Promise<void> {
  const view = await buildExport(press.speaker, press.mirror);
  await press.ack();
  await press.open(view);
}

/** What Slack does not delete at once it is asked for again, for about a week. */
async function removeFile(press: JoinedPress): Promise<void> {
  const { speaker, mirror, from } = press;
  const { deps } = speaker;
  const sender = speaker.senderOf(mirror.identity);
  const left = await takeExportOut(deps, mirror, press.value);
  await press.ack();
  const { gone } = await takeAway(deps, sender, left);
  const outcome = left.length === 0 ? 'before' : gone > 0 ? 'now' : 'later';
  const message = fileRemoved({ outcome, locale: mirror.profile.locale });
  await (from === undefined ? press.tell(message) : sender.update(from, message));
  await speaker.publishHome(mirror.identity);
}
