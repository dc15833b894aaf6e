import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { takingTurns, type Turns } from '../../src/storage/patience.js';
import { StoreBusy, StoreUnavailable } from '../../src/storage/store.js';

const pool: Turns = {
  places: 2,
  keepsAllOut: (error) => error instanceof StoreUnavailable,
  rememberedMs: 500,
  spentBy: 0.5,
  standstill: () => new StoreUnavailable('no answer'),
};
const tenCallers = Array.from({ length: 10 }, (_, index) => index);

/** By a clock that the test moves. */
function pause<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}

/** Lets two seconds of that clock pass, in small steps, while somebody waits. */
async function after<T>(waiting: Promise<T>): Promise<T> {
  // Whoever fails meanwhile is asked about below.
  waiting.catch(() => undefined);
  for (let passed = 0; passed < 2000; passed += 10) await jest.advanceTimersByTimeAsync(10);
  return waiting;
}

describe('turns at a few connections', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('everybody in a rush has one, in the order they came and never more at once than there are places', async () => {
    const inTurn = takingTurns(pool);
    const begun: number[] = [];
    let atOnce = 0;
    let most = 0;
    const rush = Promise.all(
      tenCallers.map((caller) =>
        // Their patience is over long before the last of them begins.
        inTurn(async () => {
          begun.push(caller);
          most = Math.max(most, (atOnce += 1));
          await pause(20);
          atOnce -= 1;
          return caller;
        }, 30),
      ),
    );

    expect(await after(rush)).toEqual(tenCallers);
    expect(begun).toEqual(tenCallers);
    expect(most).toBe(2);
  });

  test('before a server that is away only the first try; those whose patience ended meanwhile fail as they did', async () => {
    const inTurn = takingTurns(pool);
    let tries = 0;
    const away = async (): Promise<never> => {
      tries += 1;
      await pause(40);
      throw new StoreUnavailable('away');
    };
    const all = await after(Promise.allSettled(tenCallers.map(() => inTurn(away, 30))));

    expect(all.map(({ status }) => status)).toEqual(tenCallers.map(() => 'rejected'));
    expect(all.every((each) => each.status === 'rejected' && each.reason instanceof StoreUnavailable)).toBe(true);
    expect(tries).toBe(2);
  });

  test('while nothing goes on nobody waits longer than their patience, and what was given up is not done later', async () => {
    const inTurn = takingTurns(pool);
    let letGo = (): void => undefined;
    const silence = new Promise<void>((resolve) => (letGo = resolve));
    const hanging = [1, 2].map(() => inTurn(() => silence, 30));
    let done = 0;
    const others = await after(Promise.allSettled(tenCallers.map(() => inTurn(async () => (done += 1), 30))));
    letGo();
    await after(Promise.all(hanging));

    expect(others.map(({ status }) => status)).toEqual(tenCallers.map(() => 'rejected'));
    expect(await after(inTurn(() => Promise.resolve('next'), 30))).toBe('next');
    expect(done).toBe(0);
  });

  test('whoever gets through ends the outage for all', async () => {
    const inTurn = takingTurns({ ...pool, places: 1 });
    const away = inTurn(async () => {
      await pause(100);
      throw new StoreUnavailable('away');
    }, 150);
    const back = inTurn(() => pause(100, 'back'), 2000);
    const late = inTurn(() => Promise.resolve('late'), 150);

    const all = await after(Promise.allSettled([away, back, late]));
    expect(all.map((each) => (each.status === 'fulfilled' ? each.value : String(each.reason)))).toEqual([
      'StoreUnavailable: away',
      'back',
      'late',
    ]);
  });

  test('one row that is locked keeps nobody else out', async () => {
    const inTurn = takingTurns(pool);
    const locked = inTurn(async () => {
      throw new StoreBusy('locked');
    }, 30);
    const others = Promise.all(tenCallers.map((caller) => inTurn(() => pause(20, caller), 30)));

    const [busy, passed] = await after(Promise.allSettled([locked, others]));
    expect(busy).toMatchObject({ status: 'rejected', reason: expect.any(StoreBusy) });
    expect(passed).toMatchObject({ status: 'fulfilled', value: tenCallers });
  });
});
