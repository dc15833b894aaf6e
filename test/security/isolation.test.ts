import fc from 'fast-check';
import { afterEach, describe, expect, test } from '@jest/globals';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { acts } from './isolation/acts.js';
import { functionsIn, verbsAboutSomebody } from './isolation/verbs.js';
import { identities, openWorld, type World } from './isolation/world.js';

const names = Object.keys(acts).toSorted();
const engine = sqliteFiles();

let world: World | undefined;

async function newWorld(seed: number): Promise<World> {
  await world?.close();
  world = await openWorld(await engine.empty(), seed);
  return world;
}

afterEach(async () => {
  await world?.close();
  world = undefined;
});

describe('people and workspaces', () => {
  test('are asked about by verbs that all stand in the table of this test: a new one has to be added', () => {
    expect(names).toEqual(verbsAboutSomebody());
  });

  test.each([
    ['export async function readAll(deps: Deps, mirror: Mirror): Promise<void> {}', true],
    ['export function of(\n  { store }: Deps,\n  { person }: Pick<Mirror, "person">,\n): number {}', true],
    ['export const readMore = async (deps: Deps, person: PersonId) => deps;', true],
    ['export function plain(deps: Deps, week: WeekKey): void {}', false],
    ['function inside(deps: Deps, mirror: Mirror): void {}', false],
  ])('%s is seen: %s', (source, isSeen) => {
    const seen = functionsIn(source).filter(({ parameters }) => /Mirror|PersonId/.test(parameters));

    expect(seen.length > 0).toBe(isSeen);
  });

  test('stay apart whatever each of them does: nothing of others is handed back, no row of others changes', async () => {
    const town = await newWorld(1);
    const worked = new Set<string>();
    const found: unknown[] = [];
    const errors = new Map<string, string>();
    const perform = async (name: string, who: number): Promise<void> => {
      const act = acts[name];
      if (act === undefined) return;
      const { leaked, changed, worked: did, error } = await town.act(who, act);
      if (did) worked.add(name);
      if (error !== undefined) errors.set(name, error);
      if (leaked.length > 0 || changed.length > 0) found.push({ name, who, leaked, changed });
    };
    for (const round of [1, 2]) {
      // Who erases everything does so last.
      for (const name of names.toSorted(
        (one, other) => Number(one.includes('erase')) - Number(other.includes('erase')),
      )) {
        for (const who of identities.keys()) if (round === 1 || who === 0) await perform(name, who);
      }
    }
    // What had nothing to do it with, as a line of a week that was never written, gets it sooner or later.
    for (let left = 20; left > 0; left -= 1) {
      for (const name of names.filter((each) => !worked.has(each))) await perform(name, left % identities.length);
    }

    expect(found).toEqual([]);
    // An act that never does anything shows nothing.
    expect(names.filter((name) => !worked.has(name)).map((name) => [name, errors.get(name)])).toEqual([]);
  }, 300_000);

  test('stay apart in any order of what they do', async () => {
    const step = fc.record({ who: fc.nat({ max: identities.length - 1 }), name: fc.constantFrom(...names) });
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 45 }), fc.nat(), async (steps, seed) => {
        const town = await newWorld(seed);
        for (const { who, name } of steps) {
          const act = acts[name];
          if (act === undefined) continue;
          const { leaked, changed } = await town.act(who, act);
          expect({ name, who, leaked, changed }).toEqual({ name, who, leaked: [], changed: [] });
        }
        for (const [who, word] of ['kanariada', 'kanaribo', 'kanaricy', 'kanaridee'].entries()) {
          const kept = await town.kept(who);
          const words = new Set(kept.match(/kanari[a-z]+/g) ?? []);
          read += words.size;
          expect([...words].filter((each) => each !== word)).toEqual([]);
        }
      }),
      { numRuns: 4, seed: 20261129 },
    );
    expect(read).toBeGreaterThan(4);
  }, 300_000);
});
