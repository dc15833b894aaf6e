import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database.js';
import type { Client, Transaction } from '../engines/client.js';
import { activate, activeFingerprint, checkEveryWrapper, retiredFingerprints, wrapperBesides } from './active-key.js';
import { resealInstallations } from './installation-keys.js';
import { KeyMismatch, type MasterKeys, unwrap, wrap } from './master-key.js';

const batch = 100;
/** Between two batches everybody else has the database for as long as the batch had it, within these bounds. */
const [shortestRestMs, longestRestMs] = [5, 200];

/**
 * Makes this process's own key the one that wraps, and wraps every data key with it, in short transactions, while the
 * mirror goes on. Safe to interrupt, to run twice, and to run twice at once. Returns how many were rewrapped.
 * Throws `KeyMismatch`, with nothing changed, when a key is missing, or when the own key has wrapped before.
 */
export async function rotateMasterKey(database: Database, keys: MasterKeys): Promise<number> {
  const { fingerprint } = keys.newest;
  await database.read((client) => refuseBackwards(client, fingerprint));
  await checkEveryWrapper(database, keys);
  await database.atomically(async (transaction) => {
    await refuseBackwards(transaction, fingerprint);
    await activate(transaction, fingerprint);
  });
  for (let rotated = 0; ;) {
    const began = performance.now();
    const wrappedBy = await database.read((client) => wrapperBesides(client, [fingerprint]));
    if (wrappedBy === undefined) return rotated + (await resealInstallations(database, keys));
    // By the index: in order of the primary key each batch would walk over everybody who is done already.
    const rows = await database.read((client) =>
      client.dataKey.findMany({ where: { wrappedBy }, orderBy: { wrappedBy: 'asc' }, take: batch }),
    );
    const anew = rows.map((row) => ({ row, data: wrap(keys.newest, row.personId, row.version, unwrap(keys, row)) }));
    await database.atomically(async (transaction) => {
      for (const { row, data } of anew) {
        await transaction.dataKey.updateMany({
          where: { personId: row.personId, version: row.version, wrappedBy: row.wrappedBy },
          data,
        });
      }
    });
    rotated += rows.length;
    await pause(Math.min(Math.max(performance.now() - began, shortestRestMs), longestRestMs));
  }
}

/** Whoever still has the key before as their own means to go on, not back. */
async function refuseBackwards(client: Client | Transaction, fingerprint: string): Promise<void> {
  if (!(await retiredFingerprints(client)).includes(fingerprint)) return;
  const active = await activeFingerprint(client);
  throw new KeyMismatch(
    `MIRROR_KEY (fingerprint ${fingerprint}) was rotated away from; the newer key is ${active}. Nothing was changed. ` +
      'Set the newer key as MIRROR_KEY; to change keys again, make another one: openssl rand -base64 32.',
  );
}
