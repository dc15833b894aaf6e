import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { WebClient } from '@slack/web-api';
import { chaosOf } from '../../src/local-slack/chaos.js';
import { bucketsOf } from '../../src/local-slack/rate-limits.js';
import { type LocalSlack, type LocalSlackOptions, movableClock, startLocalSlack } from '../../src/local-slack/start.js';
import { ada, bo, silent, workspaceOptions } from './bolt-app.js';

let slack: LocalSlack;
let stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  await slack.close();
});

async function start(options: Partial<LocalSlackOptions> = {}): Promise<WebClient> {
  slack = await startLocalSlack(workspaceOptions({ delivery: { http: {} }, ...options }));
  return client();
}
const client = (token = slack.botToken, timeout = 0) =>
  new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: silent,
  });
const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'posted',
    (error: { code: string; retryAfter?: number; statusCode?: number }) =>
      `${error.code.replace('slack_webapi_', '')} ${error.retryAfter ?? error.statusCode ?? ''}`.trim(),
  );
const post = (by: WebClient, channel = ada.id) => outcome(by.chat.postMessage({ channel, text: 'x' }));

describe('rate limits', () => {
  it('a bucket lets a burst through, then says how long to wait, for each installation and method', async () => {
    let elapsedMs = 0;
    const other = { id: 'T0OTHER', name: 'Other', people: [{ ...bo, id: 'U0OTHER' }], isInstalled: true };
    const first = await start({
      teams: [other],
      elapsedMs: () => elapsedMs,
      rateLimits: { 'chat.postMessage': { perMinute: 60, burst: 2 } },
    });
    expect([await post(first), await post(first), await post(first)]).toEqual([
      'posted',
      'posted',
      'rate_limited_error 1',
    ]);
    expect(await post(client(slack.team('T0OTHER').tokens[0]), 'U0OTHER')).toBe('posted');
    expect((await first.users.info({ user: ada.id })).ok).toBe(true);
    elapsedMs += 999;
    expect(await post(first)).toBe('rate_limited_error 1');
    elapsedMs += 1;
    expect(await post(first)).toBe('posted');
    expect(slack.as(ada.id).messages()).toHaveLength(3);
    slack.faults.limitRates(undefined);
    expect(await post(first)).toBe('posted');
  });

  it('over any stretch of time no more than burst and rate come through', () => {
    let nowMs = 0;
    const take = bucketsOf({ '*': { perMinute: 120, burst: 5 } }, () => nowMs);
    let taken = 0;
    for (; nowMs < 600_000; nowMs += 37) if (take('T1', 'any') === undefined) taken += 1;
    expect(taken).toBeGreaterThanOrEqual(1200);
    expect(taken).toBeLessThanOrEqual(1205);
    expect(bucketsOf({ a: { perMinute: 6 } }, () => 0)('T1', 'b')).toBeUndefined();
  });
});

describe('faults by chance', () => {
  it('are the same for the same seed, however the calls interleave', () => {
    const chaos = { seed: 7, methods: { post: { rateLimited: 0.2, droppedAfter: 0.2, serverError: 0.1 } } };
    const targets = ['a', 'b', 'c', 'd'];
    const drawnIn = (order: readonly string[]) => {
      const draw = chaosOf(chaos);
      const drawn: Record<string, string[]> = { a: [], b: [], c: [], d: [] };
      for (const target of order) drawn[target]?.push(draw('post', target)?.kind ?? 'fine');
      return drawn;
    };
    const rounds = Array.from({ length: 50 }, () => targets).flat();
    expect(drawnIn(rounds)).toEqual(drawnIn(rounds.toSorted()));
    const other = chaosOf({ ...chaos, seed: 8 });
    expect(rounds.map((target) => other('post', target)?.kind ?? 'fine')).not.toEqual(
      rounds.map((target) => chaosOf(chaos)('post', target)?.kind ?? 'fine'),
    );
  });

  it('come as often as their probabilities say', () => {
    const draw = chaosOf({ seed: 1, methods: { '*': { hangBefore: 0.1, droppedAfter: 0.3 } } });
    const kinds = Array.from({ length: 10_000 }, (_, index) => draw('m', `U${index}`)?.kind ?? 'fine');
    const share = (kind: string) => kinds.filter((one) => one === kind).length / kinds.length;
    expect(share('hang')).toBeCloseTo(0.1, 1);
    expect(share('dropped')).toBeCloseTo(0.3, 1);
    expect(share('fine')).toBeCloseTo(0.6, 1);
  });

  it('a connection that breaks, or is never answered, may have posted or not', async () => {
    const first = await start();
    const cases = [
      ['droppedBefore', 0],
      ['droppedAfter', 1],
      ['hangBefore', 0],
      ['hangAfter', 1],
      ['serverError', 0],
      ['rateLimited', 0],
    ] as const;
    for (const [fault, posted] of cases) {
      const before = slack.directMessages(ada.id).length;
      slack.faults.chaos({ seed: 1, methods: { 'chat.postMessage': { [fault]: 1 } } });
      expect(await post(client(slack.botToken, fault.startsWith('hang') ? 2000 : 0))).not.toBe('posted');
      expect(slack.directMessages(ada.id).length - before).toBe(posted);
    }
    slack.faults.chaos(undefined);
    expect(await post(first)).toBe('posted');
  });
});

