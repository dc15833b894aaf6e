import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readConfig, type Config } from '../../src/config.js';
import { openKeys } from '../../src/config/master-key.js';

const folder = mkdtempSync(join(tmpdir(), 'mirror-config-'));
const key = Buffer.alloc(32, 5).toString('base64');
const oldKey = Buffer.alloc(32, 6).toString('base64');
const tokens = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_APP_TOKEN: 'xapp-1-secret' };
const workspace = { ...tokens, MIRROR_KEY: key };
const secret = '0123456789abcdef0123456789abcdef';
const oauth = {
  SLACK_CLIENT_ID: '123.456',
  SLACK_CLIENT_SECRET: secret,
  SLACK_STATE_SECRET: key,
  SLACK_SIGNING_SECRET: secret,
  MIRROR_URL: 'https://mirror.example.com',
  MIRROR_KEY: key,
};
const requests = { SLACK_BOT_TOKEN: tokens.SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: secret, MIRROR_KEY: key };

afterAll(() => rmSync(folder, { recursive: true }));

function configOf(env: Record<string, string>): Config {
  const read = readConfig(env, folder);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.config;
}

function problemsOf(env: Record<string, string>): readonly string[] {
  const read = readConfig(env, folder);
  return 'problems' in read ? read.problems : [];
}

