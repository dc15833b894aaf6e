import { describe, expect, test } from '@jest/globals';
import { PersonGone, SealBroken } from '../../../src/storage/store.js';
import { ada, bo, joinWithEverything, week, weekBefore } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

export function describeWhole(engine: Engine): void {
  describe('everything of a person at once', () => {
    const bench = benchOf(engine);

    async function adaAndBo() {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      await joinWithEverything(opened, bo, 'of Bo');
      return { ...opened, person };
    }

    test('is what the rooms hold, oldest first, and nothing of anybody else', async () => {
      const { store, person } = await adaAndBo();

      const whole = await store.readWhole(person);

      expect(whole).toEqual({
        profile: (await store.readProfile(person)).value,
        assignments: (await store.readAssignments(person)).value,
        checkIns: await store.readHistory(person),
        drafts: [await store.readDraft(person, week)],
        conflicts: (await store.readConflicts(person)).map(({ losing }) => losing),
        told: await store.readTold(person),
        shared: (await store.readShared(person)).map(({ shared }) => shared),
        issues: await store.readIssues(person),
        hypotheses: await store.readHypotheses(person),
        journey: await store.readJourney(person),
      });
      expect(whole.checkIns.map((checkIn) => checkIn.week)).toEqual([weekBefore, week]);
      const lists = [whole.conflicts, whole.told, whole.shared, whole.issues, whole.hypotheses, whole.journey];
      expect(lists.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1]);
      expect(JSON.stringify(whole)).not.toContain('of Bo');
    });

    test('is nothing once they are gone', async () => {
      const { store, person } = await adaAndBo();

      await store.erase(person);

      await expect(store.readWhole(person)).rejects.toThrow(PersonGone);
    });

    test('does not open with a row that was moved here from somebody else', async () => {
      const { store, person, databaseUrl } = await adaAndBo();
      const raw = await bench.raw(databaseUrl);
      await raw.write((client) => client.draft.deleteMany({ where: { personId: person } }));
      await raw.write((client) => client.draft.updateMany({ data: { personId: person } }));

      await expect(store.readWhole(person)).rejects.toThrow(SealBroken);
    });
  });
}
