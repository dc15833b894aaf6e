import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import type { Database } from './database.js';
import type { Engine, MigrationSession } from './engines/session.js';
import { failureOf } from './failures.js';

/** A start that cannot go on with this database; the database is as it was before. */
export class MigrationStopped extends Error {
  override readonly name = 'MigrationStopped';
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
  /** The version before goes on with what it leaves: said by the first line of the file, and remembered in the database. */
  readonly isAdditive: boolean;
}

/** What the first line of a migration begins with when it only adds what the version before need not know of. */
const additiveLine = '-- additive';
/** The same in the database, in a column that Prisma leaves empty. */
const additiveMark = 'additive';

/** `prisma/migrations`, from src/storage and from dist/storage alike. */
const packaged = new URL('../../prisma/migrations/', import.meta.url);

/**
 * Applies the migrations that are missing, in the order of their names, all or none.
 * Rows are kept in Prisma's own table (checksum = sha256 of the file), so that its tools read the same history.
 * Returns the names applied. Throws `MigrationStopped`; a database that a newer version only added to is left as it is.
 */
export async function applyMigrations(database: Database, folder: URL = packaged): Promise<readonly string[]> {
  const migrations = await readMigrations(new URL(`${database.engine}/`, folder));
  return database.migrate(async (session) => {
    await session.script(historyTable[database.engine]);
    const applied = await session.query(appliedQuery);
    const missing = missingOf(migrations, applied);
    for (const migration of missing) await apply(session, migration, database.engine);
    return missing.map(({ name }) => name);
  });
}

/** The migrations that a database has, by their names. */
export async function appliedMigrations(database: Database): Promise<readonly string[]> {
  return (await readApplied(database)).map((row) => String(row['name']));
}

/** Throws `MigrationStopped` unless the database is as this version leaves it; changes nothing. */
export async function checkMigrated(database: Database, folder: URL = packaged): Promise<void> {
  const migrations = await readMigrations(new URL(`${database.engine}/`, folder));
  if (missingOf(migrations, await readApplied(database)).length === 0) return;
  throw new MigrationStopped(
    'The database is older than this version of the mirror: start this version once, it brings the database up to date.',
  );
}

/**
 * Whether every migration of this version is applied, asked as often as anybody likes with one small read. What a newer
 * version added meanwhile is no trouble for a process that runs. Throws what the read throws.
 */
export async function upToDateCheck(database: Database, folder: URL = packaged): Promise<() => Promise<boolean>> {
  const names = (await readMigrations(new URL(`${database.engine}/`, folder))).map(({ name }) => name);
  return async () => {
    const applied = new Set((await readApplied(database)).map((row) => row['name']));
    return names.every((name) => applied.has(name));
  };
}

async function readApplied(database: Database): Promise<readonly Readonly<Record<string, unknown>>[]> {
  try {
    return await database.read((client) => client.$queryRawUnsafe<Readonly<Record<string, unknown>>[]>(appliedQuery));
  } catch (error) {
    // A database that was never migrated has no such table.
    if (failureOf(error) === 'other') return [];
    throw error;
  }
}

const appliedQuery =
  'SELECT migration_name AS name, checksum, logs FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name';

async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((each) => each.isDirectory());
  return Promise.all(
    names
      .map(({ name }) => name)
      .toSorted()
      .map(async (name) => {
        const sql = await readFile(new URL(`${name}/migration.sql`, folder), 'utf8');
        const checksum = createHash('sha256').update(sql).digest('hex');
        return { name, sql, checksum, isAdditive: sql.startsWith(additiveLine) };
      }),
  );
}

function missingOf(
  migrations: readonly Migration[],
  applied: readonly Readonly<Record<string, unknown>>[],
): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const name = String(row['name']);
    const migration = known.get(name);
    if (migration === undefined) {
      // In the middle of a rolling upgrade: this version does not need what the newer one added.
      if (row['logs'] === additiveMark) continue;
      throw new MigrationStopped(
        `The database was changed by migration ${name}, which this version does not have: start the newer version again.`,
      );
    }
    if (migration.checksum !== row['checksum']) {
      throw new MigrationStopped(
        `Migration ${name} was edited after it had been applied: restore the file and put the change into a new migration.`,
      );
    }
  }
  const done = new Set(applied.map((row) => String(row['name'])));
  const missing = migrations.filter(({ name }) => !done.has(name));
  const newest = [...done].toSorted().at(-1) ?? '';
  const late = missing.find(({ name }) => name < newest);
  if (late !== undefined) {
    throw new MigrationStopped(
      `Migration ${late.name} was added before ${newest}, which is applied: give it a later number.`,
    );
  }
  return missing;
}

async function apply(session: MigrationSession, migration: Migration, engine: Engine): Promise<void> {
  try {
    await session.script(migration.sql);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationStopped(
      `Migration ${migration.name} failed and nothing was changed; the version before still runs on this database. ${reason}`,
    );
  }
  const at = engine === 'sqlite' ? 'CURRENT_TIMESTAMP' : 'now()';
  await session.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, NULLIF($4, ''), ${at}, 1)`,
    [randomUUID(), migration.checksum, migration.name, migration.isAdditive ? additiveMark : ''],
  );
}

const historyTable: Record<Engine, string> = {
  sqlite: `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id TEXT PRIMARY KEY NOT NULL,
    checksum TEXT NOT NULL,
    finished_at DATETIME,
    migration_name TEXT NOT NULL,
    logs TEXT,
    rolled_back_at DATETIME,
    started_at DATETIME NOT NULL DEFAULT current_timestamp,
    applied_steps_count INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`,
  postgresql: `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`,
};
