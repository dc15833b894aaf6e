import { startApp, type RunningApp } from './app.js';
import { readConfig, type Config } from './config.js';
import { openKeys } from './config/master-key.js';
import { startTicker } from './delivery/ticker.js';
import { createLog, type Log } from './logging.js';

/** Prompts of one hour are spread over this long, so that a workspace's rate limit is never the bottleneck. */
const promptWindowMinutes = 20;

const read = readConfig();
if ('problems' in read) {
  process.stderr.write(`The mirror cannot start:\n${read.problems.map((problem) => `- ${problem}`).join('\n')}\n`);
  process.exitCode = 1;
} else {
  await start(read.config).catch(explain);
}

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  // Node would print the whole error, and an error may quote what somebody typed. Stopping is safe at any moment.
  process.on('uncaughtException', (error) => {
    log.error({ component: 'main', error }, 'the mirror stops: a defect, or a connection that cannot be mended');
    process.exit(1);
  });
  const stop = config.slack.mode === 'local' ? await startLocally(config, log) : await startInWorkspace(config, log);
  const once = new Set(['SIGINT', 'SIGTERM'] as const);
  for (const signal of once) process.once(signal, () => void stop().then(() => process.exit(0)));
}

async function startInWorkspace(config: Config, log: Log): Promise<() => Promise<void>> {
  if (config.slack.mode !== 'socket') throw new Error('A workspace needs its tokens.');
  const { botToken, appToken } = config.slack;
  const keys = openKeys(config.key);
  const app: RunningApp = await startApp({
    botToken,
    appToken,
    slackApiUrl: config.slackApiUrl,
    databaseUrl: config.database.url,
    masterKey: keys.current,
    oldKeys: keys.old,
    command: config.command,
    quickChartUrl: config.quickChartUrl,
    promptWindowMinutes,
    now: () => new Date(),
    log,
  });
  const ticker = startTicker((signal) => app.tick(signal), log);
  log.info({ component: 'main' }, 'the mirror is connected');
  return async () => {
    await ticker.stop();
    await app.stop();
  };
}

// Loaded only here: with tokens set, nothing of the local Slack is in the process.
async function startLocally(config: Config, log: Log): Promise<() => Promise<void>> {
  const { tryLocally } = await import('./try-locally.js');
  const local = await tryLocally(config, log);
  process.stdout.write(`Performance Mirror on a local Slack: ${local.url}\n`);
  return () => local.stop();
}

/** What stops a start is a sentence for the operator, never a stack. */
function explain(error: unknown): void {
  process.stderr.write(`The mirror cannot start:\n- ${error instanceof Error ? error.message : 'unknown trouble'}\n`);
  process.exit(1);
}
