import type { DeliveryLedger, FrameworkStore, Store } from '../storage/store.js';

/** What a use case may reach: storage behind its interfaces, and the clock and randomness as arguments. */
export interface Deps {
  readonly store: Store;
  readonly frameworks: FrameworkStore;
  readonly ledger: DeliveryLedger;
  readonly now: () => Date;
  readonly newId: () => string;
  /** A prompt later than this waits for the person's hour on the next day; 3 when absent. */
  readonly promptGraceHours?: number | undefined;
  /** Does a reflection and measures how long it takes; it is simply done when absent. */
  readonly timeReflection?: (<T>(reflection: () => T) => T) | undefined;
}
