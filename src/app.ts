import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ChartRenderer } from './charts/renderer.js';
import type { WorkspaceMode } from './config.js';
import { readAppVersion } from './config/app-version.js';
import { createDelivery } from './delivery/delivery.js';
import { createKnocker } from './delivery/knocker.js';
import { defaultFramework } from './domain/default-framework.js';
import { createBoltLog, referenceNow, type Log } from './logging.js';
import { startWatch, type Operations, type Watch } from './operations/watch.js';
import { createSlackApp } from './slack/app.js';
import { ackLimitMs, createConnection, type Connection } from './slack/connection.js';
import { createHttpReceiver } from './slack/http-receiver.js';
import { buildHome } from './slack/home.js';
import { createHomePublisher } from './slack/home-publisher.js';
import { createInHand } from './slack/in-hand.js';
import { createLocales } from './slack/locales.js';
import { createTurns } from './slack/in-turn.js';
import { createInstalledWays, createSingleWay } from './slack/install/ways.js';
import { createIntake } from './slack/intake.js';
import { drawPictures } from './slack/pictures.js';
import { withEditorButton } from './slack/messages/framework/home-button.js';
import { homeTrouble } from './slack/messages/home/home-trouble.js';
import { clientOptions, createClients } from './slack/post/clients.js';
import { createPaces, type PaceSettings } from './slack/post/pace.js';
import { createSender } from './slack/post/sender.js';
import { createSenders } from './slack/post/senders.js';
import { replyToWeek, takeBackReply } from './slack/reply.js';
import { createRush } from './slack/rush.js';
import { createSeen } from './slack/seen-requests.js';
import type { Speaker } from './slack/speaker.js';
import { drawBets } from './slack/bets.js';
import { drawOutlook } from './slack/outlook.js';
import { drawTrend } from './slack/trend.js';
import { openStore } from './storage/open.js';
import type { Deps } from './use-cases/deps.js';
import type { Mirror } from './use-cases/find-mirror.js';
import { isKeeper } from './use-cases/framework/is-keeper.js';
import { createRemovedLines } from './use-cases/removed-lines.js';
import { lendPicture } from './use-cases/take-away.js';

export interface AppSettings {
  /** How the workspace is reached. */
  readonly slack: WorkspaceMode;
  /** Another Slack API: GovSlack, or the local one. */
  readonly slackApiUrl?: string | undefined;
  readonly databaseUrl: string;
  readonly masterKey: Uint8Array;
  readonly oldKeys?: readonly Uint8Array[] | undefined;
  readonly command: string;
  /** `TEAM:USER` or `USER`: who may edit the framework; nobody when absent. */
  readonly keepers?: readonly string[] | undefined;
  readonly quickChartUrl?: string | undefined;
  /** How late a prompt may be and still go out at once; 3 when absent. */
  readonly promptGraceHours?: number | undefined;
  /** What the weekly knocks of a workspace may take; what Slack is known to allow when absent. */
  readonly pace?: PaceSettings | undefined;
  /** Where whoever runs the mirror asks how it is; nothing is counted and nothing listens when absent. */
  readonly operations?: Operations | undefined;
  readonly now: () => Date;
  readonly log: Log;
  /** Ends a start that waits for Slack. */
  readonly signal?: AbortSignal | undefined;
}

export interface RunningApp {
  readonly deps: Deps;
  readonly speaker: Speaker;
  /** Sends what is due now. */
  tick(signal?: AbortSignal): Promise<void>;
  /** Takes nothing new, gives what is in hand at most 13 s (3 for acks, 10 for the rest) and closes. */
  stop(): Promise<void>;
  /** Resolves when Slack refuses the app for good: then it can only be stopped. */
  readonly refused: Connection['refused'];
  /** Where Slack's requests arrive, over HTTP. */
  readonly port?: number | undefined;
  /** Where probes and figures are asked for. */
  readonly operationsPort?: number | undefined;
}

/** Answers take a second or two, with a slow Slack several; an orchestrator waits half a minute. */
const longestInHandMs = 10_000;
/** What whoever ends the process after a while has to leave it. */
export const longestStopMs = ackLimitMs + longestInHandMs;

/**
 * Opens the store, connects to Slack and answers; delivery runs when it is ticked. Waits for Slack as long as it takes.
 * Throws what the store throws, `TokenRefused`, and an `AbortError` after the signal.
 */
