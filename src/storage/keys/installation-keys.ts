import { createSecretKey, hkdfSync } from 'node:crypto';
import type { Database } from '../database.js';
import { type Bytes, type SealingKey, open, seal } from '../sealing.js';
import { wrappingKey } from './active-key.js';
import { type MasterKey, type MasterKeys, keyBytes, keyMissing } from './master-key.js';

/** What an installation's row says of its sealed tokens. */
export interface SealedGrant {
  readonly teamId: string;
  readonly revision: number;
  readonly sealed: Uint8Array;
  readonly sealedBy: string;
}

const batch = 100;

/** Tokens are nobody's: they are sealed under a key derived from a master key instead of a person's. */
function installationKey({ secret }: MasterKey): SealingKey {
  const derived = hkdfSync('sha256', secret, '', 'performance-mirror installations', keyBytes);
  return { version: 0, secret: createSecretKey(Buffer.from(derived)) };
}

/** @param key the one that wraps now (`wrappingKey`) */
export function sealGrant(
  key: MasterKey,
  { teamId, revision }: Pick<SealedGrant, 'teamId' | 'revision'>,
  plain: Uint8Array,
): { readonly sealed: Bytes; readonly sealedBy: string } {
  return { sealed: seal(installationKey(key), placeOf(teamId, revision), plain), sealedBy: key.fingerprint };
}

/** Throws `SealBroken` when no key at hand opens it. */
export function openGrant(keys: MasterKeys, { teamId, revision, sealed, sealedBy }: SealedGrant): Uint8Array {
  const key = keys.find(sealedBy);
  if (key === undefined) throw keyMissing(sealedBy);
  return open(installationKey(key), placeOf(teamId, revision), sealed);
}

/**
 * Seals every installation anew with the key that wraps now, while the mirror goes on. Safe to interrupt, to run twice,
 * and to run twice at once: what changed meanwhile was sealed by its writer. Returns how many were sealed anew.
 */
export async function resealInstallations(database: Database, keys: MasterKeys): Promise<number> {
  for (let count = 0; ;) {
    const resealed = await database.atomically(async (transaction) => {
      const key = await wrappingKey(database, transaction, keys);
      const where = { sealedBy: { not: key.fingerprint } };
      const rows = await transaction.installation.findMany({ where, take: batch });
      for (const { teamId, revision, sealed, sealedBy } of rows) {
        if (sealed === null || sealedBy === null) continue;
        const data = sealGrant(key, { teamId, revision }, openGrant(keys, { teamId, revision, sealed, sealedBy }));
        await transaction.installation.updateMany({ where: { teamId, revision }, data });
      }
      return rows.length;
    });
    if (resealed === 0) return count;
    count += resealed;
  }
}

function placeOf(teamId: string, revision: number) {
  return { table: 'Installation', id: teamId, person: '', revision };
}
