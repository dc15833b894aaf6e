import { connect } from './database.js';
import { databaseFile } from './engines/database-file.js';
import { frameworksOf } from './frameworks.js';
import { checkMigrated } from './migrations.js';
import type { FrameworkStore } from './store.js';

export interface OpenFrameworks {
  readonly frameworks: FrameworkStore;
  readonly close: () => Promise<void>;
}

/**
 * Opens the published frameworks alone, beside an app that may be running: no key is needed, nothing personal can be read,
 * and the database is neither made nor migrated. Undefined while there is no database file yet. Throws `StoreUnavailable`,
 * `StoreBusy` or `MigrationStopped`, each with a sentence for the operator.
 */
export async function openFrameworks(databaseUrl: string, now: () => Date): Promise<OpenFrameworks | undefined> {
  if (databaseUrl.startsWith('file:') && databaseFile(databaseUrl).identity() === undefined) return undefined;
  const database = await connect(databaseUrl);
  try {
    await checkMigrated(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { frameworks: frameworksOf(database, now), close: () => database.close() };
}
