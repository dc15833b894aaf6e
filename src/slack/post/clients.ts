import { WebClient, type WebClientOptions } from '@slack/web-api';

export interface ClientSettings {
  readonly token: string;
  readonly slackApiUrl?: string | undefined;
  readonly logger: NonNullable<WebClientOptions['logger']>;
  readonly fetch?: WebClientOptions['fetch'] | undefined;
}

const interactiveTimeoutMs = 10_000;
const fanOutTimeoutMs = 30_000;

/**
 * What every WebClient of ours is built with, Bolt's included. `retryConfig` is always explicit (Socket Mode would set 100 retries),
 * a 429 is handed back instead of stalling the queue, and `headers` are never given (one object would carry one token to the next client).
 * No retries inside the client: a post whose answer was lost would arrive twice.
 */
export function clientOptions(
  settings: Omit<ClientSettings, 'token'>,
  timeout = interactiveTimeoutMs,
): WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: settings.logger,
    ...(settings.slackApiUrl === undefined ? {} : { slackApiUrl: settings.slackApiUrl }),
    ...(settings.fetch === undefined ? {} : { fetch: settings.fetch }),
  };
}

/** Two clients, so that an answer to a press never waits behind the weekly fan-out. */
export function createClients(settings: ClientSettings): {
  readonly interactive: WebClient;
  readonly fanOut: WebClient;
} {
  return {
    interactive: new WebClient(settings.token, clientOptions(settings)),
    fanOut: new WebClient(settings.token, clientOptions(settings, fanOutTimeoutMs)),
  };
}
