import { SocketModeReceiver, type Receiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { createBoltLog, type Log } from '../logging.js';
import type { Intake, Envelope } from './intake.js';
import { classify } from './post/classify.js';
import { TokenRefused, withToken } from './token-refused.js';

/** Socket Mode for Bolt: a connection that is opened again whenever it is lost, for as long as Slack takes the tokens. */
export interface Connection extends Receiver {
  /** Resolves once connected, however long that takes. Throws `TokenRefused`, and an `AbortError` when it is stopped. */
  start(): Promise<void>;
  /** Tries no more, lets what has arrived be acked (at most 3 s) and closes. */
  stop(): Promise<void>;
  /** Resolves when Slack refuses to renew a lost connection: nothing arrives any more. */
  readonly refused: Promise<TokenRefused>;
}

export interface ConnectionSettings {
  readonly botToken: string;
  readonly appToken: string;
  readonly clientOptions: WebClientOptions;
  readonly intake: Intake;
  readonly log: Log;
  /** Rejects when the signal is aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds on a clock that never steps back. */
  readonly elapsed: () => number;
  /** At least 0, below 1. */
  readonly random: () => number;
}

type Send = NonNullable<WebClientOptions['fetch']>;

const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** Opening takes a call, a handshake and Slack's hello. */
const longestOpeningMs = 20_000;
/** What was lost sooner than this counts as a failed attempt: a Slack that hangs up at once is not asked in a hurry. */
const steadyMs = 30_000;
/** Slack's limit: later nobody waits for an ack. */
const ackLimitMs = 3000;

/**
 * The library's own reconnecting is off: when Slack cannot be reached just then, it throws where nobody can catch it and
 * the process ends. Here one loop at a time opens the connection, so two never race.
 */
export function createConnection(settings: ConnectionSettings): Connection {
  const { botToken, appToken, intake, log, wait, elapsed, random } = settings;
  const stopping = new AbortController();
  const send: Send = settings.clientOptions.fetch ?? fetch;
  const clientOptions = {
    ...settings.clientOptions,
    logger: createBoltLog(asDetail(log)),
    fetch: (...[url, init]: Parameters<Send>) =>
      send(url, { ...init, signal: AbortSignal.any([stopping.signal, ...(init?.signal ? [init.signal] : [])]) }),
  };
  // Of Bolt's receiver only the client is used: its own intake lets an ack that fails end what follows it.
  const { client } = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: clientOptions.logger,
    installerOptions: { clientOptions },
  });

  let stands = false;
  let stoodFrom = 0;
  let shortLived = 0;
  let lostAt: number | undefined;
  let refuse = (_refusal: TokenRefused): void => {};
  const refused = new Promise<TokenRefused>((resolve) => (refuse = resolve));

  const checkBotToken = () => withToken('SLACK_BOT_TOKEN', () => new WebClient(botToken, clientOptions).auth.test());

  async function open(): Promise<void> {
    const deadline = setTimeout(() => void client.disconnect(), longestOpeningMs);
    try {
      await withToken('SLACK_APP_TOKEN', () => client.start());
    } finally {
      clearTimeout(deadline);
    }
    if (stopping.signal.aborted) return void client.disconnect();
    stands = true;
    stoodFrom = elapsed();
  }

  /** Tries until it succeeds, with pauses that grow with every failure. */
  async function persist(attempt: () => Promise<void>, failed: number): Promise<void> {
    let retryAfterMs = 0;
    for (let failures = failed; ; failures += 1) {
      const pauseMs = retryAfterMs + pauseAfter(failures, random());
      if (pauseMs > 0) await wait(pauseMs, stopping.signal);
      try {
        return await attempt();
      } catch (error) {
        stopping.signal.throwIfAborted();
        if (error instanceof TokenRefused) throw error;
        const failure = classify(error);
        retryAfterMs = (failure.outcome === 'refused' ? failure.retryAfterMs : undefined) ?? 0;
        sayLost(failure.reason);
      }
    }
  }

  async function renew(): Promise<void> {
    shortLived = elapsed() - stoodFrom < steadyMs ? shortLived + 1 : 0;
    sayLost('closed');
    try {
      await persist(open, 1 + shortLived);
      sayItStands();
    } catch (error) {
      if (error instanceof TokenRefused) refuse(error);
    }
  }

  // One line for a loss and one for its end, however many attempts lie between.
  function sayLost(reason: string): void {
    if (lostAt === undefined)
      log.warn({ component: 'slack', reason }, 'no connection to Slack; the mirror keeps trying');
    lostAt ??= elapsed();
  }

  function sayItStands(): void {
    if (lostAt === undefined) return;
    log.info({ component: 'slack', ms: Math.round(elapsed() - lostAt) }, 'the connection to Slack stands');
    lostAt = undefined;
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
        await Promise.all([persist(checkBotToken, 0), persist(open, 0)]);
        sayItStands();
      } catch (error) {
        stopping.abort();
        stands = false;
        void client.disconnect();
        throw error;
      }
    },
    stop: async () => {
      stopping.abort();
      await intake.acked(ackLimitMs);
      stands = false;
      // Not waited for: a peer that no longer answers would hold the close for half a minute.
      void client.disconnect();
    },
    refused,
  };
}

/** Nothing before the first attempt; then half a second, doubled with every failure up to half a minute, and of that half to all. */
function pauseAfter(failures: number, random: number): number {
  if (failures === 0) return 0;
  const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
  return (pauseMs * (1 + random)) / 2;
}

/** What the library says of each attempt is a detail. */
function asDetail(log: Log): Log {
  const detail: Log['debug'] = (fields, message) => log.debug(fields, message);
  return { debug: detail, info: detail, warn: detail, error: detail };
}
