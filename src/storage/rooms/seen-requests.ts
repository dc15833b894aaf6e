import { join, sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../database.js';
import { inOneStatement } from '../one-statement.js';
import type { SeenRequests } from '../store.js';

interface Arrived {
  readonly name: string;
  readonly now: Date;
  /** Absent while somebody has to say so. */
  readonly doneAt?: Date | undefined;
}

/** Longer than any answer takes: whoever began and did not finish by then is not there any more. */
const longestWorkMs = 10_000;

/**
 * The requests that were taken. Plain SQL: every ack waits for it (weeks.ts).
 * A process asks for one name once at a time.
 */
export function seenRequestsOf(database: Database): SeenRequests {
  const insertRow = inOneStatement(
    (arrived: readonly Arrived[]) => {
      const values = arrived.map(({ name, now, doneAt }) => sql`(${name}, ${now}, ${doneAt ?? null})`);
      const givenUp = new Date(Math.min(...arrived.map(({ now }) => now.getTime())) - longestWorkMs);
      return database.write(
        (client) => client.$queryRaw<{ readonly name: string }[]>`
          INSERT INTO "SeenRequest" ("name", "takenAt", "doneAt") VALUES ${join(values)}
          ON CONFLICT ("name") DO UPDATE SET "takenAt" = excluded."takenAt"
            WHERE "SeenRequest"."doneAt" IS NULL AND "SeenRequest"."takenAt" <= ${givenUp}
          RETURNING "name"`,
      );
    },
    ({ name }) => name,
    ({ name }) => name,
  );

  return {
    async takeRequest(name, now, isSentAgain) {
      const inserted = await insertRow({ name, now, doneAt: isSentAgain ? undefined : now });
      if (inserted !== undefined) return 'first';
      const row = await database.read((client) => client.seenRequest.findUnique({ where: { name } }));
      return row !== null && row.doneAt === null ? 'under-way' : 'done';
    },
    async finishRequest(name, now) {
      await database.write((client) => client.seenRequest.updateMany({ where: { name }, data: { doneAt: now } }));
    },
    async forgetRequests(before) {
      const { count } = await database.write((client) =>
        client.seenRequest.deleteMany({ where: { takenAt: { lt: before } } }),
      );
      return count;
    },
  };
}
