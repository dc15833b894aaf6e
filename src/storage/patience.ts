import { setTimeout as pause } from 'node:timers/promises';
import { failureOf, toStoreError } from './failures.js';
import { StoreBusy } from './store.js';

/** How long a caller waits for a lock, in milliseconds: half of what Slack allows before an ack. */
export const patienceMs = 1500;

/**
 * Tries work until nobody else holds the lock or time is up, without blocking the event loop between tries.
 * The work must leave nothing behind when it fails. Throws `StoreBusy`, `StoreUnavailable` or the work's own error.
 */
export async function patiently<T>(work: () => Promise<T>, deadline = performance.now() + patienceMs): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (failureOf(error) !== 'busy' || performance.now() >= deadline) throw toStoreError(error);
    }
    // Jitter: two processes that wait for each other must not try in step.
    await pause(20 + Math.random() * 60);
  }
}

/**
 * Lets one piece of work after another have its turn, so that many callers behind a foreign lock cost one try at a time.
 * A caller whose patience ended while the lock was seen held fails without another try.
 */
export function takingTurns(): <T>(work: () => Promise<T>, waitMs?: number) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let heldAt = -Infinity;
  return async function inTurn<T>(work: () => Promise<T>, waitMs = patienceMs): Promise<T> {
    const deadline = performance.now() + waitMs;
    const before = last;
    const turn = (async () => {
      await before;
      if (performance.now() >= deadline && performance.now() - heldAt < 200) {
        throw new StoreBusy('The database stayed locked: others were waiting as long.');
      }
      try {
        return await patiently(work, deadline);
      } catch (error) {
        if (error instanceof StoreBusy) heldAt = performance.now();
        throw error;
      }
    })();
    last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  };
}
