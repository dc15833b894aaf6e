// The page of the local Slack moves its clock, and by how much is kept beside the embedded database: whoever works on that
// database goes by the same time.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Milliseconds between the machine's clock and the page's; 0 where nobody moved it. */
export async function readShift(databaseFile: string): Promise<number> {
  // A database that was deleted takes its time with it.
  if (!existsSync(databaseFile)) return 0;
  const shift = Number(await readFile(clockBeside(databaseFile), 'utf8').catch(() => '0'));
  return Number.isFinite(shift) ? shift : 0;
}

/** @param to what the page's clock shows now */
export async function writeShift(databaseFile: string, to: Date): Promise<void> {
  await writeFile(clockBeside(databaseFile), String(to.getTime() - Date.now()));
}

function clockBeside(databaseFile: string): string {
  return join(dirname(databaseFile), 'clock');
}
