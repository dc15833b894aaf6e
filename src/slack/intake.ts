import type { App } from '@slack/bolt';
import { underReference, type Log } from '../logging.js';
import { createInHand, type InHand } from './in-hand.js';

/** What Socket Mode hands over. */
export interface Envelope {
  readonly ack: (response?: unknown) => Promise<void>;
  readonly body: Record<string, unknown>;
  readonly retry_num?: number;
  readonly retry_reason?: string;
  /** When it began to arrive, on the clock of `performance.now()`; when it is taken when absent. */
  readonly arrivedAt?: number;
}

/** What became of an ack: `lost` with the connection, `missing` when nobody gave one. */
export type AckOutcome = 'done' | 'lost' | 'missing';

/** What kind of thing arrived. */
export type Arrived = 'command' | 'press' | 'window' | 'closed' | 'shortcut' | 'event' | 'other';

/** Hears of every ack, and how many seconds after the arrival it came. */
export type HearAck = (arrived: Arrived, ack: AckOutcome, seconds: number) => void;

/** Takes what arrives and has it answered. */
export interface Intake {
  /** Never rejects: nobody could catch it. */
  take(app: App, envelope: Envelope): Promise<void>;
  /** Resolves once nothing that has arrived waits for its ack, or after `longestMs`. */
  acked(longestMs: number): Promise<unknown>;
}

/**
 * @param inHand counts everything that arrives until it is answered
 * @param hear nobody when absent
 */
export function createIntake(inHand: InHand, log: Log, hear: HearAck = () => {}): Intake {
  const unacked = createInHand();

  async function answer(
    app: App,
    { ack, body, retry_num, retry_reason, arrivedAt = performance.now() }: Envelope,
  ): Promise<void> {
    let leave = (): void => {};
    let isHeard = false;
    const tell = (outcome: AckOutcome) => {
      if (!isHeard) hear(arrivedAs(body), outcome, (performance.now() - arrivedAt) / 1000);
      isHeard = true;
    };
    void unacked.run(() => new Promise<void>((resolve) => (leave = resolve)));
    try {
      await app.processEvent({
        body,
        ...(retry_num === undefined ? {} : { retryNum: retry_num }),
        ...(retry_reason === undefined ? {} : { retryReason: retry_reason }),
        // An ack that is lost with the connection ends nothing: what was stored still gets its receipt and its reply.
        ack: async (response?: unknown) => {
          try {
            await ack(response);
            tell('done');
          } catch (error) {
            log.warn({ component: 'slack', error }, 'an ack was lost');
            tell('lost');
          }
          leave();
        },
      });
    } catch (error) {
      log.error({ component: 'slack', error }, 'what arrived was not answered');
    } finally {
      leave();
      tell('missing');
    }
  }

  return {
    take: (app, envelope) => inHand.run(() => underReference(() => answer(app, envelope))),
    acked: (longestMs) => unacked.ended(longestMs),
  };
}

const kinds: Readonly<Record<string, Arrived>> = {
  block_actions: 'press',
  view_submission: 'window',
  view_closed: 'closed',
  shortcut: 'shortcut',
  message_action: 'shortcut',
  event_callback: 'event',
};

function arrivedAs({ command, type }: Envelope['body']): Arrived {
  if (typeof command === 'string') return 'command';
  return (typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? 'other';
}