describe('what was really received', () => {
  it('is counted by person and week, whatever became of the message', async () => {
    const clock = movableClock(() => new Date('2026-12-31T12:00:00Z'));
    const first = await start({ clock });
    const { channel = '', ts = '' } = await first.chat.postMessage({ channel: ada.id, text: 'one' });
    await first.chat.postMessage({ channel, text: 'two' });
    await first.chat.delete({ channel, ts });
    await first.chat.postEphemeral({ channel, user: ada.id, text: 'counts for nobody' });
    await first.chat.postMessage({ channel: 'C0TEAM', text: 'nor does this' });
    clock.moveTo(new Date('2027-01-04T12:00:00Z'));
    await first.chat.postMessage({ channel, text: 'three' });
    expect(slack.directMessages(ada.id).map(({ text }) => text)).toEqual(['two', 'three']);
    expect([...(slack.directMessageCounts().get(ada.id) ?? [])]).toEqual([
      ['2026-W53', 2],
      ['2027-W01', 1],
    ]);
    expect(slack.directMessageCounts().get(bo.id)).toBeUndefined();
  });

  it('can be counted by what the app itself calls the week', async () => {
    const weekOf = ({ text }: { text: string }) => /W\d+/.exec(text)?.[0];
    const first = await start({ weekOf });
    for (const text of ['for W7', 'for W7', 'no week']) await first.chat.postMessage({ channel: ada.id, text });
    expect([...(slack.directMessageCounts().get(ada.id) ?? [])]).toEqual([['W7', 2]]);
  });
});

describe('thousands of people', () => {
  const people = Array.from({ length: 10_000 }, (_, index) => ({
    ...ada,
    id: `U${String(index).padStart(8, '0')}`,
    name: `Person ${index}`,
  }));

  it('who waits for their own message is not woken by the others’', async () => {
    await start({ people, channels: [], keptLog: 100 });
    let looks = 0;
    const waiting = people.slice(0, 200).map(({ id }) => {
      const driver = slack.as(id);
      const isThere = () => {
        looks += 1;
        return driver.messages().length === 3;
      };
      return driver.until(isThere, 'three messages', 55_000);
    });
    const before = looks;
    const by = client();
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(people.slice(0, 200).map(({ id }) => by.chat.postMessage({ channel: id, text: 'x' })));
    }
    await Promise.all(waiting);
    // One look at most for each message, and the ones that were asked to begin with.
    expect(looks - before).toBeLessThanOrEqual(600);
    expect(slack.calls.length).toBeLessThanOrEqual(111);
    expect(slack.calls.length).toBeGreaterThanOrEqual(100);
    slack.forget();
    expect(slack.state.messages).toEqual([]);
    expect(slack.directMessageCounts().size).toBe(200);
  });

  it('the page lists some of them and says how many there are', async () => {
    await start({ people, channels: [] });
    const html = await (await fetch(`${slack.url}?as=${people[5000]?.id}&in=home`)).text();
    expect(html).toContain('10000 people; 100 of them are listed.');
    expect(html).toContain('Person 5000');
    expect(html.match(/class="row /g)?.length ?? 0).toBeLessThan(110);
  });
});

describe('request URLs', () => {
  /** A replica that acks everything, and what it was sent. */
  async function replica() {
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        bodies.push(body);
        response.end();
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    stops.push(() => server.close());
    return { bodies, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`, server };
  }

  it('events, clicks and commands may have addresses of their own', async () => {
    const [events, interactions, commands] = [await replica(), await replica(), await replica()];
    await start({
      ackLimitMs: 30_000,
      delivery: { http: { url: events.url, interactions: interactions.url, commands: commands.url } },
    });
    await slack.as(ada.id).openHome();
    await slack.as(ada.id).globalShortcut('any');
    await slack.as(ada.id).command('help');
    expect([events, interactions, commands].map(({ bodies }) => bodies.length)).toEqual([1, 1, 1]);
    slack.deliverTo(events.url);
    await slack.as(ada.id).command('help');
    expect(events.bodies).toHaveLength(2);
  });

  it('replicas take turns, and where one is gone the next one is asked', async () => {
    const [first, second] = [await replica(), await replica()];
    await start({ ackLimitMs: 30_000, delivery: { http: { url: [first.url, second.url] } } });
    for (let press = 0; press < 4; press += 1) await slack.as(ada.id).command('help');
    expect([first.bodies.length, second.bodies.length]).toEqual([2, 2]);
    await new Promise((resolve) => {
      first.server.close(resolve);
      first.server.closeAllConnections();
    });
    for (let press = 0; press < 4; press += 1) {
      expect(await slack.as(ada.id).command('help')).toMatchObject({ outcome: 'acked' });
    }
    expect(second.bodies).toHaveLength(6);
  });
});

describe('host names', () => {
  /** Asks for the page under a Host header of one's own, which fetch does not send. */
  const ask = (host: string) =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(slack.apiUrl);
      get({ host: '127.0.0.1', port, path: '/', headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      }).on('error', reject);
    });

  it('other names are turned away unless they were given, and other addresses need one', async () => {
    await start({ hostNames: ['local-slack', 'slack.test:8080'] });
    const { port } = new URL(slack.apiUrl);
    expect(slack.apiUrl).toBe(`http://local-slack:${port}/api/`);
    expect(await ask(`local-slack:${port}`)).toBe(302);
    expect(await ask('slack.test:8080')).toBe(302);
    expect(await ask(`127.0.0.1:${port}`)).toBe(302);
    expect(await ask(`evil.example:${port}`)).toBe(403);
    expect(await ask(`slack.test:${port}`)).toBe(403);
    await expect(startLocalSlack(workspaceOptions({ host: '0.0.0.0' }))).rejects.toThrow('on 127.0.0.1 only');
  });
});
