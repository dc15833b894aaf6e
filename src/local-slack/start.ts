import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Chaos } from './chaos.js';
import type { MovableClock } from './clock.js';
import { ACK_LIMIT_MS, type Channel, dispatcher, type Receipt, RETRY_DELAYS_MS } from './to-app/deliver.js';
import { type RequestUrls, signedHttp } from './to-app/signed-http.js';
import { socketMode } from './to-app/socket-mode.js';
import { type Driver, driverFor, WAIT_MS } from './driver.js';
import { faultBox, type Faults } from './faults.js';
import { announce } from './interaction/speak.js';
import type { Stage } from './interaction/stage.js';
import type { LocalShortcut } from './page/sight.js';
import { type ApiCall, payloadLog, type SentPayload, type SentToApp } from './payload-log.js';
import type { RateLimits } from './rate-limits.js';
import { readAsked, redirectAfter } from './server/authorize.js';
import { serveApi, sendText } from './server/api-routes.js';
import { turnedAway } from './server/guard.js';
import { serveOauth } from './server/oauth-routes.js';
import { servePage } from './server/page-routes.js';
import { type Farewell, sayFarewell, stageIn, uninstallFrom } from './stages.js';
import { describePerson } from './web-api/people.js';
import { webApi } from './web-api/call.js';
import { waitUntil } from './workspace/change-signal.js';
import { type Granted, install } from './workspace/install.js';
import { joinOrganisation } from './workspace/organisation.js';
import { directMessageId, type LocalChannel, type LocalPerson } from './workspace/people.js';
import type { LocalFile, LocalMessage, LocalView } from './workspace/records.js';
import { type LocalOrganisation, type LocalTeam, openTown } from './workspace/town.js';
import { forgetPast, isOrganisation, type Workspace } from './workspace/workspace.js';

export type { Chaos } from './chaos.js';
export type { MovableClock } from './clock.js';
export { movableClock } from './clock.js';
export type { RateLimits } from './rate-limits.js';
export type { LocalShortcut } from './page/sight.js';
export type { LocalChannel, LocalPerson } from './workspace/people.js';
export type { LocalMessage, LocalView, Surface } from './workspace/records.js';
export type { LocalOrganisation, LocalTeam } from './workspace/town.js';

export interface LocalSlackOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  /** Loopback; another address only together with `hostNames`. */
  readonly host?: '127.0.0.1' | '0.0.0.0' | '::';
  /** Further names it answers to, `name` or `name:port`, as containers need them; the app is given the first one. */
  readonly hostNames?: readonly string[];
  /** People and channels of the first workspace, T0LOCALSLACK. It may be left out where `teams` are named. */
  readonly people?: readonly LocalPerson[];
  readonly channels?: readonly LocalChannel[];
  /** Whether the app is installed in the first workspace from the start: so it is by default. */
  readonly isInstalled?: boolean;
  /** Workspaces beside the first one, or instead of it. */
  readonly teams?: readonly LocalTeam[];
  /** The organisation that some of them belong to. */
  readonly organisation?: LocalOrganisation;
  /** The slash command the app answers; `/mirror` by default. */
  readonly command?: string;
  /** The app's shown name. */
  readonly appName?: string;
  /** The app's shortcuts, for the page to offer. */
  readonly shortcuts?: readonly LocalShortcut[];
  /** Bot scopes; a method that needs another answers `missing_scope`. */
  readonly scopes?: readonly string[];
  /** Made up when absent, as are the two secrets. */
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly signingSecret?: string;
  /** Where codes may be sent: to one of these or below it. Without any, anywhere on this machine. */
  readonly redirectUrls?: readonly string[];
  /** Token rotation: access tokens expire and come with refresh tokens. */
  readonly rotatesTokens?: boolean;
  /** Slack's twelve hours by default; counted by `elapsedMs`. */
  readonly tokenLifeSeconds?: number;
  /** Socket Mode, or signed requests to `url` (which may be set later with `deliverTo`). */
  readonly delivery?: 'socket' | { readonly http: HttpDelivery };
  /** The clock messages are stamped by. It should be the app's own, so that moving it moves both. */
  readonly clock?: MovableClock;
  /** Called after the page moved the clock, before it shows the new date. */
  readonly onMoveClock?: (to: Date) => void | Promise<void>;
  /** False where the app runs by a clock of its own, which this page cannot move. */
  readonly showsClock?: boolean;
  /** A clock that never jumps, in milliseconds: triggers (3 s), response_urls (30 min) and tokens expire by it. */
  readonly elapsedMs?: () => number;
  /** How many posts that show a fresh file are refused while Slack "scans" it. */
  readonly filesNotReadyFor?: number;
  /** How many calls each installation may make; more are answered 429. Without any, nothing is limited. */
  readonly rateLimits?: RateLimits;
  /** Faults by chance, from a seed. */
  readonly chaos?: Chaos;
  /** By which week a DM is counted: by default the ISO week of its time, in UTC. */
  readonly weekOf?: (message: LocalMessage) => string | undefined;
  /** How many calls, payloads and deliveries are remembered: all by default. */
  readonly keptLog?: number;
  readonly ackLimitMs?: number;
  readonly retryDelaysMs?: readonly number[];
}