describe('the configuration', () => {
  test('without any variable is the local Slack on loopback with a database and a key of its own', () => {
    expect(configOf({})).toMatchObject({
      slack: { mode: 'local' },
      database: { engine: 'sqlite', file: join(folder, 'data/local/mirror.db') },
      key: { source: 'own-file', file: join(folder, 'data/local/mirror.key') },
      command: '/mirror',
      keepers: [],
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'warn',
    });
  });

  test('with two tokens and a key is one workspace over Socket Mode', () => {
    const config = configOf({ ...workspace, MIRROR_KEYS_OLD: oldKey, MIRROR_KEEPERS: 'T1:U1, U2' });

    expect(config).toMatchObject({
      slack: { mode: 'socket', botToken: 'xoxb-1-secret', appToken: 'xapp-1-secret' },
      database: { engine: 'sqlite', url: `file:${join(folder, 'data/mirror.db')}` },
      key: { source: 'given', current: key, old: [oldKey] },
      keepers: ['T1:U1', 'U2'],
      host: '0.0.0.0',
    });
  });

  test('with a bot token and a signing secret is one workspace over HTTP, on every address and PORT', () => {
    expect(configOf({ ...requests, PORT: '8080' }).slack).toEqual({
      mode: 'http',
      botToken: 'xoxb-1-secret',
      signingSecret: secret,
      host: '0.0.0.0',
      port: 8080,
    });
    expect(configOf({ ...requests, HOST: '10.0.0.7' }).slack).toMatchObject({ host: '10.0.0.7', port: 3000 });
    expect(configOf(requests)).toMatchObject({ database: { file: join(folder, 'data/mirror.db') }, logLevel: 'info' });
  });

  test('with a client id and its secrets is every workspace that installs the app, over HTTP', () => {
    const config = configOf({ ...oauth, PORT: '8080', MIRROR_GRACE_DAYS: '7' });

    expect(config.slack).toEqual({
      mode: 'oauth',
      clientId: '123.456',
      clientSecret: secret,
      stateSecret: key,
      signingSecret: secret,
      baseUrl: 'https://mirror.example.com',
      graceDays: 7,
      host: '0.0.0.0',
      port: 8080,
    });
    expect(configOf({ ...oauth, MIRROR_URL: 'http://127.0.0.1:3000' }).slack).toMatchObject({ graceDays: 30 });
  });

  test('takes PostgreSQL as it is written', () => {
    const url = 'postgresql://mirror:word@db:5432/mirror';

    expect(configOf({ ...workspace, DATABASE_URL: url }).database).toEqual({ engine: 'postgresql', url });
  });

  test('counts an empty variable as unset', () => {
    expect(configOf({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ', PORT: '' })).toEqual(configOf({}));
  });

  test('takes a self-hosted QuickChart, another Slack and another command', () => {
    const others = {
      QUICKCHART_URL: 'http://charts:3400',
      SLACK_API_URL: 'http://127.0.0.1:4000/api/',
      MIRROR_COMMAND: '/looking-glass',
    };

    expect(configOf({ ...workspace, ...others })).toMatchObject({
      quickChartUrl: 'http://charts:3400',
      slackApiUrl: 'http://127.0.0.1:4000/api/',
      command: '/looking-glass',
    });
  });

  test('reads the key from a file outside the data folder', () => {
    const file = join(folder, 'the.key');
    writeFileSync(file, `${key}\n`);

    expect(configOf({ ...tokens, MIRROR_KEY_FILE: file }).key).toEqual({ source: 'given', current: key, old: [] });
  });
});

describe('a start stops with the name of the variable and an example', () => {
  test.each([
    ['only the bot token', { SLACK_BOT_TOKEN: 'xoxb-1-secret', MIRROR_KEY: key }, 'SLACK_APP_TOKEN', 'xapp-'],
    ['only the app token', { SLACK_APP_TOKEN: 'xapp-1-secret', MIRROR_KEY: key }, 'SLACK_BOT_TOKEN', 'xoxb-'],
    ['only the signing secret', { SLACK_SIGNING_SECRET: secret, MIRROR_KEY: key }, 'SLACK_BOT_TOKEN', 'xoxb-'],
    [
      'both ways at once',
      { ...workspace, SLACK_SIGNING_SECRET: secret },
      'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET',
      'keep SLACK_APP_TOKEN=xapp-… for Socket Mode',
    ],
    ['a short signing secret', { ...requests, SLACK_SIGNING_SECRET: 'abc' }, 'SLACK_SIGNING_SECRET', '32 letters'],
    ['a client id without its secret', { ...oauth, SLACK_CLIENT_SECRET: '' }, 'SLACK_CLIENT_SECRET', 'Client Secret'],
    ['an install without a state secret', { ...oauth, SLACK_STATE_SECRET: '' }, 'SLACK_STATE_SECRET', 'openssl'],
    ['an install without an address', { ...oauth, MIRROR_URL: '' }, 'MIRROR_URL', 'https://mirror.example.com'],
    ['an install without a signing secret', { ...oauth, SLACK_SIGNING_SECRET: '' }, 'SLACK_SIGNING_SECRET', 'Signing'],
    ['a token beside a client id', { ...oauth, SLACK_BOT_TOKEN: 'xoxb-1-secret' }, 'SLACK_BOT_TOKEN', 'unset'],
    ['Socket Mode beside a client id', { ...oauth, SLACK_APP_TOKEN: 'xapp-1-secret' }, 'SLACK_APP_TOKEN', 'unset'],
    ['an install without a key', { ...oauth, MIRROR_KEY: '' }, 'MIRROR_KEY', 'openssl rand -base64 32'],
    ['a short state secret', { ...oauth, SLACK_STATE_SECRET: 'abc' }, 'SLACK_STATE_SECRET', '32 characters'],
    ['a client id in words', { ...oauth, SLACK_CLIENT_ID: 'mirror' }, 'SLACK_CLIENT_ID', 'Client ID'],
    ['an address with a path', { ...oauth, MIRROR_URL: 'https://a.example/b' }, 'MIRROR_URL', 'without a path'],
    ['an address in the open', { ...oauth, MIRROR_URL: 'http://mirror.example.com' }, 'MIRROR_URL', 'https://'],
    ['days in words', { ...oauth, MIRROR_GRACE_DAYS: 'a month' }, 'MIRROR_GRACE_DAYS', '30'],
    ['requests without a key', { ...requests, MIRROR_KEY: '' }, 'MIRROR_KEY', 'openssl rand -base64 32'],
    ['tokens without a key', tokens, 'MIRROR_KEY', 'openssl rand -base64 32'],
    ['tokens in the wrong order', { ...workspace, SLACK_BOT_TOKEN: 'xapp-1-secret' }, 'SLACK_BOT_TOKEN', 'xoxb-'],
    ['a short key', { ...tokens, MIRROR_KEY: 'c2hvcnQ=' }, 'MIRROR_KEY', 'openssl rand -base64 32'],
    ['a short old key', { ...workspace, MIRROR_KEYS_OLD: `${oldKey},c2hvcnQ=` }, 'MIRROR_KEYS_OLD', 'base64'],
    ['two keys', { ...workspace, MIRROR_KEY_FILE: '/run/key' }, 'MIRROR_KEY and MIRROR_KEY_FILE', 'keep one'],
    ['a missing key file', { ...tokens, MIRROR_KEY_FILE: '/nowhere/key' }, 'MIRROR_KEY_FILE', '/run/secrets'],
    ['production without tokens', { NODE_ENV: 'production' }, 'SLACK_BOT_TOKEN and SLACK_APP_TOKEN', 'MIRROR_KEY'],
    ['PostgreSQL on the local Slack', { DATABASE_URL: 'postgres://db/mirror' }, 'DATABASE_URL', 'SLACK_BOT_TOKEN'],
    ['a real database on the local Slack', { DATABASE_URL: 'file:data/mirror.db' }, 'DATABASE_URL', 'unset it'],
    ['another kind of database', { ...workspace, DATABASE_URL: 'mysql://db' }, 'DATABASE_URL', 'postgresql://'],
    ['the local Slack on every address', { HOST: '0.0.0.0' }, 'HOST', '127.0.0.1'],
    ['the local Slack on a name', { HOST: 'localhost.example.com' }, 'HOST', '127.0.0.1'],
    ['another Slack without tokens', { SLACK_API_URL: 'https://slack-gov.com/api/' }, 'SLACK_API_URL', 'xoxb-'],
    ['the public QuickChart', { QUICKCHART_URL: 'https://quickchart.io' }, 'QUICKCHART_URL', 'http://127.0.0.1:3400'],
    ['a branch of it', { QUICKCHART_URL: 'https://EU.QuickChart.io./chart' }, 'QUICKCHART_URL', 'public service'],
    ['it with a name in front', { QUICKCHART_URL: 'https://charts@quickchart.io' }, 'QUICKCHART_URL', 'public service'],
    ['a QuickChart in the open', { QUICKCHART_URL: 'http://charts.example.com' }, 'QUICKCHART_URL', 'over https'],
    [
      'a QuickChart with a password',
      { QUICKCHART_URL: 'https://a:b@charts.example.com' },
      'QUICKCHART_URL',
      'password',
    ],
    ['a QuickChart in words', { QUICKCHART_URL: 'ours' }, 'QUICKCHART_URL', 'http'],
    ['a QuickChart without a scheme', { QUICKCHART_URL: 'charts:3400' }, 'QUICKCHART_URL', 'http'],
    ['a port in words', { PORT: 'eight' }, 'PORT', '3000'],
    ['a port with a unit', { PORT: '3000/tcp' }, 'PORT', '3000'],
    ['a port too high', { PORT: '65536' }, 'PORT', '3000'],
    ['a negative port', { PORT: '-1' }, 'PORT', '3000'],
    ['a port for figures in words', { OPERATIONS_PORT: 'many' }, 'OPERATIONS_PORT', '9090'],
    ['one port for Slack and for figures', { ...requests, OPERATIONS_PORT: '3000' }, 'OPERATIONS_PORT', '9090'],
    ['a log level of its own', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'info'],
    ['a keeper by name', { ...workspace, MIRROR_KEEPERS: 'ada' }, 'MIRROR_KEEPERS', 'U024BE7LH'],
    ['a command without a slash', { MIRROR_COMMAND: 'mirror' }, 'MIRROR_COMMAND', '/mirror'],
  ])('%s', (_, env: Record<string, string>, name, example) => {
    const problems = problemsOf(env);

    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(name)).toBe(true);
    expect(problems[0]).toContain(example);
  });

  test('a key file inside the data folder, also through a link, because backups would carry it', () => {
    mkdirSync(join(folder, 'data/keys'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'data/keys/the.key'), key);
    symlinkSync(join(folder, 'data/keys/the.key'), join(folder, 'linked.key'));
    writeFileSync(join(folder, 'elsewhere/the.key'), key);

    for (const file of ['data/keys/the.key', 'linked.key']) {
      expect(problemsOf({ ...tokens, MIRROR_KEY_FILE: file })).toEqual([
        expect.stringMatching(/^MIRROR_KEY_FILE lies in/),
      ]);
    }
    expect(
      problemsOf({ ...tokens, MIRROR_KEY_FILE: 'elsewhere/the.key', DATABASE_URL: 'file:./elsewhere/mirror.db' }),
    ).toEqual([expect.stringMatching(/^MIRROR_KEY_FILE lies in/)]);
  });

  test('everything that is wrong is said at once', () => {
    const names = problemsOf({ SLACK_BOT_TOKEN: 'xoxb-1-secret', PORT: 'eight', LOG_LEVEL: 'loud' }).map(
      (problem) => problem.split(' ')[0],
    );

    expect(new Set(names)).toEqual(new Set(['LOG_LEVEL', 'MIRROR_KEY', 'PORT', 'SLACK_APP_TOKEN']));
  });

  test('no secret is ever repeated', () => {
    const said = [
      ...problemsOf({ SLACK_BOT_TOKEN: 'hush-bot', SLACK_APP_TOKEN: 'hush-app', MIRROR_KEY: 'hush-key' }),
      ...problemsOf({ ...requests, SLACK_SIGNING_SECRET: 'hush-secret' }),
      ...problemsOf({ ...workspace, DATABASE_URL: 'mysql://mirror:hush-word@db', MIRROR_KEYS_OLD: 'hush-old' }),
    ];

    expect(said).toHaveLength(6);
    expect(said.join(' ')).not.toContain('hush');
  });
});

describe('the key of the local Slack', () => {
  test('is made once, for its owner alone, and found again', () => {
    const file = join(folder, 'own/mirror.key');
    const made = openKeys({ source: 'own-file', file });
    const found = openKeys({ source: 'own-file', file });

    expect(made.current).toHaveLength(32);
    expect(found).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('two of them differ', () => {
    const keys = ['a', 'b'].map((name) => openKeys({ source: 'own-file', file: join(folder, name, 'mirror.key') }));

    expect(keys[0]?.current.equals(keys[1]?.current ?? Buffer.alloc(0))).toBe(false);
  });

  test('a file that holds something else stops the start', () => {
    const file = join(folder, 'broken.key');
    writeFileSync(file, 'not a key');

    expect(() => openKeys({ source: 'own-file', file })).toThrow(/32 bytes/);
  });
});