export async function startApp(settings: AppSettings): Promise<RunningApp> {
  const watch = await startWatch(settings.operations, settings.log);
  try {
    return await startWatched(settings, watch);
  } catch (error) {
    await watch.close();
    throw error;
  }
}

async function startWatched(settings: AppSettings, watch: Watch): Promise<RunningApp> {
  const { now, log, slack, slackApiUrl } = settings;
  const opened = await openStore({
    databaseUrl: settings.databaseUrl,
    masterKey: settings.masterKey,
    oldKeys: settings.oldKeys,
    tellOperator: ({ code, sentence }) => log.error({ component: 'storage', code }, sentence),
    now,
    firstFramework: defaultFramework,
    measure: watch.metrics?.stored,
  });
  const { store, frameworks } = opened;
  const ledger = watch.ledger(opened.ledger);
  const { promptGraceHours } = settings;
  const { timeReflection } = watch;
  const deps: Deps = {
    store,
    frameworks,
    ledger,
    now,
    newId: randomUUID,
    promptGraceHours,
    timeReflection,
  };

  const logger = createBoltLog(log);
  const inHand = createInHand();
  const options = clientOptions({ slackApiUrl, logger, fetch: watch.fetch });
  const ways =
    slack.mode === 'oauth'
      ? createInstalledWays(slack, {
          deps: { ...deps, installations: opened.installations },
          clientOptions: options,
          slackApiUrl,
          log,
          wait: (ms) => wait(ms),
          run: (work) => inHand.run(work),
        })
      : createSingleWay(slack.botToken, log);
  const paceOf = createPaces({ shared: opened.pace, now, posts: settings.pace });
  const senderOf = createSenders({
    open: (teamId) => ways.access.open(teamId),
    connect: (teamId, token) =>
      createSender({
        ...createClients({ token, slackApiUrl, logger, fetch: watch.fetch }),
        pace: paceOf(teamId),
        log,
        slackApiUrl,
        wait: (ms) => wait(ms),
      }),
    log,
  });
  const locales = createLocales({
    lookUp: (identity) => senderOf(identity).lookUp(identity.slackUserId),
    elapsed: () => performance.now(),
    wait: (ms) => wait(ms, undefined, { ref: false }),
  });
  const renderer = once(() => chooseRenderer(settings, watch));
  const drawingFor = (identity: Mirror['identity']) => ({ deps, sender: senderOf(identity), renderer, log });
  const inTurn = createTurns();
  const keepsFramework: Speaker['isKeeper'] = (identity) => isKeeper(settings.keepers ?? [], identity);
  const publishHome = createHomePublisher({
    publish: async (identity) => {
      try {
        const home = await buildHome(deps, identity, locales);
        const locale = await locales.of(identity);
        const view = keepsFramework(identity) ? withEditorButton(home, locale) : home;
        await senderOf(identity).publishHome(identity.slackUserId, view);
      } catch (error) {
        // What was done is done; Home is drawn anew when it is opened.
        const reference = referenceNow();
        log.error({ component: 'home', reference, error }, 'App Home was not drawn');
        const view = homeTrouble({ locale: locales.known(identity), reference });
        await senderOf(identity).publishHome(identity.slackUserId, view);
      }
    },
    wait: (ms) => wait(ms),
  });
  const speaker: Speaker = {
    deps,
    command: settings.command,
    version: readAppVersion(),
    graceDays: slack.mode === 'oauth' ? slack.graceDays : undefined,
    chartHost: settings.quickChartUrl === undefined ? undefined : new URL(settings.quickChartUrl).host,
    senderOf,
    knocker: createKnocker(deps),
    rush: createRush(),
    removed: createRemovedLines(deps),
    locales,
    log,
    isKeeper: keepsFramework,
    reply: (mirror, checkIn, wishes) =>
      inTurn(`reply ${mirror.person}`, () => replyToWeek(drawingFor(mirror.identity), mirror, checkIn, wishes)),
    takeBackReply: (mirror, week, known) =>
      inTurn(`reply ${mirror.person}`, () => takeBackReply(drawingFor(mirror.identity), mirror, week, known)),
    publishHome,
    loseWorkspace: (lost) => ways.lose(lost),
    drawTrend: (mirror, asText, show) =>
      inTurn(`trend ${mirror.person}`, () => drawTrend(drawingFor(mirror.identity), mirror, asText, show)),
    // In one row with the trend: each takes the pictures of the others' windows away.
    drawOutlook: (mirror, asText, show) =>
      inTurn(`trend ${mirror.person}`, () => drawOutlook(drawingFor(mirror.identity), mirror, asText, show)),
    drawBets: (mirror, asText, show) =>
      inTurn(`trend ${mirror.person}`, () => drawBets(drawingFor(mirror.identity), mirror, asText, show)),
    drawMadeUp: (identity, { reflection, profile }) =>
      drawPictures(drawingFor(identity), reflection, profile, ['band', 'bullets'], (fileId) =>
        lendPicture(deps, identity, fileId),
      ),
  };

  const way = {
    clientOptions: options,
    intake: createIntake(inHand, log, watch.metrics?.acked),
    log,
    wait: (ms: number, signal: AbortSignal) => wait(ms, undefined, { signal }),
    elapsed: () => performance.now(),
    random: Math.random,
  };
  const seen = createSeen({
    kept: opened.seenRequests,
    log,
    wait: (ms) => wait(ms, undefined, { ref: false }),
    now: () => Date.now(),
  });
  const connection =
    slack.mode === 'socket'
      ? createConnection({ ...way, ...slack })
      : createHttpReceiver({ ...way, ...slack, seen, health: watch.health, installPages: ways.installPages });
  const app = createSlackApp(
    { authorize: ways.access.authorize, receiver: connection, clientOptions: options, logger },
    speaker,
  );
  const delivery = createDelivery({
    deps,
    senderOf,
    paceOf,
    publishHome: (mirror) => publishHome(mirror.identity),
    log,
    owner: randomUUID(),
    wait: (ms) => wait(ms),
  });
  const stopping = new AbortController();
  const giveUp = () => void connection.stop();
  settings.signal?.addEventListener('abort', giveUp);
  try {
    settings.signal?.throwIfAborted();
    await app.start();
  } catch (error) {
    await opened.close();
    throw error;
  } finally {
    settings.signal?.removeEventListener('abort', giveUp);
  }
  watch.begin({ database: opened.isUpToDate, slack: () => connection.isUp(), backlog: opened.backlog, now });
  return {
    deps,
    speaker,
    tick: (signal) => {
      // With the first tick: a renderer that paints nothing is known before somebody needs a picture.
      void renderer();
      const signals = [stopping.signal, ...(signal === undefined ? [] : [signal])];
      const ending = AbortSignal.any(signals);
      return inHand.run(async () => {
        await delivery.tick(ending);
        await ways.upkeep(ending);
      });
    },
    stop: async () => {
      stopping.abort();
      watch.health.stop();
      await connection.stop();
      const left = await inHand.ended(longestInHandMs);
      if (left > 0) log.warn({ component: 'app', count: left }, 'the mirror stops with work in hand');
      await (await renderer())?.close();
      await opened.close();
      await watch.close();
    },
    refused: connection.refused,
    port: connection.port,
    operationsPort: watch.port,
  };
}

/**
 * The renderer that paints; none when it cannot be loaded or has no fonts, and then charts are native or text.
 * Loaded only here: canvas and fonts are not needed to connect.
 */
async function chooseRenderer({ quickChartUrl, log }: AppSettings, watch: Watch): Promise<ChartRenderer | undefined> {
  try {
    const renderer = watch.renderer(await loadRenderer(quickChartUrl));
    const tested = await renderer.selfTest();
    if (tested.ok) return renderer;
    log.error({ component: 'charts', reason: tested.reason }, 'charts are shown without pictures');
    // A server may come back.
    if (renderer.leavesProcess) return renderer;
    await renderer.close();
  } catch (error) {
    log.error({ component: 'charts', error }, 'charts are shown without pictures');
  }
  return undefined;
}

async function loadRenderer(quickChartUrl: string | undefined): Promise<ChartRenderer> {
  if (quickChartUrl === undefined) {
    const { LocalRenderer } = await import('./charts/local-renderer.js');
    return new LocalRenderer();
  }
  const { QuickChartRenderer } = await import('./charts/quickchart-renderer.js');
  return new QuickChartRenderer(quickChartUrl);
}

/** Does the work at the first call; every call gets its result. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}
