import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openFrameworks } from '../../src/storage/open-frameworks.js';
import { now } from './builders.js';
import { sqliteFiles } from './sqlite-files.js';

const { folder } = sqliteFiles();

test('frameworks of a database file that is not there are none, and the file is not made', async () => {
  const file = join(folder(), 'nobody', 'mirror.db');

  expect(await openFrameworks(`file:${file}`, () => now)).toBeUndefined();
  expect(existsSync(file)).toBe(false);
});
