import type { Database } from './database.js';

export interface Claim {
  readonly now: Date;
  readonly owner: string;
  readonly until: Date;
  readonly limit: number;
}

/** One statement: rows that another machine is claiming at this moment are passed over instead of waited for. */
export function claimOnPostgres(database: Database, { now, owner, until, limit }: Claim): Promise<readonly unknown[]> {
  return database.write(
    (client) => client.$queryRaw<unknown[]>`
      UPDATE "Delivery" SET "state" = 'claimed', "claimedBy" = ${owner}, "claimedUntil" = ${until}
      WHERE "id" IN (
        SELECT "id" FROM "Delivery"
        WHERE ("state" = 'due' AND "dueAt" <= ${now}) OR ("state" = 'claimed' AND "claimedUntil" < ${now})
        ORDER BY "dueAt" LIMIT ${limit}
        FOR UPDATE SKIP LOCKED
      )
      RETURNING *`,
  );
}

/** One transaction under the write lock, so nobody else can claim between finding and taking. */
export function claimOnSqlite(database: Database, { now, owner, until, limit }: Claim): Promise<readonly unknown[]> {
  return database.atomically(async (transaction) => {
    const found = await transaction.delivery.findMany({
      select: { id: true },
      where: {
        OR: [
          { state: 'due', dueAt: { lte: now } },
          { state: 'claimed', claimedUntil: { lt: now } },
        ],
      },
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
