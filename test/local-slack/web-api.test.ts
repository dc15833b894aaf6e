import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebClient } from '@slack/web-api';
import { movableClock } from '../../src/local-slack/clock.js';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/start.js';
import { ada, bo, gone, silent, workspaceOptions } from './bolt-app.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let slack: LocalSlack;
let elapsedMs = 0;
beforeEach(async () => {
  elapsedMs = 0;
  slack = await startLocalSlack(workspaceOptions({ elapsedMs: () => elapsedMs, delivery: { http: {} } }));
});
afterEach(() => slack.close());

const client = (token: string | undefined = slack.botToken) =>
  new WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger: silent });

/** The `error` of a refused call, with its sentences. */
async function refusal(call: Promise<unknown>): Promise<{ error: string; messages?: string[] }> {
  try {
    await call;
  } catch (error) {
    const { data } = error as { data: { error: string; response_metadata?: { messages?: string[] } } };
    const messages = data.response_metadata?.messages;
    return { error: data.error, ...(messages === undefined ? {} : { messages }) };
  }
  throw new Error('The call was not refused.');
}

const modal = (over = {}) => ({
  type: 'modal' as const,
  title: { type: 'plain_text' as const, text: 'M' },
  blocks: [],
  ...over,
});

/** What the app was sent last, with the fields these tests read. */
function lastPayload(): { trigger_id: string; response_url: string } {
  const sent = slack.deliveries.at(-1);
  if (sent === undefined) throw new Error('Nothing was sent to the app.');
  return sent.payload as { trigger_id: string; response_url: string };
}

/** A trigger id from something Ada just did; nobody listens to it here. */
async function trigger(): Promise<string> {
  await slack.as(ada.id).globalShortcut('any');
  return lastPayload().trigger_id;
}

async function upload(): Promise<string> {
  const uploaded = (await client().filesUploadV2({ file: png, filename: 'week.png', title: 'Week' })) as unknown as {
    files: { files: { id: string }[] }[];
  };
  return uploaded.files[0]?.files[0]?.id ?? '';
}
const picture = (id: string) => [{ type: 'image' as const, slack_file: { id }, alt_text: 'Your weeks' }];

const button = [
  {
    type: 'actions' as const,
    elements: [{ type: 'button' as const, action_id: 'go', text: { type: 'plain_text' as const, text: 'Go' } }],
  },
];
const send = (url: string, body: object) => fetch(url, { method: 'POST', body: JSON.stringify(body) });

async function clickedUrl(): Promise<string> {
  await client().chat.postEphemeral({ channel: 'C0TEAM', user: ada.id, text: 'ask', blocks: button });
  await slack.as(ada.id).click('go');
  return lastPayload().response_url;
}

describe('tokens', () => {
  it('an unknown token, no token and the wrong kind of token are told apart', async () => {
    expect(await refusal(client('xoxb-made-up').auth.test())).toMatchObject({ error: 'invalid_auth' });
    expect(
      await refusal(
        new WebClient(undefined, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger: silent }).users.list(
          {},
        ),
      ),
    ).toMatchObject({ error: 'not_authed' });
    expect(await refusal(client(slack.appToken).users.list({}))).toMatchObject({ error: 'not_allowed_token_type' });
  });

  it('a method whose scope was not granted says which', async () => {
    const answer = await fetch(`${slack.apiUrl}conversations.info`, {
      method: 'POST',
      headers: { authorization: `Bearer ${slack.botToken}` },
      body: new URLSearchParams({ channel: 'C1' }),
    });

    expect(await answer.json()).toMatchObject({ ok: false, error: 'missing_scope', needed: 'channels:read' });
  });

  it('an unknown method answers so, with status 200', async () => {
    expect(await refusal(client().apiCall('chat.shout'))).toEqual({ error: 'unknown_method' });
  });

  it('a missing argument is named', async () => {
    expect(await refusal(client().apiCall('views.publish', { view: '{}' }))).toEqual({
      error: 'invalid_arguments',
      messages: ['[ERROR] missing required field: user_id [json-pointer:]'],
    });
  });
});

