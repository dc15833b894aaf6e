import { describe, expect, test } from '@jest/globals';
import { KeyMismatch } from '../../../src/storage/keys/master-key.js';
import { PersonGone, SealBroken } from '../../../src/storage/store.js';
import {
  ada,
  bo,
  checkIn,
  joinWithEverything,
  masterKey,
  minutesLater,
  now,
  otherKey,
  week,
  weekBefore,
} from '../builders.js';
import { type Engine, benchOf } from './engine.js';

export function describeKeys(engine: Engine): void {
  describe('keys', () => {
    const bench = benchOf(engine);

    async function everythingOf(opened: Awaited<ReturnType<typeof bench.open>>, person: string) {
      const { store } = opened;
      return {
        profile: await store.readProfile(person),
        assignments: await store.readAssignments(person),
        history: await store.readHistory(person),
        conflicts: await store.readConflicts(person),
        draft: await store.readDraft(person, week),
        told: await store.readTold(person),
        shared: await store.readShared(person),
        issues: await store.readIssues(person),
        hypotheses: await store.readHypotheses(person),
        journey: await store.readJourney(person),
        pictures: await store.readPictures(person),
      };
    }

    test('another master key stops the start with a sentence, and the first one still opens everything', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const start = bench.open(opened.databaseUrl, { masterKey: otherKey });
      await expect(start).rejects.toThrow(KeyMismatch);
      await expect(start).rejects.toThrow(/MIRROR_KEY is another key .* Set the earlier key; .*MIRROR_KEYS_OLD/);
      const again = await bench.open(opened.databaseUrl);
      expect(await again.store.readHistory(person)).toHaveLength(2);
    });

    test('a key of the wrong length stops the start before the database is touched', async () => {
      await expect(bench.open('file:/nowhere/at/all.db', { masterKey: new Uint8Array(16) })).rejects.toThrow(
        /MIRROR_KEY must be 32 bytes/,
      );
    });

    test('the master key rotates: everything opens with the new one and nothing with the old one', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      await joinWithEverything(opened, bo, 'of Bo');
      const before = await everythingOf(opened, person);
      const rotated = await bench.open(opened.databaseUrl, { masterKey: otherKey, oldKeys: [masterKey] });
      expect(await everythingOf(rotated, person)).toEqual(before);
      const withoutOld = await bench.open(opened.databaseUrl, { masterKey: otherKey });
      expect(await everythingOf(withoutOld, person)).toEqual(before);
      await expect(bench.open(opened.databaseUrl)).rejects.toThrow(KeyMismatch);
    });

    test('a rotation that stopped half-way goes on at the next start, and says which key it needs', async () => {
      const opened = await bench.fresh();
      const first = await joinWithEverything(opened, ada, 'of Ada');
      const second = await joinWithEverything(opened, bo, 'of Bo');
      const raw = await bench.raw(opened.databaseUrl);
      const old = await raw.read((client) => client.dataKey.findFirstOrThrow({ where: { personId: second } }));
      await bench.open(opened.databaseUrl, { masterKey: otherKey, oldKeys: [masterKey] });
      await raw.write((client) =>
        client.dataKey.updateMany({
          where: { personId: second },
          data: { wrapped: old.wrapped, wrappedBy: old.wrappedBy },
        }),
      );
      await expect(bench.open(opened.databaseUrl, { masterKey: otherKey })).rejects.toThrow(
        /still wrapped by an earlier master key .*MIRROR_KEYS_OLD/,
      );
      const again = await bench.open(opened.databaseUrl, { masterKey: otherKey, oldKeys: [masterKey] });
      expect(await again.store.readHistory(first)).toHaveLength(2);
      expect(await again.store.readHistory(second)).toHaveLength(2);
    });

    test('data keys rotate: everything opens as before, under new bytes and a new key', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      await joinWithEverything(opened, bo, 'of Bo');
      const before = await everythingOf(opened, person);
      const raw = await bench.raw(opened.databaseUrl);
      const where = { personId: person };
      const versions = () =>
        raw.read(async (client) => {
          const weeks = await client.checkIn.findMany({ where });
          const early = [
            ...(await client.issue.findMany({ where })),
            ...(await client.hypothesis.findMany({ where })),
            ...(await client.journeyNote.findMany({ where })),
          ];
          return [...weeks, ...early].map(({ sealed }) => sealed[2]);
        });
      expect(await versions()).toEqual([1, 1, 1, 1, 1]);
      expect(await opened.rotateDataKeys()).toBe(2);
      expect(await versions()).toEqual([2, 2, 2, 2, 2]);
      expect(await everythingOf(opened, person)).toEqual(before);
    });

    test('two processes that rotate at once leave everything readable by both', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const before = await everythingOf(opened, person);
      const elsewhere = await bench.open(opened.databaseUrl);
      await Promise.all([opened.rotateDataKeys(), elsewhere.rotateDataKeys()]);
      expect(await everythingOf(opened, person)).toEqual(before);
      expect(await everythingOf(elsewhere, person)).toEqual(before);
    });

    test('a process that still holds the key before may write, and everybody can read it', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const elsewhere = await bench.open(opened.databaseUrl);
      await elsewhere.store.readHistory(person);
      await opened.rotateDataKeys();
      expect((await elsewhere.store.writeCheckIn(person, checkIn(['late']), 1)).outcome).toBe('stored');
      expect((await opened.store.readCheckIn(person, week))?.value).toEqual(checkIn(['late']));
      expect(await elsewhere.store.readHistory(person)).toHaveLength(2);
    });

    test('the key before is thrown away by the next rotation an hour later, never sooner', async () => {
      let clock = now;
      const opened = await bench.fresh({ now: () => clock });
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const raw = await bench.raw(opened.databaseUrl);
      const versions = () =>
        raw.read(async (client) =>
          (await client.dataKey.findMany({ where: { personId: person }, orderBy: { version: 'asc' } })).map(
            ({ version }) => version,
          ),
        );
      await opened.rotateDataKeys();
      clock = minutesLater(30);
      await opened.rotateDataKeys();
      expect(await versions()).toEqual([1, 2, 3]);
      clock = minutesLater(120);
      await opened.rotateDataKeys();
      expect(await versions()).toEqual([3, 4]);
      expect((await opened.store.readCheckIn(person, weekBefore))?.revision).toBe(1);
    });

    test('a person whose key is gone is gone', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const raw = await bench.raw(opened.databaseUrl);
      await raw.write((client) => client.dataKey.deleteMany({ where: { personId: person } }));
      const elsewhere = await bench.open(opened.databaseUrl);
      const reading: unknown = await elsewhere.store.readHistory(person).catch((error: unknown) => error);
      expect([PersonGone, SealBroken].some((kind) => reading instanceof kind)).toBe(true);
      expect((await elsewhere.store.erase(person)).checkIns).toBe(2);
    });
  });
}
