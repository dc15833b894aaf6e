import type { PrismaLibSql } from '@prisma/adapter-libsql';
import type { PrismaPg } from '@prisma/adapter-pg';
import type { Prisma, PrismaClient } from '../generated/sqlite/client.js';

/** The client of both engines, typed by the stricter of the two; this is the one file that knows there are two. */
export type Client = PrismaClient;
export type Transaction = Prisma.TransactionClient;

const options = {
  // The other formats quote the calling source, which costs time and helps nobody in production.
  errorFormat: 'minimal',
  // Callers wait in our own queue (patience.ts), so these only catch what hangs.
  transactionOptions: { maxWait: 5_000, timeout: 15_000 },
} as const;

/** Each client brings its own query compiler, so only the one that is used is loaded. */
export async function sqliteClient(adapter: PrismaLibSql): Promise<Client> {
  const generated = await import('../generated/sqlite/client.js');
  return new generated.PrismaClient({ adapter, ...options });
}

export async function postgresClient(adapter: PrismaPg): Promise<Client> {
  const generated = await import('../generated/postgres/client.js');
  // Sound because both come from one schema of portable types; a test proves that the schemas agree.
  return new generated.PrismaClient({ adapter, ...options }) as unknown as Client;
}
