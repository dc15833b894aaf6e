import { createHash } from 'node:crypto';
import type { Log } from '../logging.js';
import type { Arrival, SeenRequests } from '../storage/store.js';

export interface SeenSettings {
  readonly kept: SeenRequests;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
  /** Real time, in milliseconds: the time that signatures are checked against. */
  readonly now: () => number;
}

/** A request whose signature holds. */
export interface SignedRequest {
  readonly body: Readonly<Record<string, unknown>>;
  readonly signature: string;
}

/** Sees to it that what arrives twice is done once. */
export interface Seen {
  /** Does the work of a request that was never taken; answers what was known of it. Fails only as the work does. */
  once(request: SignedRequest, work: () => Promise<void>): Promise<Arrival>;
}

/**
 * A signature is taken for ten minutes, five on either side of the clock, and Slack's last attempt at an event comes after
 * six; the rest is for clocks that differ.
 */
const keptMs = 15 * 60_000;
const forgetEveryMs = 60_000;
/** A store that does not answer by then keeps no click waiting; together with what a listener waits for it stays below 3 s. */
const longestWaitMs = 300;

/**
 * Requests are known by what Slack numbers them with, and by their signature where it does not. This process remembers what
 * it took; what others took stands in the store. When that cannot say, a request is taken: every listener does the same
 * thing once when it comes twice, and a click that is turned away would be lost.
 */
export function createSeen({ kept, log, wait, now }: SeenSettings): Seen {
  /** When each was taken here, oldest first. */
  const here = new Map<string, number>();
  let forgotAt = now();
  let isWarned = false;

  async function arrivalOf(name: string, isSentAgain: boolean): Promise<Arrival> {
    if (here.has(name)) return 'done';
    here.set(name, now());
    try {
      const asked = kept.takeRequest(name, new Date(now()), isSentAgain);
      const late = wait(longestWaitMs).then(() => Promise.reject(new Error('The store does not answer.')));
      const arrival = await Promise.race([asked, late]);
      isWarned = false;
      // Somebody else may never finish it.
      if (arrival === 'under-way') here.delete(name);
      return arrival;
    } catch (error) {
      if (!isWarned)
        log.warn({ component: 'slack', error }, 'what other machines took is not known; requests are taken');
      isWarned = true;
      return 'first';
    }
  }

  function forget(): void {
    const before = now() - keptMs;
    for (const [name, takenAt] of here) {
      if (takenAt >= before) break;
      here.delete(name);
    }
    if (now() - forgotAt < forgetEveryMs) return;
    forgotAt = now();
    // What stays is forgotten a minute later.
    kept.forgetRequests(new Date(before)).catch(() => undefined);
  }

  return {
    once: async (request, work) => {
      const name = nameOf(request);
      const isSentAgain = request.body['type'] === 'event_callback';
      forget();
      const arrival = await arrivalOf(name, isSentAgain);
      if (arrival !== 'first') return arrival;
      await work();
      // An event that nobody calls done is taken once more, which does nothing twice.
      if (isSentAgain) await kept.finishRequest(name, new Date(now())).catch(() => undefined);
      return arrival;
    },
  };
}

/** A hash: what Slack numbers a request with opens windows and answers messages for a while. */
function nameOf({ body, signature }: SignedRequest): string {
  return createHash('sha256')
    .update(JSON.stringify(numberOf(body) ?? [signature]))
    .digest('base64url');
}

/** What Slack numbers a request with: one event, one press, one command, one window that closes. */
function numberOf(body: SignedRequest['body']): readonly string[] | undefined {
  const type = typeof body['type'] === 'string' ? body['type'] : 'command';
  if (typeof body['event_id'] === 'string') return [type, body['event_id']];
  if (typeof body['trigger_id'] === 'string') return [type, body['trigger_id']];
  const { view } = body;
  if (typeof view !== 'object' || view === null || !('id' in view && 'hash' in view)) return undefined;
  return [type, String(view.id), String(view.hash)];
}
