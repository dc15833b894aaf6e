// `npm run mirror -- …`: wiring of the command line, nothing else.
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { runCommand } from './cli/run-command.js';
import type { Terminal } from './cli/terminal.js';
import { readDatabase, type Database } from './config.js';

const read = readDatabase();
if ('problems' in read) {
  process.stderr.write(`${read.problems.join('\n')}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await runCommand(process.argv.slice(2), terminalOn(read.database));
}

function terminalOn(database: Database): Terminal {
  const now = (): Date => new Date();
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
    files: { read: readText, write: writeWhole },
    openFrameworks: async () => {
      // Loaded only where it is needed: a check of a file without a database starts faster.
      const { openFrameworks } = await import('./storage/open-frameworks.js');
      return openFrameworks(database.url, now);
    },
    databaseName: nameOf(database),
    now,
  };
}

async function readText(file: string, mostBytes: number) {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  return found.size > mostBytes ? { bytes: found.size } : { text: await readFile(file, 'utf8') };
}

async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function nameOf(database: Database): string {
  if (database.engine === 'sqlite') {
    const path = relative(process.cwd(), database.file);
    return path.startsWith('..') ? database.file : path;
  }
  const { host, pathname } = new URL(database.url);
  return `${host}${pathname}`;
}
