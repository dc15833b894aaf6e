import { randomUUID } from 'node:crypto';
import { freshDatabase, type FreshDatabase } from '../../../chaos/database.js';
import { defaultFramework } from '../../../../src/domain/default-framework.js';
import { addWeeks } from '../../../../src/domain/week.js';
import { buildHome } from '../../../../src/slack/home.js';
import { createLocales } from '../../../../src/slack/locales.js';
import { openStore, type OpenStore } from '../../../../src/storage/open.js';
import type { Deps } from '../../../../src/use-cases/deps.js';
import { findMirror } from '../../../../src/use-cases/find-mirror.js';
import { seedMadeUp } from '../../../../src/use-cases/seed-made-up.js';
import { byTurns, type Figure, median } from '../../figure.js';
import { seedCrowd } from '../crowd.js';
import type { Sizes } from '../sizes.js';
import { at, locale, masterKey, teamId, zone } from '../world.js';

const rounds = { warmUp: 20, measured: 120 };
const bound = 1.5;
const yearWeeks = 52;
const identity = { teamId, slackUserId: 'U0YEAR0001' };

/** App Home of somebody with a year of weeks, read and drawn: among the many people, and in a database of their own. */
export async function measureYear({ people, weeksEach }: Sizes): Promise<readonly Figure[]> {
  const made: FreshDatabase[] = [];
  const opened: OpenStore[] = [];
  const withYear = async (others: number): Promise<() => Promise<readonly number[]>> => {
    const database = await freshDatabase('postgres');
    made.push(database);
    const store = await openStore({
      databaseUrl: database.url,
      masterKey,
      now: () => at,
      firstFramework: defaultFramework,
    });
    opened.push(store);
    const deps: Deps = { ...store, now: () => at, newId: randomUUID };
    await seedYear(deps);
    if (others > 0) {
      await seedCrowd(database.url, { people: others, teamId, weeksEach, hasCheckIns: true, due: 0, dueAt: at });
    }
    return () => readHome(deps);
  };
  try {
    const alone = await withYear(0);
    const amongMany = await withYear(people);
    const [one = [], many = []] = await byTurns(rounds, [alone, amongMany]);
    return [
      {
        name: `App Home of a year, ${people} people`,
        measured: median(many),
        baseline: median(one),
        unit: 'ms',
        against: 'a database with one person',
        bound,
      },
    ];
  } finally {
    for (const store of opened) await store.close();
    for (const database of made) await database.remove();
  }
}

async function seedYear(deps: Deps): Promise<void> {
  await seedMadeUp(deps, identity, 'senior', { zone, locale });
  const mirror = await findMirror(deps, identity);
  if (mirror === undefined) throw new Error('Nobody joined.');
  const history = await deps.store.readHistory(mirror.person);
  const missing = yearWeeks - history.length;
  for (const checkIn of history.slice(0, missing)) {
    await deps.store.writeCheckIn(mirror.person, { ...checkIn, week: addWeeks(checkIn.week, -history.length) }, 0);
  }
  const { value, revision } = await deps.store.readAssignments(mirror.person);
  const earlier = value.map((each) => ({ ...each, validFrom: addWeeks(each.validFrom, -yearWeeks) }));
  await deps.store.writeAssignments(mirror.person, earlier, revision);
}

async function readHome(deps: Deps): Promise<readonly number[]> {
  const locales = createLocales({
    lookUp: () => Promise.resolve({ outcome: 'unknown', reason: 'not_asked' }),
    elapsed: () => performance.now(),
    wait: () => Promise.resolve(),
  });
  const startedAt = performance.now();
  const home = await buildHome(deps, identity, locales);
  const taken = performance.now() - startedAt;
  if (!JSON.stringify(home).includes('of what Senior asks')) throw new Error('App Home shows no number.');
  return [taken];
}
