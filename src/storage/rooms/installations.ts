import * as z from 'zod';
import type { Database } from '../database.js';
import type { Transaction } from '../engines/client.js';
import { failureOf } from '../failures.js';
import { wrappingKey } from '../keys/active-key.js';
import { openGrant, sealGrant } from '../keys/installation-keys.js';
import type { MasterKeys } from '../keys/master-key.js';
import { inOneStatement } from '../one-statement.js';
import { type Grant, type Installation, type InstallationStore, type PersonId, SealBroken } from '../store.js';
import { followPeople, recogniseOrganisation } from './moves.js';

const grantSchema = z.object({
  botToken: z.string(),
  botUserId: z.string(),
  botId: z.string().optional(),
  scopes: z.array(z.string()),
  refreshToken: z.string().optional(),
  expiresAt: z.iso.datetime().optional(),
});

interface InstallationRow {
  readonly teamId: string;
  readonly enterpriseId: string | null;
  readonly installedAt: Date;
  readonly pausedAt: Date | null;
  readonly uninstalledAt: Date | null;
  readonly revision: number;
  readonly sealed: Uint8Array | null;
  readonly sealedBy: string | null;
}

/** Slack says when something happened in whole seconds. */
const secondMs = 1000;

const inUse = { pausedAt: null, uninstalledAt: null };
const forgotten = { sealed: null, sealedBy: null, expiresAt: null, refreshUntil: null };

