import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProgram, variablesOf } from './program.js';
import { ada, openTown } from './town.js';

const key = randomBytes(32).toString('base64');
const bot = 'xoxb-1234-abcd';
const app = 'xapp-1-A1234-abcd';
const secret = '0123456789abcdef0123456789abcdef';

describe('a start that cannot succeed', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirror-start-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts the real program; resolves when it ended by itself. */
  async function start(env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
    const program = startProgram(folder, env);
    const timer = setTimeout(() => void program.kill(), 20_000);
    const code = await program.ended;
    clearTimeout(timer);
    return { code, said: program.said() };
  }

  it.each([
    ['no app token', { SLACK_BOT_TOKEN: bot, MIRROR_KEY: key }, 'SLACK_APP_TOKEN', 'xapp-'],
    ['no bot token', { SLACK_APP_TOKEN: app, MIRROR_KEY: key }, 'SLACK_BOT_TOKEN', 'xoxb-'],
    [
      'both ways at once',
      { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret, MIRROR_KEY: key },
      'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET',
      'keep',
    ],
    ['a signing secret alone', { SLACK_SIGNING_SECRET: secret, MIRROR_KEY: key }, 'SLACK_BOT_TOKEN', 'xoxb-'],
    ['no key', { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app }, 'MIRROR_KEY', 'openssl rand -base64 32'],
    [
      'a short key',
      { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, MIRROR_KEY: 'c2hvcnQ=' },
      'MIRROR_KEY',
      'openssl rand',
    ],
    [
      'the tokens mixed up',
      { SLACK_BOT_TOKEN: app, SLACK_APP_TOKEN: bot, MIRROR_KEY: key },
      'SLACK_BOT_TOKEN',
      'xoxb-',
    ],
    [
      'an odd database',
      { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, MIRROR_KEY: key, DATABASE_URL: 'mysql://x' },
      'DATABASE_URL',
      'file:',
    ],
  ])(
    'names the variable with an example and ends: %s',
    async (_what, env, variable, example) => {
      const { code, said } = await start(env);
      expect(code).toBe(1);
      expect(said).toContain('The mirror cannot start');
      expect(said).toContain(variable);
      expect(said).toContain(example);
      expect(said).not.toMatch(/\n\s+at .*:\d+:\d+/);
      expect(said).not.toContain(key);
    },
    30_000,
  );

  it('stops when the key is not the one the database was written with, and leaves the database as it was', async () => {
    const town = await openTown();
    try {
      const { code, said } = await start({
        ...variablesOf(town.slack),
        DATABASE_URL: `file:${town.databaseFile}`,
        MIRROR_KEY: key,
      });
      expect(code).toBe(1);
      expect(said).toContain('MIRROR_KEY');
      expect(said).not.toMatch(/\n\s+at .*:\d+:\d+/);
      await town.as(ada).openHome();
      await town.slack.until(() => town.as(ada).home(), 'Home, from the app that has the right key');
    } finally {
      await town.close();
    }
  }, 30_000);
});