describe('people', () => {
  it('users.info tells zone, offset now, locale and flags', async () => {
    await slack.close();
    const clock = movableClock(() => new Date('2026-07-03T13:00:00Z'));
    slack = await startLocalSlack(workspaceOptions({ clock }));
    const { user } = await client().users.info({ user: ada.id, include_locale: true });

    expect(user).toMatchObject({
      tz: 'Europe/Berlin',
      tz_offset: 7200,
      locale: 'en-GB',
      deleted: false,
      is_restricted: false,
    });
    clock.moveTo(new Date('2026-12-03T13:00:00Z'));
    expect((await client().users.info({ user: ada.id })).user?.tz_offset).toBe(3600);
    expect(await refusal(client().users.info({ user: 'U0NOBODY' }))).toEqual({ error: 'user_not_found' });
  });
});

describe('messages', () => {
  it('a post to a person opens their DM and tells its id', async () => {
    const posted = await client().chat.postMessage({ channel: ada.id, text: 'Hello' });

    expect(posted).toMatchObject({
      ok: true,
      channel: 'D0ADA',
      message: { text: 'Hello', bot_id: expect.stringMatching(/^B/), app_id: expect.stringMatching(/^A/) },
    });
    expect(
      slack
        .as(ada.id)
        .messages()
        .map((message) => message.text),
    ).toEqual(['Hello']);
    expect(slack.as(bo.id).messages(posted.channel)).toEqual([]);
  });

  it('a post where the app is not, or to nobody, is refused', async () => {
    expect(await refusal(client().chat.postMessage({ channel: 'C0HALL', text: 'x' }))).toEqual({
      error: 'not_in_channel',
    });
    expect(await refusal(client().chat.postMessage({ channel: 'C0NOWHERE', text: 'x' }))).toEqual({
      error: 'channel_not_found',
    });
    expect(await refusal(client().chat.postMessage({ channel: gone.id, text: 'x' }))).toEqual({
      error: 'user_disabled',
    });
    expect(await refusal(client().chat.postMessage({ channel: ada.id, text: '' }))).toEqual({ error: 'no_text' });
  });

  it('blocks Slack would refuse are refused with a pointer, and remembered as a breach', async () => {
    const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: 'x'.repeat(3001) } }];

    expect(await refusal(client().chat.postMessage({ channel: ada.id, text: 'x', blocks }))).toEqual({
      error: 'invalid_blocks',
      messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    });
    expect(slack.breaches()).toHaveLength(1);
    expect(slack.as(ada.id).messages()).toEqual([]);
  });

  it('timestamps never repeat and never run backwards, even when the clock does', async () => {
    const first = await client().chat.postMessage({ channel: ada.id, text: '1' });
    await slack.close();
    let now = new Date('2026-07-03T13:00:00Z');
    slack = await startLocalSlack(workspaceOptions({ clock: movableClock(() => now) }));
    const second = await client().chat.postMessage({ channel: ada.id, text: '2' });
    now = new Date('2026-07-03T12:00:00Z');
    const third = await client().chat.postMessage({ channel: ada.id, text: '3' });

    expect(first.ts).toMatch(/^\d{10}\.\d{6}$/);
    expect(second.ts).toBe('1783083600.000000');
    expect(third.ts).toBe('1783083600.000001');
  });

  it('an update without blocks keeps them, with an empty list removes them', async () => {
    const blocks = [{ type: 'divider' as const }];
    const { ts = '', channel = '' } = await client().chat.postMessage({ channel: ada.id, text: 'a', blocks });
    await client().chat.update({ channel, ts, text: 'b' });
    expect(slack.as(ada.id).messages()[0]).toMatchObject({ text: 'b', blocks: [{ type: 'divider' }] });

    await client().chat.update({ channel, ts, text: 'c', blocks: [] });
    expect(slack.as(ada.id).messages()[0]).toMatchObject({ text: 'c', blocks: [] });
  });

  it('an ephemeral is seen by one person, and only a response_url can change it', async () => {
    const { message_ts: ts = '' } = await client().chat.postEphemeral({
      channel: 'C0TEAM',
      user: ada.id,
      text: 'psst',
    });

    expect(slack.as(ada.id).ephemerals('C0TEAM')).toHaveLength(1);
    expect(slack.as(bo.id).ephemerals('C0TEAM')).toEqual([]);
    expect(await refusal(client().chat.update({ channel: 'C0TEAM', ts, text: 'x' }))).toEqual({
      error: 'message_not_found',
    });
    expect(await refusal(client().chat.postEphemeral({ channel: 'C0TEAM', user: 'U0GUEST', text: 'x' }))).toEqual({
      error: 'user_not_in_channel',
    });
  });

  it('a deleted message is gone and cannot be changed', async () => {
    const { ts = '', channel = '' } = await client().chat.postMessage({ channel: ada.id, text: 'a' });
    await client().chat.delete({ channel, ts });

    expect(slack.as(ada.id).messages()).toEqual([]);
    expect(await refusal(client().chat.update({ channel, ts, text: 'x' }))).toEqual({ error: 'message_not_found' });
  });
});

