import { describe, expect, test } from '@jest/globals';
import { createHomePublisher } from '../../src/slack/home-publisher.js';

const ada = { teamId: 'T0', slackUserId: 'U0ADA' };
const bo = { teamId: 'T0', slackUserId: 'U0BO' };

/** A world in which publishings and the pause after them end when a test says so. */
function world() {
  const begun: string[] = [];
  const publishings: ((failure?: Error) => void)[] = [];
  const pauses: (() => void)[] = [];
  const publish = createHomePublisher({
    publish: ({ slackUserId }) => {
      begun.push(slackUserId);
      return new Promise((resolve, reject) =>
        publishings.push((failure) => (failure === undefined ? resolve() : reject(failure))),
      );
    },
    wait: () => new Promise((resolve) => pauses.push(() => resolve())),
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { begun, publish, publishings, pauses, settled };
}

describe('publishing App Home', () => {
  test('begins at once', () => {
    const { begun, publish } = world();

    void publish(ada);

    expect(begun).toEqual([ada.slackUserId]);
  });

  test('shows everything that changes in a burst once more, at its end', async () => {
    const { begun, publish, publishings, pauses, settled } = world();
    const calls = Array.from({ length: 6 }, () => publish(ada));
    publishings[0]?.();
    await settled();
    expect(begun).toHaveLength(1);

    pauses[0]?.();
    await settled();
    publishings[1]?.();

    await Promise.all(calls);
    expect(begun).toHaveLength(2);
  });

  test('never begins the next one before the last has ended: nothing older comes after something newer', async () => {
    const { begun, publish, publishings, pauses, settled } = world();
    void publish(ada);
    void publish(ada);
    pauses[0]?.();
    await settled();
    expect(begun).toHaveLength(1);

    publishings[0]?.();
    await settled();

    expect(begun).toHaveLength(2);
  });

  test('a change while one is being drawn is drawn again', async () => {
    const { begun, publish, publishings, pauses, settled } = world();
    void publish(ada);
    void publish(ada);
    publishings[0]?.();
    pauses[0]?.();
    await settled();
    // The second is being drawn now, and a third change comes.
    void publish(ada);
    publishings[1]?.();
    pauses[1]?.();
    await settled();

    expect(begun).toHaveLength(3);
  });

  test('after a quiet moment the next change is shown at once again', async () => {
    const { begun, publish, publishings, pauses, settled } = world();
    void publish(ada);
    publishings[0]?.();
    pauses[0]?.();
    await settled();

    void publish(ada);

    expect(begun).toHaveLength(2);
  });

  test('a failed one does not keep the next from being shown', async () => {
    const { begun, publish, publishings, pauses, settled } = world();
    const failed = publish(ada);
    const next = publish(ada);
    publishings[0]?.(new Error('Slack is away'));
    pauses[0]?.();

    await expect(failed).rejects.toThrow('Slack is away');
    await settled();
    publishings[1]?.();
    await next;
    expect(begun).toHaveLength(2);
  });

  test('people do not wait for each other', () => {
    const { begun, publish } = world();

    void publish(ada);
    void publish(bo);

    expect(begun).toEqual([ada.slackUserId, bo.slackUserId]);
  });
});
