import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../logging.js';
import type { Health } from './health.js';
import type { Metrics } from './metrics.js';

export interface OperationsSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** The port of whoever runs the mirror: probes and figures, apart from the one that Slack reaches. */
export interface OperationsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** A probe or a scrape has no body worth waiting for. */
const longestRequestMs = 10_000;

/** Listens at once, before the database and Slack are asked for anything. Rejects when it cannot. */
export async function startOperations({
  host,
  port,
  health,
  metrics,
  log,
}: OperationsSettings): Promise<OperationsServer> {
  const server = createServer({ requestTimeout: longestRequestMs }, (request, response) => {
    const [path = '/'] = (request.url ?? '').split('?', 1);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    serve(isRead ? path : '', response).catch((error: unknown) => {
      log.error({ component: 'operations', error }, 'a probe or a scrape was not answered');
      answer(response, 500, '');
    });
  });

  async function serve(path: string, response: ServerResponse): Promise<void> {
    if (path === '/metrics') {
      const { type, text } = await metrics.scrape();
      return answer(response, 200, text, type);
    }
    const probed = await health.probe(path);
    return probed === undefined ? answer(response, 404, '') : answer(response, probed.status, probed.text);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  server.on('error', (error) => log.error({ component: 'operations', error }, 'the server has trouble'));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  if (response.closed || response.headersSent) return;
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}
