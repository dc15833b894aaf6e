import { schedule } from 'node-cron';
import type { Log } from '../logging.js';

export interface Ticker {
  /** Stops ticking and waits for the delivery in hand. */
  stop(): Promise<void>;
}

/** What another machine gives back, or a rate limit that is over, waits no longer than this. */
const everyFiveSeconds = '*/5 * * * * *';

/** Ticks at once and then every five seconds; a tick that takes longer is not overtaken. The ledger does the rest. */
export function startTicker(tick: (signal: AbortSignal) => Promise<void>, log: Log): Ticker {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;

  // A tick in hand is joined, never overtaken.
  const run = (): Promise<void> => {
    running ??= tick(stopping.signal)
      .catch((error: unknown) => log.error({ component: 'ticker', error }, 'a tick failed'))
      .finally(() => {
        running = undefined;
      });
    return running;
  };

  void run();
  const task = schedule(everyFiveSeconds, run, { name: 'delivery', logger: quietLogger(log) });
  return {
    async stop() {
      stopping.abort();
      await task.destroy();
      await running;
    },
  };
}

// node-cron writes sentences to the console by itself; only its errors are worth a line, and in our form.
function quietLogger(log: Log) {
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: (message: string | Error, error?: Error) =>
      log.error({ component: 'ticker', error: error ?? message }, 'the ticker failed'),
  };
}

function nothing(): void {}
