import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { startLocalSlack } from '../../src/local-slack/start.js';
import { asked, eventually, formIn, joinAndBeAsked, repliesIn } from './acts.js';
import { portOf, startProgram, variablesOf } from './program.js';
import { ada, delivery, joinAs, openTown, reachAt, type Town } from './town.js';

describe('an app that is stopped', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown();
  });
  afterEach(() => town.close());

  const shown = (driver: Driver) => JSON.stringify(driver.messages());

  it('finishes the answer to a week that was saved a moment ago', async () => {
    const driver = await joinAndBeAsked(town, ada);
    driver.type({ box_output: 'typed before the stop' });
    town.slack.faults.on('chat.update', { kind: 'slow', ms: 300 });
    town.slack.faults.on('chat.postMessage', { kind: 'slow', ms: 300 });
    expect(await driver.click('save')).toMatchObject({ outcome: 'acked' });
    expect(repliesIn(driver)).toEqual([]);
    await town.app.stop();

    expect(repliesIn(driver)).toHaveLength(1);
    expect(formIn(driver)).toBeUndefined();
    expect(shown(driver)).toContain('is saved');
  });

  it('acks a press that is being stored, and answers it', async () => {
    const driver = await joinAndBeAsked(town, ada);
    driver.type({ box_output: 'typed before the stop' });
    const { store } = town.app.deps;
    const whole = { ...store };
    let release = (): void => {};
    const writing = new Promise<void>((begun) => {
      const held = new Promise<void>((resolve) => (release = resolve));
      Object.assign(store, {
        writeCheckIn: async (...values: Parameters<typeof store.writeCheckIn>) => {
          begun();
          await held;
          return whole.writeCheckIn(...values);
        },
      });
    });
    const pressed = driver.click('save');
    await writing;
    const stopped = town.app.stop();
    release();

    expect(await pressed).toMatchObject({ outcome: 'acked' });
    await stopped;
    expect(repliesIn(driver)).toHaveLength(1);
  });

  it('takes nothing new while it finishes what is in hand', async () => {
    const driver = await joinAndBeAsked(town, ada);
    town.slack.faults.on('chat.postMessage', { kind: 'slow', ms: 300 });
    driver.type({ box_output: 'typed before the stop' });
    await driver.click('save');
    const stopped = town.app.stop();
    await town.slack.until(() => town.slack.connections() === 0, 'the connection to close');

    expect(await driver.command('help')).toEqual({ outcome: 'unreachable' });
    await stopped;
    expect(repliesIn(driver)).toHaveLength(1);
  });

  it('records the prompt that is being sent and begins no other', async () => {
    await (await joinAs(town, ada)).closeView(true);
    const { ledger } = town.app.deps;
    const whole = { ...ledger };
    const sent: string[] = [];
    Object.assign(ledger, {
      markSent: async (...values: Parameters<typeof ledger.markSent>) => {
        await whole.markSent(...values);
        sent.push(values[0]);
      },
    });
    town.slack.faults.on('chat.postMessage', { kind: 'slow', ms: 300 });
    town.clock.moveTo(new Date(asked));
    const ticked = town.app.tick();
    await eventually(async () => formIn(town.as(ada)) !== undefined);
    await town.app.stop();

    expect(sent).toHaveLength(1);
    await ticked;
    await expect(town.app.tick()).resolves.toBeUndefined();
  });
});

it('a program that is asked to end answers what is in hand first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-stopping-'));
  const slack = await startLocalSlack({ people: [ada], delivery });
  const program = startProgram(folder, variablesOf(slack));
  try {
    await program.says('the mirror is connected');
    reachAt(slack, portOf(program));
    slack.faults.on('views.publish', { kind: 'rate_limited', retryAfterSeconds: 1 });
    await slack.as(ada.id).openHome();
    await slack.until(() => slack.calls.some(({ method }) => method === 'views.publish'), 'the first try');
    program.terminate();

    expect(await program.ended).toBe(0);
    expect(slack.as(ada.id).home()).toBeDefined();
  } finally {
    await program.kill();
    await slack.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
