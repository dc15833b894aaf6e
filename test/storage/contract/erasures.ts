import { describe, expect, test } from '@jest/globals';
import { CareRefused } from '../../../src/storage/caretaker.js';
import { tombstoneOf } from '../../../src/storage/erasures/erased.js';
import { caretakerOf } from '../../../src/storage/open-caretaker.js';
import { ada, bo, framework, joinWithEverything, now, week } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

export function describeErasures(engine: Engine): void {
  describe('who erased everything', () => {
    const bench = benchOf(engine);
    const careFor = (databaseUrl: string) => caretakerOf({ databaseUrl, keys: [], now: () => now });

    test('is remembered by a hash alone, and only if they were there', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      await opened.store.erase('nobody');
      await opened.store.erase(person);
      await opened.store.erase(person);

      const list = await careFor(opened.databaseUrl).exportErasures();

      expect(list).toBe(`2026-06-08 ${tombstoneOf(person)}\n`);
      expect(list).not.toContain(person);
    });

    test('is taken out again when an older database comes back, with what they had drafted as a keeper, and nobody else is', async () => {
      const here = await bench.fresh();
      const person = await joinWithEverything(here, ada, 'of Ada');
      await here.store.erase(person);
      const list = await careFor(here.databaseUrl).exportErasures();

      const older = await bench.fresh({ newId: idsFrom([person, 'staying']) });
      await joinWithEverything(older, ada, 'of Ada');
      const staying = await older.store.join(bo, (await older.store.readProfile(person)).value, []);
      for (const keeper of [ada, bo]) {
        const draft = { basedOn: 1, framework: framework(2) };
        await older.frameworks.writeFrameworkDraft(keeper, draft, 0);
      }
      expect(await older.store.readHistory(person)).toHaveLength(2);

      expect(await careFor(older.databaseUrl).replayErasures(list)).toEqual({ listed: 1, takenOut: 1 });

      expect(await older.store.findPerson(ada)).toBeUndefined();
      expect(await older.store.readHistory(person)).toEqual([]);
      expect(await older.ledger.find(person, week, 'prompt')).toBeUndefined();
      expect(await older.frameworks.readFrameworkDraft(ada)).toBeUndefined();
      expect(await older.frameworks.readFrameworkDraft(bo)).toBeDefined();
      expect(await older.store.findPerson(bo)).toBe(staying);
      expect(await careFor(older.databaseUrl).exportErasures()).toBe(list);
      expect(await careFor(older.databaseUrl).replayErasures(list)).toEqual({ listed: 1, takenOut: 0 });
    });

    test('keeps nothing of a framework that they drafted', async () => {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      await opened.frameworks.writeFrameworkDraft(ada, { basedOn: 1, framework: framework(2) }, 0);
      await opened.store.erase(person);
      expect(await opened.frameworks.readFrameworkDraft(ada)).toBeUndefined();
    });

    test('is not looked for in a database that is not there', async () => {
      await expect(careFor('file:/nowhere/at/all.db').exportErasures()).rejects.toThrow(CareRefused);
    });
  });
}

/** These first, and then any. */
function idsFrom(first: readonly string[]): () => string {
  const left = [...first];
  let more = 0;
  return () => left.shift() ?? `id-${(more += 1)}`;
}
