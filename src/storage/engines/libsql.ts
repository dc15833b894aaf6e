import type { PrismaLibSql } from '@prisma/adapter-libsql';
import { OneHandle } from './one-handle.js';
import { statementsOf } from './script.js';

/** One open handle on a database file, shared by the Prisma client and plain SQL. */
export interface Connection {
  readonly adapter: PrismaLibSql;
  /** The handle met a lock in a way that it does not recover from. */
  isStained(): boolean;
  query(sql: string, values?: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Statements one by one: the client's own way to run a script ends any open transaction. */
  script(sql: string): Promise<void>;
  close(): void;
}

/** Opens the file with a write-ahead log, a sync on every commit and zeroes over what is deleted. */
export async function openConnection(url: string): Promise<Connection> {
  const adapter = new OneHandle(url);
  const { client } = adapter;
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
  return connectionOf(adapter);
}

/** Opens a file to look into it, leaving its pragmas and its journal as they are. */
export function openUntouched(url: string): Promise<Connection> {
  return Promise.resolve(connectionOf(new OneHandle(url)));
}

function connectionOf(adapter: OneHandle): Connection {
  const { client } = adapter;
  return {
    adapter,
    isStained: () => adapter.stained,
    query: async (sql, values = []) => (await client.execute({ sql, args: [...values] })).rows,
    async script(sql) {
      for (const statement of statementsOf(sql)) await client.execute(statement);
    },
    close: () => client.close(),
  };
}
