import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../src/storage/database.js';
import type { Plan } from './plan.js';

/** A database of this run alone. */
export interface FreshDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

const serverUrl = process.env['TEST_DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/postgres';

export function freshDatabase(engine: Plan['engine']): Promise<FreshDatabase> {
  return engine === 'postgres' ? onServer() : inFolder();
}

async function onServer(): Promise<FreshDatabase> {
  const name = `mirror_run_${randomUUID().slice(0, 8)}`;
  const say = async (sql: string): Promise<void> => {
    const server = await connect(serverUrl);
    try {
      await server.write((client) => client.$executeRawUnsafe(sql));
    } finally {
      await server.close();
    }
  };
  await say(`CREATE DATABASE "${name}"`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => say(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`) };
}

async function inFolder(): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-run-'));
  return {
    url: `file:${join(folder, 'mirror.db')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
