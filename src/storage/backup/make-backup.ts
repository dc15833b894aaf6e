import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type BackupFacts, CareRefused } from '../caretaker.js';
import type { DatabaseFile } from '../engines/database-file.js';
import { type Connection, openConnection, openUntouched } from '../engines/libsql.js';
import { patiently } from '../patience.js';
import { measure, writeBackup } from './backup-file.js';
import { nameFinished } from './durable.js';

const ownerOnly = 0o600;

/**
 * Copies the database into one file, as it is at one moment, beside an app that goes on. Deleted bytes are not in the copy.
 * Throws `CareRefused`, `StoreUnavailable` or `StoreBusy`.
 */
export async function makeBackup(
  source: DatabaseFile,
  file: string,
  mayOverwrite: boolean,
  now: Date,
): Promise<BackupFacts> {
  await checkTarget(source, file, mayOverwrite);
  const beside = `${file}.${randomUUID()}`;
  const copy = `${beside}.database`;
  try {
    await (await open(copy, 'wx', ownerOnly)).close();
    await patiently(() => on(openConnection(source.url), (connection) => connection.query('VACUUM INTO ?', [copy])));
    const told = await on(openUntouched(pathToFileURL(copy).href), factsIn);
    const facts = { madeAt: now.toISOString(), ...told, ...(await measure(copy)) };
    await writeBackup(beside, facts, copy);
    await nameFinished(beside, file, mayOverwrite);
    return facts;
  } catch (error) {
    throw whyNot(error, file);
  } finally {
    for (const left of [copy, `${copy}-journal`, beside]) await rm(left, { force: true });
  }
}

async function checkTarget(source: DatabaseFile, file: string, mayOverwrite: boolean): Promise<void> {
  if (source.identity() === undefined) throw new CareRefused(`There is no database at ${source.path} yet.`);
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return;
  if (found.isDirectory()) throw new CareRefused(`${file} is a folder. Name a file in it.`);
  if (realpathSync(file).startsWith(realpathSync(source.path))) {
    throw new CareRefused(`${file} is the database itself. Name another file.`);
  }
  if (!mayOverwrite) throw alreadyThere(file);
}

function alreadyThere(file: string): CareRefused {
  return new CareRefused(`${file} is there already. Name another file, or say --force to write over it.`);
}

/** Checks the copy: what cannot be read now could not be restored later. */
async function factsIn(connection: Connection): Promise<Pick<BackupFacts, 'schema' | 'masterKey'>> {
  const [check] = await connection.query('PRAGMA integrity_check');
  if (check?.['integrity_check'] !== 'ok') {
    throw new CareRefused(
      'The database is damaged, so that no backup was made: keep its files, and restore an earlier one.',
    );
  }
  const [key] = await connection.query('SELECT fingerprint FROM "MasterKey" WHERE id = 1');
  const [newest] = await connection.query(
    'SELECT max(migration_name) AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
  );
  if (key === undefined || newest === undefined) {
    throw new CareRefused('The database was never started on: there is nothing to back up yet.');
  }
  return { schema: String(newest['name']), masterKey: String(key['fingerprint']) };
}

async function on<T>(opening: Promise<Connection>, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await opening;
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
}

function whyNot(error: unknown, file: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EEXIST':
      return alreadyThere(file);
    case 'ENOENT':
      return new CareRefused(
        `${file} cannot be written: there is no such folder. Make it first, or name another file.`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'read-only':
      return new CareRefused(`${file} cannot be written: its folder is not writable. Name another file.`);
    case 'ENOSPC':
    case 'disk-full':
      return new CareRefused(`${file} cannot be written: the disk is full. What was there before is kept.`);
    default:
      return error;
  }
}
