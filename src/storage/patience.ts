import { setTimeout as pause } from 'node:timers/promises';
import PQueue from 'p-queue';
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

export interface Turns {
  /** So much work goes on side by side. */
  readonly places: number;
  /** Whether what one met keeps everybody else out as well. */
  readonly keepsAllOut: (error: unknown) => boolean;
  /** For how long after that nobody whose patience has ended tries again, in milliseconds. */
  readonly rememberedMs: number;
}

/** One after another, for a file that a foreign lock may hold. */
const oneByOne: Turns = { places: 1, keepsAllOut: (error) => error instanceof StoreBusy, rememberedMs: 200 };

/**
 * Lets pieces of work have their turn in the order they came, so that many callers behind a foreign lock, or before a
 * server that is away, cost one try at a time. Whoever waited only because others came first gets their turn, however
 * late, and may still meet a lock; a caller whose patience ended while everybody was kept out fails as the last one did, without another try.
 */
export function takingTurns(turns: Turns = oneByOne): <T>(work: () => Promise<T>, waitMs?: number) => Promise<T> {
  const queue = new PQueue({ concurrency: turns.places });
  let lastOut: { readonly at: number; readonly error: unknown } | undefined;
  return async function inTurn<T>(work: () => Promise<T>, waitMs = patienceMs): Promise<T> {
    const cameAt = performance.now();
    return queue.add(async () => {
      const now = performance.now();
      const isOut = lastOut !== undefined && now - lastOut.at < turns.rememberedMs;
      const deadline = cameAt + waitMs;
      if (isOut && now >= deadline) throw lastOut?.error;
      try {
        return await patiently(work, isOut ? deadline : Math.max(deadline, now + waitMs / 2));
      } catch (error) {
        if (turns.keepsAllOut(error)) lastOut = { at: performance.now(), error };
        throw error;
      }
    });
  };
}
