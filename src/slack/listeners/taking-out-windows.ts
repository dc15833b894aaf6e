import type { ModalView } from '@slack/types';
import type { ExportKind } from '../../domain/export/exported.js';
import { countKept } from '../../use-cases/count-kept.js';
import { mostFileBytes } from '../../use-cases/import-file.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { exportModal } from '../messages/taking-out/export-modal.js';
import { importModal, importScopeModal } from '../messages/taking-out/import-modal.js';
import type { Speaker } from '../speaker.js';

/** Asks how everything shall be taken out. */
export async function buildExport({ deps }: Speaker, mirror: Mirror, format: ExportKind = 'json'): Promise<ModalView> {
  const { checkIns, entries, ownKinds, isPartTime } = await countKept(deps, mirror);
  return exportModal({ weeks: checkIns, lines: entries, ownKinds, isPartTime, format, locale: mirror.profile.locale });
}

/** Without this permission Slack opens no window that takes a file. */
export const fileScope = 'files:read';

/** Asks for the file; where the app may not read files, says what the operator adds. */
export async function buildImport({ senderOf }: Speaker, { identity, profile }: Mirror): Promise<ModalView> {
  const { locale } = profile;
  return (await senderOf(identity).grants(fileScope))
    ? importModal({ mostBytes: mostFileBytes, locale })
    : importScopeModal(locale);
}
