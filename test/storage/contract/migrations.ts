import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MigrationStopped, applyMigrations } from '../../../src/storage/migrations.js';
import { ada, joinWithEverything, told, week } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

const packaged = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));

export function describeMigrations(engine: Engine): void {
  describe('migrations', () => {
    const bench = benchOf(engine);
    let folder: string;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'mirror-migrations-'));
    });

    afterEach(async () => {
      await rm(folder, { recursive: true });
    });

    const folderUrl = () => pathToFileURL(`${folder}/`);

    async function migration(name: string, sql: string): Promise<void> {
      for (const provider of ['sqlite', 'postgresql']) {
        await mkdir(join(folder, provider, name), { recursive: true });
        await writeFile(join(folder, provider, name, 'migration.sql'), sql);
      }
    }

    test('are applied once, in the order of their names', async () => {
      await migration('001_a', `CREATE TABLE a (x TEXT); -- a ; in a comment\nINSERT INTO a VALUES ('one; two');`);
      await migration('002_b', `/* ; */ ALTER TABLE a RENAME TO b; INSERT INTO b VALUES ('it''s');`);
      const raw = await bench.raw(await engine.empty());
      expect(await applyMigrations(raw, folderUrl())).toEqual(['001_a', '002_b']);
      expect(await applyMigrations(raw, folderUrl())).toEqual([]);
      expect(await raw.read((client) => client.$queryRawUnsafe('SELECT x FROM b ORDER BY x'))).toEqual([
        { x: "it's" },
        { x: 'one; two' },
      ]);
    });

    test('of four starts at once one applies and nobody fails', async () => {
      await migration('001_a', 'CREATE TABLE a (x TEXT)');
      const url = await engine.empty();
      const starts = await Promise.all(Array.from({ length: 4 }, () => bench.raw(url)));
      const applied = await Promise.all(starts.map((raw) => applyMigrations(raw, folderUrl())));
      expect(applied.flat()).toEqual(['001_a']);
    });

    test('one that fails changes nothing, and the version before still runs', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const raw = await bench.raw(opened.databaseUrl);
      const before = await raw.read((client) => client.$queryRawUnsafe('SELECT * FROM _prisma_migrations'));
      await cp(packaged, folder, { recursive: true });
      await migration('902_fine', 'CREATE TABLE fine (x TEXT)');
      await migration('903_broken', 'DROP TABLE "Told"; CREATE TABLE oops (;');
      const start = applyMigrations(raw, folderUrl());
      await expect(start).rejects.toThrow(MigrationStopped);
      await expect(start).rejects.toThrow(/903_broken failed and nothing was changed/);
      expect(await raw.read((client) => client.$queryRawUnsafe('SELECT * FROM _prisma_migrations'))).toEqual(before);
      await expect(raw.read((client) => client.$queryRawUnsafe('SELECT * FROM fine'))).rejects.toThrow();
      const again = await bench.open(opened.databaseUrl);
      expect(await again.store.readTold(person)).toHaveLength(1);
      await migration('903_broken', 'CREATE TABLE mended (x TEXT)');
      expect(await applyMigrations(raw, folderUrl())).toEqual(['902_fine', '903_broken']);
    });

    test('the second one keeps every message that was known, and adds what only the ledger knew', async () => {
      for (const provider of ['sqlite', 'postgresql']) {
        await cp(join(packaged, provider, '001_init'), join(folder, provider, '001_init'), { recursive: true });
      }
      const url = await engine.empty();
      const raw = await bench.raw(url);
      await applyMigrations(raw, folderUrl());
      const bytes = raw.engine === 'sqlite' ? "x'00'" : "'\\x00'::bytea";
      const due = "'2026-06-08T09:00:00.000Z'";
      const insert = (table: string, values: string) =>
        raw.write((client) => client.$executeRawUnsafe(`INSERT INTO "${table}" VALUES (${values})`));
      await insert('Person', `'p1', 1, ${bytes}, 1, ${bytes}`);
      await insert('Posted', `'p1', '${week}', 'prompt', 'D1', '1.1'`);
      await insert('Posted', `'p1', '${week}', 'reply', 'D1', '1.2'`);
      const delivery = (kind: string, channel: string, ts: string) =>
        `'${kind}', 'p1', '${week}', '${kind}', 'sent', ${due}, NULL, 1, NULL, NULL, NULL, ${channel}, ${ts}`;
      await insert('Delivery', delivery('prompt', "'D1'", "'1.1'"));
      await insert('Delivery', delivery('reminder', "'D1'", "'1.3'"));
      await insert('Delivery', delivery('other', 'NULL', 'NULL'));

      const { store } = await bench.open(url);
      expect(await store.readPosted('p1', week)).toEqual([
        { week, kind: 'prompt', channelId: 'D1', ts: '1.1' },
        { week, kind: 'reply', channelId: 'D1', ts: '1.2' },
        { week, kind: 'reminder', channelId: 'D1', ts: '1.3' },
      ]);
      await store.keepPosted('p1', { week, kind: 'reminder', channelId: 'D1', ts: '1.4' });
      expect((await store.erase('p1')).leftovers).toHaveLength(4);
    });

    test('one that was edited after it was applied stops the start', async () => {
      await migration('001_a', 'CREATE TABLE a (x TEXT)');
      const raw = await bench.raw(await engine.empty());
      await applyMigrations(raw, folderUrl());
      await migration('001_a', 'CREATE TABLE a (x TEXT, y TEXT)');
      await expect(applyMigrations(raw, folderUrl())).rejects.toThrow(/001_a was edited after it had been applied/);
    });

    test('one that only adds lets the version before go on, also through a restart; any other stops its start', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const raw = await bench.raw(opened.databaseUrl);
      await cp(packaged, folder, { recursive: true });
      await migration('998_more', '-- additive: a table that nobody else knows\nCREATE TABLE more (x TEXT)');
      expect(await applyMigrations(raw, folderUrl())).toEqual(['998_more']);

      const before = await bench.open(opened.databaseUrl);
      expect(await before.store.readHistory(person)).toHaveLength(2);
      await before.store.appendTold(person, told());
      expect(await opened.store.readTold(person)).toHaveLength(2);

      await migration('999_other', 'CREATE TABLE other (x TEXT)');
      expect(await applyMigrations(raw, folderUrl())).toEqual(['999_other']);
      // Whoever is running goes on; whoever starts says why not.
      expect(await opened.store.readTold(person)).toHaveLength(2);
      await expect(bench.open(opened.databaseUrl)).rejects.toThrow(/999_other, which this version does not have/);
    });

    test('a database of a newer version, and a number that comes too late, stop the start', async () => {
      await migration('002_b', 'CREATE TABLE b (x TEXT)');
      const raw = await bench.raw(await engine.empty());
      await applyMigrations(raw, folderUrl());
      await migration('001_a', 'CREATE TABLE a (x TEXT)');
      await expect(applyMigrations(raw, folderUrl())).rejects.toThrow(/001_a was added before 002_b/);
      await rm(folder, { recursive: true });
      await migration('001_other', 'CREATE TABLE a (x TEXT)');
      await expect(applyMigrations(raw, folderUrl())).rejects.toThrow(/002_b, which this version does not have/);
    });
  });
}
