import { randomUUID } from 'node:crypto';
import type { Framework } from '../domain/framework.js';
import { readBacklog, type Backlog } from './backlog.js';
import { type Database, connect } from './database.js';
import { settleErasures } from './erasures/replay.js';
import { frameworksOf, publishFirst } from './frameworks.js';
import { dataKeysOf } from './keys/data-keys.js';
import { activeFingerprint, checkMasterKey } from './keys/active-key.js';
import { type MasterKeys, masterKeys } from './keys/master-key.js';
import { rotateMasterKey } from './keys/rotate-master-key.js';
import { retireDataKeys, rotateDataKey, rotateDataKeys } from './keys/rotation.js';
import { ledgerOf } from './ledger.js';
import { measured, type Measure } from './measured.js';
import { applyMigrations, upToDateCheck } from './migrations.js';
import { erasureOf } from './rooms/erasure.js';
import { hypothesesOf } from './rooms/hypotheses.js';
import { installationsOf } from './rooms/installations.js';
import { issuesOf } from './rooms/issues.js';
import { journeyOf } from './rooms/journey.js';
import { leftoversOf } from './rooms/leftovers.js';
import { messagesOf } from './rooms/messages.js';
import { peopleOf } from './rooms/people.js';
import { seenRequestsOf } from './rooms/seen-requests.js';
import { sharesOf } from './rooms/shares.js';
import { toldOf } from './rooms/told.js';
import { unfinishedOf } from './rooms/unfinished.js';
import { weeksOf } from './rooms/weeks.js';
import { wholeOf } from './rooms/whole.js';
import { sharedPaceOf } from './shared-pace.js';
import type {
  DeliveryLedger,
  FrameworkStore,
  InstallationStore,
  PersonId,
  SeenRequests,
  SharedPace,
  Store,
} from './store.js';
import { type OperatorNotice, watched } from './troubles.js';
import { vaultOf } from './vault.js';

export interface StoreSettings {
  /** `file:…` or `postgresql://…`. */
  readonly databaseUrl: string;
  /** 32 bytes that wrap every person's data key. */
  readonly masterKey: Uint8Array;
  /** Other master keys to open with, until nothing is wrapped by them any more. */
  readonly oldKeys?: readonly Uint8Array[] | undefined;
  readonly now: () => Date;
  readonly newId?: (() => string) | undefined;
  /** Hears what keeps the database from being used, and what to do about it. */
  readonly tellOperator?: ((notice: OperatorNotice) => void) | undefined;
  /** Published when its version is not there yet. */
  readonly firstFramework?: Framework | undefined;
  /** Hears of every call of the database. */
  readonly measure?: Measure | undefined;
}

export interface OpenStore {
  readonly store: Store;
  readonly frameworks: FrameworkStore;
  readonly ledger: DeliveryLedger;
  readonly installations: InstallationStore;
  readonly pace: SharedPace;
  readonly seenRequests: SeenRequests;
  /** Makes the own master key the one that wraps; returns how many data keys were wrapped anew. */
  readonly rotateMasterKey: () => Promise<number>;
  /** Gives everybody a new data key and seals all they have with it; returns the number of people. */
  readonly rotateDataKeys: () => Promise<number>;
  readonly rotateDataKey: (person: PersonId) => Promise<void>;
  /** Throws away the data keys before, an hour after the newest at the earliest; returns the number of people. */
  readonly retireDataKeys: () => Promise<number>;
  /** What is due and not sent. */
  readonly backlog: (now: Date) => Promise<Backlog>;
  /** Whether the database answers and is as this version needs it. Throws `StoreBusy` or `StoreUnavailable`. */
  readonly isUpToDate: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database, brings it up to date and checks the key.
 * Throws `StoreUnavailable`, `StoreBusy`, `MigrationStopped` or `KeyMismatch`, each with a sentence for the operator.
 */
export async function openStore(settings: StoreSettings): Promise<OpenStore> {
  const masters = masterKeys(settings.masterKey, settings.oldKeys);
  const connected = watched(await connect(settings.databaseUrl), settings.tellOperator ?? (() => undefined));
  const database = settings.measure === undefined ? connected : measured(connected, settings.measure);
  try {
    await applyMigrations(database);
    await checkMasterKey(database, masters);
    await tellOfKeys(database, masters, settings);
    await settleErasures({ database, newId: settings.newId ?? randomUUID, now: settings.now });
    return await furnish(database, masters, settings);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Another key than the own one wraps: in the middle of a rotation, or nobody has begun it. */
async function tellOfKeys(database: Database, masters: MasterKeys, { tellOperator }: StoreSettings): Promise<void> {
  const active = await database.read(activeFingerprint);
  if (active === undefined || active === masters.newest.fingerprint) return;
  tellOperator?.({
    code: `master-key-${active}`,
    sentence:
      'MIRROR_KEY is not the key that wraps: everything opens as long as that one stays in MIRROR_KEYS_OLD. See npm run mirror -- keys status',
  });
}

async function furnish(
  database: Database,
  masters: MasterKeys,
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
  return {
    store,
    frameworks,
    ledger: ledgerOf(database, newId),
    installations: installationsOf(database, masters),
    pace: sharedPaceOf(database),
    seenRequests: seenRequestsOf(database),
    rotateMasterKey: () => rotateMasterKey(database, masters),
    rotateDataKeys: () => rotateDataKeys(vault),
    rotateDataKey: (person) => rotateDataKey(vault, person),
    retireDataKeys: () => retireDataKeys(vault),
    backlog: (at) => readBacklog(database, at),
    isUpToDate: await upToDateCheck(database),
    close,
  };
}
