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

/** Posts every payload to the app's request URL, signed. The signature carries real time: the app checks it. */
export function signedHttp(url: () => string | undefined, signingSecret: string, ackLimitMs: number): Channel {
  return {
    send: async (sent, retry) => {
      const target = url();
      if (target === undefined) return { outcome: 'unreachable' };
      return post(target, sent, signingSecret, ackLimitMs, retry);
    },
    close: async () => {},
  };
}

async function post(
  target: string,
  sent: SentToApp,
  signingSecret: string,
  ackLimitMs: number,
  retry: Retry | undefined,
): Promise<Receipt> {
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
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    return { outcome: isTimeout ? 'timed_out' : 'unreachable' };
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
