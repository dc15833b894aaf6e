import type { Database } from './database.js';
import type { SharedPace } from './store.js';

/** A machine whose clock went back an hour must not keep everybody waiting for one. */
const clockStepMs = 60_000;

/**
 * The pace of each workspace's methods in one row each, so that three machines together send no faster than one. One
 * statement takes turns, whoever else takes some at the same moment; both engines run the same.
 */
export function sharedPaceOf(database: Database): SharedPace {
  return {
    async takeTurns({ teamId, method }, now, { intervalMs, burst }, count, withinMs) {
      const at = now.getTime();
      const cost = count * intervalMs;
      const allowance = burst * intervalMs;
      // Beyond this nobody can have taken a turn.
      const farthest = at + allowance + withinMs + clockStepMs;
      const rows = await database.write(
        (client) => client.$queryRaw<{ fullAt: number }[]>`
          INSERT INTO "Pace" ("teamId", "method", "fullAt", "quietUntil")
          VALUES (${teamId}, ${method}, CAST(${at} AS DOUBLE PRECISION) + CAST(${cost} AS DOUBLE PRECISION), 0)
          ON CONFLICT ("teamId", "method") DO UPDATE SET "fullAt" = CAST(${cost} AS DOUBLE PRECISION) +
            CASE WHEN "Pace"."fullAt" > CAST(${at} AS DOUBLE PRECISION)
              AND "Pace"."fullAt" <= CAST(${farthest} AS DOUBLE PRECISION)
            THEN "Pace"."fullAt" ELSE CAST(${at} AS DOUBLE PRECISION) END
          WHERE "Pace"."quietUntil" <= CAST(${at} AS DOUBLE PRECISION)
            AND (
              "Pace"."fullAt" <= CAST(${at + allowance + withinMs - cost} AS DOUBLE PRECISION)
              OR "Pace"."fullAt" <= CAST(${at} AS DOUBLE PRECISION)
              OR "Pace"."fullAt" > CAST(${farthest} AS DOUBLE PRECISION)
            )
          RETURNING "fullAt"`,
      );
      const [row] = rows;
      return row === undefined ? undefined : new Date(Math.max(at, row.fullAt - allowance));
    },
    async hush({ teamId, method }, until) {
      const at = until.getTime();
      await database.write(
        (client) => client.$executeRaw`
          INSERT INTO "Pace" ("teamId", "method", "fullAt", "quietUntil")
          VALUES (${teamId}, ${method}, 0, CAST(${at} AS DOUBLE PRECISION))
          ON CONFLICT ("teamId", "method") DO UPDATE SET "quietUntil" = CAST(${at} AS DOUBLE PRECISION)
          WHERE "Pace"."quietUntil" < CAST(${at} AS DOUBLE PRECISION)`,
      );
    },
    async quietUntil({ teamId, method }) {
      const row = await database.read((client) =>
        client.pace.findUnique({ where: { teamId_method: { teamId, method } } }),
      );
      return row === null || row.quietUntil === 0 ? undefined : new Date(row.quietUntil);
    },
  };
}
