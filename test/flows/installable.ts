import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { startApp, type AppSettings, type RunningApp } from '../../src/app.js';
import { movableClock, type MovableClock } from '../../src/local-slack/clock.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { startLocalSlack, type LocalSlack, type LocalSlackOptions } from '../../src/local-slack/start.js';
import { createLog } from '../../src/logging.js';
import { botScopes, optionalScopes } from '../../src/slack/install/install-pages.js';
import { shortcuts } from '../../src/slack/shortcuts.js';
import { fridayAfternoon } from './town.js';

/** A running product that workspaces install by themselves, at a fixed time that the test moves. */
export interface Installable {
  readonly slack: LocalSlack;
  readonly app: RunningApp;
  readonly clock: MovableClock;
  readonly baseUrl: string;
  readonly databaseFile: string;
  /** Everything it wrote to its log. */
  logged(): string;
  /** The way of a browser from the first link to the last page. */
  install(place: string, wishes?: Way): Promise<Page>;
  /** Joins with the first form. */
  join(personId: string, teamId: string): Promise<Driver>;
  moveTo(instant: string): Promise<void>;
  close(): Promise<void>;
}

export interface Way {
  readonly by?: string;
  readonly decision?: 'allow' | 'cancel';
  /** Of the browser that comes back. */
  readonly language?: string;
  /** What becomes of the cookie on the way; false when another browser comes back. */
  readonly keepsCookie?: boolean;
  /** What becomes of the address that Slack sends the browser to. */
  readonly returnTo?: (url: string) => string;
}

export interface Page {
  readonly status: number;
  readonly text: string;
  /** What would have opened the workspace. */
  readonly code: string;
}

export async function openInstallable(
  options: Pick<LocalSlackOptions, 'teams' | 'organisation' | 'rotatesTokens'>,
  change: Partial<AppSettings> & { readonly graceDays?: number } = {},
): Promise<Installable> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-installable-'));
  const databaseFile = join(folder, 'mirror.db');
  const frozen = new Date(fridayAfternoon);
  const started = performance.now();
  const clock = movableClock(() => new Date(frozen.getTime() + (performance.now() - started)));
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const slack = await startLocalSlack({
    ...options,
    scopes: [...botScopes, ...optionalScopes],
    redirectUrls: [baseUrl],
    shortcuts,
    clock,
    // Tokens end by the clock that the test moves.
    elapsedMs: () => clock.now().getTime(),
    delivery: { http: { url: `${baseUrl}/slack/events` } },
  });
  const written: string[] = [];
  const log = createLog(
    'debug',
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written.push(chunk.toString());
        done();
      },
    }),
  );
  const { graceDays = 30, ...changed } = change;
  const app = await startApp({
    slack: {
      mode: 'oauth',
      clientId: slack.clientId,
      clientSecret: slack.clientSecret,
      signingSecret: slack.signingSecret,
      stateSecret: 'a secret of this test alone, long enough',
      baseUrl,
      graceDays,
      host: '127.0.0.1',
      port,
    },
    slackApiUrl: slack.apiUrl,
    databaseUrl: `file:${databaseFile}`,
    masterKey: randomBytes(32),
    command: '/mirror',
    now: () => clock.now(),
    log,
    ...changed,
  });

  return {
    slack,
    app,
    clock,
    baseUrl,
    databaseFile,
    logged: () => written.join(''),
    install: async (
      place,
      { by, decision = 'allow', language = 'en', keepsCookie = true, returnTo = (url: string) => url } = {},
    ) => {
      const began = await fetch(`${baseUrl}/slack/install`, { redirect: 'manual' });
      const [cookie = ''] = (began.headers.get('set-cookie') ?? '').split(';');
      const sent = slack.authorize(began.headers.get('location') ?? '', {
        in: place,
        decision,
        ...(by === undefined ? {} : { by }),
      });
      const answered = await fetch(returnTo(sent), {
        redirect: 'manual',
        headers: { 'accept-language': language, ...(keepsCookie ? { cookie } : {}) },
      });
      const code = new URL(sent).searchParams.get('code') ?? '';
      return { status: answered.status, text: await answered.text(), code };
    },
    join: async (personId, teamId) => {
      const driver = slack.as(personId, undefined, teamId);
      await driver.openHome();
      await driver.click('start');
      await driver.submitView({ level: 'IC4' });
      return driver;
    },
    moveTo: async (instant) => {
      clock.moveTo(new Date(instant));
      await app.tick();
    },
    close: async () => {
      await app.stop();
      const breaches = slack.breaches();
      await slack.close();
      await rm(folder, { recursive: true, force: true });
      if (breaches.length > 0) throw new Error(`Slack would refuse what was sent: ${JSON.stringify(breaches)}`);
    },
  };
}

/** The address has to be known before the server listens: Slack sends browsers back to it. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
