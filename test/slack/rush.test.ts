import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createRush } from '../../src/slack/rush.js';

const sideBySide = 32;

/** Presses in the order in which they were let in, each with what says that it was acked. */
function pressAtOnce(rush: ReturnType<typeof createRush>, count: number) {
  const inside: (() => void)[] = [];
  for (let index = 0; index < count; index += 1) void rush.enter().then((leave) => inside.push(leave));
  return inside;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function isCalm(rush: ReturnType<typeof createRush>): Promise<() => boolean> {
  let calm = false;
  void rush.calm().then(() => (calm = true));
  await settled();
  return () => calm;
}

describe('presses of the same moment', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] }));
  afterEach(() => void jest.useRealTimers());

  test('are served side by side up to a number; who is acked makes room for the next, first come, first served', async () => {
    const inside = pressAtOnce(createRush(), sideBySide + 2);
    await settled();
    expect(inside).toHaveLength(sideBySide);

    inside[3]?.();
    // A second call is nothing.
    inside[3]?.();
    await settled();
    expect(inside).toHaveLength(sideBySide + 1);
  });

  test('do not wait behind one that takes long', async () => {
    const inside = pressAtOnce(createRush(), 3 * sideBySide);
    await settled();
    expect(inside).toHaveLength(sideBySide);

    await jest.advanceTimersByTimeAsync(100);
    await settled();
    expect(inside).toHaveLength(2 * sideBySide);

    // Its late ack makes no second room.
    inside[0]?.();
    await settled();
    expect(inside).toHaveLength(2 * sideBySide);
  });

  test('come before what follows an ack, which waits until the last of them is acked', async () => {
    const rush = createRush();
    expect((await isCalm(rush))()).toBe(true);

    const inside = pressAtOnce(rush, 2);
    const calm = await isCalm(rush);
    inside[0]?.();
    await settled();
    expect(calm()).toBe(false);

    inside[1]?.();
    await settled();
    expect(calm()).toBe(true);
  });

  test('hold up what follows an ack for half a second at most', async () => {
    const rush = createRush();
    pressAtOnce(rush, 1);
    const calm = await isCalm(rush);
    await jest.advanceTimersByTimeAsync(499);
    expect(calm()).toBe(false);

    await jest.advanceTimersByTimeAsync(1);
    expect(calm()).toBe(true);
  });
});
