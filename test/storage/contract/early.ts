import { describe, expect, test } from '@jest/globals';
import type { JourneyNote } from '../../../src/domain/journey/journey-note.js';
import type { Store } from '../../../src/storage/store.js';
import { PersonGone, SealBroken } from '../../../src/storage/store.js';
import { accomplishment, ada, bo, hypothesis, issue, joinWithEverything } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

/** The rooms keep the same promises, each for its own kind of value. */
const rooms = [
  {
    name: 'open questions',
    table: 'issue',
    id: 'issue-1',
    made: (id: string) => issue({ id, text: 'made' }),
    earlier: (id: string) => issue({ id, onset: '2026-05-01' }),
    keep: (store: Store, person: string, id: string) => store.keepIssue(person, issue({ id, text: 'made' })),
    keepEarlier: (store: Store, person: string, id: string) =>
      store.keepIssue(person, issue({ id, onset: '2026-05-01' })),
    read: (store: Store, person: string) => store.readIssues(person),
    word: (store: Store, person: string, id: string, text: string) =>
      store.changeIssue(person, id, (one) => ({ ...one, text: `${one.text ?? ''} ${text}` })),
    leave: (store: Store, person: string, id: string) => store.changeIssue(person, id, (one) => one),
    drop: (store: Store, person: string, id: string) => store.changeIssue(person, id, () => undefined),
  },
  {
    name: 'hypotheses',
    table: 'hypothesis',
    id: 'hypothesis-1',
    made: (id: string) => hypothesis({ id, text: 'made' }),
    earlier: (id: string) => hypothesis({ id, due: '2026-06-01' }),
    keep: (store: Store, person: string, id: string) => store.keepHypothesis(person, hypothesis({ id, text: 'made' })),
    keepEarlier: (store: Store, person: string, id: string) =>
      store.keepHypothesis(person, hypothesis({ id, due: '2026-06-01' })),
    read: (store: Store, person: string) => store.readHypotheses(person),
    word: (store: Store, person: string, id: string, text: string) =>
      store.changeHypothesis(person, id, (one) => ({ ...one, text: `${one.text} ${text}` })),
    leave: (store: Store, person: string, id: string) => store.changeHypothesis(person, id, (one) => one),
    drop: (store: Store, person: string, id: string) => store.changeHypothesis(person, id, () => undefined),
  },
  {
    name: 'notes of the journey',
    table: 'journeyNote',
    id: 'note-1',
    made: (id: string) => accomplishment({ id, text: 'made' }),
    earlier: (id: string) => accomplishment({ id, day: '2026-05-01' }),
    keep: (store: Store, person: string, id: string) =>
      store.keepJourneyNote(person, accomplishment({ id, text: 'made' })),
    keepEarlier: (store: Store, person: string, id: string) =>
      store.keepJourneyNote(person, accomplishment({ id, day: '2026-05-01' })),
    read: async (store: Store, person: string) => (await store.readJourney(person)).filter(isAccomplishment),
    word: (store: Store, person: string, id: string, text: string) =>
      store.changeJourneyNote(
        person,
        id,
        (one) => ({ ...one, text: `${(one as Accomplishment).text} ${text}` }) as Accomplishment,
      ),
    leave: (store: Store, person: string, id: string) => store.changeJourneyNote(person, id, (one) => one),
    drop: (store: Store, person: string, id: string) => store.changeJourneyNote(person, id, () => undefined),
  },
] as const;

type Accomplishment = Extract<JourneyNote, { kind: 'accomplishment' }>;

function isAccomplishment(note: JourneyNote): note is Accomplishment {
  return note.kind === 'accomplishment';
}

