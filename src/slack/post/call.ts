import type { Log } from '../../logging.js';
import { classify } from './classify.js';
import type { Outcome, Refused } from './outcome.js';
import type { Pace } from './pace.js';

export interface Calling {
  readonly pace: Pace;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
}

const attempts = 3;
const longestWaitMs = 30_000;
const firstWaitMs = 500;

/** Calls Slack once and says what became of it; a 429 is remembered for the method. */
export async function callSlack<A, T>(
  { pace, log }: Calling,
  method: string,
  call: () => Promise<A>,
  read: (answer: A) => T,
): Promise<Outcome<T>> {
  try {
    return { outcome: 'done', value: read(await call()) };
  } catch (error) {
    const failure = classify(error);
    if (failure.outcome === 'refused' && failure.retryAfterMs !== undefined)
      await pace.hush(method, failure.retryAfterMs);
    log.warn({ method, state: failure.outcome, reason: failure.reason }, 'Slack did not take a call');
    return failure;
  }
}

/**
 * Tries up to three times where trying again is harmless: after a rate limit of at most 30 s or a passing refusal,
 * and after an unknown outcome only when the call is idempotent.
 */
export async function retryPatiently<T>(
  { wait }: Calling,
  kind: 'once' | 'idempotent',
  attempt: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  let outcome = await attempt();
  for (let tried = 1; tried < attempts; tried += 1) {
    const pause = pauseAfter(outcome, kind, tried);
    if (pause === undefined || pause > longestWaitMs) return outcome;
    await wait(pause);
    outcome = await attempt();
  }
  return outcome;
}

/** Something that is gone already is as good as deleted. */
export function goneIsDone(outcome: Outcome<void>, gone: readonly string[]): Outcome<void> {
  if (outcome.outcome === 'done' || !gone.includes(outcome.reason)) return outcome;
  return { outcome: 'done', value: undefined };
}

function pauseAfter(outcome: Outcome<unknown>, kind: 'once' | 'idempotent', tried: number): number | undefined {
  const growing = firstWaitMs * 2 ** (tried - 1);
  if (outcome.outcome === 'unknown') return kind === 'idempotent' ? growing : undefined;
  if (outcome.outcome !== 'refused') return undefined;
  if (outcome.retryAfterMs !== undefined) return outcome.retryAfterMs;
  return isPassing(outcome) ? growing : undefined;
}

/** Slack, or the way to it, is down for the moment; nothing is wrong with what was asked. */
export function isPassing({ reason }: Refused): boolean {
  return /^(http_5\d\d|service_unavailable|E[A-Z_]+|UND_ERR_\w+)$/.test(reason);
}
