import { describe, expect, test } from '@jest/globals';
import { ada, joinWithEverything, minutesLater, now, pictureOf, week } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

export function describeLeftovers(engine: Engine): void {
  describe('what has to go from Slack', () => {
    const bench = benchOf(engine);
    const place = { channelId: 'D1', ts: '1.1' };

    test('is taken from the person, and named once', async () => {
      const opened = await bench.fresh();
      const { store } = opened;
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const reply = { channelId: 'D0PRIVATE', ts: '1780900000.000100' };
      const places = [reply, { fileId: pictureOf(ada) }, { channelId: 'D0PRIVATE', ts: '9.9' }];
      const taken = await store.takeOut(person, places);
      expect(taken).toEqual([
        { id: expect.any(String), teamId: ada.teamId, attempts: 0, ...reply },
        { id: expect.any(String), teamId: ada.teamId, attempts: 0, fileId: pictureOf(ada) },
      ]);
      expect(await store.takeOut(person, places)).toEqual([]);
      expect(await store.readPosted(person, week)).toEqual([]);
      expect(await store.readPictures(person)).toEqual([]);
      expect((await store.erase(person)).leftovers).toEqual([]);
      expect(await store.claimLeftovers(minutesLater(10), 10)).toEqual(taken);
    });

    test('belongs to whoever took it out for ten minutes, then to one machine for a minute', async () => {
      const opened = await bench.fresh();
      const elsewhere = await bench.open(opened.databaseUrl);
      const left = await opened.store.keepLeftovers('T1', [place, { fileId: 'F1' }, { fileId: 'F2' }]);
      expect(left).toHaveLength(3);
      expect(await opened.store.claimLeftovers(minutesLater(9), 10)).toEqual([]);
      const claims = await Promise.all(
        [opened, elsewhere, opened, elsewhere].map(({ store }) => store.claimLeftovers(minutesLater(10), 2)),
      );
      const ids = claims.flat().map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      expect(await opened.store.claimLeftovers(minutesLater(11), 10)).toHaveLength(3);
    });

    test('waits as long as it is told, with its attempts, and is forgotten when it is gone', async () => {
      const { store } = await bench.fresh();
      const [message, file] = await store.keepLeftovers('T1', [place, { fileId: 'F1' }]);
      if (message === undefined || file === undefined) throw new Error('nothing was left');
      await store.postponeLeftover({ ...message, attempts: 3 }, minutesLater(60));
      await store.forgetLeftovers([file]);
      await store.forgetLeftovers([]);
      expect(await store.claimLeftovers(minutesLater(59), 10)).toEqual([]);
      expect(await store.claimLeftovers(minutesLater(60), 10)).toEqual([{ ...message, attempts: 3 }]);
    });

    test('may be hundreds of messages at once', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const places = Array.from({ length: 450 }, (_, index) => `${1000 + index}.1`);
      await Promise.all(
        places.map((ts) => opened.store.keepPosted(person, { week, kind: 'prompt', channelId: 'D1', ts })),
      );
      const { leftovers } = await opened.store.erase(person);
      expect(leftovers).toHaveLength(452);
      await opened.store.forgetLeftovers(leftovers);
      expect(await opened.store.claimLeftovers(minutesLater(99), 1000)).toEqual([]);
    });

    test('is nobody any more: no row names whose it was', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      await opened.store.erase(person);
      const raw = await bench.raw(opened.databaseUrl);
      const rows = await raw.read((client) => client.leftover.findMany());
      expect(rows).toHaveLength(2);
      expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
        'attempts',
        'channelId',
        'dueAt',
        'fileId',
        'id',
        'teamId',
        'ts',
      ]);
      expect(JSON.stringify(rows)).not.toContain(person);
      expect(rows.every(({ dueAt }) => dueAt > now)).toBe(true);
    });
  });
}
