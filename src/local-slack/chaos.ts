import { createHash } from 'node:crypto';
import type { Fault } from './faults.js';

/** How often a call of one method goes wrong: probabilities from 0 to 1 that add up to 1 at most. */
export interface ChaosOfMethod {
  readonly rateLimited?: number;
  /** Status 500, before anything was done. */
  readonly serverError?: number;
  /** No answer at all, before or after the call was done. */
  readonly hangBefore?: number;
  readonly hangAfter?: number;
  /** The connection breaks before or after the call was done. */
  readonly droppedBefore?: number;
  readonly droppedAfter?: number;
  /** 1 by default. */
  readonly retryAfterSeconds?: number;
}

/** Faults by chance, the same ones for the same seed. */
export interface Chaos {
  readonly seed: number;
  /** By method; `*` for every method that is not named. */
  readonly methods: Readonly<Record<string, ChaosOfMethod>>;
}

/**
 * Draws the fault of a call. What is drawn depends on seed, method, whom the call is about and how often that was
 * called before: not on what happens in between, so that a run can be repeated however its calls interleave.
 */
export function chaosOf({ seed, methods }: Chaos): (method: string, target: string) => Fault | undefined {
  const asked = new Map<string, number>();
  return (method, target) => {
    const odds = methods[method] ?? methods['*'];
    if (odds === undefined) return undefined;
    const key = `${method} ${target}`;
    const times = (asked.get(key) ?? 0) + 1;
    asked.set(key, times);
    return faultAt(odds, chance(`${seed} ${key} ${times}`));
  };
}

function faultAt(odds: ChaosOfMethod, drawn: number): Fault | undefined {
  const faults: readonly (readonly [odds: number | undefined, fault: Fault])[] = [
    [odds.rateLimited, { kind: 'rate_limited', retryAfterSeconds: odds.retryAfterSeconds ?? 1 }],
    [odds.serverError, { kind: 'status', status: 500 }],
    [odds.hangBefore, { kind: 'hang', when: 'before' }],
    [odds.hangAfter, { kind: 'hang', when: 'after' }],
    [odds.droppedBefore, { kind: 'dropped', when: 'before' }],
    [odds.droppedAfter, { kind: 'dropped', when: 'after' }],
  ];
  let below = 0;
  for (const [share = 0, fault] of faults) {
    below += share;
    if (drawn < below) return fault;
  }
  return undefined;
}

/** A number from 0 to 1, 1 excluded, that follows from the words alone. */
function chance(words: string): number {
  return createHash('sha1').update(words).digest().readUInt32BE() / 2 ** 32;
}
