import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { DatabaseFile } from './database-file.js';

type LibSqlClient = ReturnType<PrismaLibSql['createClient']>;
type LibSqlTransaction = Awaited<ReturnType<LibSqlClient['transaction']>>;

/**
 * libSQL waits synchronously, so the event loop stands still this long at most;
 * the patience behind it is asynchronous (patience.ts).
 */
const busyTimeoutMs = 50;

/** One open handle on a database file, shared by the Prisma client and plain SQL. */
export interface Connection {
  readonly adapter: PrismaLibSql;
  query(sql: string, values?: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
  script(sql: string): Promise<void>;
  close(): void;
}

/** Opens the file with a write-ahead log, a sync on every commit and zeroes over what is deleted. */
export async function openConnection(file: DatabaseFile): Promise<Connection> {
  const adapter = new OneConnection(file.url);
  const client = adapter.client;
  try {
    // Kept for the life of the handle, which is why there is only one.
    await client.execute('PRAGMA secure_delete = ON');
    await client.execute('PRAGMA foreign_keys = ON');
    await client.execute('PRAGMA synchronous = FULL');
    await client.execute('PRAGMA journal_mode = WAL');
  } catch (error) {
    client.close();
    throw error;
  }
  return {
    adapter,
    query: async (sql, values = []) => (await client.execute({ sql, args: [...values] })).rows,
    // The client's own way to run a script ends any open transaction, so statements go one by one.
    async script(sql) {
      for (const statement of statementsOf(sql)) await client.execute(statement);
    },
    close: () => client.close(),
  };
}

/**
 * The libSQL client opens a new handle after every transaction, and each forgets its pragmas.
 * Here transactions stay on the one handle; the adapter lets nothing else in between begin and end.
 */
class OneConnection extends PrismaLibSql {
  readonly client: LibSqlClient;

  constructor(url: string) {
    const config = { url, timeout: busyTimeoutMs };
    super(config);
    const client = super.createClient(config);
    client.transaction = () => begin(client);
    this.client = client;
  }

  override createClient(): LibSqlClient {
    return this.client;
  }
}

/** Cuts a script at the semicolons outside of quotes and comments; bodies of triggers are not understood. */
export function statementsOf(sql: string): readonly string[] {
  const pieces = sql.match(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|;|[^;'"\-/]+|[\s\S]/g) ?? [];
  const statements = [''];
  for (const piece of pieces) {
    if (piece === ';') statements.push('');
    else if (!/^(--|\/\*)/.test(piece)) statements.push(`${statements.pop() ?? ''}${piece}`);
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}

async function begin(client: LibSqlClient): Promise<LibSqlTransaction> {
  // Taking the write lock at once: a transaction that starts by reading could not wait for it later.
  await client.execute('BEGIN IMMEDIATE');
  let closed = false;
  async function rollback(): Promise<void> {
    if (closed) return;
    closed = true;
    await client.execute('ROLLBACK');
  }
  return {
    execute: (statement: Parameters<LibSqlClient['execute']>[0]) => client.execute(statement),
    batch: () => Promise.reject(new Error('Batches are not used inside transactions.')),
    executeMultiple: () => Promise.reject(new Error('Scripts are not used inside transactions.')),
    async commit() {
      try {
        await client.execute('COMMIT');
        closed = true;
      } catch (error) {
        // A full disk leaves the transaction open: without this the handle would stay inside it.
        await rollback().catch(() => undefined);
        throw error;
      }
    },
    rollback,
    close() {
      void rollback().catch(() => undefined);
    },
    get closed() {
      return closed;
    },
  };
}
