import { describe, expect, test } from '@jest/globals';
import { KeyMismatch, masterKeys } from '../../../src/storage/keys/master-key.js';
import { rotateMasterKey } from '../../../src/storage/keys/rotate-master-key.js';
import { openStore } from '../../../src/storage/open.js';
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
  profile,
  settings,
  week,
  weekBefore,
} from '../builders.js';
import { type Engine, benchOf } from './engine.js';

const fingerprintOf = (key: Uint8Array): string => masterKeys(key).newest.fingerprint;

export function describeKeys(engine: Engine): void {
  describe('keys', () => {
    const bench = benchOf(engine);

    async function wrappers(databaseUrl: string): Promise<readonly string[]> {
      const raw = await bench.raw(databaseUrl);
      const rows = await raw.read((client) => client.dataKey.findMany({ select: { wrappedBy: true } }));
      return [...new Set(rows.map(({ wrappedBy }) => wrappedBy))].toSorted();
    }

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

    test('the master key rotates when it is asked to: everything opens with the new one and nothing with the old one', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      await joinWithEverything(opened, bo, 'of Bo');
      const before = await everythingOf(opened, person);
      const next = await bench.open(opened.databaseUrl, { masterKey: otherKey, oldKeys: [masterKey] });
      expect(await everythingOf(next, person)).toEqual(before);
      expect(await wrappers(opened.databaseUrl)).toEqual([fingerprintOf(masterKey)]);

      expect(await next.rotateMasterKey()).toBe(2);

      expect(await wrappers(opened.databaseUrl)).toEqual([fingerprintOf(otherKey)]);
      const withoutOld = await bench.open(opened.databaseUrl, { masterKey: otherKey });
      expect(await everythingOf(withoutOld, person)).toEqual(before);
      await expect(bench.open(opened.databaseUrl)).rejects.toThrow(KeyMismatch);
      expect(await next.rotateMasterKey()).toBe(0);
    });

    test('a replica that still has the earlier key as its own wraps nothing back, neither at its start nor for newcomers', async () => {
      const opened = await bench.fresh();
      await joinWithEverything(opened, ada, 'of Ada');
      const next = await bench.open(opened.databaseUrl, { masterKey: otherKey, oldKeys: [masterKey] });
      await next.rotateMasterKey();

      const behind = await bench.open(opened.databaseUrl, { masterKey, oldKeys: [otherKey] });
      const newcomer = await joinWithEverything(behind, bo, 'of Bo');
      await behind.rotateDataKey(newcomer);

      expect(await wrappers(opened.databaseUrl)).toEqual([fingerprintOf(otherKey)]);
      await expect(behind.rotateMasterKey()).rejects.toThrow(/was rotated away from; the newer key is/);
      const withoutOld = await bench.open(opened.databaseUrl, { masterKey: otherKey });
      expect(await withoutOld.store.readHistory(newcomer)).toHaveLength(2);
    });

    test('a replica without the new key says which one it lacks, by its fingerprint alone', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const replica = await bench.open(opened.databaseUrl);
      const next = await bench.open(opened.databaseUrl, { masterKey: otherKey, oldKeys: [masterKey] });
      await next.rotateMasterKey();

      const reading: unknown = await replica.store.readHistory(person).catch((error: unknown) => error);
      expect(reading).toMatchObject({
        name: 'SealBroken',
        code: `master-key-missing-${fingerprintOf(otherKey)}`,
        message: expect.stringContaining('MIRROR_KEYS_OLD'),
      });
      await expect(replica.store.join(bo, profile(), [])).rejects.toThrow(SealBroken);
    });

    test('a rotation that stopped half-way goes on when it is asked again, and says which key it needs', async () => {
      const opened = await bench.fresh();
      const first = await joinWithEverything(opened, ada, 'of Ada');
      const second = await joinWithEverything(opened, bo, 'of Bo');
      const raw = await bench.raw(opened.databaseUrl);
      const old = await raw.read((client) => client.dataKey.findFirstOrThrow({ where: { personId: second } }));
      const next = await bench.open(opened.databaseUrl, { masterKey: otherKey, oldKeys: [masterKey] });
      await next.rotateMasterKey();
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
      expect(await again.store.readHistory(second)).toHaveLength(2);
      expect(await again.rotateMasterKey()).toBe(1);
      const withoutOld = await bench.open(opened.databaseUrl, { masterKey: otherKey });
      expect(await withoutOld.store.readHistory(first)).toHaveLength(2);
      expect(await withoutOld.store.readHistory(second)).toHaveLength(2);
    });

    test('a rotation that lacks a key changes nothing', async () => {
      const opened = await bench.fresh();
      await joinWithEverything(opened, ada, 'of Ada');
      const raw = await bench.raw(opened.databaseUrl);
      const stranger = 'f'.repeat(16);
      await joinWithEverything(opened, bo, 'of Bo');
      await raw.write((client) =>
        client.dataKey.updateMany({
          where: { person: { slackIdentities: { some: { slackUserId: bo.slackUserId } } } },
          data: { wrappedBy: stranger },
        }),
      );
      const keys = masterKeys(otherKey, [masterKey]);
      await expect(rotateMasterKey(raw, keys)).rejects.toThrow(new RegExp(`fingerprint ${stranger}`));
      expect(await wrappers(opened.databaseUrl)).toEqual([fingerprintOf(masterKey), stranger].toSorted());
      await expect(opened.store.join({ ...bo, slackUserId: 'U0NEW' }, profile(), [])).resolves.toBeDefined();
    });

    test('nobody is refused, and nothing reads wrongly, while master key and data keys rotate again and again', async () => {
      const opened = await bench.fresh();
      const people = [await joinWithEverything(opened, ada, 'of Ada'), await joinWithEverything(opened, bo, 'of Bo')];
      const before = await Promise.all(people.map((person) => everythingOf(opened, person)));
      const known = { masterKey, oldKeys: [otherKey] };
      const [replica, next] = [
        await bench.open(opened.databaseUrl, known),
        await bench.open(opened.databaseUrl, { masterKey: otherKey, oldKeys: [masterKey] }),
      ];
      const over = new AbortController();
      let reads = 0;
      async function readOn(): Promise<void> {
        while (!over.signal.aborted) {
          // A replica that was just started has nothing in memory.
          const fresh = await openStore(settings(opened.databaseUrl, known));
          for (const { store } of [replica, fresh]) {
            for (const [index, person] of people.entries()) {
              expect(await everythingOf({ ...fresh, store }, person)).toEqual(before[index]);
              await store.readWhole(person);
              reads += 1;
            }
          }
          await fresh.close();
        }
      }
      const readers = readOn();
      await next.rotateDataKeys();
      await next.rotateMasterKey();
      for (const person of people) await next.rotateDataKey(person);
      await next.rotateDataKeys();
      over.abort();
      await readers;
      expect(reads).toBeGreaterThanOrEqual(4);
      expect(await wrappers(opened.databaseUrl)).toEqual([fingerprintOf(otherKey)]);
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
      await opened.rotateDataKey(person);
      clock = minutesLater(30);
      expect(await opened.retireDataKeys()).toBe(0);
      await opened.rotateDataKey(person);
      expect(await versions()).toEqual([1, 2, 3]);
      clock = minutesLater(120);
      await opened.rotateDataKeys();
      expect(await versions()).toEqual([3, 4]);
      clock = minutesLater(240);
      expect(await opened.retireDataKeys()).toBe(1);
      expect(await versions()).toEqual([4]);
      expect((await opened.store.readCheckIn(person, weekBefore))?.revision).toBe(1);
    });

    test('a rotation of everybody that was killed goes on with the keys it had made', async () => {
      const opened = await bench.fresh();
      const [first, second] = [
        await joinWithEverything(opened, ada, 'of Ada'),
        await joinWithEverything(opened, bo, 'of Bo'),
      ];
      const raw = await bench.raw(opened.databaseUrl);
      const old = await raw.read((client) => client.checkIn.findMany({ where: { personId: first } }));
      await opened.rotateDataKey(first);
      // Killed before this person's weeks were sealed anew, and before the other's turn.
      for (const { week: each, sealed } of old) {
        await raw.write((client) =>
          client.checkIn.updateMany({ where: { personId: first, week: each }, data: { sealed } }),
        );
      }

      expect(await opened.rotateDataKeys()).toBe(2);

      const rows = await raw.read((client) => client.checkIn.findMany());
      expect(rows.map(({ sealed }) => sealed[2])).toEqual([2, 2, 2, 2]);
      const keys = await raw.read((client) => client.dataKey.findMany({ orderBy: { version: 'asc' } }));
      expect(keys.map(({ version }) => version)).toEqual([1, 1, 2, 2]);
      expect(await opened.store.readHistory(second)).toHaveLength(2);
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
