import type { Client, Transaction } from './engines/client.js';
import type { PersonId, SlackIdentity } from './store.js';

/**
 * Where somebody is: of several rows the newest, and one of a workspace that the app is installed in goes before one of
 * a workspace that it lost.
 */
export async function newestIdentity(
  client: Client | Transaction,
  person: PersonId,
): Promise<SlackIdentity | undefined> {
  const [row] = await client.$queryRaw<IdentityRow[]>`
    SELECT i."teamId", i."slackUserId", i."enterpriseId" FROM "SlackIdentity" i
    LEFT JOIN "Installation" w ON w."teamId" = i."teamId" AND w."uninstalledAt" IS NULL AND w."pausedAt" IS NULL
    WHERE i."personId" = ${person}
    ORDER BY CASE WHEN w."teamId" IS NULL THEN 1 ELSE 0 END, i."bound" DESC, i."teamId" LIMIT 1`;
  return row === undefined ? undefined : identityOfRow(row);
}

interface IdentityRow {
  readonly teamId: string;
  readonly slackUserId: string;
  readonly enterpriseId: string | null;
}

function identityOfRow({ teamId, slackUserId, enterpriseId }: IdentityRow): SlackIdentity {
  return { teamId, slackUserId, ...(enterpriseId === null ? {} : { enterpriseId }) };
}
