import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { trailingWeeks, type WeekKey } from '../../../src/domain/week.js';
import { openStore } from '../../../src/storage/open.js';
import { findMirror } from '../../../src/use-cases/find-mirror.js';
import { findTyped } from '../../../src/use-cases/find-typed.js';
import { madeUpMirror } from '../../../src/use-cases/made-up-profile/made-up-mirror.js';
import { byTurns, type Figure, median } from '../figure.js';

const lastWeek = '2026-W27' as WeekKey;
const now = new Date('2026-07-03T10:00:00Z');
const identity = { teamId: 'T0BENCH', slackUserId: 'U0BENCH' };
const weeks = 520;
const linesPerWeek = 8;
const limitMs = 100;

/** A search through ten years: every sealed week is read and opened for it. */
export async function measureFind(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-bench-'));
  const databaseUrl = `file:${join(folder, 'mirror.db')}`;
  const opened = await openStore({
    databaseUrl,
    masterKey: new Uint8Array(32),
    now: () => now,
    firstFramework: defaultFramework,
  });
  try {
    const { store } = opened;
    const { history, profile, assignments } = madeUpMirror('senior', defaultFramework, lastWeek, now);
    const person = await store.join(identity, profile, assignments);
    const lines = history.flatMap(({ entries }) => entries);
    const [pattern] = history;
    if (pattern === undefined) throw new Error('The made-up Senior wrote nothing.');
    for (const [index, week] of trailingWeeks(lastWeek, weeks).entries()) {
      const entries = Array.from({ length: linesPerWeek }, (_, place) => {
        const line = lines[(index * linesPerWeek + place) % lines.length];
        if (line === undefined) throw new Error('The made-up Senior wrote nothing.');
        return { ...line, id: `${week}-${place}` };
      });
      await store.writeCheckIn(person, { ...pattern, week, state: 'logged', entries }, 0);
    }
    const deps = { ...opened, now: () => now, newId: () => 'b' };
    const mirror = await findMirror(deps, identity);
    if (mirror === undefined) throw new Error('Nobody joined.');
    const [taken = []] = await byTurns({ warmUp: 2, measured: 7 }, [
      async () => {
        const startedAt = performance.now();
        await findTyped(deps, mirror, 'rate limiter');
        return [performance.now() - startedAt];
      },
    ]);
    return [
      {
        name: `find in ${weeks} weeks × ${linesPerWeek} lines`,
        measured: median(taken),
        baseline: limitMs,
        unit: 'ms',
        against: 'the limit; every week is read and opened',
        bound: 1,
      },
    ];
  } finally {
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  }
}
