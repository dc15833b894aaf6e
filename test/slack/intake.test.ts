import { describe, expect, test } from '@jest/globals';
import type { App, ReceiverEvent } from '@slack/bolt';
import { createInHand } from '../../src/slack/in-hand.js';
import { createIntake, type Envelope, type HearAck } from '../../src/slack/intake.js';
import { log } from '../delivery/quiet-log.js';

/** As much of an app as takes an event. */
function appThat(answers: (event: ReceiverEvent) => Promise<void>): App {
  return { processEvent: answers } as unknown as App;
}

const lost: Envelope = { body: { type: 'block_actions' }, ack: () => Promise.reject(new Error('not connected')) };

describe('what arrives', () => {
  test('is answered to the end though its ack was lost with the connection', async () => {
    const done: string[] = [];
    const app = appThat(async ({ ack }) => {
      done.push('stored');
      await ack();
      done.push('replied');
    });
    await createIntake(createInHand(), log).take(app, lost);

    expect(done).toEqual(['stored', 'replied']);
  });

  test('and cannot be answered at all ends nothing', async () => {
    const app = appThat(() => Promise.reject(new Error('a defect')));

    await expect(createIntake(createInHand(), log).take(app, lost)).resolves.toBeUndefined();
  });

  test('waits for its ack until it has it, and is in hand until it is answered', async () => {
    const inHand = createInHand();
    const intake = createIntake(inHand, log);
    const steps: string[] = [];
    let acking = (): void => {};
    let ending = (): void => {};
    const app = appThat(async ({ ack }) => {
      await new Promise<void>((resolve) => (acking = resolve));
      await ack('a reply');
      await new Promise<void>((resolve) => (ending = resolve));
      steps.push('answered');
    });
    const taken = intake.take(app, {
      body: {},
      ack: async (response) => void steps.push(`ack with ${String(response)}`),
    });
    const acked = intake.acked(60_000).then(() => steps.push('nobody waits'));

    acking();
    await acked;
    expect(steps).toEqual(['ack with a reply', 'nobody waits']);
    const ended = inHand.ended(60_000);
    ending();
    await taken;

    expect(await ended).toBe(0);
    expect(steps).toEqual(['ack with a reply', 'nobody waits', 'answered']);
  });

  test.each([
    ['command', { command: '/mirror', type: 'view_submission' }],
    ['press', { type: 'block_actions' }],
    ['window', { type: 'view_submission' }],
    ['closed', { type: 'view_closed' }],
    ['shortcut', { type: 'message_action' }],
    ['shortcut', { type: 'shortcut' }],
    ['event', { type: 'event_callback' }],
    ['other', { type: 'constructor' }],
    ['other', {}],
  ])('is heard of as %s with its ack, once: %j', async (kind, body) => {
    const heard: Parameters<HearAck>[] = [];
    const intake = createIntake(createInHand(), log, (...ack) => void heard.push(ack));
    const twice = appThat(async ({ ack }) => {
      await ack();
      await ack();
    });
    await intake.take(twice, { body, ack: async () => {}, arrivedAt: performance.now() - 5000 });
    await intake.take(twice, { ...lost, body });
    await intake.take(
      appThat(() => Promise.reject(new Error('a defect'))),
      { ...lost, body },
    );

    expect(heard.map(([arrived, ack]) => [arrived, ack])).toEqual([
      [kind, 'done'],
      [kind, 'lost'],
      [kind, 'missing'],
    ]);
    expect(heard[0]?.[2]).toBeGreaterThanOrEqual(5);
    expect(heard[1]?.[2]).toBeLessThan(5);
  });

  test('carries the number and the reason of a retry', async () => {
    const events: ReceiverEvent[] = [];
    const app = appThat(async (event) => void events.push(event));
    const body = { type: 'event_callback' };
    await createIntake(createInHand(), log).take(app, {
      body,
      ack: async () => {},
      retry_num: 1,
      retry_reason: 'timeout',
    });

    expect(events).toEqual([{ body, ack: expect.any(Function), retryNum: 1, retryReason: 'timeout' }]);
  });
});
