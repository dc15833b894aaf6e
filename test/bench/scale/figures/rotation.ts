import { randomBytes } from 'node:crypto';
import { freshDatabase } from '../../../chaos/database.js';
import { addWeeks } from '../../../../src/domain/week.js';
import { openStore, type OpenStore } from '../../../../src/storage/open.js';
import { checkIn } from '../../../storage/builders.js';
import { type Figure, median } from '../../figure.js';
import { startProgram } from '../../processes.js';
import type { Rotating, RotationOrder } from '../processes/rotator.js';
import { seedSealedCrowd } from '../sealed-crowd.js';
import type { Sizes } from '../sizes.js';
import { at, week } from '../world.js';

const quietMs = 3000;
const readers = 4;
const lines = ['rate limiter shipped, 3d', 'RFC: idempotent jobs', 'search is paged less since the limiter'];
const writesEvery = 10;

/**
 * The master key is changed under everybody, then the data key under somebody with ten years of weeks, by another process, while this
 * one goes on reading and writing as the app does. Throws when a read or a write fails; the figures say how much slower reads are.
 */
export async function measureRotation({ sealedPeople, tenYears }: Sizes): Promise<readonly Figure[]> {
  const database = await freshDatabase('postgres');
  const [oldKey, newKey] = [randomBytes(32), randomBytes(32)];
  // Its rows are made with the old key, and every process has been given the new one as well: as the README tells an operator.
  const before = await openStore({ databaseUrl: database.url, masterKey: oldKey, now: () => at });
  const ids = await seedSealedCrowd(database.url, oldKey, sealedPeople);
  const [someone = ''] = ids;
  for (let back = 0; back < tenYears; back += 1) {
    await before.store.writeCheckIn(someone, checkIn(lines, { week: addWeeks(week, -back) }), 0);
  }
  await before.close();
  const app = await openStore({ databaseUrl: database.url, masterKey: newKey, oldKeys: [oldKey], now: () => at });
  const rotating: Rotating = {
    databaseUrl: database.url,
    masterKey: newKey.toString('base64'),
    oldKey: oldKey.toString('base64'),
    at: at.toISOString(),
  };
  const rotator = await startProgram<RotationOrder>({
    file: 'dist/machines/rotator.js',
    args: [JSON.stringify(rotating)],
    saysWhenReady: 'ready',
  });
  try {
    const anybody = readingOf(app, ids);
    const quiet = await during(pause(quietMs), anybody);
    const master = await during(rotator.order({ order: 'master-key' }), anybody);
    if (master.value !== sealedPeople)
      throw new Error(`${String(master.value)} of ${sealedPeople} keys were wrapped anew.`);

    const one = readingYears(app, someone, tenYears);
    const quietYears = await during(pause(quietMs), one);
    const data = await during(rotator.order({ order: 'data-key', person: someone }), one);
    await checkOpens(database.url, newKey, ids, someone, tenYears);
    process.stderr.write(
      `${sealedPeople} keys wrapped anew in ${(master.ms / 1000).toFixed(1)} s under ${master.taken.length} reads; ` +
        `${tenYears} weeks sealed anew in ${(data.ms / 1000).toFixed(1)} s under ${data.taken.length} reads; none failed\n`,
    );
    return [
      {
        name: `a read while ${sealedPeople} keys are wrapped anew`,
        measured: median(master.taken),
        baseline: median(quiet.taken),
        unit: 'ms',
        against: `before; none of ${master.taken.length} failed`,
      },
      {
        name: `a read of ${tenYears} weeks while they are sealed anew`,
        measured: median(data.taken),
        baseline: median(quietYears.taken),
        unit: 'ms',
        against: `before; none of ${data.taken.length} failed`,
      },
    ];
  } finally {
    await rotator.stop();
    await app.close();
    await database.remove();
  }
}

type Reading = (number: number) => Promise<void>;

/** Somebody else each time, and now and then a profile that is written. */
function readingOf({ store }: OpenStore, ids: readonly string[]): Reading {
  return async (number) => {
    const person = ids[(number * 7919) % ids.length] ?? '';
    const { value, revision } = await store.readProfile(person);
    if (value.zone !== 'Europe/Berlin') throw new Error('A profile holds something else.');
    if (number % writesEvery === 0) await store.writeProfile(person, value, revision);
  };
}

function readingYears({ store }: OpenStore, person: string, weeks: number): Reading {
  return async (number) => {
    const history = await store.readHistory(person);
    if (history.length !== weeks) throw new Error(`${history.length} of ${weeks} weeks were read.`);
    if (number % writesEvery > 0) return;
    const found = await store.readCheckIn(person, addWeeks(week, -(number % weeks)));
    if (found === undefined) throw new Error('A week is missing.');
    await store.writeCheckIn(person, found.value, found.revision);
  };
}

/** Reads side by side for as long as something goes on; rejects with the first read or write that fails. */
async function during(
  work: Promise<unknown>,
  reading: Reading,
): Promise<{ readonly taken: readonly number[]; readonly value: unknown; readonly ms: number }> {
  const taken: number[] = [];
  const startedAt = performance.now();
  const over = new AbortController();
  let number = 0;
  const read = async (): Promise<void> => {
    // At least once each: work may be over before.
    do {
      const begunAt = performance.now();
      await reading((number += 1));
      taken.push(performance.now() - begunAt);
    } while (!over.signal.aborted);
  };
  const reads = Promise.all(Array.from({ length: readers }, read));
  const value = await Promise.race([work, reads.then(() => undefined)]).finally(() => over.abort());
  const ms = performance.now() - startedAt;
  await reads;
  return { taken, value, ms };
}

/** Everything opens with the new key alone. */
async function checkOpens(
  databaseUrl: string,
  masterKey: Uint8Array,
  ids: readonly string[],
  someone: string,
  weeks: number,
): Promise<void> {
  const { store, close } = await openStore({ databaseUrl, masterKey, now: () => at });
  try {
    for (const person of ids.filter((_, index) => index % 100 === 0)) await store.readProfile(person);
    if ((await store.readHistory(someone)).length !== weeks) throw new Error('Weeks are missing after the rotation.');
  } finally {
    await close();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
