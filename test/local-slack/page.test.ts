import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { KnownBlock } from '@slack/types';
import { movableClock, type MovableClock } from '../../src/local-slack/clock.js';
import { stepFrom } from '../../src/local-slack/page/clock-steps.js';
import { renderMrkdwn } from '../../src/local-slack/page/mrkdwn.js';
import { escaped } from '../../src/slack/messages/typed.js';
import { openTown } from '../../src/local-slack/workspace/town.js';
import { startLocalSlack } from '../../src/local-slack/start.js';
import { ada, bo, type Running, runOverSocket, workspaceOptions } from './bolt-app.js';

const form: KnownBlock[] = [
  {
    type: 'input',
    block_id: 'out',
    optional: true,
    label: { type: 'plain_text', text: 'Output' },
    element: { type: 'plain_text_input', action_id: 'out', multiline: true },
  },
  {
    type: 'actions',
    block_id: 'buttons',
    elements: [{ type: 'button', action_id: 'save', text: { type: 'plain_text', text: 'Save' } }],
  },
];

let running: Running;
let clock: MovableClock;
let moved: Date[];
let whatIsDue: Promise<void>;
beforeEach(async () => {
  moved = [];
  whatIsDue = Promise.resolve();
  clock = movableClock(() => new Date('2026-07-03T13:00:00Z'));
  running = await runOverSocket(
    (app) => {
      app.command('/mirror', async ({ ack, command, client }) => {
        await ack('Only for you &lt;b&gt;&amp;');
        await client.chat.postMessage({ channel: command.user_id, text: 'Form', blocks: form });
      });
      app.action('save', async ({ ack, body, client }) => {
        await ack();
        if (body.type !== 'block_actions') return;
        const typed = body.state?.values['out']?.['out']?.value ?? '';
        await client.chat.postMessage({ channel: body.user.id, text: `Saved ${typed}` });
      });
      app.event('app_home_opened', async ({ event, client }) => {
        if (event.tab === 'home')
          await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: form } });
      });
    },
    {
      clock,
      onMoveClock: async (to) => {
        await whatIsDue;
        // Something that is being posted while another week passes would count as lost.
        expect(clock.now()).toEqual(to);
        moved.push(to);
      },
    },
  );
});
afterEach(() => running.stop());

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: object;
}

/** A raw request: fetch would not let a test lie about Host and Origin. */
function ask({
  path,
  method = 'GET',
  headers = {},
  body,
}: Asked): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  const url = new URL(path, running.slack.url);
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const origin = () => running.slack.url.slice(0, -1);
const act = async (body: object, headers: Record<string, string> = {}) =>
  ask({
    path: 'page/act',
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: origin(), ...headers },
    body,
  });
const parts = async (personId: string, place: string) => {
  const { text } = await ask({ path: `page/parts?as=${personId}&in=${place}` });
  return JSON.parse(text) as { side: string; main: string; modal: string };
};
const command = { kind: 'command', as: ada.id, typed: '/mirror', channel: 'D0ADA' };

