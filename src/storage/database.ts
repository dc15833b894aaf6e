import type { Client, Transaction } from './engines/client.js';
import type { Engine, MigrationSession } from './engines/session.js';

/** A database of either engine. Every method waits for locks up to 1.5 s and throws `StoreBusy` or `StoreUnavailable`. */
export interface Database {
  readonly engine: Engine;
  /** Where an embedded database rests. */
  readonly file?: string | undefined;
  /** Reads; sees the last committed state. */
  read<T>(work: (client: Client) => Promise<T>): Promise<T>;
  /** One statement that changes rows; may be committed together with others that wait at the same moment. */
  write<T>(work: (client: Transaction) => Promise<T>): Promise<T>;
  /** Several statements, all or none. */
  atomically<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Plain SQL inside one transaction that no other process can enter at the same time. */
  migrate<T>(work: (session: MigrationSession) => Promise<T>): Promise<T>;
  /**
   * Makes deleted bytes leave the files of an embedded database, and frees their space in PostgreSQL, whose pages, log,
   * replicas and backups keep them until they are written over; false when another process kept them from it.
   */
  scrub(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens `file:…` with libSQL and `postgresql://…` or `postgres://…` with pg; the other driver is not even loaded. */
export async function connect(databaseUrl: string): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) {
    const { connectPostgres } = await import('./engines/postgres.js');
    return connectPostgres(databaseUrl);
  }
  if (databaseUrl.startsWith('file:')) {
    const { connectSqlite } = await import('./engines/sqlite.js');
    return connectSqlite(databaseUrl);
  }
  throw new Error('DATABASE_URL must start with file: or postgresql://, for example file:./data/mirror.db');
}
