import type { DeliveryLedger, FrameworkStore, Store } from '../storage/store.js';

/** What a use case may reach: storage behind its interfaces, and the clock and randomness as arguments. */
export interface Deps {
  readonly store: Store;
  readonly frameworks: FrameworkStore;
  readonly ledger: DeliveryLedger;
  readonly now: () => Date;
  readonly newId: () => string;
}
