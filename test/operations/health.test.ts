import { beforeEach, describe, expect, test } from '@jest/globals';
import { createHealth, type Health } from '../../src/operations/health.js';

let elapsedMs: number;
let asked: number;
let health: Health;
let database: () => Promise<boolean>;
let slack: () => boolean;

beforeEach(() => {
  [elapsedMs, asked] = [0, 0];
  database = () => Promise.resolve(true);
  slack = () => true;
  health = createHealth(() => elapsedMs);
});

function begin(): void {
  health.begin({
    database: () => {
      asked += 1;
      return database();
    },
    slack: () => slack(),
  });
}

describe('/healthz', () => {
  test('says that the process lives, whatever it waits for', async () => {
    const alive = { status: 200, text: 'alive\n' };
    expect(await health.probe('/healthz')).toEqual(alive);
    database = () => Promise.reject(new Error('down'));
    begin();
    expect(await health.probe('/healthz')).toEqual(alive);
    health.stop();
    expect(await health.probe('/healthz')).toEqual(alive);
    expect(asked).toBe(0);
  });
});

describe('/readyz', () => {
  test('is not ready before the start is over, ready then, and not ready from the stop on', async () => {
    expect(await health.probe('/readyz')).toEqual({ status: 503, text: 'starting\n' });
    begin();
    expect(await health.probe('/readyz')).toEqual({ status: 200, text: 'ready\n' });
    health.stop();
    expect(await health.probe('/readyz')).toEqual({ status: 503, text: 'stopping\n' });
  });

  test('is never ready again when the stop came during the start', async () => {
    health.stop();
    begin();

    expect(await health.probe('/readyz')).toEqual({ status: 503, text: 'stopping\n' });
  });

  test.each([
    ['a database that fails', () => (database = () => Promise.reject(new Error('down'))), 'database'],
    ['a database that lacks a migration', () => (database = () => Promise.resolve(false)), 'migrations'],
    ['a lost connection to Slack', () => (slack = () => false), 'slack'],
    [
      'both',
      () => {
        slack = () => false;
        database = () => Promise.reject(new Error('down'));
      },
      'database, slack',
    ],
  ])('names %s', async (_, breakIt, missing) => {
    breakIt();
    begin();

    expect(await health.probe('/readyz')).toEqual({ status: 503, text: `not ready: ${missing}\n` });
  });

  test('does not wait for a database that never answers', async () => {
    database = () => new Promise(() => {});
    begin();

    expect(await health.probe('/readyz')).toEqual({ status: 503, text: 'not ready: database\n' });
  });

  test('asks the database once a second, however often anybody asks', async () => {
    begin();
    await Promise.all(Array.from({ length: 50 }, () => health.probe('/readyz')));
    elapsedMs = 999;
    await health.probe('/readyz');
    expect(asked).toBe(1);
    elapsedMs = 1000;
    database = () => Promise.reject(new Error('down'));
    expect(await health.probe('/readyz')).toMatchObject({ status: 503 });
    expect(asked).toBe(2);
  });

  test('is the only other path', async () => {
    begin();

    for (const path of ['/', '/health', '/readyz/', '/metrics', '']) expect(await health.probe(path)).toBeUndefined();
  });
});
