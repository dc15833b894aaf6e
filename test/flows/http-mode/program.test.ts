import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startLocalSlack, type LocalSlack } from '../../../src/local-slack/start.js';
import { portOf, startProgram, variablesOf, type Program } from '../program.js';
import { ada, reachAt } from '../town.js';

const connected = 'the mirror is connected';
const always = Number.MAX_SAFE_INTEGER;

describe('the program, reached over HTTP', () => {
  let folder = '';
  let slack: LocalSlack;
  let program: Program;
  let other: Server | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirror-http-'));
    slack = await startLocalSlack({ people: [ada], delivery: { http: {} } });
  });
  afterEach(async () => {
    await program.kill();
    await slack.close();
    other?.close();
    await rm(folder, { recursive: true, force: true });
  });

  function start(wishes: Readonly<Record<string, string>> = {}): void {
    const { botToken, signingSecret } = slack;
    const workspace = { mode: 'http', botToken, signingSecret, host: '127.0.0.1', port: 0 } as const;
    program = startProgram(folder, { ...variablesOf(slack, workspace), ...wishes });
  }

  async function takenPort(): Promise<number> {
    const server = createServer();
    other = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  it('answers what Slack sends once it has said where it listens, and Socket Mode is never asked for', async () => {
    slack.faults.on('auth.test', { kind: 'status', status: 503 });
    start();
    await program.says(connected);
    expect(program.logged().findLast(({ msg }) => msg === connected)).toMatchObject({ mode: 'http' });
    reachAt(slack, portOf(program));
    for (const path of ['healthz', 'readyz']) {
      expect((await fetch(`http://127.0.0.1:${portOf(program)}/${path}`)).status).toBe(200);
    }
    // Figures stay off the port that Slack reaches, and old paths are gone.
    for (const path of ['health', 'metrics']) {
      expect((await fetch(`http://127.0.0.1:${portOf(program)}/${path}`)).status).toBe(404);
    }

    expect(await slack.as(ada.id).openHome()).toMatchObject({ outcome: 'acked' });
    await slack.until(() => slack.as(ada.id).home(), 'App Home');
    expect(slack.calls.filter(({ method }) => method === 'apps.connections.open')).toEqual([]);
    expect(program.said()).not.toContain(slack.signingSecret);
  }, 60_000);

  it('ends with a sentence when Slack refuses the bot token', async () => {
    slack.faults.on('auth.test', { kind: 'error', error: 'token_revoked' }, always);
    start();
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain('The mirror cannot start');
    expect(program.said()).toMatch(/SLACK_BOT_TOKEN.*token_revoked/);
    expect(program.said()).not.toMatch(/\n\s+at .*:\d+:\d+/);
  }, 60_000);

  it('stops at once while the start waits for Slack', async () => {
    slack.faults.on('auth.test', { kind: 'status', status: 503 }, always);
    start();
    await slack.until(() => slack.calls.some(({ method }) => method === 'auth.test'), 'an attempt', 20_000);
    program.terminate();
    expect(await program.ended).toBe(0);
    expect(program.said()).not.toContain('cannot start');
  }, 60_000);

  it('ends with a sentence when its port is taken', async () => {
    const port = await takenPort();
    start({ PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain(`- PORT ${port} is taken by another program`);
    expect(program.said()).not.toContain('EADDRINUSE');
  }, 60_000);

  it('ends with the same sentence when the page of the local Slack finds its port taken', async () => {
    const port = await takenPort();
    program = startProgram(folder, { PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain(`- PORT ${port} is taken by another program`);
  }, 60_000);
});
