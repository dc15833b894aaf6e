import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/slack/messages/message.js';
import { clientOptions } from '../../src/slack/post/clients.js';
import { postWorld, type Answer } from './post-world.js';

const message: Message = { text: 'Your week is open.', blocks: [{ type: 'divider' }] };
const limited = (seconds: number): Answer => ({
  body: { ok: false },
  status: 429,
  headers: { 'retry-after': `${seconds}` },
});
const refused = (error: string, ...messages: string[]): Answer => ({
  body: { ok: false, error, response_metadata: { messages } },
});
const notReady = refused('invalid_blocks', '[ERROR] invalid slack file [json-pointer:/blocks/2/slack_file]');

describe('what became of a post', () => {
  test('done: where the message stands', async () => {
    const { sender, calls } = postWorld();

    expect(await sender.post('U1', message)).toEqual({ outcome: 'done', value: { channel: 'D1', ts: '1.1' } });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.form).toMatchObject({ channel: 'U1', text: message.text, unfurl_links: 'false' });
  });

  test.each<[string, Answer, object]>([
    ['a rate limit', limited(7), { outcome: 'refused', reason: 'ratelimited', retryAfterMs: 7000 }],
    ['a rate limit without a time', { body: {}, status: 429 }, { outcome: 'refused', retryAfterMs: 30_000 }],
    ['a server error', { body: {}, status: 500 }, { outcome: 'refused', reason: 'http_500' }],
    ['a closed door', { body: {}, status: 503 }, { outcome: 'refused', reason: 'http_503' }],
    ['a machine that cannot be reached', { lost: 'ECONNREFUSED' }, { outcome: 'refused', reason: 'ECONNREFUSED' }],
    ['a refusal', refused('msg_too_long'), { outcome: 'refused', reason: 'msg_too_long' }],
    ['a connection lost after sending', { lost: 'ECONNRESET' }, { outcome: 'unknown', reason: 'ECONNRESET' }],
    ['a gateway that lost the answer', { body: {}, status: 504 }, { outcome: 'unknown', reason: 'http_504' }],
    ["an internal error of Slack's", refused('internal_error'), { outcome: 'unknown', reason: 'internal_error' }],
    ['an answer that is no JSON', { text: '<html>secret' }, { outcome: 'unknown', reason: 'no_json' }],
    [
      'a deactivated member',
      refused('user_disabled'),
      { outcome: 'stopped', reason: 'user_disabled', scope: 'person' },
    ],
    ['a DM that is gone', refused('channel_not_found'), { outcome: 'stopped', scope: 'person' }],
    ['an app that was removed', refused('account_inactive'), { outcome: 'stopped', scope: 'workspace' }],
    ['a closed Messages tab', refused('messages_tab_disabled'), { outcome: 'stopped', scope: 'workspace' }],
    ['a restricted app', refused('app_access_restricted'), { outcome: 'stopped', scope: 'workspace' }],
  ])('%s is told apart', async (_, answer, outcome) => {
    const { sender, answer: next, calls } = postWorld();
    next('chat.postMessage', answer);

    expect(await sender.deliver('U1', message)).toMatchObject(outcome);
    expect(calls).toHaveLength(1);
  });

  test('a time-out after sending is unknown', async () => {
    const { sender, answer } = postWorld();
    answer('chat.postMessage', { lost: 'timeout' });

    expect(await sender.deliver('U1', message)).toEqual({ outcome: 'unknown', reason: 'timeout' });
  });

  test('nothing of a message or of an answer reaches the log', async () => {
    const { sender, answer, logged } = postWorld();
    answer('chat.postMessage', { text: '<html>secret' }, refused('invalid_blocks', 'secret'));
    await sender.deliver('U1', message);
    await sender.deliver('U1', message);

    expect(logged).toHaveLength(2);
    expect(JSON.stringify(logged)).not.toMatch(/secret|week/);
  });
});

