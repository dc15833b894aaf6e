import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { SealBroken } from '../../../src/storage/store.js';
import { ada, bo, checkIn, joinWithEverything, week, weekBefore } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

export function describeSealing(engine: Engine): void {
  describe('sealing', () => {
    const bench = benchOf(engine);

    async function twoPeople() {
      const opened = await bench.fresh();
      const first = await joinWithEverything(opened, ada, 'of Ada');
      const second = await joinWithEverything(opened, bo, 'of Bo');
      return { ...opened, first, second, raw: await bench.raw(opened.databaseUrl) };
    }

    test('bytes changed anywhere in a sealed week do not open', async () => {
      const { store, first, raw } = await twoPeople();
      const where = { personId_week: { personId: first, week } };
      const { sealed } = await raw.read((client) => client.checkIn.findUniqueOrThrow({ where }));
      for (const at of [0, 1, 2, 3, 14, 15, 30, 31, sealed.length - 1]) {
        const tampered = new Uint8Array(sealed);
        tampered[at] = (tampered[at] ?? 0) ^ 1;
        await raw.write((client) => client.checkIn.update({ where, data: { sealed: tampered } }));
        await expect(store.readCheckIn(first, week)).rejects.toThrow(SealBroken);
        await expect(store.readHistory(first)).rejects.toThrow(SealBroken);
      }
      for (const cut of [0, 3, 20, sealed.length - 1]) {
        await raw.write((client) => client.checkIn.update({ where, data: { sealed: sealed.slice(0, cut) } }));
        await expect(store.readCheckIn(first, week)).rejects.toThrow(SealBroken);
      }
      await raw.write((client) => client.checkIn.update({ where, data: { sealed } }));
      expect((await store.readCheckIn(first, week))?.value.entries).toHaveLength(2);
    });

    test('a sealed week moved to another week, person or revision does not open', async () => {
      const { store, first, second, raw } = await twoPeople();
      const where = { personId_week: { personId: first, week } };
      const row = await raw.read((client) => client.checkIn.findUniqueOrThrow({ where }));
      for (const [personId, to] of [
        [first, weekBefore],
        [second, week],
      ] as const) {
        await raw.write((client) =>
          client.checkIn.updateMany({ where: { personId, week: to }, data: { sealed: row.sealed } }),
        );
        await expect(store.readCheckIn(personId, to)).rejects.toThrow(SealBroken);
      }
      await raw.write((client) => client.checkIn.update({ where, data: { revision: row.revision + 1 } }));
      await expect(store.readCheckIn(first, week)).rejects.toThrow(SealBroken);
    });

    test('a data key moved to another person opens nothing', async () => {
      const { first, second, raw, databaseUrl } = await twoPeople();
      const key = await raw.read((client) => client.dataKey.findFirstOrThrow({ where: { personId: first } }));
      await raw.write((client) =>
        client.dataKey.updateMany({ where: { personId: second }, data: { wrapped: key.wrapped } }),
      );
      const elsewhere = await bench.open(databaseUrl);
      await expect(elsewhere.store.readHistory(second)).rejects.toThrow(SealBroken);
      expect(await elsewhere.store.readHistory(first)).toHaveLength(2);
    });

    test('a broken row keeps nobody from leaving', async () => {
      const { store, first, raw } = await twoPeople();
      await raw.write((client) =>
        client.checkIn.updateMany({ where: { personId: first, week }, data: { sealed: new Uint8Array(40) } }),
      );
      expect(await store.erase(first)).toMatchObject({ checkIns: 2, entries: 1 });
      expect(await store.findPerson(ada)).toBeUndefined();
    });

    test('errors say nothing of what a person typed', async () => {
      const { store, first } = await twoPeople();
      await store.writeCheckIn(first, { ...checkIn(['secret plan']), availability: 7 }, 1);
      const failure: unknown = await store.readCheckIn(first, week).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(SealBroken);
      expect(inspect(failure, { depth: 10 })).not.toMatch(/secret|plan/);
    });
  });
}
