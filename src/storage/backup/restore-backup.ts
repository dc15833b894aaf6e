import { randomUUID } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { CareRefused, type Restored } from '../caretaker.js';
import { type Database, connect } from '../database.js';
import type { DatabaseFile } from '../engines/database-file.js';
import { openConnection } from '../engines/libsql.js';
import { type Erased } from '../erasures/erased.js';
import { appendToListFile, listFileOf, readListFile } from '../erasures/list-file.js';
import { readErasures, replayErasures } from '../erasures/replay.js';
import { failureOf, toStoreError } from '../failures.js';
import { activeFingerprint, checkEveryWrapper } from '../keys/active-key.js';
import { KeyMismatch, type MasterKeys } from '../keys/master-key.js';
import { MigrationStopped, applyMigrations } from '../migrations.js';
import { StoreUnavailable } from '../store.js';
import { readHead, takeOutDatabase } from './backup-file.js';
import { nameTwice, syncFile, syncFolderOf } from './durable.js';

/** What belongs to a database file. */
const parts = ['', '-wal', '-shm', '-journal'];

/**
 * Makes a database of a backup beside the one that is there, checks it, brings it up to date and takes out whoever erased
 * everything since; only then it takes the place of the other, in one step, while nobody can open either. A process that
 * is killed leaves the one or the other. Throws `CareRefused`, `KeyMismatch`, `MigrationStopped` or what the store throws.
 */
export async function restoreBackup(
  target: DatabaseFile,
  file: string,
  masters: MasterKeys | undefined,
  now: Date,
): Promise<Restored> {
  const head = await readHead(file);
  checkKey(head.facts.masterKey, masters);
  target.createFolder();
  const old = await holdAlone(target);
  const unfinished = `${target.path}.restoring`;
  try {
    await removeAll(unfinished);
    await takeOutDatabase(file, head, unfinished);
    const list = listFileOf(target.path);
    const erased = [...(await readListFile(list)), ...old.erased];
    const done = await finish(unfinished, file, masters, erased, now);
    await appendToListFile(list, missingFrom(await readListFile(list), [...old.erased, ...done.erased]));
    await putInPlace(target.path, unfinished, old);
    return {
      backup: head.facts,
      migrated: done.migrated,
      takenOut: done.takenOut,
      unknown: done.unknown,
      damaged: old.damaged,
    };
  } catch (error) {
    throw toStoreError(error);
  } finally {
    await removeAll(unfinished);
    old.letGo();
  }
}

function checkKey(needed: string, masters: MasterKeys | undefined): void {
  if (masters?.find(needed) !== undefined) return;
  const own = masters === undefined ? 'MIRROR_KEY is not set' : `MIRROR_KEY is ${masters.newest.fingerprint}`;
  throw new KeyMismatch(
    `This backup needs the master key with the fingerprint ${needed}; ${own}. ` +
      'Set that key as MIRROR_KEY, or among MIRROR_KEYS_OLD, and restore again. Nothing was changed.',
  );
}

/** The database that stands there, so that nobody else can open it. */
interface Held {
  readonly erased: readonly Erased[];
  /** Whether there is one that can be opened. */
  readonly isThere: boolean;
  /** Where its files will be put when it cannot be opened. */
  readonly damaged: string | undefined;
  letGo(): void;
}

/** Leaving its write-ahead log needs the whole database, so it fails as long as any process has it open. */
async function holdAlone(target: DatabaseFile): Promise<Held> {
  if (target.identity() === undefined) {
    return { erased: [], isThere: false, damaged: undefined, letGo: () => undefined };
  }
  const asDamaged: Held = {
    erased: [],
    isThere: false,
    damaged: `${target.path}.damaged-${randomUUID().slice(0, 8)}`,
    letGo: () => undefined,
  };
  const opening = openConnection(target.url);
  try {
    const connection = await opening;
    const erased = await connection
      .query('SELECT tombstone, "erasedOn" FROM "Erasure"')
      .catch(() => [] as readonly Readonly<Record<string, unknown>>[]);
    await connection.query('PRAGMA locking_mode = EXCLUSIVE');
    await connection.query('PRAGMA journal_mode = DELETE');
    await connection.query('BEGIN EXCLUSIVE');
    return {
      erased: erased.map((row) => ({ tombstone: String(row['tombstone']), erasedOn: String(row['erasedOn']) })),
      isThere: true,
      damaged: undefined,
      letGo: () => connection.close(),
    };
  } catch (error) {
    await opening.then((connection) => connection.close()).catch(() => undefined);
    const known = toStoreError(error);
    if (known instanceof StoreUnavailable && known.code === 'damaged') return asDamaged;
    if (failureOf(error) !== 'busy') throw known;
    throw new CareRefused(
      `The mirror is running on ${target.path}: stop it, restore, and start it again. Nothing was changed.`,
    );
  }
}

