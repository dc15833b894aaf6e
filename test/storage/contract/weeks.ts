import { describe, expect, test } from '@jest/globals';
import { addWeeks } from '../../../src/domain/week.js';
import { PersonGone, type PersonId } from '../../../src/storage/store.js';
import { ada, assignment, boxes, checkIn, entry, profile, told, week, weekBefore } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

export function describeWeeks(engine: Engine): void {
  describe('weeks', () => {
    const bench = benchOf(engine);

    async function joined() {
      const opened = await bench.fresh();
      return { ...opened, person: await opened.store.join(ada, profile(), [assignment()]) };
    }

    test('a week comes back exactly as it was typed', async () => {
      const { store, person } = await joined();
      const kept = checkIn([], {
        entries: [
          entry('レビュー x6 🚀 <!channel> & `tick` "quoted" \\ 100 %', {
            count: 6,
            manual: { points: 0, reason: 'שלום' },
          }),
          entry('line two\u2028with a separator\u0000', {
            guesses: [{ about: 'size', token: 'x', doubtful: true, alternatives: [{ size: 'S' }] }],
          }),
        ],
        ownRead: 4,
        next: 'rest',
      });
      expect(await store.writeCheckIn(person, kept, 0)).toEqual({ outcome: 'stored', revision: 1 });
      expect(await store.readCheckIn(person, week)).toEqual({ revision: 1, value: kept });
    });

    test('history is oldest first, over a year of 53 weeks too', async () => {
      const { store, person } = await joined();
      const weeks = Array.from({ length: 60 }, (_, index) => addWeeks(week, index));
      for (const each of weeks.toReversed()) await store.writeCheckIn(person, checkIn(['x'], { week: each }), 0);
      expect((await store.readHistory(person)).map((each) => each.week)).toEqual(weeks);
      expect(weeks).toContain('2026-W53');
    });

    test('history that was read before has what was written, changed and deleted since', async () => {
      const { store, person } = await joined();
      await store.writeCheckIn(person, checkIn(['one'], { week: weekBefore }), 0);
      await store.writeCheckIn(person, checkIn(['two']), 0);
      const before = await store.readHistory(person);
      await store.writeCheckIn(person, checkIn(['two, changed']), 1);
      await store.writeCheckIn(person, checkIn(['three'], { week: addWeeks(week, 1) }), 0);
      await store.deleteCheckIn(person, weekBefore);

      expect(before).toEqual([checkIn(['one'], { week: weekBefore }), checkIn(['two'])]);
      expect(await store.readHistory(person)).toEqual([
        checkIn(['two, changed']),
        checkIn(['three'], { week: addWeeks(week, 1) }),
      ]);
    });

    test('of two windows on one week the second is told what is newest and changes nothing', async () => {
      const { store, person } = await joined();
      await store.writeCheckIn(person, checkIn(['one']), 0);
      expect(await store.writeCheckIn(person, checkIn(['two']), 1)).toEqual({ outcome: 'stored', revision: 2 });
      const newest = { revision: 2, value: checkIn(['two']) };
      expect(await store.writeCheckIn(person, checkIn(['late']), 1)).toEqual({ outcome: 'conflict', newest });
      expect(await store.writeCheckIn(person, checkIn(['late']), 0)).toEqual({ outcome: 'conflict', newest });
      expect(await store.readCheckIn(person, week)).toEqual(newest);
    });

    test('of twenty saves of one revision at once exactly one is stored', async () => {
      const { store, person } = await joined();
      const first = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store.writeCheckIn(person, checkIn([`first ${index}`]), 0)),
      );
      expect(first.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
      const second = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store.writeCheckIn(person, checkIn([`second ${index}`]), 1)),
      );
      expect(second.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
      expect((await store.readCheckIn(person, week))?.revision).toBe(2);
    });

    test('many people who save at the same moment each get their own week, and one who left harms nobody', async () => {
      const opened = await bench.fresh();
      const { store } = opened;
      // They come as a company does, some at a time; what is looked at is that they save at once.
      const people: PersonId[] = [];
      while (people.length < 230) {
        const begun = people.length;
        people.push(
          ...(await Promise.all(
            Array.from({ length: 23 }, (_, place) => {
              const identity = { teamId: 'T1', slackUserId: `U${begun + place}` };
              return store.join(identity, profile({ locale: `x-${begun + place}` }), [assignment()]);
            }),
          )),
        );
      }
      const elsewhere = await bench.open(opened.databaseUrl);
      const gone = people[7] ?? '';
      await elsewhere.store.readCheckIn(gone, week);
      await elsewhere.store.readPerson({ teamId: 'T1', slackUserId: 'U7' });
      await store.erase(gone);
      const saved = await Promise.allSettled(
        people.map((person, index) => elsewhere.store.writeCheckIn(person, checkIn([`line of ${index}`]), 0)),
      );
      expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(229);
      expect(saved[7]).toMatchObject({ status: 'rejected', reason: expect.any(PersonGone) });
      const [read, found] = await Promise.all([
        Promise.all(people.map((person) => store.readCheckIn(person, week))),
        Promise.all(people.map((_, index) => store.readPerson({ teamId: 'T1', slackUserId: `U${index}` }))),
      ]);
      for (const [index, person] of people.entries()) {
        const here = person !== gone;
        expect(read[index]?.value).toEqual(here ? checkIn([`line of ${index}`]) : undefined);
        expect(found[index]?.profile.value.locale).toBe(here ? `x-${index}` : undefined);
      }
    });

    test('a save over a week that another window deleted keeps what was typed', async () => {
      const { store, person } = await joined();
      await store.writeCheckIn(person, checkIn(['one']), 0);
      expect(await store.deleteCheckIn(person, week)).toBe(true);
      expect(await store.deleteCheckIn(person, week)).toBe(false);
      expect(await store.writeCheckIn(person, checkIn(['two']), 1)).toEqual({ outcome: 'stored', revision: 2 });
      expect((await store.readCheckIn(person, week))?.value).toEqual(checkIn(['two']));
    });

    test('the losing text of a conflict stays until the person has chosen', async () => {
      const { store, person } = await joined();
      const later = checkIn(['second'], { savedAt: '2026-06-07T19:00:00.000Z' });
      const second = await store.keepConflict(person, later);
      const first = await store.keepConflict(person, checkIn(['first']));
      expect(await store.readConflicts(person)).toEqual([first, second]);
      expect(second).toEqual({ id: second.id, week, losing: later });
      await store.dropConflict(person, first.id);
      expect(await store.readConflicts(person)).toEqual([second]);
    });

    test('a week has one draft, changed or dropped by what is there', async () => {
      const { store, person } = await joined();
      const changed = await store.changeDraft(person, week, (draft) => {
        expect(draft).toBeUndefined();
        return { week, boxes };
      });
      expect(changed).toEqual({ week, boxes });
      const newest = { week, boxes: { ...boxes, impact: 'half a sent' }, ownRead: 2, next: 'sleep' };
      await store.changeDraft(person, week, (draft) => ({ ...draft, ...newest }));
      await store.changeDraft(person, weekBefore, () => ({ week: weekBefore, boxes }));
      expect(await store.readDraft(person, week)).toEqual(newest);
      expect(await store.changeDraft(person, week, () => undefined)).toBeUndefined();
      expect(await store.readDraft(person, week)).toBeUndefined();
      expect(await store.changeDraft(person, week, (draft) => draft)).toBeUndefined();
      await store.dropDraft(person, weekBefore);
      expect(await store.readDraft(person, weekBefore)).toBeUndefined();
    });

    test('of twenty changes to one draft at once, in two processes, none is lost', async () => {
      const { store, person, databaseUrl } = await joined();
      const elsewhere = await bench.open(databaseUrl);
      const note = (index: number) =>
        (index % 2 === 0 ? store : elsewhere.store).changeDraft(person, week, (draft) => ({
          week,
          boxes,
          noted: [...(draft?.noted ?? []), { id: `n${index}`, dimension: 'output', line: `line ${index}` }],
        }));
      await Promise.all(Array.from({ length: 20 }, (_, index) => note(index)));
      const ids = (await store.readDraft(person, week))?.noted?.map(({ id }) => id).toSorted();
      expect(ids).toEqual(Array.from({ length: 20 }, (_, index) => `n${index}`).toSorted());
    });

    test('a draft that is dropped while it is changed is made anew from nothing', async () => {
      const { store, person } = await joined();
      await store.changeDraft(person, week, () => ({ week, boxes: { ...boxes, input: 'before' } }));
      const seen: (string | undefined)[] = [];
      let dropped: Promise<void> | undefined;
      await store.changeDraft(person, week, (draft) => {
        seen.push(draft?.boxes.input);
        dropped ??= store.dropDraft(person, week);
        return { week, boxes: { ...boxes, input: `${draft?.boxes.input ?? 'nothing'}, changed` } };
      });
      await dropped;
      expect(seen).toEqual(['before', undefined]);
      expect((await store.readDraft(person, week))?.boxes.input).toBe('nothing, changed');
    });

    test('what a person was told is added to, in the order of time', async () => {
      const { store, person } = await joined();
      const later = told({ at: '2026-06-08T08:00:00.000Z', band: 2 });
      await store.appendTold(person, later);
      await store.appendTold(person, told());
      expect(await store.readTold(person)).toEqual([told(), later]);
    });

    test('pictures are found again and taken out one by one', async () => {
      const { store, person } = await joined();
      const picture = { fileId: 'F1', purpose: 'reply', week, channelId: 'D1', messageTs: '1.1' } as const;
      await store.keepPicture(person, { fileId: 'F1', purpose: 'demo' });
      await store.keepPicture(person, picture);
      await store.keepPicture(person, { fileId: 'F2', purpose: 'demo' });
      expect(await store.readPictures(person)).toEqual([picture, { fileId: 'F2', purpose: 'demo' }]);
      await store.takeOut(person, [{ fileId: 'F1' }]);
      expect((await store.readPictures(person)).map(({ fileId }) => fileId)).toEqual(['F2']);
    });

    test('every message of a week is known by its place, and forgotten alone', async () => {
      const { store, person } = await joined();
      const places = [
        { week, kind: 'prompt', channelId: 'D1', ts: '1.1' },
        { week, kind: 'reminder', channelId: 'D1', ts: '1.2' },
        { week, kind: 'reminder', channelId: 'D1', ts: '1.3' },
        { week, kind: 'reply', channelId: 'D1', ts: '1.4' },
      ] as const;
      for (const each of places.toReversed()) await store.keepPosted(person, each);
      await store.keepPosted(person, { week: weekBefore, kind: 'prompt', channelId: 'D1', ts: '1.0' });
      await store.keepPosted(person, { kind: 'notice', channelId: 'D1', ts: '1.5' });
      expect(await store.readPosted(person, week)).toEqual(places);
      await store.keepPosted(person, { ...places[1], kind: 'snoozed' });
      await store.forgetPosted(person, places[2]);
      expect((await store.readPosted(person, week)).map(({ kind, ts }) => [kind, ts])).toEqual([
        ['prompt', '1.1'],
        ['snoozed', '1.2'],
        ['reply', '1.4'],
      ]);
      expect((await store.erase(person)).leftovers).toHaveLength(5);
    });
  });
}
