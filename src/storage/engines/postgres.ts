import { PrismaPg } from '@prisma/adapter-pg';
import type { Database } from '../database.js';
import { patiently, patienceMs, takingTurns, type Turns } from '../patience.js';
import { StoreUnavailable } from '../store.js';
import { type Client, postgresClient } from './client.js';
import type { MigrationSession } from './session.js';

type Pool = ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['underlyingDriver']>;

/** Small: every replica has its own, and one check-in needs one connection for a few milliseconds. */
const connections = 5;
const statementMs = 10_000;

/**
 * Before the pool, whose own queue would take a rush for an outage: there, waiting for one of our connections and waiting
 * for the server are the same. An outage is remembered until a connection can have been tried in vain.
 */
const besideEachOther: Turns = {
  places: connections,
  keepsAllOut: (error) => error instanceof StoreUnavailable,
  rememberedMs: patienceMs + 500,
  // Connecting may take as long as anybody is patient, and Slack waits for twice that.
  spentBy: 0.5,
  standstill: () => new StoreUnavailable('The database does not answer.', { code: 'unreachable' }),
};

const ignore = (): void => undefined;

/** Any number that no other program on the same database is likely to take. */
const migrationLock = 7_305_116_120;

/**
 * Opens a PostgreSQL database. The URL is handed to pg as it is, so `sslmode`, `options`, `application_name` and
 * the rest mean what pg says they mean. pg replaces lost connections by itself.
 */
export async function connectPostgres(databaseUrl: string): Promise<Database> {
  const schema = await patiently(() => withPool(databaseUrl, currentSchema));
  const adapter = new PrismaPg(
    {
      connectionString: databaseUrl,
      max: connections,
      connectionTimeoutMillis: patienceMs,
      idleTimeoutMillis: 30_000,
      lock_timeout: patienceMs,
      statement_timeout: statementMs,
      // A server that is cut off without a word never says that: the connection is given up.
      query_timeout: statementMs + 1000,
      keepAlive: true,
    },
    // A connection that breaks while idle is not an event for anybody; the next query gets another one or says why not.
    { schema, onPoolError: ignore, onConnectionError: ignore },
  );
  const client = await postgresClient(adapter);
  const inTurn = takingTurns(besideEachOther);
  return {
    engine: 'postgresql',
    read: (work) => inTurn(() => work(client)),
    write: (work) => inTurn(() => work(client)),
    atomically: (work) => inTurn(() => client.$transaction(work)),
    migrate: (work) => patiently(() => withPool(databaseUrl, (pool) => exclusively(pool, work))),
    scrub: vacuuming(() => inTurn(() => vacuum(client))),
    close: () => client.$disconnect(),
  };
}

/** Every table with rows of people, or of what they left in Slack. */
const personal = [
  'Person',
  'SlackIdentity',
  'DataKey',
  'CheckIn',
  'Conflict',
  'Draft',
  'Told',
  'Share',
  'Issue',
  'Hypothesis',
  'JourneyNote',
  'Picture',
  'Posted',
  'Delivery',
  'Leftover',
  'FrameworkDraft',
];

/**
 * Frees the space of deleted rows at once, instead of when autovacuum comes by; of several calls at the same time all but
 * the first share one more. What it does not reach: freed bytes stay in the pages until something is written over them,
 * and the write-ahead log, replicas and backups keep what they hold for as long as the server is told to.
 */
function vacuuming(vacuum: () => Promise<unknown>): () => Promise<boolean> {
  let running: Promise<boolean> = Promise.resolve(true);
  let next: Promise<boolean> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      running = vacuum().then(
        () => true,
        () => false,
      );
      return running;
    });
    return next;
  };
}

function vacuum(client: Client): Promise<unknown> {
  const tables = personal.map((name) => `"${name}"`).join(', ');
  // Not waiting for locks: whoever holds one is about to change the table anyway, and autovacuum comes by.
  return client.$executeRawUnsafe(`VACUUM (SKIP_LOCKED, TRUNCATE FALSE) ${tables}`);
}

/** Prisma writes the schema into every statement, so the search path of the URL has to be asked for once. */
async function currentSchema(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ schema: string | null }>('SELECT current_schema() AS schema');
  const schema = rows[0]?.schema;
  if (schema === undefined || schema === null) {
    throw new StoreUnavailable('The search path of DATABASE_URL names no schema that exists.');
  }
  return schema;
}

/** A pool of its own: migrations may take longer than any statement of the running app is allowed to. */
async function withPool<T>(databaseUrl: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const adapter = await new PrismaPg({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: patienceMs,
  }).connect();
  try {
    return await work(adapter.underlyingDriver());
  } finally {
    await adapter.dispose();
  }
}

async function exclusively<T>(pool: Pool, work: (session: MigrationSession) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    await connection.query(`SELECT pg_advisory_xact_lock(${migrationLock})`);
    const result = await work({
      script: async (sql) => {
        await connection.query(sql);
      },
      query: async (sql, values = []) => (await connection.query<Record<string, unknown>>(sql, [...values])).rows,
    });
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    connection.release();
  }
}
