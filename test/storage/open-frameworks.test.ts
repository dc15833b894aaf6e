import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openFrameworks } from '../../src/storage/open-frameworks.js';
import { now } from './builders.js';
import { sqliteFiles } from './sqlite-files.js';

const database = sqliteFiles();

test('frameworks of a file that was copied from a migrated one are read at once, whatever the log beside that one holds', async () => {
  const opened = await openFrameworks(await database.migrated(), () => now);

  expect(await opened?.frameworks.readVersions()).toEqual([]);
  await opened?.close();
});

test('frameworks of a database file that is not there are none, and the file is not made', async () => {
  const file = join(database.folder(), 'nobody', 'mirror.db');

  expect(await openFrameworks(`file:${file}`, () => now)).toBeUndefined();
  expect(existsSync(file)).toBe(false);
});