describe('who may reach the local Slack', () => {
  it('another host name is refused, so a name that resolves here gets nothing', async () => {
    expect((await ask({ path: '', headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask({ path: 'api/auth.test', method: 'POST', headers: { host: 'evil.example:80' } })).status).toBe(
      403,
    );
    expect((await ask({ path: '', headers: { host: `localhost:${new URL(origin()).port}` } })).status).toBe(302);
  });

  it('another site cannot act, and no site at all cannot either', async () => {
    expect((await act(command, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await act(command, { 'content-type': 'text/plain' })).status).toBe(403);
    expect(
      (await ask({ path: 'page/act', method: 'POST', headers: { 'content-type': 'application/json' }, body: command }))
        .status,
    ).toBe(403);
    expect(
      (await ask({ path: 'page/parts?as=U0ADA&in=D0ADA', headers: { 'sec-fetch-site': 'cross-site' } })).status,
    ).toBe(403);
    expect(running.slack.as(ada.id).messages()).toEqual([]);
    expect((await act(command)).status).toBe(200);
  });

  it('any address but loopback is refused', async () => {
    const everywhere = { ...workspaceOptions(), host: '0.0.0.0' as '127.0.0.1' };

    await expect(startLocalSlack(everywhere)).rejects.toThrow('127.0.0.1 only');
  });

  it('the document lets nothing in from elsewhere', async () => {
    const { headers } = await ask({ path: '?as=U0ADA&in=D0ADA' });

    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('a conversation is drawn for its members only', async () => {
    expect((await ask({ path: 'page/parts?as=U0BO&in=D0ADA' })).status).toBe(404);
    expect((await ask({ path: 'page/parts?as=U0GUEST&in=C0TEAM' })).status).toBe(404);
    expect((await ask({ path: 'page/parts?as=U0ADA&in=C0TEAM' })).status).toBe(200);
  });
});

describe('the page', () => {
  it('a command typed on it reaches the app, and its answer is shown escaped, to the caller only', async () => {
    const answer = await act(command);
    const { main } = await parts(ada.id, 'D0ADA');

    expect(JSON.parse(answer.text)).toMatchObject({ outcome: 'acked' });
    expect(main).toContain('Only visible to you');
    expect(main).toContain('Only for you &lt;b&gt;&amp;</p>');
    expect((await parts(bo.id, 'D0BO')).main).not.toContain('Only for you');
  });

  it('anything but the command is turned down with a sentence', async () => {
    const answer = await act({ ...command, typed: 'hello there' });

    expect(JSON.parse(answer.text)).toEqual({ sentence: 'Only /mirror works here, such as “/mirror help”.' });
    expect(running.slack.deliveries.filter((sent) => sent.type === 'slash_commands')).toEqual([]);
  });

  it('what is typed is kept by the server and goes with the click', async () => {
    await act(command);
    const person = running.slack.as(ada.id);
    const { ts } = await running.slack.until(() => person.messages().find((message) => message.text === 'Form'));
    const surface = `message/D0ADA/${ts}`;
    await act({
      kind: 'fill',
      as: ada.id,
      surface,
      values: [{ blockId: 'out', actionId: 'out', value: 'half a "line" </textarea>' }],
    });
    expect((await parts(ada.id, 'D0ADA')).main).toContain('>\nhalf a &quot;line&quot; &lt;/textarea&gt;</textarea>');

    const values = [{ blockId: 'out', actionId: 'out', value: 'a whole line' }];
    await act({ kind: 'click', as: ada.id, surface, blockId: 'buttons', actionId: 'save', values });
    await running.slack.until(() => person.messages().some((message) => message.text === 'Saved a whole line'));
  });

  it('opening Home on it tells the app', async () => {
    await act({ kind: 'look', as: ada.id, place: 'home' });
    await running.slack.until(() => running.slack.as(ada.id).home());

    expect((await parts(ada.id, 'home')).main).toContain('data-surface="home"');
  });

  it('an act nobody could do is answered with a sentence, not an error', async () => {
    const answer = await act({
      kind: 'click',
      as: ada.id,
      surface: 'message/D0ADA/1.1',
      blockId: 'a',
      actionId: 'b',
      values: [],
    });

    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({
      outcome: 'failed',
      sentence: 'Ada Moreau sees no message 1.1 in D0ADA.',
    });
    expect((await act({ kind: 'shout', as: ada.id })).status).toBe(400);
  });

  it('next Monday moves the clock of the app', async () => {
    await act({ kind: 'clock', as: ada.id, step: 'monday' });

    expect(moved).toEqual([new Date('2026-07-06T07:00:00Z')]);
    expect(clock.now()).toEqual(new Date('2026-07-06T07:00:00Z'));
    expect((await parts(ada.id, 'D0ADA')).side).toContain('Monday, 6 July 2026');
  });
});

describe('the clock on the page', () => {
  it('pressed twice moves twice, the second time when everything that was due is done', async () => {
    let done = () => {};
    whatIsDue = new Promise((resolve) => (done = resolve));
    const presses = [1, 2].map(() => act({ kind: 'clock', as: ada.id, step: 'monday' }));
    // Both presses are there by then.
    for (let turn = 0; turn < 2000; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(clock.now()).toEqual(new Date('2026-07-06T07:00:00Z'));
    done();

    expect((await Promise.all(presses)).map(({ status }) => status)).toEqual([200, 200]);
    expect(moved).toEqual([new Date('2026-07-06T07:00:00Z'), new Date('2026-07-13T07:00:00Z')]);
  });
});

describe('the clock', () => {
  it('keeps flowing from where it was moved to', () => {
    let underneath = new Date('2026-07-03T13:00:00Z');
    const flowing = movableClock(() => underneath);
    flowing.moveTo(new Date('2027-01-01T00:00:00Z'));
    underneath = new Date('2026-07-03T13:00:05Z');

    expect(flowing.now()).toEqual(new Date('2027-01-01T00:00:05Z'));
  });

  it.each([
    ['hour', '2026-10-24T22:00:00Z'],
    ['day', '2026-10-25T22:00:00Z'],
    ['week', '2026-10-31T22:00:00Z'],
    ['monday', '2026-10-26T08:00:00Z'],
    ['friday', '2026-10-30T14:00:00Z'],
  ] as const)('a step of one %s keeps the wall time over the end of summer time', (step, expected) => {
    expect(stepFrom(new Date('2026-10-24T21:00:00Z'), step, 'Europe/Berlin')).toEqual(new Date(expected));
  });
});

describe('mrkdwn', () => {
  const viewer = { workspace: openTown(workspaceOptions()).first, person: ada };
  const drawn = (text: string) => renderMrkdwn(viewer, text).markup;

  it.each([
    ['*bold* and _italic_ and ~gone~', '<strong>bold</strong> and <em>italic</em> and <s>gone</s>'],
    ['2*3*4 and snake_case_name', '2*3*4 and snake_case_name'],
    ['`a *b*`', '<code>a *b*</code>'],
    ['one\ntwo', 'one<br>two'],
    ['&lt;!channel&gt; &amp; &lt;script&gt;', '&lt;!channel&gt; &amp; &lt;script&gt;'],
    ['<script>alert(1)</script>', 'scriptalert(1)/script'],
    ['a < b > c "', 'a &lt; b &gt; c &quot;'],
    ['<!channel>', '<span class="mention loud">@channel</span>'],
    ['<@U0BO> in <#C0TEAM>', '<span class="mention">@Bo Tanaka</span> in <span class="mention">#team</span>'],
    ['<javascript:alert(1)|click>', 'click'],
    ['<!date^1783083600^{date_num} {time}|then>', '<time>03/07/2026 15:00</time>'],
    ['\u200b*\u200bparted\u200b*\u200b', '\u200b*\u200bparted\u200b*\u200b'],
    ['"quotes" \'too\'', '&quot;quotes&quot; &#39;too&#39;'],
  ])('%j', (text, markup) => {
    expect(drawn(text)).toBe(markup);
  });

  it.each(['*bold* _it_ ~no~ `code` ```fence```', '*a* b *c*', '__x__', '**x**', '*_x_*', '(*x*)', '~x*'])(
    'what others named %j formats nothing',
    (name) => {
      expect(drawn(escaped(name))).not.toMatch(/<(strong|em|s|code|pre)>/);
    },
  );

  it('a link opens apart and cannot break out of its attribute', () => {
    expect(drawn('<https://example.com/?a="><b>|label>')).not.toContain('<b>');
    expect(drawn('<https://example.com|label>')).toBe(
      '<a href="https://example.com" target="_blank" rel="noopener noreferrer">label</a>',
    );
  });
});
