import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { readConfig } from '../../../src/config.js';
import { createLog } from '../../../src/logging.js';
import { tryLocally, type LocalTrial } from '../../../src/try-locally.js';

let folder: string;
let trial: LocalTrial;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mirror-trial-'));
  trial = await start();
});
afterEach(async () => {
  await trial.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<LocalTrial> {
  const read = readConfig({ PORT: '0', DATABASE_URL: `file:${join(folder, 'trial.db')}` }, folder);
  if ('problems' in read) throw new Error(read.problems.join(' '));
  return tryLocally(read.config, createLog('silent'));
}

/** Opens Home and answers what it shows, once the app has published it. */
async function home(as: string): Promise<string> {
  await act({ kind: 'look', as, place: 'home' });
  for (;;) {
    const parts: unknown = await (await fetch(new URL(`/page/parts?as=${as}&in=home`, trial.url))).json();
    const { main } = z.object({ main: z.string() }).parse(parts);
    if (!main.includes('has not published')) return main;
    await wait(20);
  }
}

async function act(asked: object): Promise<number> {
  const { status } = await fetch(new URL('/page/act', trial.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(trial.url).origin },
    body: JSON.stringify(asked),
  });
  return status;
}

/** What the page's clock shows, as a time. */
async function day(): Promise<number> {
  const shown = /<strong>\w+day, (\d+ \w+ \d{4})<\/strong/.exec(await (await fetch(trial.url)).text());
  return Date.parse(`${shown?.[1] ?? ''} UTC`);
}

describe('without tokens', () => {
  test('a newcomer has nothing yet, and the made-up profiles have their weeks', async () => {
    expect(await home('U0NEWCOMER')).toContain('data-action="start"');
    const senior = await home('U0SENIOR26');
    expect(senior).toContain('data-action="why"');
  });

  test('the clock that was moved stays where it is after a restart, and goes with the database', async () => {
    const today = await day();
    expect(await act({ kind: 'clock', as: 'U0NEWCOMER', step: 'week' })).toBe(200);
    const moved = await day();
    expect(moved - today).toBe(7 * 24 * 60 * 60 * 1000);

    await trial.stop();
    trial = await start();
    expect(await day()).toBe(moved);

    await trial.stop();
    for (const name of await readdir(folder)) if (name.startsWith('trial.db')) await rm(join(folder, name));
    trial = await start();
    expect(await day()).toBe(today);
  });
});
