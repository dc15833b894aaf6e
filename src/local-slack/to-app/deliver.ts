import type { FaultBox } from '../faults.js';
import type { PayloadLog, SentToApp } from '../payload-log.js';

/** How the app took a payload. */
export type Receipt =
  /** `afterMs`: milliseconds from sending to the ack, as the dispatcher measured it. */
  | { readonly outcome: 'acked'; readonly body: unknown; readonly afterMs?: number }
  /** Nothing within three seconds. */
  | { readonly outcome: 'timed_out' }
  | { readonly outcome: 'refused'; readonly status: number }
  /** No connection, or nobody listens. */
  | { readonly outcome: 'unreachable' };

export interface Retry {
  readonly number: number;
  readonly reason: string;
}

/** One way to the app: Socket Mode or signed HTTP. */
export interface Channel {
  send(sent: SentToApp, retry?: Retry): Promise<Receipt>;
  close(): Promise<void>;
}

/** Slack's limit for an answer. */
export const ACK_LIMIT_MS = 3000;

/** Slack tries an event three times more: at once, after a minute, after five. */
export const RETRY_DELAYS_MS = [0, 60_000, 300_000] as const;

const repeated: Retry = { number: 1, reason: 'timeout' };

export interface Dispatcher {
  /** Commands and interactions: one attempt, the person waits for it. */
  interact(sent: SentToApp): Promise<Receipt>;
  /** Events: the first attempt's receipt; further attempts follow by themselves. */
  announce(payload: object): Promise<Receipt>;
  /** Sends something a second time, as Slack does when it cannot know; what the app answers is shown to nobody. */
  repeat(sent: SentToApp): Promise<Receipt>;
  stop(): void;
}

export function dispatcher(
  channel: Channel,
  log: PayloadLog,
  faults: FaultBox,
  retryDelaysMs: readonly number[],
  onChange: () => void,
): Dispatcher {
  const timers = new Set<NodeJS.Timeout>();

  async function attempt(sent: SentToApp, retry?: Retry): Promise<Receipt> {
    log.deliveries.push(sent);
    onChange();
    const fault = faults.takeDelivery();
    if (fault?.kind === 'lost') return { outcome: 'timed_out' };
    if (fault?.kind !== 'duplicate') return timed(sent, retry);
    const [receipt] = await Promise.all([
      timed(sent, retry),
      channel.send(sent, sent.type === 'events_api' ? repeated : undefined),
    ]);
    return receipt;
  }

  async function timed(sent: SentToApp, retry?: Retry): Promise<Receipt> {
    const sentAt = performance.now();
    const receipt = await channel.send(sent, retry);
    return receipt.outcome === 'acked' ? { ...receipt, afterMs: performance.now() - sentAt } : receipt;
  }

  function retryLater(sent: SentToApp, number: number, reason: string): void {
    const delay = retryDelaysMs[number - 1];
    if (delay === undefined) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void attempt(sent, { number, reason }).then((receipt) => {
        if (receipt.outcome !== 'acked') retryLater(sent, number + 1, reasonOf(receipt));
      });
    }, delay);
    timer.unref();
    timers.add(timer);
  }

  return {
    interact: (sent) => attempt(sent),
    announce: async (payload) => {
      const sent: SentToApp = { type: 'events_api', payload };
      const receipt = await attempt(sent);
      if (receipt.outcome !== 'acked') retryLater(sent, 1, reasonOf(receipt));
      return receipt;
    },
    repeat: (sent) => attempt(sent, sent.type === 'events_api' ? repeated : undefined),
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

function reasonOf(receipt: Receipt): string {
  if (receipt.outcome === 'timed_out') return 'timeout';
  return receipt.outcome === 'refused' ? 'http_error' : 'connection_failed';
}
