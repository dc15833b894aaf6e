import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebClient } from '@slack/web-api';
import type { ModalView } from '@slack/types';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/start.js';
import { ada, bo, silent } from './bolt-app.js';

let slack: LocalSlack;
let client: WebClient;

async function start(scopes?: readonly string[]): Promise<void> {
  slack = await startLocalSlack({
    people: [ada, bo],
    delivery: { http: {} },
    ...(scopes === undefined ? {} : { scopes }),
  });
  client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logger: silent });
}

beforeEach(() => start());
afterEach(() => slack.close());

async function refusal(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'ok',
    (error: unknown) => (error as { data: { error: string } }).data.error,
  );
}

/** Uploads text as the app, into Ada's DM. */
async function share(text: string, name = 'mirror.html'): Promise<{ id: string; channel: string }> {
  const { channel } = await client.conversations.open({ users: ada.id });
  const bytes = Buffer.from(text);
  const { upload_url = '', file_id = '' } = await client.files.getUploadURLExternal({
    filename: name,
    length: bytes.length,
  });
  await fetch(upload_url, { method: 'POST', body: new Uint8Array(bytes) });
  await client.files.completeUploadExternal({
    files: [{ id: file_id, title: 'Mirror' }],
    channel_id: channel?.id ?? '',
  });
  return { id: file_id, channel: channel?.id ?? '' };
}

function pageOf(path: string, as: string): Promise<Response> {
  return fetch(new URL(`${path}as=${as}`, slack.url));
}

const window: ModalView = {
  type: 'modal',
  callback_id: 'import',
  title: { type: 'plain_text', text: 'Import' },
  submit: { type: 'plain_text', text: 'Look' },
  blocks: [
    {
      type: 'input',
      block_id: 'file',
      label: { type: 'plain_text', text: 'File' },
      element: { type: 'file_input', action_id: 'file', filetypes: ['json', 'html'], max_files: 1 },
    },
  ],
};

/** Opens a window as an app does after a click of Ada's. */
async function openWindow(): Promise<string> {
  const driver = slack.as(ada.id);
  const acked = driver.command('anything').catch(() => undefined);
  const sent = await slack.until(() => slack.deliveries.at(-1), 'the command');
  const trigger = (sent.payload as { trigger_id?: string }).trigger_id ?? '';
  const outcome = await refusal(client.views.open({ trigger_id: trigger, view: window }));
  await acked;
  return outcome;
}

describe('a file that the app shares', () => {
  it('stands in the conversation with its name, and is saved by those who see it, never opened on the page', async () => {
    const { id, channel } = await share('<script>alert(1)</script>');

    expect(
      slack
        .as(ada.id)
        .messages()
        .map(({ files }) => files),
    ).toEqual([[id]]);
    const page = await (await pageOf(`page/parts?in=${channel}&`, ada.id)).text();
    expect(page).toContain('mirror.html');
    expect(page).not.toContain('alert(1)');
    const file = await pageOf(`page/file/${id}?`, ada.id);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''mirror.html");
    expect(await file.text()).toBe('<script>alert(1)</script>');
    expect((await pageOf(`page/file/${id}?`, bo.id)).status).toBe(404);
  });

  it('says that it was deleted once it is, and its bytes are gone', async () => {
    const { id, channel } = await share('text');
    await client.files.delete({ file: id });

    expect(await (await pageOf(`page/parts?in=${channel}&`, ada.id)).text()).toContain('This file was deleted.');
    expect((await pageOf(`page/file/${id}?`, ada.id)).status).toBe(404);
    expect(await refusal(client.files.info({ file: id }))).toBe('file_deleted');
  });
});

describe('a file of a person', () => {
  it('is told with its owner and read with the token, and only its owner deletes it', async () => {
    const id = slack.as(ada.id).upload('weeks.json', '{}');

    const { file } = await client.files.info({ file: id });
    expect(file).toMatchObject({
      name: 'weeks.json',
      user: ada.id,
      size: 2,
      mimetype: 'application/json',
      filetype: 'json',
    });
    const read = await fetch(file?.url_private_download ?? '', {
      headers: { authorization: `Bearer ${slack.botToken}` },
    });
    expect(await read.text()).toBe('{}');
    expect((await fetch(file?.url_private_download ?? '')).status).toBe(404);
    expect(await refusal(client.files.delete({ file: id }))).toBe('cant_delete_file');
  });

  it('is uploaded through the page by that page alone', async () => {
    const upload = (headers: Record<string, string>) =>
      fetch(new URL(`page/upload?as=${ada.id}&name=a.json`, slack.url), { method: 'POST', headers, body: '{}' });
    const { origin } = new URL(slack.url);

    expect((await upload({ 'content-type': 'application/octet-stream' })).status).toBe(403);
    expect((await upload({ origin, 'content-type': 'text/plain' })).status).toBe(403);
    const { id } = (await (await upload({ origin, 'content-type': 'application/octet-stream' })).json()) as {
      id: string;
    };
    expect(slack.state.files.get(id)).toMatchObject({ owner: ada.id, name: 'a.json', state: 'completed' });
  });

  it('goes along with the window it was chosen in; what the window does not take cannot be chosen', async () => {
    expect(await openWindow()).toBe('ok');
    const driver = slack.as(ada.id);
    const [json, csv] = [driver.upload('a.json', '{}'), driver.upload('a.csv', 'a')];
    const foreign = slack.as(bo.id).upload('b.json', '{}');

    expect(() => driver.type({ file: [csv] })).toThrow('Only files of these types can be handed in: json, html.');
    expect(() => driver.type({ file: [foreign] })).toThrow('There is no such file of');
    expect(() => driver.type({ file: [json, json] })).toThrow('At most 1 files');
    expect(await driver.submitView()).toMatchObject({ outcome: 'incomplete' });
    driver.type({ file: [json] });
    expect(driver.values()['file']?.['file']).toMatchObject({
      type: 'file_input',
      files: [{ id: json, size: 2, user: ada.id }],
    });
  });

  it('without the scope no window takes one', async () => {
    await slack.close();
    await start(['chat:write', 'commands', 'files:write', 'im:write']);

    expect(await openWindow()).toBe('missing_scope');
    expect(await refusal(client.files.info({ file: slack.as(ada.id).upload('a.json', '{}') }))).toBe('missing_scope');
  });
});
