import { connect as openSocket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { App, ReceiverEvent } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Log, LogFields } from '../../src/logging.js';
import { startLocalSlack, type LocalSlack } from '../../src/local-slack/start.js';
import { signatureHeaders } from '../../src/local-slack/to-app/signed-http.js';
import { createHealth, type Health } from '../../src/operations/health.js';
import type { Connection } from '../../src/slack/connection.js';
import { createHttpReceiver } from '../../src/slack/http-receiver.js';
import { createInHand } from '../../src/slack/in-hand.js';
import { createIntake } from '../../src/slack/intake.js';
import { createSeen } from '../../src/slack/seen-requests.js';
import type { Arrival } from '../../src/storage/store.js';
import { eventually } from '../flows/acts.js';
import { silent } from '../local-slack/bolt-app.js';

const typed = 'what somebody typed';
const always = Number.MAX_SAFE_INTEGER;

let slack: LocalSlack;
let receiver: Connection;
let arrived: ReceiverEvent[];
let said: { readonly level: string; readonly message: string; readonly fields: LogFields }[];
let pauses: number[];
/** What other machines took. */
let known: Arrival;
let health: Health;

/** Acks everything at once unless a test says otherwise. */
let onArrival: (event: ReceiverEvent) => Promise<void>;

beforeEach(async () => {
  slack = await startLocalSlack({ people: [], delivery: { http: {} } });
  [arrived, said, pauses, known] = [[], [], [], 'first'];
  onArrival = ({ ack }) => ack();
  health = createHealth();
  receiver = make();
});

afterEach(async () => {
  await receiver.stop();
  await slack.close();
  expect(JSON.stringify(said)).not.toContain(typed);
});

function say(level: string) {
  return (fields: LogFields, message: string) => void said.push({ level, fields, message });
}

function make(port = 0): Connection {
  const log: Log = { debug: () => {}, info: say('info'), warn: say('warn'), error: say('error') };
  const made = createHttpReceiver({
    botToken: slack.botToken,
    signingSecret: slack.signingSecret,
    host: '127.0.0.1',
    port,
    clientOptions: {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logger: silent,
    },
    intake: createIntake(createInHand(), log),
    health,
    seen: createSeen({
      kept: { takeRequest: async () => known, finishRequest: async () => {}, forgetRequests: async () => 0 },
      log,
      wait: (ms) => wait(ms, undefined, { ref: false }),
      now: () => Date.now(),
    }),
    log,
    wait: (ms, signal) => (pauses.push(ms), wait(ms > 5000 ? ms : 1, undefined, { signal })),
    elapsed: () => performance.now(),
    random: () => 0,
  });
  const processEvent = async (event: ReceiverEvent) => {
    arrived.push(event);
    await onArrival(event);
  };
  made.init({ processEvent } as unknown as App);
  return made;
}

function at(path: string): string {
  return `http://127.0.0.1:${receiver.port}${path}`;
}

