import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../../src/local-slack/driver.js';
import { startLocalSlack, type LocalSlack } from '../../../src/local-slack/start.js';
import { startProgram, variablesOf, type Program } from '../program.js';
import { askedWeek, joinAndBeAsked, repliesIn, seesText, typedIn } from '../acts.js';
import { ada, openTown, type Town } from '../town.js';

const openMethod = 'apps.connections.open';
const always = Number.MAX_SAFE_INTEGER;
const connected = 'the mirror is connected';

describe('a Slack that cannot be reached', () => {
  let folder = '';
  let slack: LocalSlack;
  let program: Program;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirror-connection-'));
    slack = await startLocalSlack({ people: [ada] });
  });
  afterEach(async () => {
    await program.kill();
    await slack.close();
    await rm(folder, { recursive: true, force: true });
  });

  function start(): void {
    program = startProgram(folder, variablesOf(slack));
  }

  const attempts = () => slack.calls.filter(({ method }) => method === openMethod).length;
  const linesWith = (text: string) => program.logged().filter(({ msg }) => String(msg).includes(text));

  it('is asked again until the connection stands, and a press is answered again', async () => {
    start();
    await program.says(connected);
    slack.faults.on(openMethod, { kind: 'status', status: 503 });
    slack.faults.on(openMethod, { kind: 'dropped', when: 'before' });
    slack.faults.dropSockets();
    await slack.until(() => slack.connections() === 0, 'the loss');
    await slack.until(() => slack.connections() === 1, 'a connection', 30_000);
    expect(attempts()).toBe(4);
    expect(await slack.as(ada.id).openHome()).toMatchObject({ outcome: 'acked' });
    await slack.until(() => slack.as(ada.id).home(), 'App Home');
    await program.says('the connection to Slack stands');
    expect(linesWith('no connection to Slack')).toHaveLength(1);
    expect(linesWith('the connection to Slack stands')).toHaveLength(1);
    expect(linesWith('').filter(({ level }) => level === 'error')).toEqual([]);
  }, 60_000);

  it('ends the process with a sentence for the operator once the token is revoked', async () => {
    start();
    await program.says(connected);
    slack.faults.on(openMethod, { kind: 'status', status: 500 });
    slack.faults.on(openMethod, { kind: 'error', error: 'token_revoked' }, always);
    slack.faults.dropSockets();
    expect(await program.ended).toBe(1);
    expect(program.said()).toMatch(/SLACK_APP_TOKEN.*token_revoked.*connections:write/);
    expect(program.said()).not.toContain(slack.appToken);
    expect(program.said()).not.toContain('defect');
  }, 60_000);

  it('lets the program stop at once while it keeps trying', async () => {
    start();
    await program.says(connected);
    slack.faults.on(openMethod, { kind: 'rate_limited', retryAfterSeconds: 3600 }, always);
    const before = attempts();
    slack.faults.dropSockets();
    await slack.until(() => attempts() > before, 'an attempt', 20_000);
    program.terminate();
    expect(await program.ended).toBe(0);
    expect(program.logged().filter(({ level }) => level === 'error')).toEqual([]);
  }, 60_000);

  it('is waited for at the start too', async () => {
    slack.faults.on(openMethod, { kind: 'status', status: 503 }, 2);
    slack.faults.on('auth.test', { kind: 'dropped', when: 'before' });
    start();
    await program.says(connected);
    expect(linesWith('no connection to Slack')).toHaveLength(1);
    expect(await slack.as(ada.id).openHome()).toMatchObject({ outcome: 'acked' });
    await slack.until(() => slack.as(ada.id).home(), 'App Home');
  }, 60_000);

  it('lets the program stop at once while the start waits for it', async () => {
    slack.faults.on(openMethod, { kind: 'status', status: 503 }, always);
    start();
    await slack.until(() => attempts() > 0, 'an attempt', 20_000);
    program.terminate();
    expect(await program.ended).toBe(0);
    expect(program.said()).not.toContain('cannot start');
  }, 60_000);

  it.each([
    [openMethod, 'invalid_auth', 'SLACK_APP_TOKEN'],
    [openMethod, 'missing_scope', 'SLACK_APP_TOKEN'],
    ['auth.test', 'account_inactive', 'SLACK_BOT_TOKEN'],
    ['auth.test', 'not_authed', 'SLACK_BOT_TOKEN'],
  ])(
    'ends a start that can never succeed with a sentence: %s answers %s',
    async (method, error, variable) => {
      slack.faults.on(method, { kind: 'error', error }, always);
      start();
      expect(await program.ended).toBe(1);
      expect(program.said()).toContain('The mirror cannot start');
      expect(program.said()).toMatch(new RegExp(`${variable}.*${error}`));
      expect(program.said()).not.toMatch(/\n\s+at .*:\d+:\d+/);
      expect(slack.connections()).toBe(0);
    },
    60_000,
  );
});

describe('a form that was open while the socket was lost', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown();
    driver = await joinAndBeAsked(town, ada);
  });
  afterEach(() => town.close());

  it('is saved once the connection is back, also after Slack asked to reconnect', async () => {
    town.slack.faults.dropSockets();
    await town.slack.until(() => town.slack.connections() === 0, 'the loss');
    await town.slack.until(() => town.slack.connections() > 0, 'a connection', 20_000);
    await driver.command('help');
    await seesText(town, driver, '/mirror');
    const opened = () => town.slack.calls.filter(({ method }) => method === 'apps.connections.open').length;
    const before = opened();
    town.slack.faults.sendDisconnect();
    await town.slack.until(() => opened() > before, 'a new connection to be asked for', 20_000);
    await town.slack.until(() => town.slack.connections() === 1, 'the old connection to go', 20_000);
    driver.type({ box_output: 'typed meanwhile' });
    expect(await driver.click('save')).toMatchObject({ outcome: 'acked' });
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect((await typedIn(town, ada, askedWeek))['output']).toEqual(['typed meanwhile']);
    expect(repliesIn(driver)).toHaveLength(1);
  }, 40_000);
});
