import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createInHand } from '../../src/slack/in-hand.js';

function task(): { readonly work: () => Promise<string>; finish: () => void; fail: () => void } {
  const made = { finish: () => {}, fail: () => {}, work: () => ended };
  const ended = new Promise<string>((resolve, reject) => {
    made.finish = () => resolve('done');
    made.fail = () => reject(new Error('no luck'));
  });
  return made;
}

describe('work in hand', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('is waited for, also what begins meanwhile and what fails', async () => {
    const inHand = createInHand();
    const [first, second] = [task(), task()];
    const failing = inHand.run(first.work);
    let left: number | undefined;
    const ended = inHand.ended(1000).then((count) => (left = count));

    const later = inHand.run(second.work);
    first.fail();
    await expect(failing).rejects.toThrow('no luck');
    await jest.advanceTimersByTimeAsync(999);
    expect(left).toBeUndefined();
    second.finish();
    expect(await later).toBe('done');
    await ended;

    expect(left).toBe(0);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('is waited for no longer than said', async () => {
    const inHand = createInHand();
    void inHand.run(task().work);
    void inHand.run(task().work);
    const ended = inHand.ended(1000);
    await jest.advanceTimersByTimeAsync(1000);

    expect(await ended).toBe(2);
  });

  test('that there is none of is no reason to wait', async () => {
    expect(await createInHand().ended(1000)).toBe(0);
  });
});