export function describeEarly(engine: Engine): void {
  describe.each(rooms)('$name', (room) => {
    const bench = benchOf(engine);

    async function adaAndBo() {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const other = await joinWithEverything(opened, bo, 'of Bo');
      return { ...opened, person, other };
    }

    test('come back as they were kept, the earliest first', async () => {
      const { store, person } = await adaAndBo();
      await room.keep(store, person, 'second');
      await room.keepEarlier(store, person, 'first');

      const read = await room.read(store, person);

      expect(read.map(({ id }) => id)).toEqual(['first', room.id, 'second']);
      expect(read[0]).toEqual(room.earlier('first'));
      expect(read[2]).toEqual(room.made('second'));
    });

    test('are kept under one id once', async () => {
      const { store, person, other } = await adaAndBo();
      await room.keep(store, person, 'mine');
      await expect(room.keep(store, person, 'mine')).rejects.toThrow();
      expect(await room.read(store, person)).toHaveLength(2);
      // Another person may use the same id.
      await room.keep(store, other, 'mine');
      expect(await room.read(store, other)).toHaveLength(2);
    });

    test('change in two windows at once without losing either change', async () => {
      const { store, person, databaseUrl } = await adaAndBo();
      const elsewhere = await bench.open(databaseUrl);
      await room.keep(store, person, 'mine');
      await Promise.all(
        ['a', 'b', 'c', 'd'].map((text, index) =>
          room.word(index % 2 === 0 ? store : elsewhere.store, person, 'mine', text),
        ),
      );
      const texts = (await room.read(store, person)).find(({ id }) => id === 'mine')?.text;
      expect(texts?.split(' ').toSorted()).toEqual(['a', 'b', 'c', 'd', 'made']);
      expect(await room.read(elsewhere.store, person)).toEqual(await room.read(store, person));
    });

    test('that are left as they are keep their revision', async () => {
      const { store, person, databaseUrl } = await adaAndBo();
      const raw = await bench.raw(databaseUrl);
      const revisions = async () => {
        const where = { personId: person };
        const rows = await raw.read((client): Promise<readonly { readonly revision: number }[]> =>
          (client[room.table] as typeof client.issue).findMany({ where }),
        );
        return rows.map(({ revision }) => revision);
      };
      const left = await room.leave(store, person, room.id);
      expect(left?.after).toBe(left?.before);
      expect(await revisions()).toEqual([1]);
      await room.word(store, person, room.id, 'more');
      expect(await revisions()).toEqual([2]);
    });

    test('that are changed to nothing are gone, and changing them again finds nothing', async () => {
      const { store, person } = await adaAndBo();
      expect(await room.drop(store, person, room.id)).toMatchObject({ before: { id: room.id }, after: undefined });
      expect(await room.drop(store, person, room.id)).toBeUndefined();
      expect(await room.word(store, person, room.id, 'late')).toBeUndefined();
      expect(await room.read(store, person)).toEqual([]);
    });

    test('of another person are out of reach', async () => {
      const { store, person, other } = await adaAndBo();
      await room.keep(store, person, 'mine');
      expect(await room.word(store, other, 'mine', 'stolen')).toBeUndefined();
      expect(await room.drop(store, other, 'mine')).toBeUndefined();
      expect((await room.read(store, person)).find(({ id }) => id === 'mine')).toEqual(room.made('mine'));
    });

    test('of somebody who erased everything are gone, and none is kept for them any more', async () => {
      const { store, person, other } = await adaAndBo();
      await store.erase(person);
      expect(await room.read(store, person)).toEqual([]);
      expect(await room.word(store, person, room.id, 'late')).toBeUndefined();
      await expect(room.keep(store, person, 'late')).rejects.toThrow(PersonGone);
      expect(await room.read(store, other)).toHaveLength(1);
    });

    test('do not open under another revision or person', async () => {
      const { store, person, other, databaseUrl } = await adaAndBo();
      const raw = await bench.raw(databaseUrl);
      const move = (data: { revision: number } | { personId: string; id: string }) =>
        raw.write((client) => {
          const where = { personId: person };
          return (client[room.table] as typeof client.issue).updateMany({ where, data });
        });
      await move({ revision: 9 });
      await expect(room.read(store, person)).rejects.toThrow(SealBroken);
      await move({ revision: 1 });
      expect(await room.read(store, person)).toHaveLength(1);
      await move({ personId: other, id: 'moved' });
      await expect(room.read(store, other)).rejects.toThrow(SealBroken);
    });
  });
}
