import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Terminal } from './terminal.js';

/** The files of this machine. */
export const files: Terminal['files'] = { read: readContent, write: writeWhole };

async function readContent(file: string, mostBytes: number) {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  return found.size > mostBytes ? { bytes: found.size } : { content: await readFile(file) };
}

async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new Error(`${file} cannot be written: ${whyNot(error, file)}`, { cause: error });
  }
}

/** Node's own sentence would name the file that stands in for it while it is written. */
function whyNot(error: unknown, file: string): string {
  const { code = 'no reason given' } = error as NodeJS.ErrnoException;
  const folder = dirname(file);
  switch (code) {
    case 'ENOENT':
      return `there is no folder ${folder}. Make it first, or name another file.`;
    case 'ENOTDIR':
      return `${folder} is no folder. Name another file.`;
    case 'EISDIR':
      return 'it is a folder. Name a file in it.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `nothing may be written in ${folder}. Name another file.`;
    case 'ENOSPC':
      return 'the disk is full. What was there before is kept.';
    default:
      return `${code}. What was there before is kept.`;
  }
}
