import type { Database } from '../database.js';
import { failureOf } from '../failures.js';
import { patiently, takingTurns } from '../patience.js';
import { StoreBusy, StoreUnavailable } from '../store.js';
import { type Client, type Transaction, sqliteClient } from './client.js';
import { databaseFile } from './database-file.js';
import { committingTogether } from './group-commit.js';
import { type Connection, openConnection } from './libsql.js';
import type { MigrationSession } from './session.js';

interface Handle {
  readonly client: Client;
  readonly connection: Connection;
}

/** Migrations of a large file may take a while in another process; nobody waits for an ack meanwhile. */
const migrationWaitMs = 60_000;
/** A reader that stays keeps deleted bytes in the log: asked again until it has left. */
const scrubAgainMs = 10_000;

/** Opens a libSQL database file, and opens it again after it was gone, replaced or damaged. */
export async function connectSqlite(databaseUrl: string): Promise<Database> {
  const file = databaseFile(databaseUrl);
  file.create();
  const inTurn = takingTurns();
  let current: { readonly identity: string; readonly handle: Promise<Handle> } | undefined;
  let closed = false;
  let later: NodeJS.Timeout | undefined;

  async function ready(): Promise<Handle> {
    if (closed) throw new StoreUnavailable('The store is closed.');
    // SQLite goes on writing to a deleted file without a word: acknowledged rows would be lost.
    const identity = file.identity();
    if (identity === undefined) throw new StoreUnavailable(`The database file ${file.path} is gone.`, { code: 'gone' });
    if (current?.identity !== identity) {
      const before = current;
      current = { identity, handle: letGo(before?.handle).then(openHandle) };
    }
    return current.handle;
  }

  async function openHandle(): Promise<Handle> {
    const connection = await openConnection(file.url);
    return { client: await sqliteClient(connection.adapter), connection };
  }

  async function letGo(handle: Promise<Handle> | undefined): Promise<void> {
    const open = await handle?.catch(() => undefined);
    await open?.client.$disconnect().catch(() => undefined);
    open?.connection.close();
  }

  async function onHandle<T>(work: (handle: Handle) => Promise<T>): Promise<T> {
    const opening = ready();
    const used = current;
    try {
      return await work(await opening);
    } catch (error) {
      // A handle that failed for good, or never opened, is replaced at the next call.
      const handle = await used?.handle.catch(() => undefined);
      if (failureOf(error) === 'unavailable' || handle === undefined || handle.connection.isStained()) {
        if (current === used) current = undefined;
        await letGo(used?.handle);
      }
      throw error;
    }
  }

  const database: Database = {
    engine: 'sqlite',
    file: file.path,
    read: (work) => patiently(() => onHandle(({ client }) => work(client))),
    write: committingTogether<Transaction>({
      inTurn,
      alone: (work) => onHandle(({ client }) => work(client)),
      together: (work) => onHandle(({ client }) => client.$transaction(work)),
    }),
    atomically: (work) => inTurn(() => onHandle(({ client }) => client.$transaction(work))),
    migrate: (work) => inTurn(() => onHandle(({ connection }) => exclusively(connection, work)), migrationWaitMs),
    async scrub() {
      clearTimeout(later);
      try {
        await inTurn(() => onHandle(({ connection }) => truncateLog(connection)));
        return true;
      } catch (error) {
        if (!(error instanceof StoreBusy)) throw error;
        later = setTimeout(() => void database.scrub().catch(() => undefined), scrubAgainMs).unref();
        return false;
      }
    },
    close: () =>
      inTurn(async () => {
        closed = true;
        clearTimeout(later);
        await letGo(current?.handle);
        current = undefined;
      }),
  };
  await database.read((client) => client.$queryRawUnsafe('SELECT 1'));
  return database;
}

async function exclusively<T>(connection: Connection, work: (session: MigrationSession) => Promise<T>): Promise<T> {
  await connection.query('BEGIN IMMEDIATE');
  try {
    const result = await work({
      script: (sql) => connection.script(sql),
      query: (sql, values) => connection.query(sql.replaceAll(/\$(\d)/g, '?$1'), values),
    });
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function truncateLog(connection: Connection): Promise<void> {
  const [row] = await connection.query('PRAGMA wal_checkpoint(TRUNCATE)');
  if (Number(row?.['busy']) !== 0) throw new StoreBusy('Another process is reading the log.');
}