describe('views', () => {
  it('a trigger opens one modal, within three seconds', async () => {
    const once = await trigger();
    await client().views.open({ trigger_id: once, view: modal() });
    expect(await refusal(client().views.open({ trigger_id: once, view: modal() }))).toEqual({
      error: 'exchanged_trigger_id',
    });

    const late = await trigger();
    elapsedMs += 3001;
    expect(await refusal(client().views.open({ trigger_id: late, view: modal() }))).toEqual({
      error: 'expired_trigger_id',
    });
    expect(await refusal(client().views.open({ trigger_id: '1.2.3', view: modal() }))).toEqual({
      error: 'invalid_trigger_id',
    });
  });

  it('the stack holds three modals that know their root and their previous one', async () => {
    const { view: first } = await client().views.open({ trigger_id: await trigger(), view: modal() });
    const { view: second } = await client().views.push({ trigger_id: await trigger(), view: modal() });
    await client().views.push({ trigger_id: await trigger(), view: modal() });

    expect(second).toMatchObject({ root_view_id: first?.id, previous_view_id: first?.id });
    expect(await refusal(client().views.push({ trigger_id: await trigger(), view: modal() }))).toEqual({
      error: 'push_limit_reached',
    });
    await slack.as(ada.id).closeView();
    expect(slack.as(ada.id).viewStack()).toHaveLength(2);
    await slack.as(ada.id).closeView(true);
    expect(slack.as(ada.id).viewStack()).toEqual([]);
  });

  it('an update with an old hash conflicts, and an update of a closed view finds nothing', async () => {
    const { view } = await client().views.open({ trigger_id: await trigger(), view: modal() });
    const view_id = view?.id ?? '';
    const hash = view?.hash ?? '';
    await client().views.update({ view_id, hash, view: modal() });

    expect(await refusal(client().views.update({ view_id, hash, view: modal() }))).toEqual({ error: 'hash_conflict' });
    await slack.as(ada.id).closeView();
    expect(await refusal(client().views.update({ view_id, view: modal() }))).toEqual({ error: 'not_found' });
  });

  it('an external_id names one open view', async () => {
    const view = modal({ external_id: 'week-27' });
    await client().views.open({ trigger_id: await trigger(), view });
    await client().views.update({
      external_id: 'week-27',
      view: modal({ external_id: 'week-27', callback_id: 'new' }),
    });

    expect(slack.as(ada.id).currentView()?.definition.callback_id).toBe('new');
    expect(await refusal(client().views.push({ trigger_id: await trigger(), view }))).toEqual({
      error: 'duplicate_external_id',
    });
  });

  it('two clients of one person have modals of their own', async () => {
    await client().views.open({ trigger_id: await trigger(), view: modal({ callback_id: 'desktop' }) });
    await slack.as(ada.id, 'phone').globalShortcut('any');
    const { trigger_id } = lastPayload();
    await client().views.open({ trigger_id, view: modal({ callback_id: 'phone' }) });

    expect(slack.as(ada.id).currentView()?.definition.callback_id).toBe('desktop');
    expect(slack.as(ada.id, 'phone').currentView()?.definition.callback_id).toBe('phone');
  });

  it('Home is published per person, with a hash against races', async () => {
    const home = { type: 'home' as const, blocks: [] };
    const { view } = await client().views.publish({ user_id: ada.id, view: home });
    await client().views.publish({ user_id: ada.id, view: home, hash: view?.hash ?? '' });

    expect(await refusal(client().views.publish({ user_id: ada.id, view: home, hash: view?.hash ?? '' }))).toEqual({
      error: 'hash_conflict',
    });
    expect(slack.as(bo.id).home()).toBeUndefined();
  });
});

