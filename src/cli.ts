// `npm run mirror -- …`: wiring of the command line, nothing else.
import { relative } from 'node:path';
import { files } from './cli/files.js';
import { quietWhenClosed } from './cli/quiet-pipe.js';
import { runCommand } from './cli/run-command.js';
import type { Terminal } from './cli/terminal.js';
import { readDatabase, readKeys, type Database } from './config.js';
import { readShift } from './config/moved-clock.js';

for (const stream of [process.stdout, process.stderr]) quietWhenClosed(stream);
const read = readDatabase();
if ('problems' in read) {
  process.stderr.write(`${read.problems.join('\n')}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await runCommand(process.argv.slice(2), await terminalOn(read.database));
}

async function terminalOn(database: Database): Promise<Terminal> {
  const shiftMs = database.engine === 'sqlite' ? await readShift(database.file) : 0;
  const now = (): Date => new Date(Date.now() + shiftMs);
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
    files,
    openFrameworks: async () => {
      // Loaded only where it is needed: a check of a file without a database starts faster.
      const { openFrameworks } = await import('./storage/open-frameworks.js');
      return openFrameworks(database.url, now);
    },
    openCaretaker: async () => {
      const { caretakerOf } = await import('./storage/open-caretaker.js');
      return caretakerOf({ databaseUrl: database.url, keys: readKeys(database), now });
    },
    databaseName: nameOf(database),
    now,
    isClockMoved: shiftMs !== 0,
  };
}

function nameOf(database: Database): string {
  if (database.engine === 'sqlite') {
    const path = relative(process.cwd(), database.file);
    return path.startsWith('..') ? database.file : path;
  }
  const { host, pathname } = new URL(database.url);
  return `${host}${pathname}`;
}
