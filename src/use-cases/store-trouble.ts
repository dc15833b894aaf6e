import { PersonGone, StoreBusy, StoreUnavailable } from '../storage/store.js';

/** Whether an error means that the store did not answer: nothing was changed, and trying again may work. */
export function isStoreTrouble(error: unknown): boolean {
  return error instanceof StoreBusy || error instanceof StoreUnavailable;
}

/** Whether an error means that the person erased everything a moment ago: there is nobody to tell. */
export function hasLeft(error: unknown): boolean {
  return error instanceof PersonGone;
}
