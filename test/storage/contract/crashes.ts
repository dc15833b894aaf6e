import { randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { addWeeks } from '../../../src/domain/week.js';
import { applyMigrations } from '../../../src/storage/migrations.js';
import { ada, checkIn, joinWithEverything, masterKey, otherKey, profile, week } from '../builders.js';
import { startChild } from '../processes/child.js';
import { type Engine, benchOf } from './engine.js';

const packaged = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));

export function describeCrashes(engine: Engine): void {
  describe('a process that is killed', () => {
    const bench = benchOf(engine);

    test('right after it acknowledged a check-in has lost none that it acknowledged', async () => {
      const { store, databaseUrl } = await bench.fresh();
      const child = startChild(databaseUrl, 'check-in', 'U1');
      await child.said(`saved ${addWeeks(week, -25)}`);
      child.kill();
      expect(await child.ended).toBeNull();

      const acknowledged = child.lines.flatMap((line) => (line.startsWith('saved ') ? [line.slice(6)] : []));
      const person = (await store.findPerson({ teamId: 'T0MIRROR', slackUserId: 'U1' })) ?? '';
      const kept = await store.readHistory(person);
      expect(acknowledged.length).toBeGreaterThanOrEqual(26);
      expect(kept.map((each) => String(each.week))).toEqual(expect.arrayContaining(acknowledged));
      for (const each of kept) expect(each.entries[0]?.typed).toMatch(/^week \d+ of U1$/);
      expect((await store.writeCheckIn(person, checkIn(['on'], { week: addWeeks(week, 1) }), 0)).outcome).toBe(
        'stored',
      );
    });

    test('in the middle of a migration leaves the database as it was, and the version before serves on it', async () => {
      const { store, databaseUrl } = await bench.fresh();
      const folder = await mkdtemp(join(tmpdir(), 'mirror-half-way-'));
      await cp(packaged, folder, { recursive: true });
      for (const provider of ['sqlite', 'postgresql']) {
        const script =
          'ALTER TABLE "Told" RENAME TO "half_way"; CREATE TABLE "whole" (x TEXT); DELETE FROM "MasterKey";';
        await mkdir(join(folder, provider, '999_half_way'));
        await writeFile(join(folder, provider, '999_half_way', 'migration.sql'), script);
      }
      const child = startChild(databaseUrl, 'migrate', folder);
      await child.said('half-way');
      child.kill();
      expect(await child.ended).toBeNull();

      const person = await joinWithEverything(await bench.open(databaseUrl), ada, 'of Ada');
      expect(await store.readTold(person)).toHaveLength(1);
      const raw = await bench.raw(databaseUrl);
      await expect(raw.read((client) => client.$queryRawUnsafe('SELECT * FROM "whole"'))).rejects.toThrow();
      expect(await applyMigrations(raw, pathToFileURL(`${folder}/`))).toEqual(['999_half_way']);
      await rm(folder, { recursive: true });
    });

    test('in the middle of a change of keys leaves everything readable, and the next run ends it', async () => {
      const opened = await bench.fresh();
      const { store, databaseUrl } = opened;
      // More than are wrapped at once.
      const people: string[] = [];
      for (let index = 0; index < 120; index += 1) {
        people.push(await store.join({ teamId: 'T0MIRROR', slackUserId: `U${index}` }, profile(), []));
      }
      const raw = await bench.raw(databaseUrl);
      const child = startChild(databaseUrl, 'rotate', '');
      await child.said('rotating');
      const wrapped = () => raw.read((client) => client.dataKey.groupBy({ by: ['wrappedBy'], _count: true }));
      while ((await wrapped()).length < 2);
      child.kill();
      expect(await child.ended).toBeNull();

      const keys = { masterKey: otherKey, oldKeys: [masterKey] };
      const replica = await bench.open(databaseUrl, { masterKey, oldKeys: [otherKey] });
      for (const person of people) expect((await replica.store.readProfile(person)).value).toEqual(profile());
      const next = await bench.open(databaseUrl, keys);
      expect(await next.rotateMasterKey()).toBeGreaterThan(0);
      expect(await wrapped()).toHaveLength(1);
      const withoutOld = await bench.open(databaseUrl, { masterKey: otherKey, newId: randomUUID });
      for (const person of people) expect((await withoutOld.store.readProfile(person)).value).toEqual(profile());
    });
  });
}
