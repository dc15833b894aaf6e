import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { connect } from '../../src/storage/database.js';
import { openStore } from '../../src/storage/open.js';
import type { Engine } from './contract/engine.js';
import { settings } from './builders.js';

/** Database files in a folder of their own, copied from one that was migrated once. */
export function sqliteFiles(): Engine & { readonly folder: () => string } {
  let folder = '';
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirror-store-'));
    const url = `file:${join(folder, 'template.db')}`;
    const { close } = await openStore(settings(url));
    await close();
    // A handle that is closed leaves its rows in the log until garbage collection; only the file itself is copied.
    const database = await connect(url);
    if (!(await database.scrub())) throw new Error('The log of the template is being read.');
    await database.close();
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  const next = (): string => join(folder, `mirror-${(count += 1)}.db`);
  return {
    folder: () => folder,
    async migrated() {
      const file = next();
      await copyFile(join(folder, 'template.db'), file);
      return `file:${file}`;
    },
    empty: () => Promise.resolve(`file:${next()}`),
  };
}
