import { WebClient, type WebClientOptions } from '@slack/web-api';
import { createBoltLog, type Log } from '../logging.js';
import { classify } from './post/classify.js';
import { TokenRefused, withToken } from './token-refused.js';

/** The way to Slack while a connection is made: tried for as long as Slack takes the tokens, until it is given up. */
export interface Reach {
  /** For clients whose calls end when the reach is given up, and whose words are details. */
  readonly clientOptions: WebClientOptions;
  /** Aborted once it is given up. */
  readonly signal: AbortSignal;
  giveUp(): void;
  /** Tries until it succeeds, with pauses that grow with every failure. Throws `TokenRefused`, and an `AbortError` when given up. */
  persist(attempt: () => Promise<unknown>, failed?: number): Promise<void>;
  /** Slack takes the bot token; persists until it has said so. Nothing to check where each workspace has its own. */
  checkBotToken(): Promise<void>;
  /** One line for a loss and one for its end, however many attempts lie between. */
  sayLost(reason: string): void;
  sayItStands(): void;
}

export interface ReachSettings {
  /** Of one workspace; absent where each has a token of its own. */
  readonly botToken?: string | undefined;
  readonly clientOptions: WebClientOptions;
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

export function createReach({ botToken, log, wait, elapsed, random, ...settings }: ReachSettings): Reach {
  const stopping = new AbortController();
  const { signal } = stopping;
  const send: Send = settings.clientOptions.fetch ?? fetch;
  const clientOptions = {
    ...settings.clientOptions,
    logger: createBoltLog(asDetail(log)),
    fetch: (...[url, init]: Parameters<Send>) =>
      send(url, { ...init, signal: AbortSignal.any([signal, ...(init?.signal ? [init.signal] : [])]) }),
  };
  let lostAt: number | undefined;

  async function persist(attempt: () => Promise<unknown>, failed = 0): Promise<void> {
    let retryAfterMs = 0;
    for (let failures = failed; ; failures += 1) {
      const pauseMs = retryAfterMs + pauseAfter(failures, random());
      if (pauseMs > 0) await wait(pauseMs, signal);
      try {
        return void (await attempt());
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof TokenRefused) throw error;
        const failure = classify(error);
        retryAfterMs = (failure.outcome === 'refused' ? failure.retryAfterMs : undefined) ?? 0;
        sayLost(failure.reason);
      }
    }
  }

  function sayLost(reason: string): void {
    if (lostAt === undefined)
      log.warn({ component: 'slack', reason }, 'no connection to Slack; the mirror keeps trying');
    lostAt ??= elapsed();
  }

  return {
    clientOptions,
    signal,
    giveUp: () => stopping.abort(),
    persist,
    checkBotToken: async () =>
      botToken === undefined
        ? undefined
        : persist(() => withToken('SLACK_BOT_TOKEN', () => new WebClient(botToken, clientOptions).auth.test())),
    sayLost,
    sayItStands: () => {
      if (lostAt === undefined) return;
      log.info({ component: 'slack', ms: Math.round(elapsed() - lostAt) }, 'the connection to Slack stands');
      lostAt = undefined;
    },
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
