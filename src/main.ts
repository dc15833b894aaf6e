import { startApp, type RunningApp } from './app.js';
import { readConfig, type Config, type WorkspaceMode } from './config.js';
import { whyNotListening } from './config/listening.js';
import { openKeys } from './config/master-key.js';
import { startTicker } from './delivery/ticker.js';
import { createLog, type Log } from './logging.js';
import { countErrors } from './operations/count-errors.js';
import type { Operations } from './operations/watch.js';

const read = readConfig();
if ('problems' in read) {
  process.stderr.write(`The mirror cannot start:\n${read.problems.map((problem) => `- ${problem}`).join('\n')}\n`);
  process.exitCode = 1;
} else {
  await run(read.config);
}

async function run(config: Config): Promise<void> {
  const operations = await operationsOf(config);
  const quiet = createLog(config.logLevel);
  const log = operations === undefined ? quiet : countErrors(quiet, operations.metrics);
  // Node would print the whole error, and an error may quote what somebody typed. Stopping is safe at any moment.
  process.on('uncaughtException', (error) => {
    log.error({ component: 'main', error }, 'the mirror stops: a defect');
    process.exit(1);
  });
  const stopping = new AbortController();
  const asked = new Promise<undefined>((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve(undefined));
  });
  // Whoever asks a second time ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

  const running = await start(config, log, operations, stopping.signal).catch((error: unknown) =>
    stopping.signal.aborted ? process.exit(0) : explain(error, config),
  );
  const refusal = await Promise.race([asked, running.refused]);
  if (refusal !== undefined) log.error({ component: 'main' }, `the mirror stops: ${refusal.message}`);
  await running.stop();
  process.exit(refusal === undefined ? 0 : 1);
}

function start(config: Config, log: Log, operations: Operations | undefined, signal: AbortSignal): Promise<Running> {
  const { slack } = config;
  return slack.mode === 'local'
    ? startLocally(config, log, operations)
    : startInWorkspace(config, slack, log, operations, signal);
}

// Loaded only here: on a laptop nothing is counted.
async function operationsOf({ host, operationsPort: port }: Config): Promise<Operations | undefined> {
  if (port === undefined) return undefined;
  const { createMetrics } = await import('./operations/metrics.js');
  return { host, port, metrics: createMetrics() };
}

type Running = Pick<RunningApp, 'stop' | 'refused'>;

async function startInWorkspace(
  config: Config,
  slack: WorkspaceMode,
  log: Log,
  operations: Operations | undefined,
  signal: AbortSignal,
): Promise<Running> {
  const keys = openKeys(config.key);
  const app = await startApp({
    slack,
    slackApiUrl: config.slackApiUrl,
    databaseUrl: config.database.url,
    masterKey: keys.current,
    oldKeys: keys.old,
    command: config.command,
    keepers: config.keepers,
    quickChartUrl: config.quickChartUrl,
    operations,
    now: () => new Date(),
    log,
    signal,
  });
  const ticker = startTicker((ending) => app.tick(ending), log);
  const { port, operationsPort } = app;
  log.info({ component: 'main', mode: slack.mode, port, operationsPort }, 'the mirror is connected');
  return {
    refused: app.refused,
    stop: async () => {
      // The tick in hand is waited for with everything else in hand, and no longer.
      void ticker.stop();
      await app.stop();
    },
  };
}

// Loaded only here: with tokens set, nothing of the local Slack is in the process.
async function startLocally(config: Config, log: Log, operations: Operations | undefined): Promise<Running> {
  const { tryLocally } = await import('./try-locally.js');
  const local = await tryLocally(config, log, operations);
  process.stdout.write(`Performance Mirror on a local Slack: ${local.url}\n`);
  return local;
}

/** What stops a start is a sentence for the operator, never a stack. */
function explain(error: unknown, config: Config): never {
  const sentence = whyNotListening(error, config) ?? (error instanceof Error ? error.message : 'unknown trouble');
  process.stderr.write(`The mirror cannot start:\n- ${sentence}\n`);
  process.exit(1);
}
