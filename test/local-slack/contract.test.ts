import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WebClient } from '@slack/web-api';
import { createEmulator, type Emulator } from 'emulate';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/start.js';
import { ada, everyScope, silent, workspaceOptions } from './bolt-app.js';

/*
 * A second opinion: `emulate` is somebody else's Slack. The same calls go to both, and what it answers ours must
 * answer too: the same errors, and every field it has with the same type. Where it is known to be wrong or silent
 * (unknown tokens, zones, Block Kit, closing modals, what an app's own posts carry) it is not asked.
 */

const email = 'ada@example.com';
let theirs: Emulator;
let ours: LocalSlack;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

beforeAll(async () => {
  const port = await freePort();
  theirs = await createEmulator({
    service: 'slack',
    port,
    baseUrl: `http://127.0.0.1:${port}`,
    seed: {
      slack: {
        team: { name: 'Local Slack', domain: 'local' },
        users: [
          { name: 'ada', real_name: ada.name, email },
          { name: 'mirror', real_name: 'Mirror', email: 'mirror@example.com' },
        ],
        channels: [{ name: 'team' }],
        tokens: [{ token: 'xoxb-second-opinion', user: 'mirror', scopes: everyScope }],
      },
    },
  });
  ours = await startLocalSlack(workspaceOptions({ scopes: everyScope, delivery: { http: {} } }));
});
afterAll(async () => {
  await theirs.close();
  await ours.close();
});

/** One Slack to ask: where, with which token, about whom, and how it mints a trigger. */
interface Asked {
  readonly client: WebClient;
  readonly personId: string;
  readonly channelId: string;
  readonly trigger: () => Promise<string>;
}

const options = (slackApiUrl: string) => ({ slackApiUrl, retryConfig: { retries: 0 }, logger: silent });

async function askTheirs(): Promise<Asked> {
  const client = new WebClient('xoxb-second-opinion', options(`${theirs.url}/api/`));
  const { members = [] } = await client.users.list({});
  const { channels = [] } = await client.conversations.list({});
  const personId = members.find((member) => member.profile?.email === email)?.id ?? '';
  return {
    client,
    personId,
    channelId: channels.find((channel) => channel.name === 'team')?.id ?? '',
    trigger: async () => {
      const minted = await client.apiCall('views.generateTriggerId', { user_id: personId });
      return (minted as { trigger_id?: string }).trigger_id ?? '';
    },
  };
}

function askOurs(): Asked {
  return {
    client: new WebClient(ours.botToken, options(ours.apiUrl)),
    personId: ada.id,
    channelId: 'C0TEAM',
    trigger: async () => {
      await ours.as(ada.id).globalShortcut('any');
      const payload: { trigger_id?: string } | undefined = ours.deliveries.at(-1)?.payload;
      return payload?.trigger_id ?? '';
    },
  };
}

const modal = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'M' }, blocks: [] };
const home = { type: 'home' as const, blocks: [] };
const empty = Buffer.from('GIF89a');

type Call = (asked: Asked) => Promise<unknown>;

const posted = ({ client, channelId }: Asked) => client.chat.postMessage({ channel: channelId, text: 'hello' });

