import type { KeyStatus } from '../caretaker.js';
import type { Database } from '../database.js';
import { activeFingerprint, retiredFingerprints } from './active-key.js';
import type { MasterKeys } from './master-key.js';

/** Which master keys wrap what, by their fingerprints; opens nothing. */
export async function readKeyStatus(database: Database, keys: MasterKeys | undefined): Promise<KeyStatus> {
  const [own, ...others] = keys?.known.map(({ fingerprint }) => fingerprint) ?? [];
  const active = await database.read(activeFingerprint);
  const retired = await database.read(retiredFingerprints);
  const groups = await database.read((client) =>
    client.dataKey.groupBy({ by: ['wrappedBy'], _count: true, orderBy: { wrappedBy: 'asc' } }),
  );
  const workspaces = await database.read((client) =>
    client.installation.groupBy({ by: ['sealedBy'], _count: true, where: { sealedBy: { not: null } } }),
  );
  const [old] = await database.read(
    (client) => client.$queryRaw<{ readonly people: number | bigint }[]>`
      SELECT COUNT(DISTINCT "personId") AS "people" FROM "DataKey" AS k WHERE EXISTS (
        SELECT 1 FROM "DataKey" AS newer WHERE newer."personId" = k."personId" AND newer."version" > k."version"
      )`,
  );
  return {
    active,
    own,
    others,
    retired,
    wrapped: groups.map(({ wrappedBy, _count }) => ({ fingerprint: wrappedBy, count: _count })),
    sealed: workspaces.map(({ sealedBy, _count }) => ({ fingerprint: sealedBy ?? '', count: _count })),
    withOldDataKeys: Number(old?.people ?? 0),
  };
}
