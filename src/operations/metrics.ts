import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Every value that a label may have: none of them is an id, a word somebody typed, a person or a workspace. */
export const labelValues = {
  /** What arrived from Slack. */
  arrived: ['command', 'press', 'window', 'closed', 'shortcut', 'event', 'other'],
  ack: ['done', 'lost', 'missing'],
  delivery: ['sent', 'unknown', 'refused', 'dropped'],
  method: [
    'apps.connections.open',
    'auth.revoke',
    'auth.test',
    'chat.delete',
    'chat.postMessage',
    'chat.update',
    'conversations.open',
    'files.completeUploadExternal',
    'files.delete',
    'files.getUploadURLExternal',
    'files.info',
    'oauth.v2.access',
    'oauth.v2.exchange',
    'response_url',
    'team.info',
    'users.info',
    'views.open',
    'views.publish',
    'views.push',
    'views.update',
    'other',
  ],
  call: ['done', 'refused', 'rate_limited', 'failed', 'unreachable'],
  database: ['read', 'write', 'transaction'],
  statement: ['done', 'busy', 'unavailable', 'failed'],
  chart: ['drawn', 'failed'],
  component: [
    'main',
    'app',
    'slack',
    'listener',
    'home',
    'charts',
    'delivery',
    'install',
    'ticker',
    'storage',
    'operations',
    'other',
  ],
} as const;

type Values = typeof labelValues;
type Value<Name extends keyof Values> = Values[Name][number];

/** What waits to be sent: how many deliveries, and since when the oldest of them in seconds. */
export interface Waiting {
  readonly count: number;
  readonly oldestSeconds: number;
}

/** Counts and durations of this process, for Prometheus. All durations are seconds. */
export interface Metrics {
  readonly acked: (arrived: Value<'arrived'>, ack: Value<'ack'>, seconds: number) => void;
  delivered(outcome: Value<'delivery'>, count?: number): void;
  /** `method` is counted as `other` when it is none of ours. */
  called(method: string, call: Value<'call'>, seconds: number): void;
  readonly stored: (database: Value<'database'>, statement: Value<'statement'>, seconds: number) => void;
  readonly reflected: (seconds: number) => void;
  drew(chart: Value<'chart'>, seconds: number): void;
  /** `component` is counted as `other` when it is none of ours. */
  failed(component: string | undefined): void;
  /** Asked at every scrape; what it throws leaves the two figures out of that scrape. */
  askWaiting(ask: () => Promise<Waiting>): void;
  /** The text that Prometheus reads, and its type. */
  scrape(): Promise<{ readonly type: string; readonly text: string }>;
}

/** Slack waits three seconds for an ack. */
const ackBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];
const callBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Whoever waits for a lock gives up after 1.5 s. */
const databaseBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 5];
const workBuckets = [0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Figures of one process in a registry of their own. Those of Node itself (memory, processor, event loop) are among them. */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });

  const acks = new Counter({
    name: 'mirror_acks_total',
    help: 'What arrived from Slack, by kind, and whether it was acked.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const ackSeconds = new Histogram({
    name: 'mirror_ack_seconds',
    help: 'From the arrival to the ack.',
    labelNames: ['kind'],
    buckets: ackBuckets,
    registers,
  });
  const deliveries = new Counter({
    name: 'mirror_deliveries_total',
    help: 'Weekly messages by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const calls = new Counter({
    name: 'mirror_slack_calls_total',
    help: 'Calls of the Web API by method and outcome; rate_limited is an answer 429.',
    labelNames: ['method', 'outcome'],
    registers,
  });
  const callSeconds = new Histogram({
    name: 'mirror_slack_call_seconds',
    help: 'From a call of the Web API to its answer.',
    labelNames: ['method'],
    buckets: callBuckets,
    registers,
  });
  const statements = new Counter({
    name: 'mirror_database_calls_total',
    help: 'Calls of the database by kind and outcome.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const statementSeconds = new Histogram({
    name: 'mirror_database_call_seconds',
    help: 'From a call of the database to its answer, with the wait for its turn.',
    labelNames: ['kind'],
    buckets: databaseBuckets,
    registers,
  });
  const reflectionSeconds = new Histogram({
    name: 'mirror_reflection_seconds',
    help: 'Reflections of somebody’s weeks.',
    buckets: workBuckets,
    registers,
  });
  const charts = new Counter({
    name: 'mirror_charts_total',
    help: 'Pictures by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const chartSeconds = new Histogram({
    name: 'mirror_chart_seconds',
    help: 'From the wish for a picture to the picture.',
    buckets: workBuckets,
    registers,
  });
  const errors = new Counter({
    name: 'mirror_errors_total',
    help: 'Errors in the log, by component.',
    labelNames: ['component'],
    registers,
  });

  let waiting: Promise<Waiting | undefined> | undefined;
  let ask = (): Promise<Waiting> => Promise.reject(new Error('Nobody has said how to ask yet.'));
  // Both figures of one scrape come from one question.
  const asked = () =>
    (waiting ??= ask()
      .catch(() => undefined)
      .finally(() => (waiting = undefined)));
  const gauge = (name: string, help: string, read: (now: Waiting) => number) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const now = await asked();
        this.set(now === undefined ? Number.NaN : read(now));
      },
    });
  gauge('mirror_deliveries_due', 'Weekly messages that are due and not sent.', ({ count }) => count);
  gauge(
    'mirror_deliveries_oldest_due_seconds',
    'How long the oldest of them is due.',
    ({ oldestSeconds }) => oldestSeconds,
  );

  return {
    acked: (kind, outcome, seconds) => {
      acks.inc({ kind, outcome });
      if (outcome !== 'missing') ackSeconds.observe({ kind }, seconds);
    },
    delivered: (outcome, count = 1) => deliveries.inc({ outcome }, count),
    called: (name, outcome, seconds) => {
      const method = known('method', name);
      calls.inc({ method, outcome });
      callSeconds.observe({ method }, seconds);
    },
    stored: (kind, outcome, seconds) => {
      statements.inc({ kind, outcome });
      statementSeconds.observe({ kind }, seconds);
    },
    reflected: (seconds) => reflectionSeconds.observe(seconds),
    drew: (outcome, seconds) => {
      charts.inc({ outcome });
      chartSeconds.observe(seconds);
    },
    failed: (component) => errors.inc({ component: known('component', component ?? 'other') }),
    askWaiting: (how) => {
      ask = how;
    },
    scrape: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

/** The value itself when its label may have it: whatever else is handed in never reaches a label. */
function known(label: 'method' | 'component', value: string): string {
  const allowed: readonly string[] = labelValues[label];
  return allowed.includes(value) ? value : 'other';
}