interface Wishes {
  readonly ageSeconds?: number;
  readonly secret?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function post(body: string, { ageSeconds = 0, secret = slack.signingSecret, ...wishes }: Wishes = {}) {
  const headers = {
    'content-type': wishes.contentType ?? 'application/json',
    ...signatureHeaders(secret, body, Math.floor(Date.now() / 1000) - ageSeconds),
    ...wishes.headers,
  };
  return fetch(at('/slack/events'), { method: 'POST', body, headers });
}

const event = JSON.stringify({ type: 'event_callback', event: { type: 'app_home_opened', text: typed } });
const form = 'application/x-www-form-urlencoded';

describe('a request', () => {
  beforeEach(() => receiver.start());

  test('reaches the app with its body, and is answered with the ack: an event, a command, a window', async () => {
    const command = new URLSearchParams({ command: '/mirror', text: typed }).toString();
    const window = new URLSearchParams({ payload: JSON.stringify({ type: 'view_submission' }) }).toString();
    expect(await statusAndBody(post(event))).toEqual([200, '']);
    onArrival = ({ ack }) => ack({ text: 'an answer' });
    expect(await statusAndBody(post(command, { contentType: form }))).toEqual([200, '{"text":"an answer"}']);
    onArrival = ({ ack }) => ack({ response_action: 'clear' });
    expect(await statusAndBody(post(window, { contentType: form }))).toEqual([200, '{"response_action":"clear"}']);

    expect(arrived.map(({ body }) => body)).toEqual([
      JSON.parse(event),
      expect.objectContaining({ command: '/mirror', text: typed }),
      { type: 'view_submission' },
    ]);
  });

  test('that Slack sends again says so', async () => {
    await post(event, { headers: { 'x-slack-retry-num': '2', 'x-slack-retry-reason': 'http_timeout' } });

    expect(arrived).toEqual([expect.objectContaining({ retryNum: 2, retryReason: 'http_timeout' })]);
  });

  test('that arrives twice, byte by byte or signed anew, is done once and its answer is not given again', async () => {
    onArrival = ({ ack }) => ack({ text: 'an answer' });
    const command = new URLSearchParams({ command: '/mirror', trigger_id: '1.a' }).toString();
    expect(await statusAndBody(post(command, { contentType: form }))).toEqual([200, '{"text":"an answer"}']);
    // Not 200: whoever took it may have died before anything was stored.
    expect(await statusAndBody(post(command, { contentType: form }))).toEqual([409, '']);
    expect(await statusAndBody(post(command, { contentType: form, ageSeconds: 9 }))).toEqual([409, '']);

    expect(arrived).toHaveLength(1);
  });

  test('that another machine took does nothing here; one that it has only begun is asked for again', async () => {
    known = 'done';
    expect(await statusAndBody(post(event))).toEqual([200, '']);
    known = 'under-way';
    expect((await post(event, { ageSeconds: 9 })).status).toBe(503);

    expect(arrived).toEqual([]);
  });

  test('is answered as soon as it is acked, while the app goes on', async () => {
    let finish = (): void => {};
    onArrival = async ({ ack }) => {
      await ack();
      await new Promise<void>((resolve) => (finish = resolve));
    };

    expect((await post(event)).status).toBe(200);
    finish();
  });

  test('that nobody listens to is answered at once', async () => {
    onArrival = () => Promise.resolve();

    expect((await post(event)).status).toBe(404);
  });

  test.each([
    ['with another signature', { secret: 'another secret altogether' }],
    ['older than five minutes', { ageSeconds: 302 }],
    ['from more than five minutes ahead', { ageSeconds: -302 }],
    ['with a time that is none', { headers: { 'x-slack-request-timestamp': 'soon' } }],
    ['with an unknown version of the signature', { headers: { 'x-slack-signature': 'v1=00' } }],
  ])('%s is refused', async (_, wishes: Wishes) => {
    expect(await statusAndBody(post(event, wishes))).toEqual([401, '']);
    expect(arrived).toEqual([]);
  });

  test.each([250, -250])('that is %d seconds old is taken: clocks differ', async (ageSeconds) => {
    expect((await post(event, { ageSeconds })).status).toBe(200);
  });

  test('without any signature is refused', async () => {
    expect((await fetch(at('/slack/events'), { method: 'POST', body: event })).status).toBe(401);
  });

  test('that is refused is said once, with the reason and without its content, until Slack is heard again', async () => {
    await post(event, { secret: 'another secret altogether' });
    await post(event, { secret: 'another secret altogether' });
    await post(event);
    await post(event, { ageSeconds: -900 });

    expect(said.map(({ level, fields }) => [level, fields['reason']])).toEqual([
      ['warn', 'signature'],
      ['warn', 'timestamp'],
    ]);
    expect(said[0]?.message).toContain('SLACK_SIGNING_SECRET');
  });

  test('that only checks the certificate is answered, and nothing else in it is believed', async () => {
    const check = await fetch(at('/slack/events'), {
      method: 'POST',
      headers: { 'content-type': form },
      body: 'ssl_check=1&command=%2Fmirror&payload=%7B%7D',
    });

    expect(check.status).toBe(200);
    expect(arrived).toEqual([]);
  });

  test('that asks whose address this is gets its challenge back, when Slack signed it', async () => {
    const question = JSON.stringify({ type: 'url_verification', challenge: '3eZbrw1aB' });

    expect(await statusAndBody(post(question))).toEqual([200, '{"challenge":"3eZbrw1aB"}']);
    expect((await post(question, { secret: 'another secret altogether' })).status).toBe(401);
  });

  test('that is too large is refused before it is read', async () => {
    expect((await post(`"${'x'.repeat(1024 * 1024)}"`)).status).toBe(413);
    expect(arrived).toEqual([]);
  });

  test('that is signed and cannot be read is refused', async () => {
    expect((await post('{"type":')).status).toBe(400);
    expect((await post('3')).status).toBe(400);
    expect(arrived).toEqual([]);
  });

  test('whose sender hangs up before the ack ends nothing: what was begun is finished', async () => {
    const done: string[] = [];
    onArrival = async ({ ack }) => {
      await eventually(async () => done.includes('hung up'));
      await ack();
      done.push('finished');
    };
    const leaving = new AbortController();
    const sent = fetch(at('/slack/events'), {
      method: 'POST',
      body: event,
      headers: {
        'content-type': 'application/json',
        ...signatureHeaders(slack.signingSecret, event, Math.floor(Date.now() / 1000)),
      },
      signal: leaving.signal,
    }).catch(() => done.push('hung up'));
    await eventually(async () => arrived.length === 1);
    leaving.abort();
    await sent;
    await eventually(async () => done.includes('finished'));

    expect(done).toEqual(['hung up', 'finished']);
  });

  test.each([
    ['GET', '/slack/events'],
    ['POST', '/'],
    ['GET', '/anything/else?x=/healthz'],
    ['PUT', '/slack/events'],
  ])('%s %s is not found', async (method, path) => {
    expect((await fetch(at(path), { method })).status).toBe(404);
  });

  test('that does not arrive whole within ten seconds is given up', async () => {
    const socket = openSocket(receiver.port ?? 0, '127.0.0.1');
    const began = performance.now();
    socket.write('POST /slack/events HTTP/1.1\r\nhost: mirror\r\ncontent-length: 10\r\n\r\na');
    await new Promise((resolve) => socket.resume().once('close', resolve));

    expect(performance.now() - began).toBeLessThan(13_000);
    expect(arrived).toEqual([]);
  });

  test('that is no HTTP at all harms nothing', async () => {
    const socket = openSocket(receiver.port ?? 0, '127.0.0.1');
    socket.on('error', () => {}).write('nonsense\r\n\r\n');
    await new Promise((resolve) => socket.resume().once('close', resolve));

    expect((await post(event)).status).toBe(200);
  });
});

describe('what anybody may see', () => {
  test('is a name, and whether the mirror runs: not while it waits for Slack, and then yes', async () => {
    slack.faults.on('auth.test', { kind: 'status', status: 503 }, always);
    const started = receiver.start();
    await eventually(async () => pauses.length > 0);
    expect(await statusAndBody(fetch(at('/readyz')))).toEqual([503, 'starting\n']);
    slack.faults.clear();
    await started;

    health.begin({ database: async () => true, slack: () => receiver.isUp() });
    expect(await statusAndBody(fetch(at('/readyz?check=1')))).toEqual([200, 'ready\n']);
    expect(await statusAndBody(fetch(at('/healthz')))).toEqual([200, 'alive\n']);
    expect(await statusAndBody(fetch(at('/')))).toEqual([200, 'Performance Mirror\n']);
    expect(await statusAndBody(fetch(at('/readyz'), { method: 'HEAD' }))).toEqual([200, '']);
  });
});

describe('a start', () => {
  test('waits for a Slack that cannot be reached, and says so once', async () => {
    slack.faults.on('auth.test', { kind: 'status', status: 503 }, 3);
    await receiver.start();

    expect(pauses).toEqual([250, 500, 1000]);
    expect(said.map(({ message }) => message)).toEqual([
      'no connection to Slack; the mirror keeps trying',
      'the connection to Slack stands',
    ]);
  });

  test('with a token that Slack refuses ends with a sentence, and nothing listens any more', async () => {
    slack.faults.on('auth.test', { kind: 'error', error: 'account_inactive' });
    const started = receiver.start();
    await expect(started).rejects.toThrow(/SLACK_BOT_TOKEN \(account_inactive\)/);

    expect(receiver.port).toBeUndefined();
  });

  test('that is given up ends at once', async () => {
    slack.faults.on('auth.test', { kind: 'rate_limited', retryAfterSeconds: 3600 });
    const ended = expect(receiver.start()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await eventually(async () => pauses.length > 0);
    await receiver.stop();

    await ended;
  });

  test('on a port that is taken fails with its code', async () => {
    await receiver.start();
    const second = make(receiver.port);

    await expect(second.start()).rejects.toMatchObject({ code: 'EADDRINUSE', syscall: 'listen' });
  });
});

describe('a stop', () => {
  let ack: () => void;
  beforeEach(async () => {
    await receiver.start();
    onArrival = async (taken) => {
      await new Promise<void>((resolve) => (ack = resolve));
      await taken.ack();
    };
  });

  test('lets what has arrived be acked, takes nothing new, and then closes', async () => {
    const pending = post(event);
    await eventually(async () => arrived.length === 1);
    const address = at('/healthz');
    const stopped = receiver.stop();
    await expect(fetch(address)).rejects.toThrow('fetch failed');
    ack();

    expect((await pending).status).toBe(200);
    await stopped;
    expect(arrived).toHaveLength(1);
  });

  test('turns away what comes to its end only then', async () => {
    const pending = post(event);
    await eventually(async () => arrived.length === 1);
    const socket = openSocket(receiver.port ?? 0, '127.0.0.1');
    let heard = '';
    socket.on('data', (bytes: Buffer) => (heard += bytes.toString()));
    const late = raw(event);
    socket.write(late.slice(0, 40));
    await fetch(at('/healthz'));
    const stopped = receiver.stop();
    socket.write(late.slice(40));
    await eventually(async () => heard.includes('\r\n\r\n'));
    ack();

    expect(heard).toMatch(/^HTTP\/1\.1 503[^]*connection: close/i);
    expect((await pending).status).toBe(200);
    await stopped;
    expect(arrived).toHaveLength(1);
  });
});

/** A signed request as it goes over the wire. */
function raw(body: string): string {
  const headers = {
    host: 'mirror',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...signatureHeaders(slack.signingSecret, body, Math.floor(Date.now() / 1000)),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `POST /slack/events HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

async function statusAndBody(sent: Promise<Response>): Promise<[number, string]> {
  const response = await sent;
  return [response.status, await response.text()];
}
