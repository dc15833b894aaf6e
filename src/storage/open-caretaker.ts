import { randomUUID } from 'node:crypto';
import { makeBackup } from './backup/make-backup.js';
import { restoreBackup } from './backup/restore-backup.js';
import { CareRefused, type Caretaker } from './caretaker.js';
import { type Database, connect } from './database.js';
import { type DatabaseFile, databaseFile } from './engines/database-file.js';
import { readErased, writeErased } from './erasures/erased.js';
import { appendToListFile, listFileOf, readListFile } from './erasures/list-file.js';
import { readErasures, replayErasures } from './erasures/replay.js';
import { checkMasterKey } from './keys/active-key.js';
import { dataKeysOf } from './keys/data-keys.js';
import { KeyMismatch, type MasterKeys, masterKeys } from './keys/master-key.js';
import { rotateMasterKey } from './keys/rotate-master-key.js';
import { retireDataKeys, rotateDataKeys } from './keys/rotation.js';
import { readKeyStatus } from './keys/status.js';
import { appliedMigrations, applyMigrations, checkMigrated } from './migrations.js';
import { type Vault, vaultOf } from './vault.js';

export interface CareSettings {
  readonly databaseUrl: string;
  /** MIRROR_KEY and then MIRROR_KEYS_OLD; empty where none is set. */
  readonly keys: readonly Uint8Array[];
  readonly now: () => Date;
}

/** What an operator does with the database; each piece of work opens it and closes it again. */
export function caretakerOf({ databaseUrl, keys, now }: CareSettings): Caretaker {
  const embedded = databaseUrl.startsWith('file:') ? databaseFile(databaseUrl) : undefined;
  const [own, ...others] = keys;
  const masters = own === undefined ? undefined : masterKeys(own, others);

  /** On a database that is there and up to date. */
  async function caring<T>(work: (database: Database) => Promise<T>): Promise<T> {
    if (embedded !== undefined && embedded.identity() === undefined) {
      throw new CareRefused(`There is no database at ${embedded.path} yet.`);
    }
    const database = await connect(databaseUrl);
    try {
      await checkMigrated(database);
      return await work(database);
    } finally {
      await database.close();
    }
  }

  /** The same with the keys. */
  function unlocked<T>(work: (vault: Vault) => Promise<T>): Promise<T> {
    return caring(async (database) => {
      const known = needed(masters);
      await checkMasterKey(database, known);
      const dataKeys = dataKeysOf(database, known);
      return work(vaultOf({ database, masters: known, dataKeys, now, newId: randomUUID }));
    });
  }

  return {
    backUp: (file, mayOverwrite) => makeBackup(fileOnly(embedded, 'pg_dump'), file, mayOverwrite, now()),
    restore: (file) => restoreBackup(fileOnly(embedded, 'pg_restore'), file, masters, now()),
    async migrate() {
      const database = await connect(databaseUrl);
      try {
        const applied = await applyMigrations(database);
        return { applied, all: await appliedMigrations(database) };
      } finally {
        await database.close();
      }
    },
    keys: {
      status: () => caring((database) => readKeyStatus(database, masters)),
      rotateMasterKey: () => unlocked((vault) => rotateMasterKey(vault.database, vault.masters)),
      rotateDataKeys: () => unlocked(rotateDataKeys),
      retireDataKeys: () => unlocked(retireDataKeys),
    },
    exportErasures: () =>
      caring(async (database) => {
        const listed = database.file === undefined ? [] : await readListFile(listFileOf(database.file));
        const all = new Map([...listed, ...(await readErasures(database))].map((each) => [each.tombstone, each]));
        return writeErased([...all.values()]);
      }),
    replayErasures: (list) =>
      caring(async (database) => {
        const erased = readErased(list);
        const takenOut = await replayErasures({ database, newId: randomUUID, now }, erased);
        if (database.file !== undefined) await appendToListFile(listFileOf(database.file), erased);
        return { listed: erased.length, takenOut };
      }),
  };
}

function fileOnly(embedded: DatabaseFile | undefined, tool: 'pg_dump' | 'pg_restore'): DatabaseFile {
  if (embedded !== undefined) return embedded;
  throw new CareRefused(
    tool === 'pg_dump'
      ? 'This database is PostgreSQL: back it up with pg_dump, for example: pg_dump --format=custom --file=mirror.dump "$DATABASE_URL". ' +
          'Keep the list of who erased everything apart from it: npm run mirror -- erasures export FILE.'
      : 'This database is PostgreSQL: stop the mirror, restore with pg_restore, for example: ' +
          'pg_restore --clean --if-exists --dbname="$DATABASE_URL" mirror.dump. ' +
          'Before the mirror starts again, take out who erased everything since: npm run mirror -- erasures replay FILE.',
  );
}

function needed(masters: MasterKeys | undefined): MasterKeys {
  if (masters === undefined)
    throw new KeyMismatch('MIRROR_KEY is missing: set it, or MIRROR_KEY_FILE, as for the app.');
  return masters;
}