describe('files', () => {
  it('a picture that Slack still scans is refused by the first posts, then shown', async () => {
    slack.faults.filesNotReadyFor(2);
    const id = await upload();
    const post = () => client().chat.postMessage({ channel: ada.id, text: 'x', blocks: picture(id) });
    const notYet = {
      error: 'invalid_blocks',
      messages: ['[ERROR] invalid slack file [json-pointer:/blocks/0/slack_file]'],
    };

    expect(await refusal(post())).toEqual(notYet);
    expect(await refusal(post())).toEqual(notYet);
    expect((await post()).ok).toBe(true);
  });

  it('a picture is served to those who see where it was posted, and to nobody else', async () => {
    const id = await upload();
    const asked = (personId: string) => fetch(`${slack.url}page/file/${id}?as=${personId}`);
    expect((await asked(ada.id)).status).toBe(404);

    await client().chat.postMessage({ channel: ada.id, text: 'x', blocks: picture(id) });
    const shown = await asked(ada.id);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(png);
    expect((await asked(bo.id)).status).toBe(404);

    await client().files.delete({ file: id });
    expect((await asked(ada.id)).status).toBe(404);
    expect(await refusal(client().files.delete({ file: id }))).toEqual({ error: 'file_deleted' });
    expect((await refusal(client().chat.postMessage({ channel: ada.id, text: 'x', blocks: picture(id) }))).error).toBe(
      'invalid_blocks',
    );
  });

  it('an upload of another length than announced is refused', async () => {
    const { upload_url = '' } = await client().files.getUploadURLExternal({
      filename: 'a.png',
      length: png.length + 1,
    });

    expect((await fetch(upload_url, { method: 'POST', body: new Uint8Array(png) })).status).toBe(400);
  });
});

describe('response_url', () => {
  it('replaces and deletes the ephemeral it came from', async () => {
    const url = await clickedUrl();
    await send(url, { replace_original: true, text: 'done' });
    expect(slack.as(ada.id).ephemerals('C0TEAM')).toMatchObject([{ text: 'done' }]);

    await send(url, { delete_original: true });
    expect(slack.as(ada.id).ephemerals('C0TEAM')).toEqual([]);
  });

  it('works five times and for thirty minutes', async () => {
    const url = await clickedUrl();
    const statuses = [];
    for (const text of ['1', '2', '3', '4', '5', '6']) {
      const { status } = await send(url, { replace_original: false, text });
      statuses.push(status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);

    const other = await clickedUrl();
    elapsedMs += 30 * 60 * 1000 + 1;
    expect((await send(other, { text: 'late' })).status).toBe(404);
  });

  it('refuses blocks that break a limit', async () => {
    const answer = await send(await clickedUrl(), { text: 'x', blocks: [{ type: 'sparkle' }] });

    expect(await answer.json()).toMatchObject({ ok: false, error: 'invalid_blocks' });
  });

  it('a click on an ephemeral carries no message', async () => {
    await clickedUrl();

    expect(slack.deliveries.at(-1)?.payload).toMatchObject({ container: { is_ephemeral: true } });
    expect(slack.deliveries.at(-1)?.payload).not.toHaveProperty('message');
  });
});
