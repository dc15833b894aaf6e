import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readFlags } from '../../src/local-slack/alone/flags.js';
import { runAlone } from '../../src/local-slack/alone/run.js';
import type { LocalSlack } from '../../src/local-slack/start.js';

let running: LocalSlack | number = 0;
afterEach(async () => {
  if (typeof running !== 'number') await running.close();
  running = 0;
});

async function run(...argv: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  running = await runAlone(argv, [{ callbackId: 'log', name: 'Log this', kind: 'global' }], {
    print: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { said: said.join(''), complained: complained.join('') };
}

describe('a local Slack that stands alone', () => {
  it('says once what the app needs, and asks for an installation before anything reaches it', async () => {
    const { said } = await run('--port', '0', '--teams', '3', '--org', '--rotate-tokens');
    expect(said).toMatch(/^Local Slack: http:\/\/127\.0\.0\.1:\d+\/$/m);
    expect(said).toMatch(/^SLACK_CLIENT_ID=\d+\.\d+$/m);
    expect(said).toMatch(/^SLACK_CLIENT_SECRET=[0-9a-f]{32}$/m);
    expect(said).toMatch(/^SLACK_SIGNING_SECRET=[0-9a-f]{32}$/m);
    expect(said).toMatch(/^SLACK_API_URL=http:\/\/127\.0\.0\.1:\d+\/api\/$/m);
    if (typeof running === 'number') throw new Error('It does not run.');
    const page = await (await fetch(running.url)).text();
    expect(page).toContain('is not installed here');
    expect(page).toContain('Log this');
    // The app goes by a clock of its own.
    expect(page).not.toContain('Next Monday');
    expect(running.install('E0LOCALORG').refreshToken).toMatch(/^xoxe-1-/);
  });

  it('takes the secrets it is given and answers to the names it is given', async () => {
    const secret = 'abcdefghij0123456789';
    const names = ['--host-name', 'local-slack:4000', '--host', '0.0.0.0'];
    const given = ['--client-id', '123.456', '--client-secret', secret, '--signing-secret', secret];
    const { said } = await run('--port', '0', ...names, ...given);
    expect(said).toContain(`SLACK_CLIENT_ID=123.456\nSLACK_CLIENT_SECRET=${secret}\nSLACK_SIGNING_SECRET=${secret}\n`);
    expect(said).toContain('SLACK_API_URL=http://local-slack:4000/api/');
  });

  it('tells its options', async () => {
    const { said } = await run('--help');
    expect(running).toBe(0);
    for (const flag of ['--port', '--request-url', '--redirect-url', '--teams', '--org', '--rotate-tokens']) {
      expect(said).toContain(flag);
    }
  });

  it.each([
    [['--port', 'x'], '--port: should be a whole number from 0 to 65535'],
    [['--teams', '0'], '--teams: should be a whole number from 1 to 20'],
    [['--teams', '1', '--org'], '--org: needs --teams 2 or more'],
    [['--host', '0.0.0.0'], '--host: needs --host-name'],
    [['--client-secret', 'short'], '--client-secret: should be 20 letters and digits or more'],
    [['--sesame'], "Unknown option '--sesame'"],
  ])('%j is refused with a sentence', async (argv, sentence) => {
    const { said, complained } = await run(...argv);
    expect(running).toBe(2);
    expect(said).toBe('');
    expect(complained).toContain(sentence);
  });

  it('says that its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { complained } = await run('--port', port);
    other.close();
    expect(running).toBe(1);
    expect(complained).toBe(`Port ${port} is in use: choose another one with --port.\n`);
  });

  it('reads its flags without starting anything', () => {
    expect(readFlags(['--rate', '60', '--redirect-url', 'https://mirror.example/slack'])).toMatchObject({
      flags: { rate: 60, 'redirect-url': ['https://mirror.example/slack'], teams: 2, org: false },
    });
  });
});
