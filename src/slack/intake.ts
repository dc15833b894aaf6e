import type { App } from '@slack/bolt';
import type { Log } from '../logging.js';
import { createInHand, type InHand } from './in-hand.js';

/** What Socket Mode hands over. */
export interface Envelope {
  readonly ack: (response?: unknown) => Promise<void>;
  readonly body: Record<string, unknown>;
  readonly retry_num?: number;
  readonly retry_reason?: string;
}

/** Takes what arrives and has it answered. */
export interface Intake {
  /** Never rejects: nobody could catch it. */
  take(app: App, envelope: Envelope): Promise<void>;
  /** Resolves once nothing that has arrived waits for its ack, or after `longestMs`. */
  acked(longestMs: number): Promise<unknown>;
}

/** @param inHand counts everything that arrives until it is answered */
export function createIntake(inHand: InHand, log: Log): Intake {
  const unacked = createInHand();

  async function answer(app: App, { ack, body, retry_num, retry_reason }: Envelope): Promise<void> {
    let leave = (): void => {};
    void unacked.run(() => new Promise<void>((resolve) => (leave = resolve)));
    try {
      await app.processEvent({
        body,
        ...(retry_num === undefined ? {} : { retryNum: retry_num }),
        ...(retry_reason === undefined ? {} : { retryReason: retry_reason }),
        // An ack that is lost with the connection ends nothing: what was stored still gets its receipt and its reply.
        ack: async (response?: unknown) => {
          await ack(response).catch((error: unknown) => log.warn({ component: 'slack', error }, 'an ack was lost'));
          leave();
        },
      });
    } catch (error) {
      log.error({ component: 'slack', error }, 'what arrived was not answered');
    } finally {
      leave();
    }
  }

  return {
    take: (app, envelope) => inHand.run(() => answer(app, envelope)),
    acked: (longestMs) => unacked.ended(longestMs),
  };
}
