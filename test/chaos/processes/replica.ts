// One machine of the mirror in a process of its own: HTTP mode, a clock that the run moves, and a tick that comes again
// after a fifth of a second instead of a minute. It is killed, never stopped.
// Arguments: `Replica` as JSON.
import { setTimeout as wait } from 'node:timers/promises';
import { startApp } from '../../../src/app.js';
import { createLog } from '../../../src/logging.js';
import type { SlackIdentity } from '../../../src/storage/store.js';
import { planPrompt } from '../../../src/use-cases/plan-prompt.js';
import { startMirror } from '../../../src/use-cases/start-mirror.js';
import type { PaceSettings } from '../../../src/slack/post/pace.js';

/** What the process is started with. */
export interface Replica {
  readonly slackApiUrl: string;
  readonly botToken: string;
  readonly signingSecret: string;
  readonly databaseUrl: string;
  /** Base64. */
  readonly masterKey: string;
  /** How far its clock is ahead of the machine's. */
  readonly shiftMs: number;
  readonly pace: PaceSettings;
  readonly ticks: boolean;
}

/** What the run asks of it. */
export type Order =
  | { readonly order: 'shift'; readonly shiftMs: number }
  /** They consent as Slack's first window asks, with the knock on Friday at 15:00 in Berlin, and their next prompt is planned. */
  | { readonly order: 'join'; readonly identities: readonly SlackIdentity[] };

/** What it says: where Slack's requests arrive once it is connected, and that an order was obeyed or why not. */
export type Said =
  | { readonly said: 'ready'; readonly port: number }
  | { readonly said: 'done'; readonly id: number; readonly error?: string };

const tickPauseMs = 200;
/** As many as the process has connections to PostgreSQL. */
const joinsAtOnce = 5;
const attempts = 10;
const settings = JSON.parse(process.argv[2] ?? '{}') as Replica;
let { shiftMs } = settings;
const app = await startApp({
  slackApiUrl: settings.slackApiUrl,
  slack: {
    mode: 'http',
    botToken: settings.botToken,
    signingSecret: settings.signingSecret,
    host: '127.0.0.1',
    port: 0,
  },
  command: '/mirror',
  databaseUrl: settings.databaseUrl,
  masterKey: Buffer.from(settings.masterKey, 'base64'),
  pace: settings.pace,
  now: () => new Date(Date.now() + shiftMs),
  log: createLog(process.env['LOG_LEVEL'] ?? 'silent'),
});

async function obey(order: Order): Promise<void> {
  switch (order.order) {
    case 'shift':
      shiftMs = order.shiftMs;
      return;
    case 'join':
      for (let from = 0; from < order.identities.length; from += joinsAtOnce) {
        await Promise.all(
          order.identities.slice(from, from + joinsAtOnce).map((identity) => patiently(() => join(identity))),
        );
      }
  }
}

function say(said: Said): void {
  process.send?.(said);
}

/** On a machine that shares its cores the database may be late; a consent twice counts once. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (tried === attempts) throw error;
    }
  }
}

async function join(identity: SlackIdentity): Promise<void> {
  const { mirror } = await startMirror(app.deps, identity, {
    level: 'IC4',
    detail: 'full',
    rhythm: { weekday: 5, time: '15:00' },
    zone: 'Europe/Berlin',
    locale: 'en-GB',
  });
  await planPrompt(app.deps, mirror.person);
}

process.on('message', ({ id, order }: { readonly id: number; readonly order: Order }) => {
  obey(order).then(
    () => say({ said: 'done', id }),
    (error: unknown) => say({ said: 'done', id, error: String(error) }),
  );
});
say({ said: 'ready', port: app.port ?? 0 });

while (settings.ticks) {
  // A tick that fails is a defect of the product, and the next one still comes: as the ticker does it.
  await app.tick().catch((error: unknown) => process.stderr.write(`a tick failed: ${String(error)}\n`));
  await wait(tickPauseMs);
}
