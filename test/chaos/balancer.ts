import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Random } from '../bench/method/random.js';

/** What stands before several machines: the next one that lives gets the request. */
export interface Balancer {
  /** Slack's request URL. */
  readonly url: string;
  /** How many requests went to a second machine because the first one died over them. */
  resent(): number;
  close(): Promise<void>;
}

const shareResent = 0.5;

/**
 * Requests go round over the ports that answer. One that refuses the connection is passed over, as nothing of the request has
 * reached it. Of those that a machine dies over, some are sent to the next one, as balancers may be told to do, and the others cost a
 * 502, as they do where nobody told them.
 */
export async function startBalancer(ports: () => readonly number[], random: Random): Promise<Balancer> {
  let turn = 0;
  let resent = 0;
  const server = createServer((request, response) => {
    void serve(request, response);
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const living = ports();
    turn += 1;
    for (let tried = 0; tried < living.length; tried += 1) {
      const port = living[(turn + tried) % living.length];
      if (port === undefined) break;
      const passed = await pass(port, request, body, response);
      if (passed === 'passed') return;
      if (passed === 'lost' && random.next() >= shareResent) break;
      if (passed === 'lost' && tried + 1 < living.length) resent += 1;
    }
    response.writeHead(living.length === 0 ? 503 : 502).end();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    resent: () => resent,
    url: `http://127.0.0.1:${port}/slack/events`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

type Passed = 'passed' | 'refused' | 'lost';

function pass(port: number, request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<Passed> {
  const { method, url, headers } = request;
  return new Promise((resolve) => {
    const asked = ask({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', () => resolve('lost'));
      answer.on('end', () => {
        const type = answer.headers['content-type'];
        response.writeHead(answer.statusCode ?? 502, type === undefined ? {} : { 'content-type': type });
        response.end(Buffer.concat(chunks));
        resolve('passed');
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? 'refused' : 'lost'));
    asked.end(body);
  });
}
