import { SocketModeReceiver, type Receiver } from '@slack/bolt';
import type { Intake, Envelope } from './intake.js';
import { createReach, type ReachSettings } from './reach.js';
import { TokenRefused, withToken } from './token-refused.js';

/** How Slack reaches the app: a Bolt receiver that waits for Slack and lets what has arrived be acked. */
export interface Connection extends Receiver {
  /** Resolves once connected, however long that takes. Throws `TokenRefused`, and an `AbortError` when it is stopped. */
  start(): Promise<void>;
  /** Tries no more, lets what has arrived be acked (at most 3 s) and closes. */
  stop(): Promise<void>;
  /** Resolves when Slack refuses to renew a lost connection: nothing arrives any more. */
  readonly refused: Promise<TokenRefused>;
  /** Whether Slack reaches the app now. */
  isUp(): boolean;
  /** Where requests arrive, over HTTP. */
  readonly port?: number | undefined;
}

export interface ConnectionSettings extends ReachSettings {
  readonly appToken: string;
  readonly intake: Intake;
}

/** Opening takes a call, a handshake and Slack's hello. */
const longestOpeningMs = 20_000;
/** What was lost sooner than this counts as a failed attempt: a Slack that hangs up at once is not asked in a hurry. */
const steadyMs = 30_000;
/** Slack's limit: later nobody waits for an ack. */
export const ackLimitMs = 3000;

/**
 * Socket Mode: a connection that is opened again whenever it is lost, for as long as Slack takes the tokens.
 * The library's own reconnecting is off: when Slack cannot be reached just then, it throws where nobody can catch it and
 * the process ends. Here one loop at a time opens the connection, so two never race.
 */
export function createConnection(settings: ConnectionSettings): Connection {
  const { appToken, intake, elapsed } = settings;
  const reach = createReach(settings);
  // Of Bolt's receiver only the client is used: its own intake lets an ack that fails end what follows it.
  const { client } = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    ...(reach.clientOptions.logger === undefined ? {} : { logger: reach.clientOptions.logger }),
    installerOptions: { clientOptions: reach.clientOptions },
  });

  let stands = false;
  let stoodFrom = 0;
  let shortLived = 0;
  let refuse = (_refusal: TokenRefused): void => {};
  const refused = new Promise<TokenRefused>((resolve) => (refuse = resolve));

  async function open(): Promise<void> {
    const deadline = setTimeout(() => void client.disconnect(), longestOpeningMs);
    try {
      await withToken('SLACK_APP_TOKEN', () => client.start());
    } finally {
      clearTimeout(deadline);
    }
    if (reach.signal.aborted) return void client.disconnect();
    stands = true;
    stoodFrom = elapsed();
  }

  async function renew(): Promise<void> {
    shortLived = elapsed() - stoodFrom < steadyMs ? shortLived + 1 : 0;
    reach.sayLost('closed');
    try {
      await reach.persist(open, 1 + shortLived);
      reach.sayItStands();
    } catch (error) {
      if (error instanceof TokenRefused) refuse(error);
    }
  }

  client.on('disconnected', () => {
    if (!stands) return;
    stands = false;
    void renew();
  });

  return {
    init: (app) => void client.on('slack_event', (envelope: Envelope) => void intake.take(app, envelope)),
    start: async () => {
      try {
        // What may pass is waited out at the start too: a supervisor would only start the same again, in a loop.
        await Promise.all([reach.checkBotToken(), reach.persist(open)]);
        reach.sayItStands();
      } catch (error) {
        reach.giveUp();
        stands = false;
        void client.disconnect();
        throw error;
      }
    },
    stop: async () => {
      reach.giveUp();
      await intake.acked(ackLimitMs);
      stands = false;
      // Not waited for: a peer that no longer answers would hold the close for half a minute.
      void client.disconnect();
    },
    refused,
    isUp: () => stands,
  };
}
