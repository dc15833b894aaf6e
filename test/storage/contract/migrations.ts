import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MigrationStopped, applyMigrations } from '../../../src/storage/migrations.js';
import { ada, joinWithEverything } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

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
      const provider = raw.engine;
      const packaged = new URL(`../../../prisma/migrations/${provider}/001_init/migration.sql`, import.meta.url);
      await migration('001_init', await readFile(packaged, 'utf8'));
      await migration('002_fine', 'CREATE TABLE fine (x TEXT)');
      await migration('003_broken', 'DROP TABLE "Told"; CREATE TABLE oops (;');
      const start = applyMigrations(raw, folderUrl());
      await expect(start).rejects.toThrow(MigrationStopped);
      await expect(start).rejects.toThrow(/003_broken failed and nothing was changed/);
      expect(await raw.read((client) => client.$queryRawUnsafe('SELECT * FROM _prisma_migrations'))).toEqual(before);
      await expect(raw.read((client) => client.$queryRawUnsafe('SELECT * FROM fine'))).rejects.toThrow();
      const again = await bench.open(opened.databaseUrl);
      expect(await again.store.readTold(person)).toHaveLength(1);
      await migration('003_broken', 'CREATE TABLE mended (x TEXT)');
      expect(await applyMigrations(raw, folderUrl())).toEqual(['002_fine', '003_broken']);
    });

    test('one that was edited after it was applied stops the start', async () => {
      await migration('001_a', 'CREATE TABLE a (x TEXT)');
      const raw = await bench.raw(await engine.empty());
      await applyMigrations(raw, folderUrl());
      await migration('001_a', 'CREATE TABLE a (x TEXT, y TEXT)');
      await expect(applyMigrations(raw, folderUrl())).rejects.toThrow(/001_a was edited after it had been applied/);
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
