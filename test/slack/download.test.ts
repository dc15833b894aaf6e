import { afterEach, describe, expect, it } from '@jest/globals';
import { startLocalSlack, type LocalSlack } from '../../src/local-slack/start.js';
import { createBoltLog, createLog } from '../../src/logging.js';
import { createClients } from '../../src/slack/post/clients.js';
import { createSender, type Sender } from '../../src/slack/post/sender.js';
import { postWorld } from './post-world.js';
import { ownPace } from './own-pace.js';

const ada = { id: 'U0ADA00001', name: 'Ada', tz: 'Europe/Berlin', locale: 'en-GB' };
const own = ['chat:write', 'commands', 'files:write', 'im:write', 'users:read'];

let slack: LocalSlack;
const open: LocalSlack[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** @param answered what another server than the local Slack answers for an address */
async function senderOn(
  scopes: readonly string[],
  answered: (url: string) => Response | undefined = () => undefined,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref()),
): Promise<Sender> {
  slack = await startLocalSlack({ people: [ada], scopes, delivery: { http: {} } });
  open.push(slack);
  const log = createLog('silent');
  const logger = createBoltLog(log);
  const send: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return answered(url) ?? fetch(input, init);
  };
  return createSender({
    ...createClients({ token: slack.botToken, slackApiUrl: slack.apiUrl, logger }),
    log,
    slackApiUrl: slack.apiUrl,
    fetch: send,
    wait,
    pace: ownPace(() => new Date()),
  });
}

describe('a file that a person hands in', () => {
  it('is read with its owner, up to a size', async () => {
    const sender = await senderOn([...own, 'files:read']);
    const file = slack.as(ada.id).upload('a.json', 'x'.repeat(1000));

    const read = await sender.readFile(file, 1000);
    expect(read).toMatchObject({ outcome: 'done', value: { owner: ada.id } });
    expect(read.outcome === 'done' && read.value.bytes?.length).toBe(1000);
    expect(await sender.readFile(file, 999)).toEqual({ outcome: 'done', value: { owner: ada.id } });
  });

  it('is not read to its end when it is longer than Slack said', async () => {
    const long = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(400)),
    });
    const sender = await senderOn([...own, 'files:read'], (url) =>
      url.includes('files-pri') ? new Response(long) : undefined,
    );
    const file = slack.as(ada.id).upload('a.json', 'x');

    expect(await sender.readFile(file, 1000)).toEqual({ outcome: 'done', value: { owner: ada.id } });
  });

  it.each([
    ['https://drive.example/weeks.json', true],
    ['https://drive.example/weeks.json', false],
    ['https://files.slack.com.example/weeks.json', false],
    ['http://files.slack.com/weeks.json', false],
    ['no address', false],
  ])('that lies at %s is left there: nobody else gets the token', async (url, isExternal) => {
    const { sender, calls, answer } = postWorld();
    answer('files.info', {
      body: { ok: true, file: { user: ada.id, size: 2, is_external: isExternal, url_private: url } },
    });

    expect(await sender.readFile('F0', 1000)).toEqual({ outcome: 'refused', reason: 'file_not_hosted' });
    expect(calls.map(({ method }) => method)).toEqual(['files.info']);
  });

  it('is read from the servers of Slack and GovSlack', async () => {
    for (const url of ['https://files.slack.com/a/weeks.json', 'https://files.slack-gov.com/a/weeks.json']) {
      const { sender, calls, answer } = postWorld();
      answer('files.info', { body: { ok: true, file: { user: ada.id, size: 2, url_private_download: url } } });
      answer('weeks.json', { text: '{}' });

      expect(await sender.readFile('F0', 1000)).toMatchObject({ outcome: 'done', value: { owner: ada.id } });
      expect(calls.at(-1)?.authorization).toBe('Bearer xoxb-test');
    }
  });

  it('needs a permission, which the app can ask about before', async () => {
    const without = await senderOn(own);
    expect(await without.grants('files:read')).toBe(false);
    expect(await without.grants('files:write')).toBe(true);
    const file = slack.as(ada.id).upload('a.json', 'x');
    expect(await without.readFile(file, 1000)).toMatchObject({ outcome: 'stopped', reason: 'missing_scope' });
    expect(await (await senderOn([...own, 'files:read'])).grants('files:read')).toBe(true);
  });

  it('when Slack does not say what is permitted, the person is not kept waiting for it', async () => {
    const sender = await senderOn(own);
    slack.faults.on('auth.test', { kind: 'error', error: 'internal_error' }, 3);

    expect(await sender.grants('files:read')).toBe(true);
    const impatient = await senderOn(own, undefined, () => Promise.resolve());
    slack.faults.on('auth.test', { kind: 'slow', ms: 1000 }, 1);
    expect(await impatient.grants('files:read')).toBe(true);
  });
});
