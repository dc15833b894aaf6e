import { describe, expect, test } from '@jest/globals';
import { PersonGone } from '../../../src/storage/store.js';
import {
  accomplishment,
  ada,
  assignment,
  bo,
  boxes,
  checkIn,
  hypothesis,
  issue,
  joinWithEverything,
  minutesLater,
  pictureOf,
  profile,
  told,
  week,
  weekBefore,
} from '../builders.js';
import { type Engine, benchOf } from './engine.js';

export function describePeople(engine: Engine): void {
  describe('people', () => {
    const bench = benchOf(engine);

    test('a person who joins is found by their Slack identity and nobody else is', async () => {
      const { store } = await bench.fresh();
      const person = await store.join(ada, profile(), [assignment()]);
      expect(await store.findPerson(ada)).toBe(person);
      expect(await store.findPerson(bo)).toBeUndefined();
      expect(await store.findPerson({ ...ada, teamId: 'T0OTHER' })).toBeUndefined();
      expect(await store.identityOf(person)).toEqual(ada);
      expect(await store.identityOf('nobody')).toBeUndefined();
    });

    test('joining twice keeps the first profile and the first id', async () => {
      const { store } = await bench.fresh();
      const first = await store.join(ada, profile({ theme: 'dark' }), [assignment()]);
      expect(await store.join(ada, profile({ theme: 'light' }), [])).toBe(first);
      expect((await store.readProfile(first)).value.theme).toBe('dark');
    });

    test('joining ten times at once makes one person', async () => {
      const { store } = await bench.fresh();
      const ids = await Promise.all(Array.from({ length: 10 }, () => store.join(ada, profile(), [assignment()])));
      expect(new Set(ids).size).toBe(1);
    });

    test('profile and assignments come back as they were written', async () => {
      const { store } = await bench.fresh();
      const kept = profile({
        pausedUntil: null,
        corrections: { 'فريق 🚀 <!channel> & `x`': { size: 'XL', count: 3 } },
      });
      const person = await store.join(ada, kept, [assignment({ ramp: 'promotion', company: 'Ä & Söhne' })]);
      expect(await store.readProfile(person)).toEqual({ revision: 1, value: kept });
      expect((await store.readAssignments(person)).value).toEqual([
        assignment({ ramp: 'promotion', company: 'Ä & Söhne' }),
      ]);
    });

    test('of two windows on one profile the second is told what is newest and changes nothing', async () => {
      const { store } = await bench.fresh();
      const person = await store.join(ada, profile(), [assignment()]);
      const dark = profile({ theme: 'dark' });
      expect(await store.writeProfile(person, dark, 1)).toEqual({ outcome: 'stored', revision: 2 });
      expect(await store.writeProfile(person, profile({ reminder: false }), 1)).toEqual({
        outcome: 'conflict',
        newest: { revision: 2, value: dark },
      });
      expect((await store.readProfile(person)).value).toEqual(dark);
    });

    test('profile and assignments have revisions of their own', async () => {
      const { store } = await bench.fresh();
      const person = await store.join(ada, profile(), [assignment()]);
      const two = [assignment(), assignment({ level: 'ic4', validFrom: week })];
      expect((await store.writeAssignments(person, two, 1)).outcome).toBe('stored');
      expect((await store.readProfile(person)).revision).toBe(1);
      expect(await store.readAssignments(person)).toEqual({ revision: 2, value: two });
      expect((await store.writeAssignments(person, [], 1)).outcome).toBe('conflict');
    });

    test('nobody reaches another person through an id or a week they share', async () => {
      const opened = await bench.fresh();
      const { store } = opened;
      const first = await joinWithEverything(opened, ada, 'of Ada');
      const second = await store.join(bo, profile(), [assignment()]);
      expect(await store.readHistory(second)).toEqual([]);
      expect(await store.readCheckIn(second, week)).toBeUndefined();
      expect(await store.readDraft(second, week)).toBeUndefined();
      expect(await store.readTold(second)).toEqual([]);
      expect(await store.readShared(second)).toEqual([]);
      expect(await store.readIssues(second)).toEqual([]);
      expect(await store.readHypotheses(second)).toEqual([]);
      expect(await store.readPictures(second)).toEqual([]);
      expect(await store.readPosted(second, week)).toEqual([]);
      const [conflict] = await store.readConflicts(first);
      await store.dropConflict(second, conflict?.id ?? '');
      const place = { channelId: 'D0PRIVATE', ts: '1780900000.000100' };
      await store.forgetPosted(second, place);
      expect(await store.takeOut(second, [place, { fileId: pictureOf(ada) }])).toEqual([]);
      expect(await store.readPosted(first, week)).toHaveLength(1);
      expect(await store.deleteCheckIn(second, week)).toBe(false);
      expect(await store.readConflicts(first)).toHaveLength(1);
      expect(await store.readPictures(first)).toHaveLength(1);
    });

    test('erasing returns what was there, leaves nothing of the person and touches nobody else', async () => {
      const opened = await bench.fresh();
      const { store, ledger } = opened;
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const other = await joinWithEverything(opened, bo, 'of Bo');
      const receipt = await store.erase(person);
      expect(receipt).toEqual({
        checkIns: 2,
        entries: 3,
        told: 1,
        drafts: 1,
        conflicts: 1,
        issues: 1,
        hypotheses: 1,
        journey: 1,
        deliveries: 1,
        pictures: 1,
        shared: 1,
        leftovers: [
          { id: expect.any(String), teamId: ada.teamId, attempts: 0, channelId: 'D0PRIVATE', ts: '1780900000.000100' },
          { id: expect.any(String), teamId: ada.teamId, attempts: 0, fileId: pictureOf(ada) },
        ],
        scrubbed: true,
      });
      expect(await store.claimLeftovers(minutesLater(10), 10)).toEqual(receipt.leftovers);
      expect(await store.findPerson(ada)).toBeUndefined();
      expect(await store.readHistory(person)).toEqual([]);
      expect(await ledger.find(person, week, 'prompt')).toBeUndefined();
      expect(await store.readHistory(other)).toHaveLength(2);
      expect((await store.erase(person)).checkIns).toBe(0);
    });

    test('a message that is written down while everything is erased is either named to be deleted or finds nobody', async () => {
      const opened = await bench.fresh();
      const elsewhere = await bench.open(opened.databaseUrl);
      const person = await opened.store.join(ada, profile(), [assignment()]);
      const places = Array.from({ length: 40 }, (_, index) => `${1000 + index}.1`);
      const keep = (ts: string) => elsewhere.store.keepPosted(person, { week, kind: 'reply', channelId: 'D1', ts });
      const early = Promise.allSettled(places.slice(0, 20).map(keep));
      const [{ leftovers }, ...kept] = await Promise.all([
        early.then(() => opened.store.erase(person)),
        ...places.map((ts) =>
          keep(ts).then(
            () => ts,
            () => undefined,
          ),
        ),
      ]);
      const named = leftovers.map((leftover) => ('ts' in leftover ? leftover.ts : ''));
      expect(named).toEqual(expect.arrayContaining(kept.filter((ts) => ts !== undefined)));
      expect(await opened.store.readPosted(person, week)).toEqual([]);
    });

    test('no write brings an erased person back, and each says that they are gone', async () => {
      const opened = await bench.fresh();
      const { store, ledger } = opened;
      const person = await joinWithEverything(opened, ada, 'of Ada');
      // The other process still holds the key in memory.
      const elsewhere = await bench.open(opened.databaseUrl);
      await elsewhere.store.readHistory(person);
      await store.erase(person);
      const writes = await Promise.allSettled([
        elsewhere.store.writeCheckIn(person, checkIn(['late']), 0),
        elsewhere.store.keepConflict(person, checkIn(['late'])),
        elsewhere.store.changeDraft(person, week, () => ({ week, boxes })),
        elsewhere.store.appendTold(person, told()),
        elsewhere.store.keepShared(person, {
          kind: 'export',
          at: '2026-06-08T09:00:00.000Z',
          format: 'json',
          sealed: true,
        }),
        elsewhere.store.keepIssue(person, issue({ id: 'late' })),
        elsewhere.store.keepHypothesis(person, hypothesis({ id: 'late' })),
        elsewhere.store.keepJourneyNote(person, accomplishment({ id: 'late' })),
        elsewhere.store.keepPicture(person, { fileId: 'F1', purpose: 'reply' }),
        elsewhere.store.keepPosted(person, { week, kind: 'reply', channelId: 'D1', ts: '1.1' }),
        elsewhere.store.keepPosted(person, { kind: 'notice', channelId: 'D1', ts: '1.2' }),
        elsewhere.store.writeProfile(person, profile(), 1),
        elsewhere.store.readProfile(person),
        store.writeCheckIn(person, checkIn(['late']), 1),
        ledger.plan(person, weekBefore, 'prompt', new Date()),
        ledger.postpone(person, weekBefore, new Date()),
      ]);
      expect(writes).toHaveLength(16);
      for (const write of writes) {
        expect(write).toMatchObject({ status: 'rejected', reason: expect.any(PersonGone) });
      }
      expect((await store.erase(person)).checkIns).toBe(0);
    });

    test('somebody who left can join again as a new person', async () => {
      const opened = await bench.fresh();
      const before = await joinWithEverything(opened, ada, 'of Ada');
      await opened.store.erase(before);
      const after = await opened.store.join(ada, profile(), [assignment()]);
      expect(after).not.toBe(before);
      expect(await opened.store.readHistory(after)).toEqual([]);
    });
  });
}
