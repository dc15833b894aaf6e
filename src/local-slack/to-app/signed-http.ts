import { createHmac } from 'node:crypto';
import type { SentToApp } from '../payload-log.js';
import type { Channel, Receipt, Retry } from './deliver.js';

/** The two headers Slack signs a request with: `v0=` HMAC-SHA256 over version, Unix seconds and raw body. */
export function signatureHeaders(signingSecret: string, rawBody: string, timestamp: number): Record<string, string> {
  const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${rawBody}`).digest('hex');
  return { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': `v0=${digest}` };
}

/** The raw body and its type, as Slack sends this kind of payload over HTTP. */
export function encodeForHttp(sent: SentToApp): { body: string; contentType: string } {
  if (sent.type === 'events_api') return { body: JSON.stringify(sent.payload), contentType: 'application/json' };
  const fields =
    sent.type === 'slash_commands'
      ? (sent.payload as Record<string, string>)
      : { payload: JSON.stringify(sent.payload) };
  return { body: new URLSearchParams(fields).toString(), contentType: 'application/x-www-form-urlencoded' };
}

/** Request URLs of the app. Several of one kind are replicas behind a balancer. */
export interface RequestUrls {
  readonly events?: string | readonly string[];
  readonly interactions?: string | readonly string[];
  readonly commands?: string | readonly string[];
}

const KINDS = { events_api: 'events', interactive: 'interactions', slash_commands: 'commands' } as const;

/**
 * Posts every payload to the app's request URL, signed. The signature carries real time: the app checks it. Replicas
 * take turns; where one cannot be connected to, the next one is asked, as a balancer would.
 */
export function signedHttp(urls: () => RequestUrls, signingSecret: string, ackLimitMs: number): Channel {
  let turn = 0;
  return {
    send: async (sent, retry) => {
      const replicas = [urls()[KINDS[sent.type]] ?? []].flat();
      turn += 1;
      for (const index of replicas.keys()) {
        const target = replicas[(turn + index) % replicas.length] ?? '';
        const receipt = await post(target, sent, signingSecret, ackLimitMs, retry);
        if (receipt !== undefined) return receipt;
      }
      return { outcome: 'unreachable' };
    },
    close: async () => {},
  };
}

/** `undefined` where nobody listens: then nothing was sent at all. */
async function post(
  target: string,
  sent: SentToApp,
  signingSecret: string,
  ackLimitMs: number,
  retry: Retry | undefined,
): Promise<Receipt | undefined> {
  const { body, contentType } = encodeForHttp(sent);
  try {
    const response = await fetch(target, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(ackLimitMs),
      headers: {
        'content-type': contentType,
        ...signatureHeaders(signingSecret, body, Math.floor(Date.now() / 1000)),
        ...(retry === undefined
          ? {}
          : { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason }),
      },
    });
    const text = await response.text();
    return response.ok ? { outcome: 'acked', body: parsed(text) } : { outcome: 'refused', status: response.status };
  } catch (error) {
    const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: string } };
    if (cause?.code === 'ECONNREFUSED') return undefined;
    return { outcome: name === 'TimeoutError' ? 'timed_out' : 'unreachable' };
  }
}

/** An ack's body: JSON, or the bare sentence a command may answer with. */
function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return { text };
  }
}
