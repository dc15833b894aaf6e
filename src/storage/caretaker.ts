/** What an operator does with the database as a whole. Nothing of a person is opened by any of it. */
export interface Caretaker {
  /**
   * Copies an embedded database into one file, consistent, while the app may be running; no key is in it.
   * Throws `CareRefused` when there is such a file already and it may not be written over.
   */
  backUp(file: string, mayOverwrite: boolean): Promise<BackupFacts>;
  /**
   * Puts a backup in the place of an embedded database that no app has open, after checking it and taking out whoever
   * erased everything since. All or nothing. Throws `CareRefused` or `KeyMismatch`.
   */
  restore(file: string): Promise<Restored>;
  /** Brings the database up to date; answers the migrations that were applied and those that it has. */
  migrate(): Promise<{ readonly applied: readonly string[]; readonly all: readonly string[] }>;
  readonly keys: KeyCare;
  /** The list of who erased everything, as text, to be kept apart from the backups. */
  exportErasures(): Promise<string>;
  /** Takes out whoever is on such a list and here again. */
  replayErasures(list: string): Promise<{ readonly listed: number; readonly takenOut: number }>;
}

/** Keys, named by their fingerprints alone. */
export interface KeyCare {
  status(): Promise<KeyStatus>;
  /** Makes MIRROR_KEY the key that wraps; answers how many data keys were wrapped anew. Throws `KeyMismatch`. */
  rotateMasterKey(): Promise<number>;
  /** Gives everybody a new data key; answers how many people. */
  rotateDataKeys(): Promise<number>;
  /** Throws away data keys that nobody can still be writing with; answers of how many people. */
  retireDataKeys(): Promise<number>;
}

export interface KeyStatus {
  /** The key that wraps; undefined in a database that was never started on. */
  readonly active: string | undefined;
  /** MIRROR_KEY, where one is set. */
  readonly own: string | undefined;
  /** Whatever else can be opened with here. */
  readonly others: readonly string[];
  /** Keys that wrapped before, the oldest first. */
  readonly retired: readonly string[];
  /** Data keys of people, by what wraps them. */
  readonly wrapped: readonly { readonly fingerprint: string; readonly count: number }[];
  /** Tokens of workspaces, by what they are sealed with. */
  readonly sealed: readonly { readonly fingerprint: string; readonly count: number }[];
  /** People with more than one data key. */
  readonly withOldDataKeys: number;
}

/** What the first lines of a backup say of it. */
export interface BackupFacts {
  /** ISO instant. */
  readonly madeAt: string;
  /** The newest migration. */
  readonly schema: string;
  /** The fingerprint of the master key it needs. */
  readonly masterKey: string;
  /** Of the database inside. */
  readonly bytes: number;
  readonly sha256: string;
}

export interface Restored {
  readonly backup: BackupFacts;
  /** Migrations that the backup did not have yet. */
  readonly migrated: readonly string[];
  /** People who erased everything after the backup was made. */
  readonly takenOut: number;
  /** Messages that were due by now, and may have been sent after the backup was made: they are not sent again. */
  readonly unknown: number;
  /** Where a damaged database was put that stood there before. */
  readonly damaged: string | undefined;
}

/** Something that was not done, and why; nothing was changed. */
export class CareRefused extends Error {
  override readonly name = 'CareRefused';
}
