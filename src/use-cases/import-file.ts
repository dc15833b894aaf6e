import type { Exported } from '../domain/export/exported.js';
import { readExported, type ReadProblem } from '../domain/export/read-exported.js';
import { isPage, readSealedPage } from '../domain/export/sealed.js';
import { openSealed } from './export-sealing.js';

/** Why a file was not read; nothing was changed. */
export type FileProblem = ReadProblem | 'passphrase-missing' | 'wrong-passphrase';

export type ReadFile =
  | { readonly outcome: 'read'; readonly value: Exported; readonly isSealed: boolean }
  | { readonly outcome: FileProblem };

/** More than ten years of many lines a week, sealed and in every form. */
export const mostFileBytes = 20 * 1024 * 1024;

/** Reads the JSON file of an export, or its sealed page with the passphrase. Pages are read as text, never run. */
export async function readExportFile(bytes: Uint8Array, passphrase: string): Promise<ReadFile> {
  const text = new TextDecoder().decode(bytes);
  if (!isPage(text)) return withSeal(readExported(text), false);
  const sealed = readSealedPage(text);
  if (sealed.outcome !== 'read') return sealed;
  if (passphrase.trim() === '') return { outcome: 'passphrase-missing' };
  const opened = await openSealed(sealed.value, passphrase);
  return opened.outcome === 'opened' ? withSeal(readExported(opened.contents.json), true) : opened;
}

function withSeal(read: ReturnType<typeof readExported>, isSealed: boolean): ReadFile {
  return read.outcome === 'read' ? { ...read, isSealed } : read;
}