/** Request URLs; several of one kind are replicas behind a balancer. */
export interface HttpDelivery {
  /** For everything that has no address of its own. */
  readonly url?: string | readonly string[];
  readonly interactions?: string | readonly string[];
  readonly commands?: string | readonly string[];
}

export interface LocalSlackState {
  /** Every message there is, ephemerals too, oldest first. */
  readonly messages: readonly LocalMessage[];
  readonly homes: ReadonlyMap<string, LocalView>;
  readonly files: ReadonlyMap<string, LocalFile>;
  readonly people: ReadonlyMap<string, LocalPerson>;
}

/** One workspace of the local Slack, or its organisation. */
export interface LocalWorkspace {
  readonly id: string;
  readonly name: string;
  readonly botUserId: string;
  /** Living access tokens of its installation, the oldest first; none where the app is not installed. */
  readonly tokens: readonly string[];
  readonly state: LocalSlackState;
}

export interface LocalSlack {
  /** The page. */
  readonly url: string;
  /** For `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  /** For `installerOptions.authorizationUrl`. */
  readonly authorizeUrl: string;
  readonly appId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** Of the first workspace; the token is empty where the app is not installed there. */
  readonly botToken: string;
  readonly teamId: string;
  readonly botUserId: string;
  /** A workspace or the organisation by id. Throws when there is none. */
  team(id: string): LocalWorkspace;
  /** Acts as a person, in the first workspace they are in unless another is named; a second device has its own modals. */
  as(personId: string, device?: string, teamId?: string): Driver;
  /** Of the first workspace. */
  readonly state: LocalSlackState;
  readonly faults: Faults;
  /** Everything the app put on a surface, with what the validator says about it. */
  readonly payloads: readonly SentPayload[];
  /** Payloads with a breach, warnings included: `expect(slack.breaches()).toEqual([])`. */
  breaches(): readonly SentPayload[];
  /** Every Web API call with its answer. */
  readonly calls: readonly ApiCall[];
  /** Everything sent to the app. */
  readonly deliveries: readonly SentToApp[];
  /**
   * Resolves with the first truthy answer of `look`, asked again after every change, once a turn of the event loop;
   * rejects after 20 s. Where thousands wait at once, `as(…).until` is woken by what touches its person only.
   */
  until<Found>(look: () => Found | undefined | null | false, what?: string, withinMs?: number): Promise<Found>;
  /** Sends an event of any type, such as `tokens_revoked`, in the first workspace unless another is named. */
  sendEvent(event: { readonly type: string } & Readonly<Record<string, unknown>>, teamId?: string): Promise<Receipt>;
  /** Sends one of `deliveries` a second time. */
  repeat(sent: SentToApp): Promise<Receipt>;
  /** Changes a person (zone, flags) wherever they are and tells the app by `user_change`. */
  changePerson(personId: string, change: Partial<Omit<LocalPerson, 'id'>>, teamId?: string): Promise<Receipt>;
  /** Installs the app in a workspace, or for the whole organisation, without the way through the browser. */
  install(placeId: string, options?: { readonly by?: string; readonly scopes?: readonly string[] }): Granted;
  /**
   * Does what somebody does on the authorize page at `url`, and answers where the browser would be sent. Throws the
   * page's sentence where it refuses.
   */
  authorize(
    url: string,
    options?: { readonly in?: string; readonly by?: string; readonly decision?: 'allow' | 'cancel' },
  ): string;
  /** Takes the app away and tells it so: in any order, late, twice or not at all. */
  uninstall(placeId: string, farewell?: Farewell): Promise<readonly Receipt[]>;
  /** Living access tokens expire now: of one place, or all. */
  expireTokens(placeId?: string): void;
  /** A workspace moves into the organisation, and people get the ids given for their old ones. The app is told. */
  joinOrganisation(
    teamId: string,
    options?: { readonly ids?: Readonly<Record<string, string>> },
  ): Promise<readonly Receipt[]>;
  /** Messages in the DM of the app and a person, oldest first, without ephemerals. */
  directMessages(personId: string, teamId?: string): readonly LocalMessage[];
  /** How many DMs people really got, by person and week, whatever became of the messages; in the first workspace unless another is named. */
  directMessageCounts(teamId?: string): ReadonlyMap<string, ReadonlyMap<string, number>>;
  /**
   * Forgets messages, files, drafts and everything that was logged, for long runs that look at the app alone; people,
   * Homes, installations and counts stay.
   */
  forget(): void;
  /** Open Socket Mode connections of the app. */
  connections(): number;
  /** Where signed requests go from now on: everything to one address, or each kind to its own. */
  deliverTo(url: string | readonly string[] | RequestUrls): void;
  close(): Promise<void>;
}

