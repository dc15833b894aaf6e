import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MovableClock } from './clock.js';
import { ACK_LIMIT_MS, type Channel, dispatcher, type Receipt, RETRY_DELAYS_MS } from './to-app/deliver.js';
import { signedHttp } from './to-app/signed-http.js';
import { socketMode } from './to-app/socket-mode.js';
import { type Driver, driverFor } from './driver.js';
import { faultBox, type Faults } from './faults.js';
import { announce } from './interaction/speak.js';
import type { Stage } from './interaction/stage.js';
import type { LocalShortcut } from './page/sight.js';
import { type ApiCall, payloadLog, type SentPayload, type SentToApp } from './payload-log.js';
import { serveApi, sendText } from './server/api-routes.js';
import { turnedAway } from './server/guard.js';
import { servePage } from './server/page-routes.js';
import { describePerson } from './web-api/people.js';
import { webApi } from './web-api/call.js';
import { waitUntil } from './workspace/change-signal.js';
import type { LocalChannel, LocalPerson } from './workspace/people.js';
import type { LocalFile, LocalMessage, LocalView } from './workspace/records.js';
import { createWorkspace } from './workspace/workspace.js';

export type { MovableClock } from './clock.js';
export { movableClock } from './clock.js';
export type { LocalShortcut } from './page/sight.js';
export type { LocalChannel, LocalPerson } from './workspace/people.js';
export type { LocalMessage, LocalView, Surface } from './workspace/records.js';

export interface LocalSlackOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  /** Loopback only; every other address is refused. */
  readonly host?: '127.0.0.1';
  readonly people: readonly LocalPerson[];
  readonly channels?: readonly LocalChannel[];
  /** The slash command the app answers; `/mirror` by default. */
  readonly command?: string;
  /** The app's shown name. */
  readonly appName?: string;
  /** The app's shortcuts, for the page to offer. */
  readonly shortcuts?: readonly LocalShortcut[];
  /** Bot scopes; a method that needs another answers `missing_scope`. */
  readonly scopes?: readonly string[];
  /** Socket Mode, or signed requests to `url` (which may be set later with `deliverTo`). */
  readonly delivery?: 'socket' | { readonly http: { readonly url?: string } };
  /** The clock messages are stamped by. It should be the app's own, so that moving it moves both. */
  readonly clock?: MovableClock;
  /** Called after the page moved the clock, before it shows the new date. */
  readonly onMoveClock?: (to: Date) => void | Promise<void>;
  /** A clock that never jumps, in milliseconds: triggers (3 s) and response_urls (30 min) expire by it. */
  readonly elapsedMs?: () => number;
  /** How many posts that show a fresh file are refused while Slack "scans" it. */
  readonly filesNotReadyFor?: number;
  readonly ackLimitMs?: number;
  readonly retryDelaysMs?: readonly number[];
}

export interface LocalSlack {
  /** The page. */
  readonly url: string;
  /** For `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly teamId: string;
  readonly botUserId: string;
  /** Acts as a person; a second device has its own modals. */
  as(personId: string, device?: string): Driver;
  readonly state: {
    /** Every message there is, ephemerals too, oldest first. */
    readonly messages: readonly LocalMessage[];
    readonly homes: ReadonlyMap<string, LocalView>;
    readonly files: ReadonlyMap<string, LocalFile>;
    readonly people: ReadonlyMap<string, LocalPerson>;
  };
  readonly faults: Faults;
  /** Everything the app put on a surface, with what the validator says about it. */
  readonly payloads: readonly SentPayload[];
  /** Payloads with a breach, warnings included: `expect(slack.breaches()).toEqual([])`. */
  breaches(): readonly SentPayload[];
  /** Every Web API call with its answer. */
  readonly calls: readonly ApiCall[];
  /** Everything sent to the app. */
  readonly deliveries: readonly SentToApp[];
  /** Resolves with the first truthy answer of `look`, asked again at every change; rejects after 5 s. */
  until<Found>(look: () => Found | undefined | null | false, what?: string, withinMs?: number): Promise<Found>;
  /** Sends an event of any type, such as `tokens_revoked`. */
  sendEvent(event: { readonly type: string } & Readonly<Record<string, unknown>>): Promise<Receipt>;
  /** Sends one of `deliveries` a second time. */
  repeat(sent: SentToApp): Promise<Receipt>;
  /** Changes a person (zone, flags) and tells the app by `user_change`. */
  changePerson(personId: string, change: Partial<Omit<LocalPerson, 'id'>>): Promise<Receipt>;
  /** Open Socket Mode connections of the app. */
  connections(): number;
  /** Where signed requests go from now on. */
  deliverTo(url: string): void;
  close(): Promise<void>;
}

