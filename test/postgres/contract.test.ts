import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Database, connect } from '../../src/storage/database.js';
import { openStore } from '../../src/storage/open.js';
import { settings } from '../storage/builders.js';
import { describeContract } from '../storage/contract.js';
import type { Engine } from '../storage/contract/engine.js';

const serverUrl = process.env['TEST_DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/test';

const server = await connect(serverUrl).catch(() => undefined);

describe('the store on PostgreSQL', () => {
  if (server === undefined) {
    const why = `no PostgreSQL answers at ${new URL(serverUrl).host} (TEST_DATABASE_URL)`;
    if (process.env['CI']) {
      test('is checked in CI', () => {
        throw new Error(`Nothing may be skipped in CI, but ${why}.`);
      });
    } else {
      console.warn(`The storage suite on PostgreSQL is skipped: ${why}.`);
      test.skip(`is skipped: ${why}`, () => expect(server).toBeDefined());
    }
    return;
  }
  describeContract(databasesOf(server));
});

/** Databases of this run alone, copied from one that was migrated once. */
function databasesOf(server: Database): Engine {
  const run = `mirror_${randomUUID().slice(0, 8)}`;
  const template = `${run}_template`;
  const made: string[] = [];
  let count = 0;

  function urlOf(name: string): string {
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return url.href;
  }

  async function create(name: string, from = ''): Promise<string> {
    await server.write((client) => client.$executeRawUnsafe(`CREATE DATABASE "${name}" ${from}`));
    made.push(name);
    return urlOf(name);
  }

  async function drop(name: string): Promise<void> {
    await server.write((client) => client.$executeRawUnsafe(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
  }

  beforeAll(async () => {
    const { close } = await openStore(settings(await create(template)));
    await close();
  });

  afterEach(async () => {
    for (const name of made.splice(0)) if (name !== template) await drop(name);
  });

  afterAll(async () => {
    await drop(template);
    await server.close();
  });

  return {
    migrated: () => create(`${run}_${(count += 1)}`, `TEMPLATE "${template}"`),
    empty: () => create(`${run}_${(count += 1)}`),
  };
}
