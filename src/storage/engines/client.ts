import type { PrismaLibSql } from '@prisma/adapter-libsql';
import type { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresClient } from '../generated/postgres/client.js';
import { PrismaClient as SqliteClient, type Prisma } from '../generated/sqlite/client.js';

/** The client of both engines, typed by the stricter of the two; this is the one file that knows there are two. */
export type Client = SqliteClient;
export type Transaction = Prisma.TransactionClient;

const options = {
  // The other formats quote the calling source, which costs time and helps nobody in production.
  errorFormat: 'minimal',
  // Callers wait in our own queue (patience.ts), so these only catch what hangs.
  transactionOptions: { maxWait: 5_000, timeout: 15_000 },
} as const;

export function sqliteClient(adapter: PrismaLibSql): Client {
  return new SqliteClient({ adapter, ...options });
}

export function postgresClient(adapter: PrismaPg): Client {
  // Sound because both come from one schema of portable types; a test proves that the schemas agree.
  return new PostgresClient({ adapter, ...options }) as unknown as Client;
}
