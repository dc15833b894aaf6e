import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { openStore } from '../../src/storage/open.js';
import type { Engine } from './contract/engine.js';
import { settings } from './builders.js';

/** Database files in a folder of their own, copied from one that was migrated once. */
export function sqliteFiles(): Engine & { readonly folder: () => string } {
  let folder = '';
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirror-store-'));
    const { close } = await openStore(settings(`file:${join(folder, 'template.db')}`));
    await close();
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
