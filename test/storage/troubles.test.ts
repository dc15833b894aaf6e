import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { describeError } from '../../src/logging/describe-error.js';
import { connect } from '../../src/storage/database.js';
import { toStoreError } from '../../src/storage/failures.js';
import { openStore } from '../../src/storage/open.js';
import { StoreUnavailable } from '../../src/storage/store.js';
import { type OperatorNotice, watched } from '../../src/storage/troubles.js';
import { addWeeks } from '../../src/domain/week.js';
import { ada, assignment, checkIn, profile, settings, week } from './builders.js';
import { letGo } from './let-go.js';
import { sqliteFiles } from './sqlite-files.js';

/** A file system of its own that a few weeks fill; undefined where this machine lets nobody make one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'mirror-small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1536k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

describe('what keeps a database from being used', () => {
  const files = sqliteFiles();
  const disk = smallDisk();
  afterAll(() => {
    if (disk === undefined) return;
    execFileSync('umount', ['--lazy', disk], { stdio: 'ignore' });
    rmSync(disk, { recursive: true });
  });

  /** Asks the database to take nothing more, in the way of this machine: for real, or by SQLite's own bound. */
  async function fullDatabase(tell: (notice: OperatorNotice) => void) {
    if (disk !== undefined) {
      const opened = await openStore(settings(`file:${join(disk, 'mirror.db')}`, { tellOperator: tell }));
      return { ...opened, fill: () => fillUp(join(disk, 'filler')), free: () => rmSync(join(disk, 'filler')) };
    }
    const opened = await openStore(settings(await files.migrated(), { tellOperator: tell }));
    return { ...opened, fill: () => undefined, free: () => undefined };
  }

  test('a full disk is said to the operator once, with what to do, loses nothing, and is over when there is room', async () => {
    const told: OperatorNotice[] = [];
    const { store, fill, free, close } = await fullDatabase((notice) => told.push(notice));
    const person = await store.join(ada, profile(), [assignment()]);
    await store.writeCheckIn(person, checkIn(['before']), 0);
    const long = checkIn(Array.from({ length: 40 }, (_, line) => `line ${line} ${'x'.repeat(400)}`));
    fill();
    if (disk !== undefined) {
      for (const index of [1, 2, 3]) {
        const writing = store.writeCheckIn(person, { ...long, week: addWeeks(week, index) }, 0);
        await expect(writing).rejects.toMatchObject({ name: 'StoreUnavailable', code: 'disk-full' });
      }
      expect(told).toEqual([
        { code: 'disk-full', sentence: expect.stringMatching(/is full: .* is safe\. Free some space/) },
      ]);
    }
    expect(await store.readHistory(person)).toEqual([checkIn(['before'])]);

    free();
    expect((await store.writeCheckIn(person, { ...long, week: addWeeks(week, 4) }, 0)).outcome).toBe('stored');
    expect(await store.readHistory(person)).toHaveLength(2);
    await close();
    await letGo();
  });

  test.each([
    ['PRAGMA max_page_count = 1', 'disk-full'],
    ['PRAGMA query_only = ON', 'read-only'],
  ])('%s is %s in the log, by its code, and the sentence says what to do', async (pragma, code) => {
    const told: OperatorNotice[] = [];
    const database = watched(await connect(await files.migrated()), (notice) => told.push(notice));
    await database.read((client) => client.$queryRawUnsafe(pragma));
    const write = database.write((client) =>
      client.frameworkVersion.create({ data: { version: 1, body: 'x'.repeat(50_000), publishedAt: new Date(0) } }),
    );
    const failure: unknown = await write.catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect(describeError(failure)).toMatchObject({ name: 'StoreUnavailable', code });
    expect(told).toEqual([{ code, sentence: expect.stringContaining('what was stored is safe') }]);
    expect(JSON.stringify(describeError(failure))).not.toContain('xxx');
    await database.close();
  });

  test.each([
    [{ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '53100' } } } }, 'disk-full'],
    [{ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '25006' } } } }, 'read-only'],
    [{ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '42501' } } } }, 'no-access'],
    [{ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '53300' } } } }, 'too-many-connections'],
    [{ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '58030' } } } }, 'disk-error'],
    [{ code: 'P1003', message: 'no such database' }, 'gone'],
    [{ message: 'connect ECONNREFUSED 127.0.0.1:1' }, 'unreachable'],
    [{ message: 'self-signed certificate' }, 'no-access'],
  ])('on PostgreSQL %j is %s', (error, code) => {
    expect(toStoreError(error)).toMatchObject({ name: 'StoreUnavailable', code });
  });
});

/** Until the disk takes nothing more. */
function fillUp(file: string): void {
  const chunk = Buffer.alloc(4096);
  const size = () => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  for (let before = -1; size() > before;) {
    before = size();
    try {
      writeFileSync(file, chunk, { flag: 'a' });
    } catch {
      return;
    }
  }
}
