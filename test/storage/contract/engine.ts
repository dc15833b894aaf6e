import { afterEach } from '@jest/globals';
import { type Database, connect } from '../../../src/storage/database.js';
import { type OpenStore, type StoreSettings, openStore } from '../../../src/storage/open.js';
import { settings } from '../builders.js';

/** Where a suite gets its databases from. */
export interface Engine {
  /** The URL of a migrated database of its own; gone after the test. */
  migrated(): Promise<string>;
  /** The URL of an empty one. */
  empty(): Promise<string>;
}

export interface Bench {
  open(databaseUrl: string, change?: Partial<StoreSettings>): Promise<OpenStore>;
  fresh(change?: Partial<StoreSettings>): Promise<OpenStore & { readonly databaseUrl: string }>;
  /** The rows beneath the store, as somebody with the database alone sees them. */
  raw(databaseUrl: string): Promise<Database>;
}

/** Opens stores for one describe block and closes them after each test. */
export function benchOf(engine: Engine): Bench {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  async function open(databaseUrl: string, change: Partial<StoreSettings> = {}): Promise<OpenStore> {
    const opened = await openStore(settings(databaseUrl, change));
    closing.push(opened.close);
    return opened;
  }
  return {
    open,
    async fresh(change) {
      const databaseUrl = await engine.migrated();
      return { ...(await open(databaseUrl, change)), databaseUrl };
    },
    async raw(databaseUrl) {
      const database = await connect(databaseUrl);
      closing.push(() => database.close());
      return database;
    },
  };
}