/** Makes the database of a backup ready to serve, in one file. */
async function finish(
  unfinished: string,
  file: string,
  masters: MasterKeys | undefined,
  erased: readonly Erased[],
  now: Date,
) {
  const database = await connect(`file:${encodeURI(unfinished).replaceAll('?', '%3F')}`);
  try {
    const [check] = await database.read((client) =>
      client.$queryRawUnsafe<{ readonly integrity_check: string }[]>('PRAGMA integrity_check'),
    );
    if (check?.integrity_check !== 'ok') {
      throw new CareRefused(`${file} holds a damaged database. Nothing was changed; take an earlier backup.`);
    }
    const migrated = await bringUpToDate(database, file);
    // The first lines of a backup are not part of what was sealed.
    checkKey((await database.read(activeFingerprint)) ?? '', masters);
    if (masters !== undefined) await checkEveryWrapper(database, masters);
    const takenOut = await replayErasures({ database, newId: randomUUID, now: () => now }, erased);
    const unknown = await settleWhatWasDue(database, now);
    const known = await readErasures(database);
    await database.scrub();
    await database.read((client) => client.$queryRawUnsafe('PRAGMA journal_mode = DELETE'));
    return { migrated, takenOut, unknown, erased: known };
  } finally {
    await database.close();
  }
}

async function bringUpToDate(database: Database, file: string): Promise<readonly string[]> {
  try {
    return await applyMigrations(database);
  } catch (error) {
    if (!(error instanceof MigrationStopped)) throw error;
    throw new CareRefused(`${file} cannot be used by this version. ${error.message} Nothing was changed.`);
  }
}

/**
 * What was due by now may have been sent after the backup was made, and nobody can look: as after any lost answer it is
 * not sent again. Left in `sending`, it is settled by the first tick, and the prompt stands in App Home.
 */
async function settleWhatWasDue(database: Database, now: Date): Promise<number> {
  const { count } = await database.write((client) =>
    client.delivery.updateMany({
      where: { state: { in: ['due', 'claimed'] }, dueAt: { lte: now } },
      data: { state: 'sending', sendingAt: new Date(0), claimedBy: null, claimedUntil: null },
    }),
  );
  return count;
}

function missingFrom(listed: readonly Erased[], erased: readonly Erased[]): readonly Erased[] {
  const known = new Set(listed.map(({ tombstone }) => tombstone));
  const missing = erased.filter(({ tombstone }) => !known.has(tombstone));
  return [...new Map(missing.map((each) => [each.tombstone, each])).values()];
}

/** The old database keeps a second name until the new one has its place. */
async function putInPlace(path: string, unfinished: string, old: Held): Promise<void> {
  const before = `${path}.before-restore`;
  await syncFile(unfinished);
  if (old.damaged !== undefined) {
    for (const part of parts) await renameIfThere(`${path}${part}`, `${old.damaged}${part}`);
  }
  if (old.isThere) await nameTwice(path, before);
  // A log of a database that is not there any more must not be taken for the new one's.
  else for (const part of parts.slice(1)) await rm(`${path}${part}`, { force: true });
  await rename(unfinished, path);
  await syncFolderOf(path);
  await removeAll(before);
}

async function renameIfThere(from: string, to: string): Promise<void> {
  if ((await stat(from).catch(() => undefined)) !== undefined) await rename(from, to);
}

async function removeAll(path: string): Promise<void> {
  for (const part of parts) await rm(`${path}${part}`, { force: true });
}
