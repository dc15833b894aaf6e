import type { ChartRenderer } from '../charts/renderer.js';
import type { Log } from '../logging.js';
import type { DeliveryLedger } from '../storage/store.js';
import { countCharts } from './count-charts.js';
import { countDeliveries } from './count-deliveries.js';
import { countSlackCalls } from './count-slack-calls.js';
import { createHealth, type Health, type Needs } from './health.js';
import type { Metrics } from './metrics.js';
import { startOperations } from './server.js';

/** Where whoever runs the mirror asks how it is. */
export interface Operations {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly metrics: Metrics;
}

/** What is looked at once the app runs. */
export interface Watched extends Needs {
  readonly backlog: (now: Date) => Promise<{ readonly count: number; readonly oldestDueAt: Date | undefined }>;
  readonly now: () => Date;
}

/** How the app is watched while it runs: without a port for it nothing is counted, and every part is what it was. */
export interface Watch {
  readonly health: Health;
  readonly port: number | undefined;
  readonly metrics: Metrics | undefined;
  /** For every call of Slack's; undefined where nothing is counted. */
  readonly fetch: ReturnType<typeof countSlackCalls> | undefined;
  readonly timeReflection: (<T>(reflection: () => T) => T) | undefined;
  ledger(ledger: DeliveryLedger): DeliveryLedger;
  renderer(renderer: ChartRenderer): ChartRenderer;
  /** From now on the app is ready when it has what it needs. */
  begin(watched: Watched): void;
  /** Stops answering; the last thing of a stop, because a process that stops is alive. */
  close(): Promise<void>;
}

/** Listens before anything else of the app is started. Rejects when it cannot listen. */
export async function startWatch(operations: Operations | undefined, log: Log): Promise<Watch> {
  const health = createHealth();
  const metrics = operations?.metrics;
  const server = operations === undefined ? undefined : await startOperations({ ...operations, health, log });
  return {
    health,
    metrics,
    port: server?.port,
    fetch: metrics && countSlackCalls(metrics),
    timeReflection: metrics && timing(metrics.reflected),
    ledger: (ledger) => (metrics === undefined ? ledger : countDeliveries(ledger, metrics)),
    renderer: (renderer) => (metrics === undefined ? renderer : countCharts(renderer, metrics)),
    begin: ({ backlog, now, ...needs }) => {
      metrics?.askWaiting(async () => {
        const { count, oldestDueAt } = await backlog(now());
        const oldestSeconds = oldestDueAt === undefined ? 0 : (now().getTime() - oldestDueAt.getTime()) / 1000;
        return { count, oldestSeconds };
      });
      health.begin(needs);
    },
    close: async () => server?.close(),
  };
}

function timing(tell: (seconds: number) => void): <T>(work: () => T) => T {
  return (work) => {
    const began = performance.now();
    try {
      return work();
    } finally {
      tell((performance.now() - began) / 1000);
    }
  };
}
