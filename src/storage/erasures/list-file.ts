import { open, readFile } from 'node:fs/promises';
import { type Erased, readErased, writeErased } from './erased.js';

/** The list beside an embedded database, outside of every backup of it. */
export function listFileOf(databaseFile: string): string {
  return `${databaseFile}.erased`;
}

/** What the list says; nothing when there is none yet. */
export async function readListFile(file: string): Promise<readonly Erased[]> {
  try {
    return readErased(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Adds to the end of the list, on disk when it resolves; readable by its owner alone. */
export async function appendToListFile(file: string, erased: readonly Erased[]): Promise<void> {
  if (erased.length === 0) return;
  const list = await open(file, 'a', 0o600);
  try {
    // A line of its own, also behind one that was torn off.
    await list.appendFile(`\n${writeErased(erased)}`);
    await list.sync();
  } finally {
    await list.close();
  }
}
