import { randomUUID } from 'node:crypto';
import type { Framework } from '../domain/framework.js';
import { type Database, connect } from './database.js';
import { frameworksOf, publishFirst } from './frameworks.js';
import { dataKeysOf } from './keys/data-keys.js';
import { checkMasterKey, masterKeys, rotateMasterKey } from './keys/master-key.js';
import { rotateDataKeys } from './keys/rotation.js';
import { ledgerOf } from './ledger.js';
import { applyMigrations } from './migrations.js';
import { erasureOf } from './rooms/erasure.js';
import { hypothesesOf } from './rooms/hypotheses.js';
import { issuesOf } from './rooms/issues.js';
import { journeyOf } from './rooms/journey.js';
import { leftoversOf } from './rooms/leftovers.js';
import { messagesOf } from './rooms/messages.js';
import { peopleOf } from './rooms/people.js';
import { sharesOf } from './rooms/shares.js';
import { toldOf } from './rooms/told.js';
import { unfinishedOf } from './rooms/unfinished.js';
import { weeksOf } from './rooms/weeks.js';
import { wholeOf } from './rooms/whole.js';
import type { DeliveryLedger, FrameworkStore, Store } from './store.js';
import { vaultOf } from './vault.js';

export interface StoreSettings {
  /** `file:…` or `postgresql://…`. */
  readonly databaseUrl: string;
  /** 32 bytes that wrap every person's data key. */
  readonly masterKey: Uint8Array;
  /** Earlier master keys; what they wrap is wrapped anew at this start. */
  readonly oldKeys?: readonly Uint8Array[] | undefined;
  readonly now: () => Date;
  readonly newId?: (() => string) | undefined;
  /** Published when its version is not there yet. */
  readonly firstFramework?: Framework | undefined;
}

export interface OpenStore {
  readonly store: Store;
  readonly frameworks: FrameworkStore;
  readonly ledger: DeliveryLedger;
  /** Gives everybody a new data key and seals all they have with it; returns the number of people. */
  readonly rotateDataKeys: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database, brings it up to date and checks the key.
 * Throws `StoreUnavailable`, `StoreBusy`, `MigrationStopped` or `KeyMismatch`, each with a sentence for the operator.
 */
export async function openStore(settings: StoreSettings): Promise<OpenStore> {
  const masters = masterKeys(settings.masterKey, settings.oldKeys);
  const database = await connect(settings.databaseUrl);
  try {
    await applyMigrations(database);
    await checkMasterKey(database, masters);
    await rotateMasterKey(database, masters);
    return await furnish(database, masters, settings);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function furnish(
  database: Database,
  masters: ReturnType<typeof masterKeys>,
  { now, newId = randomUUID, firstFramework }: StoreSettings,
): Promise<OpenStore> {
  const vault = vaultOf({ database, masters, dataKeys: dataKeysOf(database, masters), now, newId });
  const frameworks = frameworksOf(database, now);
  if (firstFramework !== undefined) await publishFirst(frameworks, firstFramework);
  const close = () => database.close();
  const store: Store = {
    ...peopleOf(vault),
    ...weeksOf(vault),
    ...wholeOf(vault),
    ...unfinishedOf(vault),
    ...toldOf(vault),
    ...sharesOf(vault),
    ...issuesOf(vault),
    ...hypothesesOf(vault),
    ...journeyOf(vault),
    ...messagesOf(vault),
    ...leftoversOf(vault),
    ...erasureOf(vault),
    close,
  };
  return { store, frameworks, ledger: ledgerOf(database, newId), rotateDataKeys: () => rotateDataKeys(vault), close };
}
