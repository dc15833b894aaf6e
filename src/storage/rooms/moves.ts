import type { Transaction } from '../engines/client.js';
import type { Engine } from '../engines/session.js';
import type { PersonId, SlackIdentity } from '../store.js';

/**
 * Recognises somebody who is known by the same member id in the same organisation, or in the very workspace they are in,
 * and binds the identity to them. Member ids are those of the whole organisation, and Slack itself says which one it is:
 * nobody can be taken for another. Of two mirrors from before the organisation the newer one follows.
 */
export async function bindToSame(
  engine: Engine,
  transaction: Transaction,
  { teamId, slackUserId, enterpriseId, workspaceId = teamId }: SlackIdentity,
): Promise<PersonId | undefined> {
  if (enterpriseId === undefined) return undefined;
  if (engine === 'postgresql') {
    // Two windows at once, one known by the workspace and one by the organisation, would else make two mirrors.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`${enterpriseId} ${slackUserId}`}))`;
  }
  const [same] = await transaction.$queryRaw<{ readonly personId: PersonId; readonly teamId: string }[]>`
    SELECT i."personId", i."teamId" FROM "SlackIdentity" i LEFT JOIN "Installation" w ON w."teamId" = i."teamId"
    WHERE i."slackUserId" = ${slackUserId} AND (
      i."teamId" IN (${teamId}, ${enterpriseId}, ${workspaceId})
      OR i."enterpriseId" = ${enterpriseId} OR w."enterpriseId" = ${enterpriseId}
    )
    ORDER BY CASE WHEN i."teamId" = ${teamId} THEN 0 ELSE 1 END, i."bound" DESC, i."teamId" LIMIT 1`;
  if (same === undefined) return undefined;
  const { personId } = same;
  // Another window was faster.
  if (same.teamId === teamId) return personId;
  const { _max } = await transaction.slackIdentity.aggregate({ where: { personId }, _max: { bound: true } });
  const bound = Math.max(0, _max.bound ?? 0) + 1;
  await transaction.slackIdentity.create({ data: { teamId, slackUserId, enterpriseId, personId, bound } });
  // What is planned goes on where they are now.
  await transaction.delivery.updateMany({
    where: { personId, state: { in: ['due', 'claimed', 'held'] } },
    data: { teamId, state: 'due', claimedBy: null, claimedUntil: null },
  });
  return personId;
}

/**
 * An org-wide install is another way to everybody in the organisation's workspaces, for the day on which their own one
 * is gone. What waited for a workspace that was gone already goes on.
 */
export async function recogniseOrganisation(transaction: Transaction, enterpriseId: string): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "SlackIdentity" ("teamId", "slackUserId", "personId", "enterpriseId", "bound")
    SELECT ${enterpriseId}, i."slackUserId", i."personId", ${enterpriseId}, -1 FROM "SlackIdentity" i
    LEFT JOIN "Installation" w ON w."teamId" = i."teamId"
    WHERE i."teamId" <> ${enterpriseId} AND (i."enterpriseId" = ${enterpriseId} OR w."enterpriseId" = ${enterpriseId})
    ORDER BY i."bound" DESC, i."teamId"
    ON CONFLICT DO NOTHING`;
  const teams = await transaction.installation.findMany({
    select: { teamId: true },
    where: {
      enterpriseId,
      teamId: { not: enterpriseId },
      OR: [{ pausedAt: { not: null } }, { uninstalledAt: { not: null } }],
    },
  });
  for (const { teamId } of teams) await followPeople(transaction, teamId);
}

/** What is planned through a workspace that was lost goes on where its people are known too. */
export async function followPeople(transaction: Transaction, lost: string): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Delivery" SET "state" = 'due', "claimedBy" = NULL, "claimedUntil" = NULL, "teamId" = (
      SELECT i."teamId" FROM "SlackIdentity" i JOIN "Installation" w ON w."teamId" = i."teamId"
      WHERE i."personId" = "Delivery"."personId" AND w."uninstalledAt" IS NULL AND w."pausedAt" IS NULL
      ORDER BY i."bound" DESC, i."teamId" LIMIT 1
    )
    WHERE "teamId" = ${lost} AND "state" IN ('due', 'claimed', 'held') AND EXISTS (
      SELECT 1 FROM "SlackIdentity" i JOIN "Installation" w ON w."teamId" = i."teamId"
      WHERE i."personId" = "Delivery"."personId" AND w."uninstalledAt" IS NULL AND w."pausedAt" IS NULL
    )`;
}