const calls: readonly [string, Call][] = [
  ['auth.test', ({ client }) => client.auth.test()],
  ['users.info', ({ client, personId }) => client.users.info({ user: personId })],
  ['users.info of nobody', ({ client }) => client.users.info({ user: 'U0NOBODY' })],
  ['conversations.open', ({ client, personId }) => client.conversations.open({ users: personId })],
  ['conversations.open without anybody', ({ client }) => client.apiCall('conversations.open', {})],
  ['conversations.open with nobody', ({ client }) => client.conversations.open({ users: 'U0NOBODY' })],
  ['conversations.info', ({ client, channelId }) => client.conversations.info({ channel: channelId })],
  ['conversations.info of nothing', ({ client }) => client.conversations.info({ channel: 'C0NOWHERE' })],
  ['conversations.members', ({ client, channelId }) => client.conversations.members({ channel: channelId })],
  ['chat.postMessage', posted],
  ['chat.postMessage to nowhere', ({ client }) => client.chat.postMessage({ channel: 'C0NOWHERE', text: 'x' })],
  [
    'chat.postMessage without text',
    ({ client, channelId }) => client.apiCall('chat.postMessage', { channel: channelId }),
  ],
  [
    'chat.update',
    async (asked) =>
      asked.client.chat.update({ channel: asked.channelId, ts: (await posted(asked)).ts ?? '', text: 'b' }),
  ],
  [
    'chat.update of nothing',
    ({ client, channelId }) => client.chat.update({ channel: channelId, ts: '1.000001', text: 'b' }),
  ],
  [
    'chat.delete',
    async (asked) => asked.client.chat.delete({ channel: asked.channelId, ts: (await posted(asked)).ts ?? '' }),
  ],
  ['chat.delete of nothing', ({ client, channelId }) => client.chat.delete({ channel: channelId, ts: '1.000001' })],
  ['views.publish', ({ client, personId }) => client.views.publish({ user_id: personId, view: home })],
  [
    'views.publish with an old hash',
    ({ client, personId }) => client.views.publish({ user_id: personId, view: home, hash: '1.x' }),
  ],
  ['views.publish for nobody', ({ client }) => client.views.publish({ user_id: 'U0NOBODY', view: home })],
  ['views.open', async ({ client, trigger }) => client.views.open({ trigger_id: await trigger(), view: modal })],
  ['views.open with a made-up trigger', ({ client }) => client.views.open({ trigger_id: '1.2.3', view: modal })],
  [
    'views.open with a used trigger',
    async ({ client, trigger }) => {
      const trigger_id = await trigger();
      await client.views.open({ trigger_id, view: modal });
      return client.views.open({ trigger_id, view: modal });
    },
  ],
  [
    'views.update',
    async ({ client, trigger }) => {
      const { view } = await client.views.open({ trigger_id: await trigger(), view: modal });
      return client.views.update({ view_id: view?.id ?? '', hash: view?.hash ?? '', view: modal });
    },
  ],
  [
    'views.update with an old hash',
    async ({ client, trigger }) => {
      const { view } = await client.views.open({ trigger_id: await trigger(), view: modal });
      return client.views.update({ view_id: view?.id ?? '', hash: '1.x', view: modal });
    },
  ],
  ['views.update of nothing', ({ client }) => client.views.update({ view_id: 'V0NOTHING', view: modal })],
  ['files.getUploadURLExternal', ({ client }) => client.files.getUploadURLExternal({ filename: 'a.gif', length: 6 })],
  ['an upload in three steps', ({ client }) => client.filesUploadV2({ file: empty, filename: 'a.gif', title: 'A' })],
  [
    'files.completeUploadExternal of nothing',
    ({ client }) => client.files.completeUploadExternal({ files: [{ id: 'F0NOTHING1' }] }),
  ],
  ['files.delete of nothing', ({ client }) => client.files.delete({ file: 'F0NOTHING1' })],
];

/** Fields of theirs that no app of ours reads and Slack's reference does not promise for a bot. */
const notAsked = new Set([
  'profile',
  'is_open',
  'last_read',
  'response_metadata',
  'display_as_bot',
  'shares',
  'edited',
]);

/** `error`, or every path of the answer with the type that stands there. */
async function answerOf(call: Call, asked: Asked): Promise<string | Map<string, string>> {
  try {
    return new Map(paths(await call(asked), ''));
  } catch (error) {
    return String((error as { data?: { error?: string } }).data?.error ?? error);
  }
}

function paths(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) return [[path, 'array'], ...(value.length === 0 ? [] : paths(value[0], `${path}[]`))];
  if (typeof value !== 'object' || value === null) return value === null ? [] : [[path, typeof value]];
  return Object.entries(value).flatMap(([key, inner]) => (notAsked.has(key) ? [] : paths(inner, `${path}.${key}`)));
}

it.each(calls)('%s is answered as elsewhere', async (_name, call) => {
  const expected = await answerOf(call, await askTheirs());
  const given = await answerOf(call, askOurs());

  if (typeof expected === 'string' || typeof given === 'string') {
    expect(given).toEqual(expected);
    return;
  }
  const missing = [...expected]
    .filter(([path, type]) => given.get(path) !== type)
    .map(([path, type]) => `${path}: ${type}`);
  expect(missing).toEqual([]);
});