describe('trying again', () => {
  test('an answer to a press waits for a short rate limit', async () => {
    const { sender, answer, waits } = postWorld();
    answer('chat.postMessage', limited(2), limited(3));

    expect(await sender.post('U1', message)).toMatchObject({ outcome: 'done' });
    expect(waits).toEqual([2000, 3000]);
  });

  test('a long rate limit is told instead of waited for', async () => {
    const { sender, answer, waits } = postWorld();
    answer('chat.postMessage', limited(120));

    expect(await sender.post('U1', message)).toMatchObject({ outcome: 'refused', retryAfterMs: 120_000 });
    expect(waits).toEqual([]);
  });

  test('a post whose answer was lost is never repeated', async () => {
    const { sender, answer, calls } = postWorld();
    answer('chat.postMessage', { lost: 'ECONNRESET' });

    expect(await sender.post('U1', message)).toMatchObject({ outcome: 'unknown' });
    expect(calls).toHaveLength(1);
  });

  test('an update whose answer was lost is repeated: the second changes nothing', async () => {
    const { sender, answer, calls } = postWorld();
    answer('chat.update', { lost: 'ECONNRESET' });

    expect(await sender.update({ channel: 'D1', ts: '1.1' }, message)).toMatchObject({ outcome: 'done' });
    expect(calls).toHaveLength(2);
  });

  test('three tries are enough', async () => {
    const { sender, answer, calls } = postWorld();
    const down: Answer = { body: {}, status: 503 };
    answer('chat.postMessage', down, down, down, down);

    expect(await sender.post('U1', message)).toMatchObject({ outcome: 'refused', reason: 'http_503' });
    expect(calls).toHaveLength(3);
  });

  test('what is gone already counts as deleted', async () => {
    const { sender, answer } = postWorld();
    answer('chat.delete', refused('message_not_found'));
    answer('files.delete', refused('file_deleted'));

    expect(await sender.remove({ channel: 'D1', ts: '1.1' })).toMatchObject({ outcome: 'done' });
    expect(await sender.deletePicture('F1')).toMatchObject({ outcome: 'done' });
  });

  test('a file that admins keep from being deleted is told', async () => {
    const { sender, answer } = postWorld();
    answer('files.delete', refused('file_deleting_disabled'));

    expect(await sender.deletePicture('F1')).toMatchObject({ outcome: 'refused', reason: 'file_deleting_disabled' });
  });
});

