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
  /** For how long after that nobody tries again who has waited too long for that, in milliseconds. */
  readonly rememberedMs: number;
  /** How much of their patience that is: less than all where one more try takes long by itself. */
  readonly spentBy: number;
  /** What those hear whose patience ends while nothing goes on at any place. */
  readonly standstill: () => Error;
}

/** One after another, for a file that a foreign lock may hold. */
const oneByOne: Turns = {
  places: 1,
  keepsAllOut: (error) => error instanceof StoreBusy,
  rememberedMs: 200,
  spentBy: 1,
  standstill: () => new StoreBusy('The database stayed locked: others were waiting as long.'),
};

/**
 * Lets pieces of work have their turn in the order they came, so that many callers behind a foreign lock, or before a
 * server that is away, cost one try at a time. Whoever waited only because others came first gets their turn, however
 * late, and may still meet a lock. A caller whose patience ends while nobody gets on, or after somebody was kept out, fails
 * without a try.
 */
export function takingTurns(turns: Turns = oneByOne): <T>(work: () => Promise<T>, waitMs?: number) => Promise<T> {
  const queue = new PQueue({ concurrency: turns.places });
  let lastOut: { readonly at: number; readonly error: unknown } | undefined;
  let movedAt = -Infinity;

  async function take<T>(work: () => Promise<T>, cameAt: number, waitMs: number): Promise<T> {
    const now = performance.now();
    const isOut = lastOut !== undefined && now - lastOut.at < turns.rememberedMs;
    if (isOut && now >= cameAt + waitMs * turns.spentBy) throw lastOut?.error;
    try {
      const done = await patiently(work, isOut ? cameAt + waitMs : Math.max(cameAt + waitMs, now + waitMs / 2));
      lastOut = undefined;
      return done;
    } catch (error) {
      if (turns.keepsAllOut(error)) lastOut = { at: performance.now(), error };
      throw error;
    } finally {
      movedAt = performance.now();
    }
  }

  return function inTurn<T>(work: () => Promise<T>, waitMs = patienceMs): Promise<T> {
    const cameAt = performance.now();
    const taking = () => take(work, cameAt, waitMs);
    if (queue.size === 0 && queue.pending < turns.places) return queue.add(taking);
    return new Promise<T>((resolve, reject) => {
      let timer = setTimeout(look, waitMs);
      let hasLeft = false;
      function look(): void {
        const stillMs = performance.now() - Math.max(movedAt, cameAt);
        if (stillMs < waitMs) {
          timer = setTimeout(look, waitMs - stillMs + 1);
          return;
        }
        hasLeft = true;
        reject(turns.standstill());
      }
      void queue.add(async () => {
        clearTimeout(timer);
        // Whoever has left was told that nothing was done.
        if (!hasLeft) await taking().then(resolve, reject);
      });
    });
  };
}