const WAIT_MS = 20_000;

/**
 * Starts a Slack of its own on 127.0.0.1: the Web API with the Block Kit validator, commands, clicks, modals and
 * events over Socket Mode or signed HTTP, and a page to click through. Nothing leaves the machine, nothing is stored.
 */
export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const host: string = options.host ?? '127.0.0.1';
  if (host !== '127.0.0.1') throw new Error(`The local Slack listens on 127.0.0.1 only, not on ${host}.`);
  const workspace = createWorkspace(options);
  const log = payloadLog();
  const ackLimitMs = options.ackLimitMs ?? ACK_LIMIT_MS;
  const { http } = typeof options.delivery === 'object' ? options.delivery : { http: undefined };
  let requestUrl = http?.url;

  const tickets = http === undefined ? new Set<string>() : undefined;
  const sockets =
    tickets === undefined
      ? undefined
      : socketMode(workspace.appId, tickets, ackLimitMs, () => workspace.changes.raise());
  const faults = faultBox(() => sockets?.control, options.filesNotReadyFor ?? 0);
  const channel: Channel = sockets ?? signedHttp(() => requestUrl, workspace.signingSecret, ackLimitMs);
  const dispatch = dispatcher(channel, log, faults, options.retryDelaysMs ?? RETRY_DELAYS_MS, () =>
    workspace.changes.raise(),
  );
  const stage: Stage = {
    workspace,
    faults,
    log,
    dispatcher: dispatch,
    command: options.command ?? '/mirror',
    suggestions: new Map(),
  };
  const routes = { scene: stage, methods: webApi(tickets), faults };

  let moving: Promise<void> = Promise.resolve();
  const hands = {
    stage,
    driver: (personId: string, device: string) => driverFor(stage, personId, device),
    // One after another: a message that is being posted while a week passes would count as lost.
    moveClock: (step: (now: Date) => Date) => {
      const move = async () => {
        const to = step(workspace.clock.now());
        workspace.clock.moveTo(to);
        await options.onMoveClock?.(to);
        workspace.changes.raise();
      };
      const moved = moving.then(move, move);
      moving = moved.catch(() => undefined);
      return moved;
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = turnedAway(request, port);
    if (refusal !== undefined) return sendText(response, 403, refusal);
    const url = new URL(request.url ?? '/', workspace.origin);
    if (await serveApi(routes, request, response, url)) return undefined;
    return servePage({ hands, shortcuts: options.shortcuts ?? [], port }, request, response, url);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) sendText(response, 500, error instanceof Error ? error.message : 'failed');
    });
  });
  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '/', workspace.origin).searchParams.get('ticket') ?? '';
    if (sockets === undefined || turnedAway(request, port) !== undefined) socket.destroy();
    else sockets.upgrade(request, socket, head, ticket);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  workspace.origin = `http://127.0.0.1:${port}`;

  return {
    url: `${workspace.origin}/`,
    apiUrl: `${workspace.origin}/api/`,
    botToken: workspace.botToken,
    appToken: workspace.appToken,
    signingSecret: workspace.signingSecret,
    teamId: workspace.teamId,
    botUserId: workspace.botUserId,
    as: (personId, device) => driverFor(stage, personId, device),
    state: workspace,
    faults,
    payloads: log.payloads,
    breaches: () => log.payloads.filter((sent) => sent.breaches.length > 0),
    calls: log.calls,
    deliveries: log.deliveries,
    until: (look, what = 'a change', withinMs = WAIT_MS) => waitUntil(workspace.changes, look, what, withinMs),
    sendEvent: (event) => announce(stage, event),
    repeat: (sent) => dispatch.repeat(sent),
    changePerson: (personId, change) => {
      const person = workspace.people.get(personId);
      if (person === undefined) throw new Error(`There is no person ${personId}.`);
      const changed = { ...person, ...change };
      workspace.people.set(personId, changed);
      workspace.changes.raise();
      return announce(stage, { type: 'user_change', user: describePerson(workspace, changed, true) });
    },
    connections: () => sockets?.connections() ?? 0,
    deliverTo: (url) => {
      requestUrl = url;
    },
    close: async () => {
      dispatch.stop();
      await channel.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