describe('the pace of the fan-out', () => {
  test('a rate limit means quiet for the fan-out, as long as Slack said', async () => {
    const { sender, pace, answer } = postWorld();
    answer('chat.postMessage', limited(60));
    expect(await pace.take('chat.postMessage')).toBe(0);
    await sender.deliver('U1', message);

    expect(await pace.take('chat.postMessage')).toBeUndefined();
    expect(await pace.quietFor('chat.postMessage')).toBe(60_000);
  });

  test('an answer to a press does not wait for what the fan-out was told', async () => {
    const { sender, answer, waits } = postWorld();
    answer('chat.postMessage', limited(60));
    await sender.deliver('U1', message);

    expect(await sender.post('U2', message)).toMatchObject({ outcome: 'done' });
    expect(waits).toEqual([]);
  });

  test('a limit of one method is none of another', async () => {
    const { sender, pace, answer } = postWorld();
    answer('users.info', limited(60));

    expect(await sender.lookUp('U1')).toMatchObject({ outcome: 'refused' });
    expect(await sender.lookUp('U1')).toMatchObject({ outcome: 'refused', retryAfterMs: 60_000 });
    expect(await pace.take('chat.postMessage')).toBe(0);
  });

  test('after a burst one post leaves every 300 ms', async () => {
    const { pace } = postWorld({ perMinute: 200, burst: 5 });
    const waits = [];
    for (let index = 0; index < 8; index += 1) waits.push(await pace.take('chat.postMessage'));

    expect(waits).toEqual([0, 0, 0, 0, 0, 300, 600, 900]);
  });

  test('several that ask at once get one turn each', async () => {
    const { pace } = postWorld({ perMinute: 200, burst: 1 });
    const waits = await Promise.all(Array.from({ length: 5 }, () => pace.take('chat.postMessage')));

    expect(waits.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([0, 300, 600, 900, 1200]);
  });

  test('who does not want to wait gets a turn that is there, or none', async () => {
    const { pace } = postWorld();
    const turns = [];
    for (let index = 0; index < 22; index += 1) turns.push(await pace.take('users.info', 0));

    expect(turns.filter((turn) => turn === 0)).toHaveLength(20);
    expect(turns.slice(20)).toEqual([undefined, undefined]);
  });
});

describe('a member', () => {
  test('has a zone, a language and can be reached', async () => {
    const { sender } = postWorld();

    expect(await sender.lookUp('U1')).toEqual({
      outcome: 'done',
      value: { zone: 'Europe/Berlin', locale: 'de-DE', isReachable: true },
    });
  });

  test.each(['deleted', 'is_bot', 'is_stranger'])('who is %s cannot be reached', async (flag) => {
    const { sender, answer } = postWorld();
    answer('users.info', { body: { ok: true, user: { id: 'U1', [flag]: true } } });

    expect(await sender.lookUp('U1')).toMatchObject({ value: { isReachable: false } });
  });
});

describe('the clients', () => {
  test('never retry inside, hand rate limits back and share no headers', () => {
    const options = clientOptions({ logger: {} as never });

    expect(options).toMatchObject({ retryConfig: { retries: 0 }, rejectRateLimitedCalls: true });
    expect(options.timeout).toBeGreaterThan(0);
    expect(options).not.toHaveProperty('headers');
  });
});

describe('pictures', () => {
  const withPicture: Message = { text: 'x', blocks: [{ type: 'image', slack_file: { id: 'F1' }, alt_text: 'a' }] };
  const native: Message = { text: 'native', blocks: [] };
  const plain: Message = { text: 'plain', blocks: [] };
  const forgetful = () => Promise.resolve();

  test('are uploaded without a channel and under neutral names', async () => {
    const { sender, calls } = postWorld();

    expect(await sender.uploadPicture(Buffer.from('png'), { altText: '109 % of what Senior asks' }, forgetful)).toEqual(
      {
        outcome: 'done',
        value: 'F1234567890',
      },
    );
    expect(calls.map(({ method }) => method)).toEqual([
      'files.getUploadURLExternal',
      'upload',
      'files.completeUploadExternal',
    ]);
    expect(calls[0]?.form).toMatchObject({ filename: 'mirror.png', length: '3' });
    expect(calls[2]?.form).toEqual({ files: JSON.stringify([{ id: 'F1234567890', title: 'Mirror' }]) });
  });

  test('the bytes travel without the token', async () => {
    const { sender, calls } = postWorld();
    await sender.uploadPicture(Buffer.from('png'), { altText: 'a' }, forgetful);

    expect(calls.map(({ authorization }) => authorization)).toEqual([
      'Bearer xoxb-test',
      undefined,
      'Bearer xoxb-test',
    ]);
  });

  test('a refused upload is an outcome, not an error', async () => {
    const { sender, answer } = postWorld();
    answer('upload', ...Array.from({ length: 3 }, (): Answer => ({ body: {}, status: 500 })));

    expect(await sender.uploadPicture(Buffer.from('png'), { altText: 'a' }, forgetful)).toMatchObject({
      outcome: 'refused',
    });
  });

  test('are known by every id under which Slack may have them, before it has a byte', async () => {
    const { sender, answer, calls } = postWorld();
    const address = (id: string): Answer => ({
      body: { ok: true, upload_url: 'http://slack.test/upload', file_id: id },
    });
    answer('files.getUploadURLExternal', address('F1'), address('F2'));
    // The first file is complete, but nobody hears of it.
    answer('files.completeUploadExternal', { lost: 'ECONNRESET' });
    const kept: (readonly [string, number])[] = [];
    const uploads = () => calls.filter(({ method }) => method === 'upload').length;

    const uploaded = await sender.uploadPicture(Buffer.from('png'), { altText: 'a' }, async (id) => {
      kept.push([id, uploads()]);
    });

    expect(uploaded).toEqual({ outcome: 'done', value: 'F2' });
    expect(kept).toEqual([
      ['F1', 0],
      ['F2', 1],
    ]);
  });

  test('are not uploaded when nobody can remember them', async () => {
    const { sender, calls } = postWorld();
    const upload = sender.uploadPicture(Buffer.from('png'), { altText: 'a' }, () =>
      Promise.reject(new Error('locked')),
    );

    await expect(upload).rejects.toThrow('locked');
    expect(calls.map(({ method }) => method)).toEqual(['files.getUploadURLExternal']);
  });

  test('are waited for while Slack still processes them', async () => {
    const { sender, answer, waits } = postWorld();
    answer('chat.postMessage', notReady, notReady, notReady);

    expect(await sender.postWithPictures('U1', withPicture, [native, plain])).toMatchObject({ value: { shown: 0 } });
    expect(waits).toEqual([500, 1000, 2000]);
  });

  test('that never come are replaced by the native chart', async () => {
    const { sender, answer, waits, calls } = postWorld();
    answer('chat.postMessage', ...Array.from({ length: 6 }, () => notReady));

    expect(await sender.postWithPictures('U1', withPicture, [native, plain])).toMatchObject({ value: { shown: 1 } });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000]);
    expect(calls.at(-1)?.form['text']).toBe('native');
  });

  test('and a native chart that Slack does not know is replaced by text, at once', async () => {
    const { sender, answer, waits } = postWorld();
    answer(
      'chat.update',
      refused('invalid_blocks', '[ERROR] unsupported type: data_visualization'),
      refused('invalid_blocks'),
    );
    const at = { channel: 'D1', ts: '1.1' };

    expect(await sender.updateWithPictures(at, withPicture, [native, plain])).toEqual({
      outcome: 'done',
      value: { place: at, shown: 2 },
    });
    expect(waits).toEqual([]);
  });

  test('a message that is refused for another reason, or may have arrived, is not posted in another form', async () => {
    for (const answer of [refused('restricted_action'), { lost: 'ECONNRESET' } as const]) {
      const world = postWorld();
      world.answer('chat.postMessage', answer);

      expect((await world.sender.postWithPictures('U1', withPicture, [native])).outcome).not.toBe('done');
      expect(world.calls).toHaveLength(1);
    }
  });
});
