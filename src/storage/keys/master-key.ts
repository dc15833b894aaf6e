import { type KeyObject, createHmac, createSecretKey } from 'node:crypto';
import type { Database } from '../database.js';
import { failureOf } from '../failures.js';
import { type Bytes, open, seal } from '../sealing.js';
import { type PersonId, SealBroken } from '../store.js';

/** A start with a key that does not belong to this database. */
export class KeyMismatch extends Error {
  override readonly name = 'KeyMismatch';
}

interface MasterKey {
  readonly fingerprint: string;
  readonly secret: KeyObject;
}

/** The key that wraps, and those that may only unwrap until everything is rotated. */
export interface MasterKeys {
  readonly newest: MasterKey;
  find(fingerprint: string): MasterKey | undefined;
}

/** The raw bytes of a person's data key as they rest. */
export interface WrappedKey {
  readonly personId: PersonId;
  readonly version: number;
  readonly wrapped: Uint8Array;
  readonly wrappedBy: string;
}

export const keyBytes = 32;
const onlyRow = 1;
const rotationBatch = 100;

/** Throws `KeyMismatch` unless every key has 32 bytes. */
export function masterKeys(newest: Uint8Array, old: readonly Uint8Array[] = []): MasterKeys {
  const keys = [newest, ...old].map(masterKey);
  const [first] = keys;
  if (first === undefined) throw new KeyMismatch('MIRROR_KEY is missing.');
  return { newest: first, find: (fingerprint) => keys.find((key) => key.fingerprint === fingerprint) };
}

function masterKey(raw: Uint8Array): MasterKey {
  if (raw.length !== keyBytes) {
    throw new KeyMismatch(`MIRROR_KEY must be ${keyBytes} bytes in base64, for example from: openssl rand -base64 32`);
  }
  const fingerprint = createHmac('sha256', raw).update('performance-mirror master key').digest('hex').slice(0, 16);
  return { fingerprint, secret: createSecretKey(raw) };
}

export function wrap(keys: MasterKeys, person: PersonId, version: number, dataKey: Uint8Array) {
  const { fingerprint, secret } = keys.newest;
  const place = placeOf({ personId: person, version, wrappedBy: fingerprint });
  const wrapped: Bytes = seal({ version: 0, secret }, place, dataKey);
  return { version, wrapped, wrappedBy: fingerprint };
}

/** Throws `SealBroken` when no key at hand opens it. */
export function unwrap(keys: MasterKeys, row: WrappedKey): Uint8Array {
  const key = keys.find(row.wrappedBy);
  if (key === undefined)
    throw new SealBroken(`A data key is wrapped by master key ${row.wrappedBy}, which is not here.`);
  return open({ version: 0, secret: key.secret }, placeOf(row), row.wrapped);
}

function placeOf({ personId, version, wrappedBy }: Omit<WrappedKey, 'wrapped'>) {
  return { table: 'DataKey', id: wrappedBy, person: personId, revision: version };
}

// Plain SQL in what every start asks: the client's query compiler is not needed before somebody presses.
async function knownFingerprint(database: Database): Promise<string | undefined> {
  const [row] = await database.read(
    (client) => client.$queryRaw<{ readonly fingerprint: string }[]>`
      SELECT "fingerprint" FROM "MasterKey" WHERE "id" = ${onlyRow}`,
  );
  return row?.fingerprint;
}

async function isAllWrappedBy(database: Database, fingerprint: string): Promise<boolean> {
  const [other] = await database.read(
    (client) => client.$queryRaw<unknown[]>`SELECT 1 FROM "DataKey" WHERE "wrappedBy" <> ${fingerprint} LIMIT 1`,
  );
  return other === undefined;
}

/** Remembers the key of a new database; stops the start when the database knows another one. Throws `KeyMismatch`. */
export async function checkMasterKey(database: Database, keys: MasterKeys): Promise<void> {
  const { fingerprint } = keys.newest;
  const known = await knownFingerprint(database);
  if (known === undefined) {
    try {
      await database.write((client) => client.masterKey.create({ data: { id: onlyRow, fingerprint } }));
    } catch (error) {
      if (failureOf(error) !== 'duplicate') throw error;
      await checkMasterKey(database, keys);
    }
    return;
  }
  if (keys.find(known) === undefined) {
    throw new KeyMismatch(
      `MIRROR_KEY is another key (fingerprint ${fingerprint}) than the one this database was sealed with (${known}). ` +
        'Set the earlier key; to change keys, set the new one as MIRROR_KEY and the earlier one in MIRROR_KEYS_OLD.',
    );
  }
}

/**
 * Wraps every data key with the newest master key, in short transactions; safe to interrupt and to run twice.
 * Returns how many were rewrapped. Throws `KeyMismatch` when one is wrapped by a key that is not at hand.
 */
export async function rotateMasterKey(database: Database, keys: MasterKeys): Promise<number> {
  const { fingerprint } = keys.newest;
  if ((await knownFingerprint(database)) !== fingerprint) {
    await database.write((client) => client.masterKey.updateMany({ where: { id: onlyRow }, data: { fingerprint } }));
  }
  for (let rotated = 0; ;) {
    if (await isAllWrappedBy(database, fingerprint)) return rotated;
    const rows = await database.read((client) =>
      client.dataKey.findMany({ where: { wrappedBy: { not: fingerprint } }, take: rotationBatch }),
    );
    const lost = rows.find((row) => keys.find(row.wrappedBy) === undefined);
    if (lost !== undefined) {
      throw new KeyMismatch(
        `Some people's keys are still wrapped by an earlier master key (fingerprint ${lost.wrappedBy}): add it to MIRROR_KEYS_OLD.`,
      );
    }
    await database.atomically(async (transaction) => {
      for (const row of rows) {
        await transaction.dataKey.updateMany({
          where: { personId: row.personId, version: row.version, wrappedBy: row.wrappedBy },
          data: wrap(keys, row.personId, row.version, unwrap(keys, row)),
        });
      }
    });
    rotated += rows.length;
  }
}
