import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebClient } from '@slack/web-api';
import type { InputBlock } from '@slack/types';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/start.js';
import { ada, bo, everyScope, silent } from './bolt-app.js';

const members = [ada.id, bo.id];

let slack: LocalSlack;
let client: WebClient;
beforeEach(async () => {
  slack = await startLocalSlack({
    people: [ada, bo],
    channels: [
      { id: 'C0OPEN', name: 'open', members: [bo.id] },
      { id: 'C0CLOSED', name: 'closed', members: [ada.id], isPrivate: true },
      { id: 'C0OTHERS', name: 'others', members: [bo.id], isPrivate: true },
      { id: 'C0OLD', name: 'old', members, hasApp: true, isArchived: true },
      { id: 'C0PARTNER', name: 'partner', members, hasApp: true, isExternallyShared: true },
    ],
    scopes: everyScope,
    delivery: { http: {} },
  });
  client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger: silent });
});
afterEach(() => slack.close());

async function answerTo(channel: string): Promise<string> {
  try {
    await client.chat.postMessage({ channel, text: 'Hello' });
    return 'ok';
  } catch (error) {
    return (error as { data: { error: string } }).data.error;
  }
}

describe('a channel the app posts to', () => {
  it('takes the message only where the app is, says so for a public one and hides a private one', async () => {
    expect(await answerTo('C0OPEN')).toBe('not_in_channel');
    expect(await answerTo('C0CLOSED')).toBe('channel_not_found');
    slack.as(bo.id).inviteApp('C0OPEN');
    slack.as(ada.id).inviteApp('C0CLOSED');
    expect(await answerTo('C0OPEN')).toBe('ok');
    expect(await answerTo('C0CLOSED')).toBe('ok');
    expect(() => slack.as(ada.id).inviteApp('C0OTHERS')).toThrow(/is not in C0OTHERS/);
  });

  it('takes nothing once it is archived, and says what it is to who may ask', async () => {
    expect(await answerTo('C0OLD')).toBe('is_archived');
    expect((await client.conversations.info({ channel: 'C0OLD' })).channel?.is_archived).toBe(true);
    expect((await client.conversations.info({ channel: 'C0PARTNER' })).channel?.is_ext_shared).toBe(true);
  });
});

describe('a menu of conversations', () => {
  const where = (filter?: object): InputBlock => ({
    type: 'input',
    block_id: 'where',
    label: { type: 'plain_text', text: 'Where' },
    element: { type: 'conversations_select', action_id: 'where', ...(filter === undefined ? {} : { filter }) },
  });

  async function offeredWith(filter?: object): Promise<string> {
    await slack.as(ada.id).globalShortcut('any');
    const { trigger_id = '' } = (slack.deliveries.at(-1)?.payload ?? {}) as { trigger_id?: string };
    await client.views.open({
      trigger_id,
      view: {
        type: 'modal',
        title: { type: 'plain_text', text: 'Where' },
        submit: { type: 'plain_text', text: 'Go' },
        blocks: [where(filter)],
      },
    });
    try {
      slack.as(ada.id).type({ where: 'C0NOWHERE' });
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('A conversation that does not exist was chosen.');
  }

  it('offers public channels and what the person is in, and nothing else can be chosen', async () => {
    expect(await offeredWith()).toBe(
      `C0NOWHERE is not offered here, only: C0OPEN, C0CLOSED, C0OLD, C0PARTNER, ${slack.as(ada.id).dm}`,
    );
  });

  it('leaves out what its filter leaves out', async () => {
    expect(await offeredWith({ include: ['private'] })).toMatch(/only: C0CLOSED$/);
    expect(await offeredWith({ include: ['public', 'private'], exclude_external_shared_channels: true })).toMatch(
      /only: C0OPEN, C0CLOSED, C0OLD$/,
    );
    expect(await offeredWith({ exclude_bot_users: true })).toMatch(/only: C0OPEN, C0CLOSED, C0OLD, C0PARTNER$/);
  });
});
