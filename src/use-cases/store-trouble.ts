import { StoreBusy, StoreUnavailable } from '../storage/store.js';

/** Whether an error means that the store did not answer: nothing was changed, and trying again may work. */
export function isStoreTrouble(error: unknown): boolean {
  return error instanceof StoreBusy || error instanceof StoreUnavailable;
}
