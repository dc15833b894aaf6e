import { afterEach, describe, expect, it } from '@jest/globals';
import type { App } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { encodeForHttp, signatureHeaders } from '../../src/local-slack/to-app/signed-http.js';
import { ada, type Running, runOverHttp, runOverSocket, silent } from './bolt-app.js';

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const quiet = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, logger: silent };

/** Counts the Home openings and commands that reached the app. */
function counting(seen: string[]) {
  return (app: App) => {
    app.event('app_home_opened', async ({ context, client }) => {
      seen.push(`home ${context.retryNum ?? 0}`);
      await client.auth.test();
    });
    app.command('/mirror', async ({ ack, command }) => {
      seen.push(`command ${command.text}`);
      await ack();
    });
  };
}

async function start(seen: string[] = [], overrides = {}, reconnectMs?: number) {
  running = await runOverSocket(counting(seen), overrides, reconnectMs);
  const { slack } = running;
  return { slack, client: new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, ...quiet }) };
}

describe('faults of the Web API', () => {
  it('a rate limit carries Retry-After and does nothing', async () => {
    const { slack, client } = await start();
    slack.faults.on('chat.postMessage', { kind: 'rate_limited', retryAfterSeconds: 7 });

    await expect(client.chat.postMessage({ channel: ada.id, text: 'x' })).rejects.toMatchObject({ retryAfter: 7 });
    expect(slack.as(ada.id).messages()).toEqual([]);
    expect((await client.chat.postMessage({ channel: ada.id, text: 'x' })).ok).toBe(true);
  });

  it('a refusal and a server error come as often as asked', async () => {
    const { slack, client } = await start();
    slack.faults.on('chat.postMessage', { kind: 'error', error: 'account_inactive' }, 2);
    slack.faults.on('chat.postMessage', { kind: 'status', status: 503 });
    const post = () => client.chat.postMessage({ channel: ada.id, text: 'x' });

    await expect(post()).rejects.toMatchObject({ data: { error: 'account_inactive' } });
    await expect(post()).rejects.toMatchObject({ data: { error: 'account_inactive' } });
    await expect(post()).rejects.toMatchObject({ statusCode: 503 });
    expect((await post()).ok).toBe(true);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a connection that breaks %s the call leaves %i message', async (when, messages) => {
    const { slack, client } = await start();
    slack.faults.on('chat.postMessage', { kind: 'dropped', when });

    await expect(client.chat.postMessage({ channel: ada.id, text: 'x' })).rejects.toThrow();
    expect(slack.as(ada.id).messages()).toHaveLength(messages);
  });

  it('a slow answer outlasts an impatient client, and the work is done all the same', async () => {
    const { slack } = await start();
    const hasty = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, ...quiet, timeout: 30 });
    slack.faults.on('chat.postMessage', { kind: 'slow', ms: 200 });

    await expect(hasty.chat.postMessage({ channel: ada.id, text: 'x' })).rejects.toThrow();
    expect(slack.as(ada.id).messages()).toHaveLength(1);
  });

  it('an upload can fail', async () => {
    const { slack, client } = await start();
    slack.faults.on('upload', { kind: 'status', status: 500 });

    await expect(client.filesUploadV2({ file: Buffer.from('x'), filename: 'a.png' })).rejects.toThrow();
  });
});

describe('faults on the way to the app', () => {
  it('a duplicate delivery reaches the app twice, an event with a retry number', async () => {
    const seen: string[] = [];
    const { slack } = await start(seen);
    slack.faults.onDelivery({ kind: 'duplicate' }, 2);
    await slack.as(ada.id).command('log');
    await slack.as(ada.id).openHome();
    await slack.until(() => seen.length === 4);

    expect(seen.toSorted()).toEqual(['command log', 'command log', 'home 0', 'home 1']);
  });

  it('a lost event is sent again with its retry number, a lost command is not', async () => {
    const seen: string[] = [];
    const { slack } = await start(seen, { retryDelaysMs: [0] });
    slack.faults.onDelivery({ kind: 'lost' }, 2);
    expect((await slack.as(ada.id).command('log')).outcome).toBe('timed_out');
    await slack.as(ada.id).openHome();
    await slack.until(() => seen.length === 1);

    expect(seen).toEqual(['home 1']);
  });

  it.each(['disconnect frame', 'dropped connection'])('after a %s the app connects again and answers', async (how) => {
    const seen: string[] = [];
    const { slack } = await start(seen, {}, 500);
    if (how === 'disconnect frame') slack.faults.sendDisconnect();
    else slack.faults.dropSockets();
    await slack.until(() => slack.connections() === 0, 'the connection to end');
    expect((await slack.as(ada.id).command('meanwhile')).outcome).toBe('unreachable');
    await slack.until(() => slack.connections() === 1, 'a new connection');

    expect((await slack.as(ada.id).command('again')).outcome).toBe('acked');
    expect(seen).toEqual(['command again']);
  });
});

const now = () => Math.floor(Date.now() / 1000);

describe('signatures over HTTP', () => {
  const body = encodeForHttp({
    type: 'slash_commands',
    payload: { command: '/mirror', text: '', user_id: ada.id, team_id: 'T0LOCALSLACK' },
  });
  async function statusOf(secret: string | undefined, timestamp: number): Promise<number> {
    let url = '';
    running = await runOverHttp((app) => app.command('/mirror', async ({ ack }) => ack()));
    url = running.requestUrl;
    const headers = {
      ...signatureHeaders(secret ?? running.slack.signingSecret, body.body, timestamp),
      'content-type': body.contentType,
    };
    const response = await fetch(url, { method: 'POST', body: body.body, headers });
    return response.status;
  }

  it('a right signature is let in', async () => expect(await statusOf(undefined, now())).toBe(200));
  it('a wrong one is not', async () => expect(await statusOf('another secret', now())).toBe(401));
  it('a ten minutes old one is not', async () => expect(await statusOf(undefined, now() - 600)).toBe(401));
});
