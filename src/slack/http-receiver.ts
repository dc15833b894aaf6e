import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPModuleFunctions as bolt, type App } from '@slack/bolt';
import type { Health } from '../operations/health.js';
import { ackLimitMs, type Connection } from './connection.js';
import { createInHand } from './in-hand.js';
import type { InstallPages } from './install/install-pages.js';
import type { Intake } from './intake.js';
import { createReach, type ReachSettings } from './reach.js';
import type { Seen } from './seen-requests.js';

export interface HttpReceiverSettings extends ReachSettings {
  readonly signingSecret: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly intake: Intake;
  readonly seen: Seen;
  readonly health: Pick<Health, 'probe'>;
  /** Where workspaces install the app; absent for a mirror of one workspace. */
  readonly installPages?: InstallPages | undefined;
}

/** Commands, events and interactivity all come here. */
const eventsPath = '/slack/events';
/** The largest thing Slack sends is a view of 250 kB with what was typed into it. */
const bodyLimit = 1024 * 1024;
/** Slack's own limit for the age of a request; a clock may be wrong in both directions. */
const longestSkewSeconds = 300;
/** A request arrives whole within this time, or not at all; Node looks every half minute unless told otherwise. */
const longestRequestMs = 10_000;
/** Longer than a proxy keeps an idle connection: else one of them is closed under a request that is on its way. */
const keepAliveMs = 75_000;

/** HTTP: signed requests from Slack, answered as soon as they are acked. Bolt's own pieces read, check and answer them. */
export function createHttpReceiver(settings: HttpReceiverSettings): Connection {
  const { signingSecret, host, port, intake, seen, health, installPages, log } = settings;
  const reach = createReach(settings);
  const unanswered = createInHand();
  let app: App | undefined;
  let state: 'starting' | 'started' | 'stopping' = 'starting';
  let isWarned = false;

  const server = createServer(
    { requestTimeout: longestRequestMs, connectionsCheckingInterval: 1000, keepAliveTimeout: keepAliveMs },
    (request, response) => {
      void unanswered.run(() => new Promise<void>((resolve) => response.once('close', resolve)));
      serve(request, response).catch((error: unknown) => {
        log.error({ component: 'slack', error }, 'a request was not answered');
        answer(response, 500);
      });
    },
  );

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').split('?', 1);
    if (request.method === 'POST' && path === eventsPath) {
      return state === 'stopping' ? answer(response, 503) : take(request, response);
    }
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && path === '/') return answer(response, 200, 'Performance Mirror\n');
    if (request.method === 'GET' && state === 'started' && (await installPages?.(path, request, response))) return;
    const probed = isRead ? await health.probe(path) : undefined;
    return probed === undefined ? answer(response, 404) : answer(response, probed.status, probed.text);
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrivedAt = performance.now();
    const body = await read(request);
    if (typeof body === 'number') return answer(response, body);
    if (body['ssl_check'] === '1') return bolt.buildSSLCheckResponse(response);
    if (body['type'] === 'url_verification') return bolt.buildUrlVerificationResponse(response, body);
    if (app === undefined) return answer(response, 503);
    const to = app;
    const retryNum = bolt.extractRetryNumFromHTTPRequest(request);
    const retryReason = bolt.extractRetryReasonFromHTTPRequest(request);
    const arrival = await seen.once({ body, signature: String(request.headers['x-slack-signature']) }, () =>
      intake.take(to, {
        body,
        arrivedAt,
        ...(retryNum === undefined ? {} : { retry_num: retryNum }),
        ...(retryReason === undefined ? {} : { retry_reason: retryReason }),
        ack: async (content) => {
          if (response.closed || response.headersSent) throw new Error('Nobody waits for this ack any more.');
          bolt.buildContentResponse(response, content);
        },
      }),
    );
    // An event that was done needs nothing but Slack's peace; what another machine has begun is asked for again in a minute.
    // A press or a window is never called taken twice: the machine that took it may have died before it stored anything.
    if (arrival === 'under-way') return answer(response, 503);
    if (arrival === 'done') return answer(response, body['type'] === 'event_callback' ? 200 : 409);
    // Nobody listens to this.
    answer(response, 404);
  }

  /** What Slack says, or the status that turns it away. */
  async function read(request: IncomingMessage): Promise<Record<string, unknown> | number> {
    let verified: Awaited<ReturnType<typeof bolt.parseAndVerifyHTTPRequest>>;
    try {
      verified = await bolt.parseAndVerifyHTTPRequest({ signingSecret, bodyLimit }, request);
    } catch (error) {
      if (bolt.isRawBodyError(error)) return error.statusCode === 413 ? 413 : 400;
      return turnAway(isTimely(request) ? 'signature' : 'timestamp');
    }
    const body = parse(verified);
    if (body === undefined) return 400;
    // Bolt refuses what is too old; what comes from the future would stay valid for as long as it lies ahead.
    // The check of the certificate is not signed; Bolt leaves nothing else of it.
    if (body['ssl_check'] !== '1' && !isTimely(request)) return turnAway('timestamp');
    isWarned = false;
    return body;
  }

  // Once, until Slack is heard again: whoever finds the address could else fill the log.
  function turnAway(reason: 'signature' | 'timestamp'): number {
    if (!isWarned) {
      log.warn(
        { component: 'slack', reason },
        'requests are turned away: SLACK_SIGNING_SECRET is another one, the clock is wrong, or they are not from Slack',
      );
    }
    isWarned = true;
    return 401;
  }

  function answer(response: ServerResponse, status: number, text = ''): void {
    if (response.closed || response.headersSent) return;
    // What is left of a request that was turned away is not read.
    const isLast = status >= 400 || state === 'stopping';
    response
      .writeHead(status, {
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        ...(isLast ? { connection: 'close' } : {}),
      })
      .end(text);
  }

  async function listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    server.on('error', (error) => log.error({ component: 'slack', error }, 'the server has trouble'));
  }

  function close(): void {
    state = 'stopping';
    reach.giveUp();
    server.close();
  }

  return {
    init: (made) => {
      app = made;
    },
    start: async () => {
      try {
        await listen();
        await reach.checkBotToken();
        reach.sayItStands();
        if (state === 'starting') state = 'started';
      } catch (error) {
        close();
        server.closeAllConnections();
        throw error;
      }
    },
    stop: async () => {
      close();
      await unanswered.ended(ackLimitMs);
      server.closeAllConnections();
    },
    // A token that is revoked later is said by every call that meets it; requests go on arriving.
    refused: new Promise(() => {}),
    isUp: () => state === 'started',
    get port() {
      return (server.address() as AddressInfo | null)?.port;
    },
  };
}

function isTimely({ headers }: IncomingMessage): boolean {
  return Math.abs(Date.now() / 1000 - Number(headers['x-slack-request-timestamp'])) <= longestSkewSeconds;
}

function parse(request: Parameters<typeof bolt.parseHTTPRequestBody>[0]): Record<string, unknown> | undefined {
  try {
    const body: unknown = bolt.parseHTTPRequestBody(request);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
