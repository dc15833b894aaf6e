import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Log, LogFields } from '../../src/logging.js';
import { startLocalSlack, type LocalSlack } from '../../src/local-slack/start.js';
import { createConnection, type Connection, type ConnectionSettings } from '../../src/slack/connection.js';
import { createInHand } from '../../src/slack/in-hand.js';
import { createIntake } from '../../src/slack/intake.js';
import { eventually } from '../flows/acts.js';
import { silent } from '../local-slack/bolt-app.js';

const openMethod = 'apps.connections.open';
const always = Number.MAX_SAFE_INTEGER;

let slack: LocalSlack;
let connection: Connection;
/** Milliseconds of each pause; tests do not wait for them. */
let pauses: number[];
let said: { readonly level: string; readonly message: string; readonly fields: LogFields }[];
let now = 0;

beforeEach(async () => {
  slack = await startLocalSlack({ people: [] });
  [pauses, said, now] = [[], [], 0];
});

afterEach(async () => {
  await connection.stop();
  await slack.close();
});

function say(level: string) {
  return (fields: LogFields, message: string) => void said.push({ level, fields, message });
}

function connect(wishes: Partial<ConnectionSettings> = {}): Promise<void> {
  const log: Log = { debug: () => {}, info: say('info'), warn: say('warn'), error: say('error') };
  connection = createConnection({
    botToken: slack.botToken,
    appToken: slack.appToken,
    clientOptions: {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logger: silent,
    },
    intake: createIntake(createInHand(), log),
    log,
    wait: async (ms) => void pauses.push(ms),
    elapsed: () => now,
    random: () => 0,
    ...wishes,
  });
  return connection.start();
}

const openings = () => slack.calls.filter(({ method }) => method === openMethod).length;

/** Lets the connection be lost and waits until the next one stands. */
async function loseOnce(lose = () => slack.faults.dropSockets()): Promise<void> {
  const times = () => said.filter(({ level }) => level === 'info').length;
  const before = times();
  lose();
  await eventually(async () => times() > before);
}

describe('the connection to Slack', () => {
  test('is tried again after pauses that grow up to half a minute', async () => {
    slack.faults.on(openMethod, { kind: 'status', status: 503 }, 9);
    await connect();

    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
  });

  test('is tried again at another moment by each of many', async () => {
    slack.faults.on(openMethod, { kind: 'dropped', when: 'before' }, 9);
    await connect({ random: () => 0.5 });

    expect(pauses).toEqual([375, 750, 1500, 3000, 6000, 12_000, 22_500, 22_500, 22_500]);
  });

  test('is not tried before Slack said', async () => {
    slack.faults.on(openMethod, { kind: 'rate_limited', retryAfterSeconds: 45 });
    slack.faults.on(openMethod, { kind: 'error', error: 'internal_error' });
    await connect();

    expect(pauses).toEqual([45_250, 500]);
  });

  test('is said to be lost once and to stand once, whatever lies between', async () => {
    await connect();
    expect(said).toEqual([]);
    slack.faults.on(openMethod, { kind: 'status', status: 500 }, 5);
    await loseOnce();

    expect(said).toEqual([
      {
        level: 'warn',
        fields: { component: 'slack', reason: 'closed' },
        message: 'no connection to Slack; the mirror keeps trying',
      },
      { level: 'info', fields: { component: 'slack', ms: 0 }, message: 'the connection to Slack stands' },
    ]);
  });

  test('is never opened beside another one, also when Slack asks for a new one', async () => {
    await connect();
    const most: number[] = [];
    const watch = setInterval(() => most.push(slack.connections()), 1);
    for (let round = 0; round < 3; round += 1) await loseOnce();
    await loseOnce(() => slack.faults.sendDisconnect());
    clearInterval(watch);

    expect(Math.max(...most)).toBe(1);
    expect(openings()).toBe(5);
  });

  test('is renewed in a hurry when it had lasted, and slower each time when Slack hangs up at once', async () => {
    await connect();
    for (let round = 0; round < 3; round += 1) {
      now += 29_000;
      await loseOnce();
    }
    now += 30_000;
    await loseOnce();

    expect(pauses).toEqual([500, 1000, 2000, 250]);
  });

  test('is not renewed once it was stopped', async () => {
    await connect();
    await connection.stop();
    await slack.until(() => slack.connections() === 0, 'the end');
    await wait(50);

    expect(openings()).toBe(1);
    expect(said).toEqual([]);
  });

  test('that is awaited ends at once when it is stopped: in a pause, and while Slack does not answer', async () => {
    slack.faults.on(openMethod, { kind: 'rate_limited', retryAfterSeconds: 3600 });
    const paused = connect({ wait: (ms, signal) => wait(ms, undefined, { signal }) });
    const ended = expect(paused).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await eventually(async () => said.length > 0);
    await connection.stop();
    await ended;

    slack.faults.on(openMethod, { kind: 'slow', ms: 60_000 });
    const before = openings();
    const unanswered = expect(connect()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await slack.until(() => openings() > before, 'the call');
    await connection.stop();
    await unanswered;

    expect(slack.connections()).toBe(0);
  });

  test('that Slack refuses for good is given up and says which token it was', async () => {
    slack.faults.on('auth.test', { kind: 'error', error: 'account_inactive' }, always);
    await expect(connect()).rejects.toThrow('Slack refuses SLACK_BOT_TOKEN (account_inactive). At api.slack.com/apps');
    await slack.until(() => slack.connections() === 0, 'the end of what was opened beside');

    slack.faults.clear();
    await connect();
    slack.faults.on(openMethod, { kind: 'status', status: 500 });
    slack.faults.on(openMethod, { kind: 'error', error: 'token_revoked' }, always);
    slack.faults.dropSockets();

    expect((await connection.refused).message).toMatch(/^Slack refuses SLACK_APP_TOKEN \(token_revoked\)\./);
    expect(slack.connections()).toBe(0);
  });
});
