import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHealth, type Health } from '../../src/operations/health.js';
import { createMetrics } from '../../src/operations/metrics.js';
import { startOperations, type OperationsServer } from '../../src/operations/server.js';
import { log } from '../delivery/quiet-log.js';
import { samplesIn } from './scraped.js';

describe('the port of whoever runs the mirror', () => {
  let server: OperationsServer;
  let health: Health;
  const errors: string[] = [];
  const metrics = createMetrics();
  beforeEach(async () => {
    health = createHealth();
    const noting = { ...log, error: (_: unknown, message: string) => void errors.push(message) };
    server = await startOperations({ host: '127.0.0.1', port: 0, health, metrics, log: noting });
  });
  afterEach(() => server.close());

  const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method });

  test('answers probes before anything else has started, and says when it is ready', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(503);
    health.begin({ database: async () => true, slack: () => true });
    expect(await (await ask('/readyz?probe=1')).text()).toBe('ready\n');
    expect((await ask('/readyz', 'HEAD')).status).toBe(200);
  });

  test('hands out figures as Prometheus reads them, those of the process among them', async () => {
    metrics.delivered('sent', 3);
    const scraped = await ask('/metrics');
    const text = await scraped.text();

    expect(scraped.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(samplesIn(text, 'mirror_deliveries_total')).toEqual([{ labels: { outcome: 'sent' }, value: 3 }]);
    expect(samplesIn(text, 'process_resident_memory_bytes')[0]?.value).toBeGreaterThan(1e6);
  });

  test.each([
    ['GET', '/'],
    ['GET', '/slack/events'],
    ['GET', '/metrics/'],
    ['POST', '/metrics'],
    ['POST', '/healthz'],
  ])('%s %s is not found', async (method, path) => {
    expect((await ask(path, method)).status).toBe(404);
  });

  test('that is taken is said', async () => {
    const taken = { host: '127.0.0.1', port: server.port, health, metrics, log };

    await expect(startOperations(taken)).rejects.toMatchObject({ code: 'EADDRINUSE', port: server.port });
    expect(errors).toEqual([]);
  });
});
