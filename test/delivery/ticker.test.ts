import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startTicker, type Ticker } from '../../src/delivery/ticker.js';
import { log } from './quiet-log.js';

let ticker: Ticker;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-06-05T12:59:30Z') });
});

afterEach(async () => {
  await ticker.stop();
  jest.useRealTimers();
});

describe('the ticker', () => {
  test('ticks at once, so that a restart at the due minute misses nothing, and then every five seconds', async () => {
    let ticks = 0;
    ticker = startTicker(async () => void (ticks += 1), log);
    expect(ticks).toBe(1);

    await jest.advanceTimersByTimeAsync(15_000);

    expect(ticks).toBe(4);
  });

  test('never overtakes a tick that takes longer', async () => {
    let started = 0;
    const finish: (() => void)[] = [];
    ticker = startTicker(() => {
      started += 1;
      return new Promise((resolve) => {
        finish.push(resolve);
      });
    }, log);

    await jest.advanceTimersByTimeAsync(3 * 60_000);
    expect(started).toBe(1);
    finish.pop()?.();
    await jest.advanceTimersByTimeAsync(5_000);

    expect(started).toBe(2);
    finish.pop()?.();
  });

  test('goes on after a tick that failed', async () => {
    let ticks = 0;
    ticker = startTicker(() => {
      ticks += 1;
      return Promise.reject(new Error('no database'));
    }, log);

    await jest.advanceTimersByTimeAsync(10_000);

    expect(ticks).toBe(3);
  });

  test('stops by asking the tick in hand to end and waiting for it', async () => {
    const seen: string[] = [];
    ticker = startTicker(async (signal) => {
      await Promise.resolve();
      signal.addEventListener('abort', () => seen.push('asked'));
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
      });
      seen.push('ended');
    }, log);
    await jest.advanceTimersByTimeAsync(0);

    await ticker.stop();
    await jest.advanceTimersByTimeAsync(5 * 60_000);

    expect(seen).toEqual(['asked', 'ended']);
  });
});
