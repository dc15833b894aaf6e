import { freshDatabase, type FreshDatabase } from '../../../chaos/database.js';
import { openStore, type OpenStore } from '../../../../src/storage/open.js';
import { byTurns, type Figure, median } from '../../figure.js';
import { seedCrowd } from '../crowd.js';
import type { Sizes } from '../sizes.js';
import { at, masterKey, teamId } from '../world.js';

const rounds = { warmUp: 3, measured: 15 };
const leaseMs = 30_000;
/** What a lane claims at once (src/delivery/lane.ts). */
const batch = 10;
const bound = 1.5;

/**
 * What a machine asks of the ledger until everything due is claimed: the many people beside a few, equally many of them due. And what
 * it asks while nothing is due, which is nearly always.
 */
export async function measureDueScan(sizes: Sizes): Promise<readonly Figure[]> {
  const onServer = await measureOn('postgres', sizes.people, sizes);
  const embedded = await measureOn('embedded', sizes.embeddedPeople, sizes);
  return [...onServer, ...embedded];
}

async function measureOn(
  engine: 'postgres' | 'embedded',
  many: number,
  { fewPeople, due, weeksEach }: Sizes,
): Promise<readonly Figure[]> {
  const made: FreshDatabase[] = [];
  const opened: OpenStore[] = [];
  const crowded = async (people: number): Promise<OpenStore> => {
    const database = await freshDatabase(engine);
    made.push(database);
    const store = await openStore({ databaseUrl: database.url, masterKey, now: () => at });
    opened.push(store);
    await seedCrowd(database.url, { people, teamId, weeksEach, hasCheckIns: false, due, dueAt: at });
    return store;
  };
  try {
    const few = await crowded(fewPeople);
    const large = await crowded(many);
    const [fewBusy = [], manyBusy = [], fewIdle = [], manyIdle = []] = await byTurns(rounds, [
      () => scan(few, due),
      () => scan(large, due),
      () => idle(few),
      () => idle(large),
    ]);
    const against = `${fewPeople} people, ${engine}`;
    return [
      {
        name: `due scan, ${due} due of ${many}, ${engine}`,
        measured: median(manyBusy),
        baseline: median(fewBusy),
        unit: 'ms',
        against: `${due} due of ${against}`,
        bound,
      },
      {
        name: `nothing due of ${many}, ${engine}`,
        measured: median(manyIdle),
        baseline: median(fewIdle),
        unit: 'ms',
        against,
        bound,
      },
    ];
  } finally {
    for (const store of opened) await store.close();
    for (const database of made) await database.remove();
  }
}

/** Claims everything that is due and gives it back, which is no part of the time. */
async function scan({ ledger }: OpenStore, due: number): Promise<readonly number[]> {
  const startedAt = performance.now();
  await lookAround(ledger, at);
  let claimed = 0;
  for (const team of await ledger.teamsDue(at)) {
    for (;;) {
      const taken = await ledger.claimDue(at, 'bench', leaseMs, batch, team);
      claimed += taken.length;
      if (taken.length === 0) break;
    }
  }
  const taken = performance.now() - startedAt;
  if (claimed !== due) throw new Error(`${claimed} deliveries were claimed, ${due} are due.`);
  await ledger.release('bench');
  return [taken];
}

async function idle({ ledger }: OpenStore): Promise<readonly number[]> {
  const before = new Date(at.getTime() - 60_000);
  const startedAt = performance.now();
  await lookAround(ledger, before);
  if ((await ledger.teamsDue(before)).length > 0) throw new Error('Something is due already.');
  return [performance.now() - startedAt];
}

/** What a run asks every second (src/delivery/delivery.ts, errands.ts). */
async function lookAround(ledger: OpenStore['ledger'], now: Date): Promise<void> {
  await ledger.freeClaims(now);
  await ledger.settleAbandoned(new Date(now.getTime() - 90_000));
  await ledger.claimUnshown(now, 5);
}
