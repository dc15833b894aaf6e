import type { Database } from './database.js';
import { deliveryOf, unclaimed } from './delivery-row.js';
import type { DeliveryLedger } from './store.js';

type Claims = Pick<DeliveryLedger, 'teamsDue' | 'claimDue' | 'renew' | 'freeClaims' | 'release'>;

interface Claim {
  readonly now: Date;
  readonly owner: string;
  readonly until: Date;
  readonly limit: number;
  readonly teamId: string;
}

/** Who works at what: a claim is a machine's for as long as it renews it. */
export function claimsOf(database: Database): Claims {
  const claim = database.engine === 'postgresql' ? claimOnPostgres : claimOnSqlite;
  return {
    teamsDue: (now) => (database.engine === 'postgresql' ? teamsOnPostgres : teamsByGroup)(database, now),
    async claimDue(now, owner, leaseMs, limit, teamId) {
      const rows = await claim(database, { now, owner, until: new Date(now.getTime() + leaseMs), limit, teamId });
      return rows.map(deliveryOf).toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
    },
    async renew(owner, ids, now, until) {
      const { count } = await database.write((client) =>
        client.delivery.updateMany({
          where: { id: { in: [...ids] }, state: 'claimed', claimedBy: owner, claimedUntil: { gte: now } },
          data: { claimedUntil: until },
        }),
      );
      return count;
    },
    async freeClaims(now) {
      const ranOut = { state: 'claimed', claimedUntil: { lt: now } };
      // Asked every few seconds, and there is hardly ever one: a read takes no lock.
      if (
        (await database.read((client) => client.delivery.findFirst({ where: ranOut, orderBy: { dueAt: 'asc' } }))) ===
        null
      )
        return 0;
      const data = { state: 'due', ...unclaimed };
      return (await database.write((client) => client.delivery.updateMany({ where: ranOut, data }))).count;
    },
    async release(owner, ids) {
      const { count } = await database.write((client) =>
        client.delivery.updateMany({
          where: { state: 'claimed', claimedBy: owner, ...(ids === undefined ? {} : { id: { in: [...ids] } }) },
          data: { state: 'due', ...unclaimed },
        }),
      );
      return count;
    },
  };
}

/**
 * One statement: rows that another machine is claiming at this moment are passed over instead of waited for. What is picked
 * is picked once, whatever the planner thinks of: asked again it would pick more than the limit.
 */
function claimOnPostgres(database: Database, { now, owner, until, limit, teamId }: Claim): Promise<readonly unknown[]> {
  return database.write(
    (client) => client.$queryRaw<unknown[]>`
      WITH "picked" AS MATERIALIZED (
        SELECT "id" FROM "Delivery"
        WHERE "teamId" = ${teamId} AND "state" = 'due' AND "dueAt" <= ${now}
        ORDER BY "dueAt" LIMIT ${limit}
        FOR UPDATE SKIP LOCKED
      )
      UPDATE "Delivery" SET "state" = 'claimed', "claimedBy" = ${owner}, "claimedUntil" = ${until}
      FROM "picked" WHERE "Delivery"."id" = "picked"."id"
      RETURNING "Delivery".*`,
  );
}

/** One transaction under the write lock, so nobody else can claim between finding and taking. */
function claimOnSqlite(database: Database, { now, owner, until, limit, teamId }: Claim): Promise<readonly unknown[]> {
  return database.atomically(async (transaction) => {
    const found = await transaction.delivery.findMany({
      select: { id: true },
      where: { teamId, state: 'due', dueAt: { lte: now } },
      orderBy: { dueAt: 'asc' },
      take: limit,
    });
    if (found.length === 0) return [];
    return transaction.delivery.updateManyAndReturn({
      where: { id: { in: found.map(({ id }) => id) } },
      data: { state: 'claimed', claimedBy: owner, claimedUntil: until },
    });
  });
}

interface Waiting {
  readonly teamId: string;
  readonly count: number;
}

/** Of these PostgreSQL believes that it is quickest to read them by the index; as a parameter it could not know how many. */
const mostRead = 100_000;

/**
 * By the index, from the earliest on. Asked to group what is due, PostgreSQL reads the whole table: it does not know that what
 * is past is hardly ever still due. Where more is due than that, reading everything is in proportion.
 */
async function teamsOnPostgres(database: Database, now: Date): Promise<readonly string[]> {
  const teams = await database.read(
    (client) => client.$queryRaw<Waiting[]>`
      SELECT "teamId", count(*)::int AS "count" FROM (
        SELECT "teamId" FROM "Delivery" WHERE "state" = 'due' AND "dueAt" <= ${now}
        ORDER BY "dueAt" LIMIT 100000
      ) AS "earliest" GROUP BY "teamId"`,
  );
  const read = teams.reduce((sum, { count }) => sum + count, 0);
  return read < mostRead ? teams.map(({ teamId }) => teamId) : teamsByGroup(database, now);
}

async function teamsByGroup(database: Database, now: Date): Promise<readonly string[]> {
  const where = { state: 'due', dueAt: { lte: now } };
  const rows = await database.read((client) => client.delivery.groupBy({ by: ['teamId'], where }));
  return rows.map(({ teamId }) => teamId);
}
