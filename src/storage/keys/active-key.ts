import type { Database } from '../database.js';
import type { Client, Transaction } from '../engines/client.js';
import { failureOf } from '../failures.js';
import { KeyMismatch, type MasterKey, type MasterKeys, keyMissing } from './master-key.js';

/** The row of the master key that wraps; rows above it are those that wrapped before, the oldest first. */
const activeRow = 1;

// Plain SQL in what every start asks: the client's query compiler is not needed before somebody presses.
/** The fingerprint of the master key that wraps; undefined in a new database. */
export async function activeFingerprint(client: Client | Transaction): Promise<string | undefined> {
  const [row] = await client.$queryRaw<{ readonly fingerprint: string }[]>`
    SELECT "fingerprint" FROM "MasterKey" WHERE "id" = ${activeRow}`;
  return row?.fingerprint;
}

/** The same, which stays it until the transaction ends. */
async function heldFingerprint(transaction: Transaction): Promise<string | undefined> {
  const [row] = await transaction.$queryRaw<{ readonly fingerprint: string }[]>`
    SELECT "fingerprint" FROM "MasterKey" WHERE "id" = ${activeRow} FOR SHARE`;
  return row?.fingerprint;
}

/** Master keys that wrapped before, the oldest first. */
export async function retiredFingerprints(client: Client | Transaction): Promise<readonly string[]> {
  const rows = await client.masterKey.findMany({ where: { id: { gt: activeRow } }, orderBy: { id: 'asc' } });
  return rows.map(({ fingerprint }) => fingerprint);
}

/**
 * The key that wraps, until the transaction ends: a rotation that begins meanwhile waits for it, so that nothing is
 * wrapped with the key before behind its back. The database says which one it is, never the order in which this process
 * was given its keys: a replica that was started with an older key does not wrap back. Throws `SealBroken`.
 */
export async function wrappingKey(
  { engine }: Pick<Database, 'engine'>,
  transaction: Transaction,
  keys: MasterKeys,
): Promise<MasterKey> {
  const fingerprint =
    (await (engine === 'postgresql' ? heldFingerprint(transaction) : activeFingerprint(transaction))) ??
    keys.newest.fingerprint;
  const key = keys.find(fingerprint);
  if (key === undefined) throw keyMissing(fingerprint);
  return key;
}

/** From now on this key wraps; the one before is remembered, and never becomes the active one by itself. */
export async function activate(transaction: Transaction, fingerprint: string): Promise<void> {
  const before = await activeFingerprint(transaction);
  await transaction.masterKey.upsert({
    where: { id: activeRow },
    create: { id: activeRow, fingerprint },
    update: { fingerprint },
  });
  const retired = await transaction.masterKey.findMany({ where: { id: { gt: activeRow } }, orderBy: { id: 'desc' } });
  await transaction.masterKey.deleteMany({ where: { id: { gt: activeRow }, fingerprint } });
  if (before === undefined || before === fingerprint || retired.some((row) => row.fingerprint === before)) return;
  await transaction.masterKey.create({ data: { id: (retired[0]?.id ?? activeRow) + 1, fingerprint: before } });
}

/** Remembers the key of a new database; stops the start when the database knows another one. Throws `KeyMismatch`. */
export async function checkMasterKey(database: Database, keys: MasterKeys): Promise<void> {
  const { fingerprint } = keys.newest;
  const known = await database.read(activeFingerprint);
  if (known === undefined) {
    try {
      await database.write((client) => client.masterKey.create({ data: { id: activeRow, fingerprint } }));
    } catch (error) {
      if (failureOf(error) !== 'duplicate') throw error;
      await checkMasterKey(database, keys);
    }
    return;
  }
  if (keys.find(known) === undefined) {
    throw new KeyMismatch(
      `MIRROR_KEY is another key (fingerprint ${fingerprint}) than the one this database was sealed with (${known}). ` +
        'Set the earlier key; to change keys, set the new one as MIRROR_KEY, the earlier one in MIRROR_KEYS_OLD, ' +
        'and run: npm run mirror -- keys rotate.',
    );
  }
  await checkEveryWrapper(database, keys);
}

/** Throws `KeyMismatch` when something is wrapped by a key that is not at hand. */
export async function checkEveryWrapper(database: Database, keys: MasterKeys): Promise<void> {
  const fingerprints = keys.known.map(({ fingerprint }) => fingerprint);
  const lost = await database.read(
    async (client) => (await wrapperBesides(client, fingerprints)) ?? (await sealerBesides(client, fingerprints)),
  );
  if (lost === undefined) return;
  throw new KeyMismatch(
    `Something is still wrapped by an earlier master key (fingerprint ${lost}): add it to MIRROR_KEYS_OLD.`,
  );
}

// Fingerprints are hexadecimal, so they lie between these in every collation.
const [below, above] = ['', 'g'];

/**
 * The fingerprint of a master key that wrapped something and is none of these. Asks the index for the gaps between them:
 * however many people there are, it is answered at once.
 */
export async function wrapperBesides(
  client: Client | Transaction,
  fingerprints: readonly string[],
): Promise<string | undefined> {
  const bounds = [below, ...fingerprints.toSorted(), above];
  for (const [index, from] of bounds.slice(0, -1).entries()) {
    const to = bounds[index + 1] ?? above;
    const [row] = await client.$queryRaw<{ readonly wrappedBy: string }[]>`
      SELECT "wrappedBy" FROM "DataKey" WHERE "wrappedBy" > ${from} AND "wrappedBy" < ${to} LIMIT 1`;
    if (row !== undefined) return row.wrappedBy;
  }
  return undefined;
}

/** The same for the tokens of workspaces, of which there are few. */
async function sealerBesides(
  client: Client | Transaction,
  fingerprints: readonly string[],
): Promise<string | undefined> {
  const rows = await client.$queryRaw<{ readonly sealedBy: string }[]>`
    SELECT DISTINCT "sealedBy" FROM "Installation" WHERE "sealedBy" IS NOT NULL`;
  return rows.find(({ sealedBy }) => !fingerprints.includes(sealedBy))?.sealedBy;
}
