import { copyFile, link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Waits until the names in a file's folder are on disk, where the system can say so. */
export async function syncFolderOf(file: string): Promise<void> {
  const folder = await open(dirname(file), 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a finished file its name, unless there is such a file and it may not be written over (`EEXIST`). */
export async function nameFinished(unnamed: string, file: string, mayOverwrite: boolean): Promise<void> {
  if (mayOverwrite) await rename(unnamed, file);
  else {
    await link(unnamed, file);
    await rm(unnamed);
  }
  await syncFolderOf(file);
}

/** Another name for a file; a copy where the disk knows no second names. */
export async function nameTwice(file: string, second: string): Promise<void> {
  await rm(second, { force: true });
  try {
    await link(file, second);
  } catch {
    await copyFile(file, second);
  }
}