/** Where the app is installed, and what opens it. */
export function installationsOf(database: Database, masters: MasterKeys): InstallationStore {
  // Asked by every press and every call: always anew, because an uninstall counts at once.
  const readRow = inOneStatement(
    (teamIds: readonly string[]): Promise<readonly InstallationRow[]> =>
      database.read((client) => client.installation.findMany({ where: { teamId: { in: [...teamIds] } } })),
    (teamId) => teamId,
    (row) => row.teamId,
  );

  function toInstallation(row: InstallationRow): Installation {
    const { teamId, enterpriseId, installedAt, pausedAt, uninstalledAt, revision, sealed, sealedBy } = row;
    return {
      teamId,
      installedAt,
      revision,
      ...(enterpriseId === null ? {} : { enterpriseId }),
      ...(pausedAt === null ? {} : { pausedAt }),
      ...(uninstalledAt === null ? {} : { uninstalledAt }),
      ...(sealed === null || sealedBy === null
        ? {}
        : { grant: readGrant(openGrant(masters, { teamId, revision, sealed, sealedBy })) }),
    };
  }

  async function sealed(transaction: Transaction, teamId: string, revision: number, grant: Grant) {
    const key = await wrappingKey(database, transaction, masters);
    return {
      revision,
      expiresAt: grant.expiresAt === undefined ? null : new Date(grant.expiresAt),
      refreshUntil: null,
      ...sealGrant(key, { teamId, revision }, Buffer.from(JSON.stringify(grant))),
    };
  }

  const keepInstallation: InstallationStore['keepInstallation'] = async (installation) => {
    const { teamId, enterpriseId = null, installedAt, grant } = installation;
    const known = await readRow(teamId);
    const revision = known?.revision ?? 0;
    try {
      const isKept = await database.atomically(async (transaction) => {
        const data = {
          enterpriseId,
          installedAt,
          pausedAt: null,
          uninstalledAt: null,
          ...(await sealed(transaction, teamId, revision + 1, grant)),
        };
        if (known === undefined) {
          await transaction.installation.create({ data: { teamId, ...data } });
        } else {
          const { count } = await transaction.installation.updateMany({ where: { teamId, revision }, data });
          if (count === 0) return false;
        }
        if (teamId === enterpriseId) await recogniseOrganisation(transaction, teamId);
        return true;
      });
      // A refresh, or another browser, was faster: the newest install counts.
      if (!isKept) await keepInstallation(installation);
    } catch (error) {
      if (failureOf(error) !== 'duplicate') throw error;
      await keepInstallation(installation);
    }
  };

  /** An event from before the newest install is about the one before it. */
  const lose = (teamId: string, at: Date, data: object, only: object): Promise<boolean> =>
    database.atomically(async (transaction) => {
      const where = { teamId, installedAt: { lt: new Date(at.getTime() + secondMs) }, uninstalledAt: null, ...only };
      const { count } = await transaction.installation.updateMany({ where, data });
      if (count === 1) await followPeople(transaction, teamId);
      return count === 1;
    });

  return {
    async findInstallation(teamId) {
      const row = await readRow(teamId);
      return row === undefined ? undefined : toInstallation(row);
    },
    keepInstallation,
    async claimRefresh(teamId, revision, now, until) {
      const isFree = [{ refreshUntil: null }, { refreshUntil: { lt: now } }];
      const { count } = await database.write((client) =>
        client.installation.updateMany({
          where: { teamId, revision, ...inUse, OR: isFree },
          data: { refreshUntil: until },
        }),
      );
      return count === 1;
    },
    keepRefreshed: (teamId, revision, grant) =>
      database.atomically(async (transaction) => {
        const data = await sealed(transaction, teamId, revision + 1, grant);
        const { count } = await transaction.installation.updateMany({ where: { teamId, revision, ...inUse }, data });
        return count === 1;
      }),
    async endRefresh(teamId, revision) {
      await database.write((client) =>
        client.installation.updateMany({ where: { teamId, revision }, data: { refreshUntil: null } }),
      );
    },
    async findExpiring(before, limit) {
      const rows = await database.read((client) =>
        client.installation.findMany({
          select: { teamId: true },
          where: { expiresAt: { lt: before }, ...inUse },
          orderBy: { expiresAt: 'asc' },
          take: limit,
        }),
      );
      return rows.map(({ teamId }) => teamId);
    },
    pauseInstallation: (teamId, at) => lose(teamId, at, { pausedAt: at, ...forgotten }, { pausedAt: null }),
    endInstallation: (teamId, at) => lose(teamId, at, { uninstalledAt: at, ...forgotten }, {}),
    async findEnded(before) {
      const rows = await database.read((client) =>
        client.installation.findMany({ select: { teamId: true }, where: { uninstalledAt: { lt: before } } }),
      );
      return rows.map(({ teamId }) => teamId);
    },
    peopleOnlyIn: (teamId, before, limit) =>
      database.read(async (client) => {
        const rows = await client.$queryRaw<{ readonly personId: PersonId }[]>`
          SELECT DISTINCT i."personId" FROM "SlackIdentity" i WHERE i."teamId" = ${teamId} AND NOT EXISTS (
            SELECT 1 FROM "SlackIdentity" o JOIN "Installation" w ON w."teamId" = o."teamId"
            WHERE o."personId" = i."personId" AND o."teamId" <> ${teamId}
              AND (w."uninstalledAt" IS NULL OR w."uninstalledAt" >= ${before})
          ) ORDER BY i."personId" LIMIT ${limit}`;
        return rows.map(({ personId }) => personId);
      }),
    forgetInstallation: (teamId, before) =>
      database.atomically(async (transaction) => {
        const { count } = await transaction.installation.deleteMany({
          where: { teamId, uninstalledAt: { lt: before } },
        });
        if (count === 0) return false;
        // Whoever is still here lives somewhere else too.
        await transaction.slackIdentity.deleteMany({ where: { teamId } });
        await transaction.frameworkDraft.deleteMany({ where: { teamId } });
        await transaction.leftover.deleteMany({ where: { teamId } });
        return true;
      }),
  };
}

function readGrant(text: Uint8Array): Grant {
  const parsed = grantSchema.safeParse(JSON.parse(Buffer.from(text).toString('utf8')));
  // What it held stays out of the message: it may be a token.
  if (!parsed.success) throw new SealBroken('A sealed installation opens, but this version cannot read what it holds.');
  return parsed.data;
}
