import type { ModalView } from '@slack/types';
import type { Exported } from '../../domain/export/exported.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { mostFileBytes, readExportFile } from '../../use-cases/import-file.js';
import { importModal, importPassphraseModal, type ImportProblem } from '../messages/taking-out/import-modal.js';
import type { Speaker } from '../speaker.js';

export interface ChosenFile {
  readonly file: string;
  readonly passphrase: string;
}

export type ReadChosen =
  | { readonly outcome: 'read'; readonly exported: Exported; readonly isSealed: boolean }
  /** With the window that says why and asks again. */
  | { readonly outcome: 'refused'; readonly view: ModalView };

/** Fetches a file that the person uploaded, and reads it; nothing is stored. */
export async function readChosenFile(
  { senderOf }: Speaker,
  { identity, profile }: Mirror,
  { file, passphrase }: ChosenFile,
): Promise<ReadChosen> {
  const { locale } = profile;
  const refuse = (problem: ImportProblem): ReadChosen => ({
    outcome: 'refused',
    view: importModal({ mostBytes: mostFileBytes, problem, locale }),
  });
  const fetched = await senderOf(identity).readFile(file, mostFileBytes);
  if (fetched.outcome !== 'done') return refuse(fetched.reason === 'missing_scope' ? 'scope' : 'unreachable');
  const { owner, bytes } = fetched.value;
  // The app could read files of others as well.
  if (owner !== identity.slackUserId) return refuse('not-yours');
  if (bytes === undefined) return refuse('too-large');
  const read = await readExportFile(bytes, passphrase);
  switch (read.outcome) {
    case 'read':
      return { outcome: 'read', exported: read.value, isSealed: read.isSealed };
    case 'passphrase-missing':
    case 'wrong-passphrase':
      return {
        outcome: 'refused',
        view: importPassphraseModal({ file, problem: read.outcome, typed: passphrase, locale }),
      };
    case 'foreign':
    case 'truncated':
    case 'damaged':
    case 'newer':
    case 'too-much':
      return refuse(read.outcome);
  }
}
