import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ChartRenderer } from './charts/renderer.js';
import type { WorkspaceMode } from './config.js';
import { readAppVersion } from './config/app-version.js';
import { createDelivery } from './delivery/delivery.js';
import { createKnocker } from './delivery/knocker.js';
import { defaultFramework } from './domain/default-framework.js';
import { createBoltLog, type Log } from './logging.js';
import { createSlackApp } from './slack/app.js';
import { createConnection, type Connection } from './slack/connection.js';
import { createHttpReceiver } from './slack/http-receiver.js';
import { buildHome } from './slack/home.js';
import { createHomePublisher } from './slack/home-publisher.js';
import { createInHand } from './slack/in-hand.js';
import { createLocales } from './slack/locales.js';
import { createTurns } from './slack/in-turn.js';
import { createIntake } from './slack/intake.js';
import { drawPictures } from './slack/pictures.js';
import { withEditorButton } from './slack/messages/framework/home-button.js';
import { clientOptions, createClients } from './slack/post/clients.js';
import { createSender } from './slack/post/sender.js';
import { replyToWeek, takeBackReply } from './slack/reply.js';
import { createRush } from './slack/rush.js';
import type { Speaker } from './slack/speaker.js';
import { drawOutlook } from './slack/outlook.js';
import { drawTrend } from './slack/trend.js';
import { openStore } from './storage/open.js';
import type { Deps } from './use-cases/deps.js';
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
  /** Prompts of one hour are spread over this many minutes. */
  readonly promptWindowMinutes: number;
  /** How late a prompt may be and still go out at once; 3 when absent. */
  readonly promptGraceHours?: number | undefined;
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
}

/** Answers take a second or two, with a slow Slack several; an orchestrator waits half a minute. */
const longestInHandMs = 10_000;

/**
 * Opens the store, connects to Slack and answers; delivery runs when it is ticked. Waits for Slack as long as it takes.
 * Throws what the store throws, `TokenRefused`, and an `AbortError` after the signal.
 */
export async function startApp(settings: AppSettings): Promise<RunningApp> {
  const { now, log, slack, slackApiUrl } = settings;
  const opened = await openStore({
    databaseUrl: settings.databaseUrl,
    masterKey: settings.masterKey,
    oldKeys: settings.oldKeys,
    now,
    firstFramework: defaultFramework,
  });
  const { store, frameworks, ledger } = opened;
  const { promptWindowMinutes, promptGraceHours } = settings;
  const deps: Deps = { store, frameworks, ledger, now, newId: randomUUID, promptWindowMinutes, promptGraceHours };

  const logger = createBoltLog(log);
  const clients = createClients({ token: slack.botToken, slackApiUrl, logger });
  const sender = createSender({
    ...clients,
    log,
    slackApiUrl,
    wait: (ms) => wait(ms),
    elapsed: () => performance.now(),
  });
  const locales = createLocales({
    lookUp: (slackUserId) => sender.lookUp(slackUserId),
    elapsed: () => performance.now(),
    wait: (ms) => wait(ms, undefined, { ref: false }),
  });
  const renderer = once(() => chooseRenderer(settings));
  const drawing = { sender, renderer, log };
  const inTurn = createTurns();
  const keepsFramework: Speaker['isKeeper'] = (identity) => isKeeper(settings.keepers ?? [], identity);
  const publishHome = createHomePublisher({
    publish: async (identity) => {
      try {
        const home = await buildHome(deps, identity, locales);
        const locale = await locales.of(identity);
        const view = keepsFramework(identity) ? withEditorButton(home, locale) : home;
        await sender.publishHome(identity.slackUserId, view);
      } catch (error) {
        // What was done is done; Home is drawn anew when it is opened.
        log.error({ component: 'home', error }, 'App Home was not published');
      }
    },
    wait: (ms) => wait(ms),
  });
  const speaker: Speaker = {
    deps,
    command: settings.command,
    version: readAppVersion(),
    chartHost: settings.quickChartUrl === undefined ? undefined : new URL(settings.quickChartUrl).host,
    sender,
    knocker: createKnocker(deps),
    rush: createRush(),
    removed: createRemovedLines(deps),
    locales,
    log,
    isKeeper: keepsFramework,
    reply: (mirror, checkIn, wishes) =>
      inTurn(`reply ${mirror.person}`, () => replyToWeek({ ...drawing, deps }, mirror, checkIn, wishes)),
    takeBackReply: (mirror, week, known) =>
      inTurn(`reply ${mirror.person}`, () => takeBackReply({ deps, sender }, mirror, week, known)),
    publishHome,
    drawTrend: (mirror, asText, show) =>
      inTurn(`trend ${mirror.person}`, () => drawTrend({ ...drawing, deps }, mirror, asText, show)),
    // In one row with the trend: each takes the pictures of the other's windows away.
    drawOutlook: (mirror, asText, show) =>
      inTurn(`trend ${mirror.person}`, () => drawOutlook({ ...drawing, deps }, mirror, asText, show)),
    drawMadeUp: ({ reflection, profile }) =>
      drawPictures(drawing, reflection, profile, ['band', 'bullets'], (fileId) => lendPicture(deps, fileId)),
  };

  const inHand = createInHand();
  const options = clientOptions({ slackApiUrl, logger });
  const way = {
    clientOptions: options,
    intake: createIntake(inHand, log),
    log,
    wait: (ms: number, signal: AbortSignal) => wait(ms, undefined, { signal }),
    elapsed: () => performance.now(),
    random: Math.random,
  };
  const connection =
    slack.mode === 'socket' ? createConnection({ ...way, ...slack }) : createHttpReceiver({ ...way, ...slack });
  const app = createSlackApp(
    { botToken: slack.botToken, receiver: connection, clientOptions: options, logger },
    speaker,
  );
  const delivery = createDelivery({
    deps,
    sender,
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
  return {
    deps,
    speaker,
    tick: (signal) => {
      // With the first tick: a renderer that paints nothing is known before somebody needs a picture.
      void renderer();
      const signals = [stopping.signal, ...(signal === undefined ? [] : [signal])];
      return inHand.run(() => delivery.tick(AbortSignal.any(signals)));
    },
    stop: async () => {
      stopping.abort();
      await connection.stop();
      const left = await inHand.ended(longestInHandMs);
      if (left > 0) log.warn({ component: 'app', count: left }, 'the mirror stops with work in hand');
      await (await renderer())?.close();
      await opened.close();
    },
    refused: connection.refused,
    port: connection.port,
  };
}

/**
 * The renderer that paints; none when it cannot be loaded or has no fonts, and then charts are native or text.
 * Loaded only here: canvas and fonts are not needed to connect.
 */
async function chooseRenderer({ quickChartUrl, log }: AppSettings): Promise<ChartRenderer | undefined> {
  try {
    const renderer = await loadRenderer(quickChartUrl);
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