const KEEP_ALIVE_MS = 120_000;

/**
 * Starts a Slack of its own on 127.0.0.1: the Web API with the Block Kit validator, OAuth, commands, clicks, modals and
 * events over Socket Mode or signed HTTP, and a page to click through. Nothing leaves the machine, nothing is stored.
 */
export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const { host = '127.0.0.1', hostNames = [] } = options;
  if (host !== '127.0.0.1' && hostNames.length === 0) {
    throw new Error(`The local Slack listens on 127.0.0.1 only, not on ${host}: name the hosts it answers to.`);
  }
  const { grounds, first } = openTown(options);
  const { app, changes } = grounds;
  const log = payloadLog(options.keptLog);
  const ackLimitMs = options.ackLimitMs ?? ACK_LIMIT_MS;
  const { http } = typeof options.delivery === 'object' ? options.delivery : { http: undefined };
  let requestUrls = urlsOf(http ?? {});

  const tickets = http === undefined ? new Set<string>() : undefined;
  const sockets = tickets === undefined ? undefined : socketMode(app.id, tickets, ackLimitMs, () => changes.raise());
  const faults = faultBox(() => sockets?.control, options, grounds.elapsedMs);
  const channel: Channel = sockets ?? signedHttp(() => requestUrls, app.signingSecret, ackLimitMs);
  const dispatch = dispatcher(channel, log, faults, options.retryDelaysMs ?? RETRY_DELAYS_MS, () => changes.raise());
  const firstStage: Stage = {
    workspace: first,
    faults,
    log,
    dispatcher: dispatch,
    command: options.command ?? '/mirror',
    suggestions: new Map(),
    onRevoked: (place, installation) => {
      void sayFarewell(dispatch, place, installation, ['tokens_revoked']);
    },
    onUninstalled: (place, installation) => {
      void sayFarewell(dispatch, place, installation, ['tokens_revoked', 'app_uninstalled']);
    },
  };
  const stageOf = (workspace: Workspace) => stageIn(firstStage, workspace, dispatch);
  const routes = { scene: firstStage, methods: webApi(tickets), faults };

  function placeOf(id: string): Workspace {
    const place = grounds.workspaces.get(id);
    if (place === undefined) throw new Error(`There is no workspace ${id}.`);
    return place;
  }
  /** The workspace of a person: the one named, else the first they are in. */
  function homeOf(personId: string, teamId?: string): Workspace {
    const places = teamId === undefined ? [...grounds.workspaces.values()] : [placeOf(teamId)];
    const home = places.find((one) => !isOrganisation(one) && one.people.has(personId));
    if (home === undefined) throw new Error(`There is no person ${personId}.`);
    return home;
  }

  let moving: Promise<void> = Promise.resolve();
  const hands = {
    whoIs: (written: string) => {
      const [personId = '', teamId = first.teamId] = written.split('@');
      const workspace = grounds.workspaces.get(teamId);
      const person = workspace?.people.get(personId);
      return workspace === undefined || person === undefined ? undefined : { stage: stageOf(workspace), person };
    },
    driver: driverFor,
    // One after another: a message that is being posted while a week passes would count as lost.
    moveClock: (step: (now: Date) => Date) => {
      const move = async () => {
        const to = step(grounds.clock.now());
        grounds.clock.moveTo(to);
        await options.onMoveClock?.(to);
        changes.raise();
      };
      const moved = moving.then(move, move);
      moving = moved.catch(() => undefined);
      return moved;
    },
  };
  const pages = {
    hands,
    shortcuts: options.shortcuts ?? [],
    showsClock: options.showsClock ?? true,
    command: firstStage.command,
    changes,
    first: () => first.people.keys().next().value,
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = turnedAway(request, hosts);
    if (refusal !== undefined) return sendText(response, 403, refusal);
    const url = new URL(request.url ?? '/', grounds.address.origin);
    if (await serveApi(routes, request, response, url)) return undefined;
    if (await serveOauth({ grounds, hosts }, request, response, url)) return undefined;
    return servePage({ ...pages, hosts }, request, response, url);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) sendText(response, 500, error instanceof Error ? error.message : 'failed');
    });
  });
  // Closed after five idle seconds, connections would break under calls that nobody meant to fail.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('upgrade', (request, socket, head) => {
    const ticket = new URL(request.url ?? '/', grounds.address.origin).searchParams.get('ticket') ?? '';
    if (sockets === undefined || turnedAway(request, hosts) !== undefined) socket.destroy();
    else sockets.upgrade(request, socket, head, ticket);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const hosts = { names: ['127.0.0.1', 'localhost', ...hostNames], port };
  const [name = '127.0.0.1'] = hostNames;
  grounds.address.origin = `http://${name.includes(':') ? name : `${name}:${port}`}`;
  const { origin } = grounds.address;

  return {
    url: `${origin}/`,
    apiUrl: `${origin}/api/`,
    authorizeUrl: `${origin}/oauth/v2/authorize`,
    appId: app.id,
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    appToken: app.appToken,
    signingSecret: app.signingSecret,
    get botToken() {
      return tokensOf(first).at(-1) ?? '';
    },
    teamId: first.teamId,
    get botUserId() {
      return first.botUserId;
    },
    team: (id) => ({
      id,
      name: placeOf(id).name,
      botUserId: placeOf(id).botUserId,
      tokens: tokensOf(placeOf(id)),
      state: stateOf(placeOf(id)),
    }),
    as: (personId, device, teamId) => driverFor(stageOf(homeOf(personId, teamId)), personId, device),
    state: stateOf(first),
    faults,
    payloads: log.payloads,
    breaches: () => log.payloads.filter((sent) => sent.breaches.length > 0),
    calls: log.calls,
    deliveries: log.deliveries,
    until: (look, what = 'a change', withinMs = WAIT_MS) => waitUntil(changes, look, what, withinMs),
    sendEvent: (event, teamId = first.teamId) => announce(stageOf(placeOf(teamId)), event),
    repeat: (sent) => dispatch.repeat(sent),
    changePerson: (personId, change, teamId) => {
      const home = homeOf(personId, teamId);
      const person = home.people.get(personId);
      if (person === undefined) throw new Error(`There is no person ${personId}.`);
      const changed = { ...person, ...change };
      for (const one of grounds.workspaces.values()) {
        if (one.conversations === home.conversations && one.people.has(personId)) one.people.set(personId, changed);
      }
      changes.raise([personId]);
      return announce(stageOf(home), { type: 'user_change', user: describePerson(home, changed, true) });
    },
    install: (placeId, { by, scopes = app.scopes } = {}) => {
      const place = placeOf(placeId);
      return install(place, by ?? [...place.people.keys()][0] ?? '', scopes);
    },
    authorize: (url, { in: placeId, by, decision = 'allow' } = {}) => {
      const asked = readAsked(new URL(url).searchParams);
      const place = placeOf(placeId ?? (asked.team === '' ? first.teamId : asked.team));
      const installer = by ?? [...place.people.keys()][0] ?? '';
      return redirectAfter(grounds, asked, { place: place.teamId, by: installer, isAllowed: decision === 'allow' });
    },
    uninstall: (placeId, farewell = {}) => uninstallFrom(dispatch, placeOf(placeId), farewell),
    expireTokens: (placeId) => {
      for (const { place, tokens } of app.credentials.installations.values()) {
        if (placeId !== undefined && place !== placeId) continue;
        for (const token of tokens) token.expiresAtMs = grounds.elapsedMs();
      }
    },
    joinOrganisation: async (teamId, { ids = {} } = {}) => {
      const place = placeOf(teamId);
      const whole = [...grounds.workspaces.values()].find(isOrganisation);
      if (whole === undefined) throw new Error('There is no organisation.');
      const started = await announce(stageOf(place), { type: 'grid_migration_started', enterprise_id: whole.teamId });
      joinOrganisation(place, whole, ids);
      const ended = await announce(stageOf(place), { type: 'grid_migration_finished', enterprise_id: whole.teamId });
      return [started, ended];
    },
    directMessages: (personId, teamId) => {
      const home = homeOf(personId, teamId);
      const person = home.people.get(personId);
      const messages = person === undefined ? [] : home.messages.of(directMessageId(person));
      return messages.filter((message) => message.onlyFor === undefined);
    },
    directMessageCounts: (teamId = first.teamId) => placeOf(teamId).directMessageCounts,
    forget: () => {
      for (const one of grounds.workspaces.values()) forgetPast(one);
      for (const entries of [log.payloads, log.calls, log.deliveries]) entries.splice(0);
    },
    connections: () => sockets?.connections() ?? 0,
    deliverTo: (url) => {
      requestUrls = typeof url === 'string' || isList(url) ? urlsOf({ url }) : url;
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

function urlsOf({ url = [], interactions = url, commands = url }: HttpDelivery): RequestUrls {
  return { events: url, interactions, commands };
}

function isList(urls: readonly string[] | RequestUrls): urls is readonly string[] {
  return Array.isArray(urls);
}

function tokensOf({ app, teamId, elapsedMs }: Workspace): readonly string[] {
  const tokens = app.credentials.installations.get(teamId)?.tokens ?? [];
  return tokens.filter(({ expiresAtMs = Infinity }) => expiresAtMs > elapsedMs()).map(({ token }) => token);
}

/** What a workspace holds now: it may move into an organisation meanwhile. */
function stateOf(workspace: Workspace): LocalSlackState {
  return {
    get messages() {
      return workspace.messages.all();
    },
    get homes() {
      return workspace.homes;
    },
    get files() {
      return workspace.files;
    },
    get people() {
      return workspace.people;
    },
  };
}
