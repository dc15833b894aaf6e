import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { trailingWeeks, type WeekKey } from '../../../src/domain/week.js';
import { connect } from '../../../src/storage/database.js';
import { openStore, type OpenStore } from '../../../src/storage/open.js';
import type { PersonId } from '../../../src/storage/store.js';
import { madeUpMirror } from '../../../src/use-cases/made-up-profile/made-up-mirror.js';
import { byTurns, type Figure, median } from '../figure.js';

const now = new Date('2026-07-05T10:00:00Z');
const lastWeek = '2026-W27' as WeekKey;
const weeks = 52;
/** More than the storage remembers. */
const peopleCount = 20;
const rounds = { warmUp: 10, measured: 30 };

/** A year of somebody through the storage, opened and checked, against a plain select of the same sealed rows. */
export async function measureHistory(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-bench-'));
  const databaseUrl = `file:${join(folder, 'mirror.db')}`;
  const opened = await openStore({ databaseUrl, masterKey: new Uint8Array(32), now: () => now });
  const database = await connect(databaseUrl);
  try {
    const people = await Promise.all(Array.from({ length: peopleCount }, (_, index) => yearOf(opened, index)));
    const select = (person: PersonId) =>
      database.read(
        (client) => client.$queryRaw`
          SELECT "week", "revision", "sealed" FROM "CheckIn" WHERE "personId" = ${person} ORDER BY "week"`,
      );
    const read = (person: PersonId) => opened.store.readHistory(person);
    const turn = (round: number): PersonId => people[round % peopleCount] ?? '';
    const [raw = [], first = [], again = []] = await byTurns(rounds, [
      (round) => timeOf(() => select(turn(round))),
      (round) => timeOf(() => read(turn(round))),
      (round) => timeOf(() => read(turn(round))),
    ]);
    const baseline = median(raw);
    const against = 'a plain select of the same sealed rows';
    const name = `read of ${weeks} weeks`;
    return [
      {
        name: `${name}, as the presses of a minute do`,
        measured: median(again),
        baseline,
        unit: 'ms',
        against,
        bound: 1.5,
      },
      { name: `${name}, every row opened`, measured: median(first), baseline, unit: 'ms', against },
    ];
  } finally {
    await database.close();
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<readonly number[]> {
  const startedAt = performance.now();
  await work();
  return [performance.now() - startedAt];
}

/** A person whose year is written as the made-up Senior writes. */
async function yearOf({ store }: OpenStore, index: number): Promise<PersonId> {
  const { history, profile, assignments } = madeUpMirror('senior', defaultFramework, lastWeek, now);
  const person = await store.join({ teamId: 'T0BENCH', slackUserId: `U0BENCH${index}` }, profile, assignments);
  for (const [at, week] of trailingWeeks(lastWeek, weeks).entries()) {
    const pattern = history[at % history.length];
    if (pattern !== undefined) await store.writeCheckIn(person, { ...pattern, week }, 0);
  }
  return person;
}
