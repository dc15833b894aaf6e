import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { files } from '../../src/cli/files.js';
import { runCommand } from '../../src/cli/run-command.js';
import { caretakerOf } from '../../src/storage/open-caretaker.js';
import { openFrameworks } from '../../src/storage/open-frameworks.js';
import { openStore } from '../../src/storage/open.js';

/** A Wednesday. */
export const now = new Date('2026-07-01T10:00:00.000Z');

/** What a command said, and with what it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface RunWishes {
  readonly isClockMoved?: boolean;
  /** MIRROR_KEY and MIRROR_KEYS_OLD. */
  readonly keys?: readonly Uint8Array[];
}

/** A folder with files, a database in it, and the command line before it. */
export function commandLine() {
  let folder = '';
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirror-cli-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  const fileIn = (name: string): string => join(folder, name);

  return {
    fileIn,
    write: (name: string, content: string | Uint8Array) => writeFile(fileIn(name), content),
    read: (name: string) => readFile(fileIn(name), 'utf8'),
    /** A database that the app has started on once, and where it is. */
    async started(): Promise<string> {
      const databaseUrl = `file:${fileIn(`mirror-${(count += 1)}.db`)}`;
      const opened = await openStore({
        databaseUrl,
        masterKey: new Uint8Array(32),
        now: () => now,
        firstFramework: defaultFramework,
      });
      await opened.close();
      return databaseUrl;
    },
    /** @param databaseUrl one that is not there unless it is said */
    async run(
      args: readonly string[],
      databaseUrl = `file:${fileIn('nobody.db')}`,
      at = now,
      { isClockMoved = false, keys = [new Uint8Array(32)] }: RunWishes = {},
    ): Promise<Said> {
      const [out, err]: [string[], string[]] = [[], []];
      const code = await runCommand(args, {
        print: (text) => out.push(text),
        complain: (text) => err.push(text),
        files: {
          read: (file, mostBytes) => files.read(fileIn(file), mostBytes),
          write: (file, text) => files.write(fileIn(file), text),
        },
        openFrameworks: () => openFrameworks(databaseUrl, () => at),
        openCaretaker: () => Promise.resolve(caretakerOf({ databaseUrl, keys, now: () => at })),
        databaseName: 'data/mirror.db',
        now: () => at,
        isClockMoved,
      });
      return { code, out: out.join('\n'), err: err.join('\n') };
    },
  };
}
