import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Database, connect } from '../../src/storage/database.js';
import { openStore } from '../../src/storage/open.js';
import { settings } from '../storage/builders.js';
import type { Engine } from '../storage/contract/engine.js';

const serverUrl = process.env['TEST_DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/test';

const server = await connect(serverUrl).catch(() => undefined);

/** A suite that needs a server: says so where none answers, and fails for it in CI. */
export function describeOnServer(title: string, suite: (server: Database, databases: Engine) => void): void {
  describe(title, () => {
    if (server !== undefined) {
      suite(server, databasesOf(server));
      return;
    }
    const why = `no PostgreSQL answers at ${new URL(serverUrl).host} (TEST_DATABASE_URL)`;
    if (process.env['CI']) {
      test('is checked in CI', () => {
        throw new Error(`Nothing may be skipped in CI, but ${why}.`);
      });
      return;
    }
    // The runner itself prints nothing of a file in which everything is skipped.
    process.stderr.write(`Skipped: ${title}: ${why}.\n`);
    test.skip(`is skipped: ${why}`, () => expect(server).toBeDefined());
  });
}

/** Databases of this run alone, copied from one that was migrated once. */
function databasesOf(server: Database): Engine {
  const run = `mirror_${randomUUID().slice(0, 8)}`;
  const template = `${run}_template`;
  const made: string[] = [];
  let count = 0;

  async function create(from = ''): Promise<string> {
    const name = `${run}_${(count += 1)}`;
    await server.write((client) => client.$executeRawUnsafe(`CREATE DATABASE "${name}" ${from}`));
    made.push(name);
    return urlOf(name);
  }

  async function drop(name: string): Promise<void> {
    await server.write((client) => client.$executeRawUnsafe(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
  }

  beforeAll(async () => {
    await server.write((client) => client.$executeRawUnsafe(`CREATE DATABASE "${template}"`));
    const { close } = await openStore(settings(urlOf(template)));
    await close();
  });

  afterEach(async () => {
    for (const name of made.splice(0)) await drop(name);
  });

  afterAll(async () => {
    await drop(template);
    await server.close();
  });

  return { migrated: () => create(`TEMPLATE "${template}"`), empty: () => create() };
}

function urlOf(name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
