import { describe, expect, test } from '@jest/globals';
import { addWeeks } from '../../../src/domain/week.js';
import type { Database } from '../../../src/storage/database.js';
import { ada, assignment, profile, week } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

/** Whatever is asked every few seconds, with the values that make the fewest rows of it. */
const asked = {
  'what is due in a workspace': `SELECT "id" FROM "Delivery" WHERE "teamId" = 'T0MIRROR' AND "state" = 'due' AND "dueAt" <= '2016-01-01' ORDER BY "dueAt" LIMIT 10`,
  'where something is due': `SELECT "teamId" FROM "Delivery" WHERE "state" = 'due' AND "dueAt" <= '2016-01-01' GROUP BY "teamId"`,
  'claims that ran out': `SELECT "id" FROM "Delivery" WHERE "state" = 'claimed' AND "claimedUntil" < '2016-01-01' ORDER BY "dueAt" LIMIT 1`,
  'what was left in sending': `SELECT "id" FROM "Delivery" WHERE "state" = 'sending' AND "sendingAt" < '2016-01-01' ORDER BY "dueAt" LIMIT 1`,
  'unknown outcomes to be shown': `SELECT "id" FROM "Delivery" WHERE "state" = 'unknown' AND "homeDueAt" <= '2016-01-01' ORDER BY "dueAt" LIMIT 5`,
  'what is over and old': `SELECT "id" FROM "Delivery" WHERE "state" IN ('sent', 'unknown', 'dropped') AND "dueAt" < '2016-01-01' ORDER BY "dueAt" LIMIT 500`,
};

export function describePlans(engine: Engine): void {
  describe('what delivery asks all the time', () => {
    const bench = benchOf(engine);

    test('costs as much as is found, not as much as there is: every question goes by an index', async () => {
      const { store, databaseUrl } = await bench.fresh();
      const raw = await bench.raw(databaseUrl);
      const personId = await store.join(ada, profile(), [assignment()]);
      const data = Array.from({ length: 4000 }, (_, index) => ({
        id: `delivery ${index}`,
        personId,
        teamId: `T${index % 40}`,
        week: addWeeks(week, -index),
        kind: 'prompt',
        state: index % 100 === 0 ? 'due' : 'sent',
        dueAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000),
        attempts: 0,
      }));
      await raw.write((client) => client.delivery.createMany({ data }));
      await raw.write((client) => client.$executeRawUnsafe('ANALYZE'));

      for (const [what, sql] of Object.entries(asked)) {
        expect({ what, plan: await planOf(raw, sql) }).toEqual({
          what,
          plan: expect.stringMatching(usesIndex[raw.engine]),
        });
      }
    });
  });
}

const usesIndex = {
  sqlite: /^SEARCH Delivery USING (COVERING )?INDEX Delivery_(teamId_)?state_dueAt_idx/,
  postgresql: /Index (Only )?(Scan using|Scan on) "?Delivery_(teamId_)?state_dueAt_idx/,
};

async function planOf(database: Database, sql: string): Promise<string> {
  const explain = database.engine === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
  const rows = await database.read((client) =>
    client.$queryRawUnsafe<Readonly<Record<string, unknown>>[]>(`${explain} ${sql}`),
  );
  return rows.map((row) => String(row['detail'] ?? row['QUERY PLAN'])).join('\n');
}
