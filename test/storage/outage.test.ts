import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { StoreBusy, StoreUnavailable } from '../../src/storage/store.js';
import { connect } from '../../src/storage/database.js';
import { openStore } from '../../src/storage/open.js';
import { ada, assignment, checkIn, joinWithEverything, profile, settings, week } from './builders.js';
import { benchOf } from './contract/engine.js';
import { sqliteFiles } from './sqlite-files.js';

/** Something one side waits for and the other side lets happen. */
function gate() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

function row(version: number) {
  return { data: { version, body: 'x'.repeat(50_000), publishedAt: new Date(0) } };
}

describe('a database that goes away', () => {
  const files = sqliteFiles();
  const bench = benchOf(files);

  async function joined() {
    const opened = await bench.fresh();
    const person = await opened.store.join(ada, profile(), [assignment()]);
    return { ...opened, person, file: fileURLToPath(opened.databaseUrl.replace('file:', 'file://')) };
  }

  test('is unavailable while its file is gone, is not made anew, and serves again when it is back', async () => {
    const { store, person, file } = await joined();
    await store.writeCheckIn(person, checkIn(['before']), 0);
    await rename(file, `${file}.away`);
    await expect(store.readHistory(person)).rejects.toThrow(StoreUnavailable);
    const write = store.writeCheckIn(person, checkIn(['lost?']), 1);
    await expect(write).rejects.toThrow(StoreUnavailable);
    await expect(write).rejects.toThrow(/database file .* is gone/);
    await expect(stat(file)).rejects.toThrow(/ENOENT/);
    await rename(`${file}.away`, file);
    expect((await store.readCheckIn(person, week))?.value).toEqual(checkIn(['before']));
    expect((await store.writeCheckIn(person, checkIn(['after']), 1)).outcome).toBe('stored');
  });

  test('serves what a restored copy holds, and acknowledges nothing into the file that was deleted', async () => {
    const { store, person, file } = await joined();
    await store.writeCheckIn(person, checkIn(['saved']), 0);
    const raw = await connect(`file:${file}`);
    await raw.scrub();
    await raw.close();
    await copyFile(file, `${file}.copy`);
    for (const name of [file, `${file}-wal`, `${file}-shm`]) await rm(name);
    await expect(store.writeCheckIn(person, checkIn(['into nowhere']), 1)).rejects.toThrow(StoreUnavailable);
    await rename(`${file}.copy`, file);
    expect((await store.writeCheckIn(person, checkIn(['kept']), 1)).outcome).toBe('stored');
    const elsewhere = await bench.open(`file:${file}`);
    expect((await elsewhere.store.readCheckIn(person, week))?.value).toEqual(checkIn(['kept']));
  });

  test('is unavailable when the disk is full, loses nothing that was stored, and goes on when there is room', async () => {
    const database = await connect(await files.migrated());
    const fill = (pages: number) =>
      database.read((client) => client.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`));
    await database.write((client) => client.frameworkVersion.create(row(1)));
    await fill(1);
    const single = database.write((client) => client.frameworkVersion.create(row(2)));
    await expect(single).rejects.toThrow(StoreUnavailable);
    await fill(1);
    const several = database.atomically(async (transaction) => {
      await transaction.frameworkVersion.create(row(2));
      await transaction.frameworkVersion.create(row(3));
    });
    await expect(several).rejects.toThrow(/full/);
    await database.write((client) => client.frameworkVersion.create(row(4)));
    const rows = await database.read((client) => client.frameworkVersion.findMany({ orderBy: { version: 'asc' } }));
    expect(rows.map(({ version }) => version)).toEqual([1, 4]);
    await database.close();
  });

  test('is unavailable while it is read-only, still reads, and writes again afterwards', async () => {
    const database = await connect(await files.migrated());
    await database.read((client) => client.$queryRawUnsafe('PRAGMA query_only = ON'));
    const write = database.write((client) => client.masterKey.updateMany({ data: { fingerprint: 'x' } }));
    await expect(write).rejects.toThrow(StoreUnavailable);
    expect(await database.read((client) => client.masterKey.count())).toBe(1);
    await database.write((client) => client.masterKey.updateMany({ data: { fingerprint: 'y' } }));
    await database.close();
  });

  test('stops the start with the path and the reason when the file cannot be made or is no database', async () => {
    const folder = files.folder();
    await mkdir(`${folder}/a-folder.db`);
    await expect(openStore(settings(`file:${folder}/a-folder.db`))).rejects.toThrow(/a-folder.db cannot be written/);
    await copyFile(fileURLToPath(import.meta.url), `${folder}/text.db`);
    await expect(openStore(settings(`file:${folder}/text.db`))).rejects.toThrow(StoreUnavailable);
    await expect(openStore(settings('mysql://somewhere'))).rejects.toThrow(/DATABASE_URL must start with file: or/);
  });

  test('after closing says that it is closed', async () => {
    const opened = await bench.fresh();
    const person = await joinWithEverything(opened, ada, 'x');
    await opened.close();
    await opened.close();
    await expect(opened.store.readHistory(person)).rejects.toThrow(StoreUnavailable);
  });

  test('fifty callers behind a foreign lock are told that it is busy, together and not one after another', async () => {
    const { store, person, databaseUrl } = await joined();
    const other = await bench.raw(databaseUrl);
    const held = gate();
    const enough = gate();
    const lock = other.migrate(() => {
      held.open();
      return enough.opened;
    });
    await held.opened;
    const started = performance.now();
    const writes = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        store.changeDraft(person, week, () => ({ week, boxes: { input: 'a', output: '', outcome: '', impact: '' } })),
      ),
    );
    // Each alone may wait 1.5 s; in a row they would take over a minute.
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(writes.every((write) => write.status === 'rejected' && write.reason instanceof StoreBusy)).toBe(true);
    expect(await store.readHistory(person)).toEqual([]);
    enough.open();
    await lock;
    await store.changeDraft(person, week, () => ({ week, boxes: { input: 'b', output: '', outcome: '', impact: '' } }));
    expect((await store.readDraft(person, week))?.boxes.input).toBe('b');
  });
});
