import type { ModalView } from '@slack/types';
import { exportKinds } from '../../../domain/export/exported.js';
import { promptedWeek } from '../../../domain/week.js';
import { newPassphrase } from '../../../use-cases/export-sealing.js';
import { findMirror, type Mirror } from '../../../use-cases/find-mirror.js';
import { mostFileBytes } from '../../../use-cases/import-file.js';
import { importMirror, previewImport } from '../../../use-cases/import-mirror.js';
import { readWeek } from '../../../use-cases/read-week.js';
import { hasLeft } from '../../../use-cases/store-trouble.js';
import { actionIds } from '../../ids/actions.js';
import { callbackIds } from '../../ids/callbacks.js';
import type { Message } from '../../messages/message.js';
import { phrases } from '../../messages/phrases.js';
import { noticeModal } from '../../messages/saved/notice-modal.js';
import {
  exportDoneModal,
  exportFailed,
  exportFailedModal,
  exportMakingModal,
} from '../../messages/taking-out/export-modal.js';
import {
  imported,
  importBusyModal,
  importPreviewModal,
  importProblem,
} from '../../messages/taking-out/import-modal.js';
import type { Speaker } from '../../speaker.js';
import { readChosenFile } from '../chosen-file.js';
import { chosenIn, fieldsOf, textIn } from '../form.js';
import { handOver } from '../hand-over.js';
import { postNotice } from '../post-notice.js';
import { refreshNewestReply } from '../newest-reply.js';
import type { Routes } from '../routes.js';
import { onSubmit, type JoinedSubmit } from '../submit.js';
import { troubleNotice } from '../trouble.js';

/** Export, and the two steps of Import: look inside, then take in. */
export function register(routes: Routes, speaker: Speaker): void {
  onSubmit(routes, speaker, callbackIds.exportData, takeOut);
  onSubmit(routes, speaker, callbackIds.importLook, lookInside);
  onSubmit(routes, speaker, callbackIds.importTake, takeIn);
}

async function takeOut(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form } = submit;
  const { locale } = mirror.profile;
  const words = phrases(locale).takingOut.export;
  const format = exportKinds.find((kind) => kind === chosenIn(form, actionIds.exportFormat));
  const isReadable = chosenIn(form, actionIds.exportProtection) === 'readable';
  const [tick] = fieldsOf(form, actionIds.exportTick);
  if (isReadable && tick !== undefined && tick.ticked.length === 0) {
    return submit.ack({ response_action: 'errors', errors: { [tick.blockId]: words.notTicked } });
  }
  const passphrase = isReadable ? undefined : newPassphrase();
  await submit.ack({ response_action: 'update', view: exportMakingModal({ passphrase, locale }) });
  await afterwards(submit, async () => {
    const isThere = await handOver(speaker, mirror, { format: format ?? 'json', passphrase });
    if (!isThere) return show(submit, exportFailedModal({ passphrase, locale }), exportFailed(locale));
    await show(submit, exportDoneModal({ passphrase, locale }));
    await speaker.publishHome(mirror.identity);
  });
}

async function lookInside(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, metadata } = submit;
  const { locale } = mirror.profile;
  const [field] = fieldsOf(form, actionIds.importFile);
  const file = field?.file?.id ?? metadata.file;
  const refusal =
    file === undefined ? 'no-file' : (field?.file?.size ?? 0) > mostFileBytes ? ('too-large' as const) : undefined;
  if (field !== undefined && refusal !== undefined) {
    const sentence = importProblem(refusal, mostFileBytes, locale);
    return submit.ack({ response_action: 'errors', errors: { [field.blockId]: sentence } });
  }
  if (file === undefined) return;
  const passphrase = textIn(form, actionIds.importPassphrase) ?? '';
  await submit.ack({ response_action: 'update', view: importBusyModal({ stage: 'reading', locale }) });
  await afterwards(submit, async () => {
    const chosen = await readChosenFile(speaker, mirror, { file, passphrase });
    if (chosen.outcome === 'refused') return show(submit, chosen.view);
    const plan = await previewImport(speaker.deps, mirror, chosen.exported);
    const typed = chosen.isSealed ? passphrase : undefined;
    await show(submit, importPreviewModal({ plan, file, passphrase: typed, locale }));
  });
}

async function takeIn(submit: JoinedSubmit): Promise<void> {
  const { speaker, mirror, form, metadata } = submit;
  const { locale } = mirror.profile;
  const { file } = metadata;
  if (file === undefined) return;
  const passphrase = textIn(form, actionIds.importPassphrase) ?? '';
  const withSettings = (fieldsOf(form, actionIds.importSettings)[0]?.ticked.length ?? 0) > 0;
  await submit.ack({ response_action: 'update', view: importBusyModal({ stage: 'taking', locale }) });
  await afterwards(submit, async () => {
    const chosen = await readChosenFile(speaker, mirror, { file, passphrase });
    if (chosen.outcome === 'refused') return show(submit, chosen.view);
    const receipt = imported({
      ...(await importMirror(speaker.deps, mirror, chosen.exported, { withSettings })),
      locale,
    });
    await show(submit, receipt.view, receipt.message);
    await catchUp(speaker, mirror);
  });
}

/** One refresh for all weeks: no reply and no knock for a week that is in now. */
async function catchUp(speaker: Speaker, before: Mirror): Promise<void> {
  const { deps, knocker } = speaker;
  const mirror = await findMirror(deps, before.identity);
  if (mirror === undefined) return;
  const week = promptedWeek(deps.now(), mirror.profile.zone);
  if ((await readWeek(deps, mirror, week)) !== undefined) await knocker.settle(mirror, week);
  await knocker.planNext(mirror);
  await refreshNewestReply(speaker, mirror);
  await speaker.publishHome(mirror.identity);
}

/** Work that follows the ack: what goes wrong is said in the window, which would wait for ever. */
async function afterwards(submit: JoinedSubmit, work: () => Promise<void>): Promise<void> {
  const { speaker, mirror } = submit;
  const { locale } = mirror.profile;
  try {
    await work();
  } catch (error) {
    if (hasLeft(error)) return;
    const notice = troubleNotice(speaker, error, { locale });
    await show(submit, noticeModal(notice, locale), notice);
  }
}

/** In the window, or where it was closed, as a word in the DM. */
async function show(submit: JoinedSubmit, view: ModalView, message?: Message): Promise<void> {
  try {
    await submit.refresh(view);
  } catch {
    if (message !== undefined) await postNotice(submit.speaker, submit.mirror, message);
  }
}
