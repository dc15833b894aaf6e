import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { startApp } from '../../src/app.js';
import { movableClock, startLocalSlack, type LocalSlack } from '../../src/local-slack/start.js';
import { createLog } from '../../src/logging.js';
import {
  fillAndSave,
  describeInBrowser,
  openForm,
  openPage,
  someTuesday,
  submit,
  tab,
  type Boxes,
  type RunningPage,
  type StartedProduct,
  moveClock,
} from './running-page.js';

jest.setTimeout(60_000);

const weeks: readonly Boxes[] = [
  ['reviews x4', 'retry budget for the job runner, 2d', '', ''],
  ['reviews x5\npairing on the importer, 1d', 'importer reads csv with bom', '', ''],
  ['reviews x6', 'job runner v2 rolled out, 4d', 'search team is paged less, 9 → 1 a week', ''],
  ['reviews x3\ninterviews x2', 'runbook for the importer', '', ''],
];

describeInBrowser('a newcomer whose Slack sends requests (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  let slack: LocalSlack;

  /** The same product as in a workspace over HTTP, and the local Slack before it. */
  async function startOverHttp(folder: string): Promise<StartedProduct> {
    const clock = movableClock();
    clock.moveTo(someTuesday);
    let tick = async (): Promise<void> => {};
    slack = await startLocalSlack({
      people: [{ id: 'U0NEWCOMER', name: 'You, new here', tz: 'Europe/Berlin', locale: 'en-GB' }],
      appName: 'Performance Mirror',
      clock,
      delivery: { http: {} },
      onMoveClock: () => tick(),
    });
    const { botToken, signingSecret, apiUrl } = slack;
    const app = await startApp({
      slack: { mode: 'http', botToken, signingSecret, host: '127.0.0.1', port: 0 },
      slackApiUrl: apiUrl,
      databaseUrl: `file:${join(folder, 'mirror.db')}`,
      masterKey: randomBytes(32),
      command: '/mirror',
      promptGraceHours: 24 * 7,
      now: () => clock.now(),
      log: createLog('silent'),
    });
    slack.deliverTo(`http://127.0.0.1:${app.port}/slack/events`);
    tick = () => app.tick();
    return {
      url: slack.url,
      stop: async () => {
        await app.stop();
        await slack.close();
      },
    };
  }

  beforeAll(async () => {
    running = await openPage({}, startOverHttp);
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  it('joins, saves the first week in the window, and lives through weeks until a picture answers', async () => {
    const { page, dialog, messages } = running;
    await tab(running, 'Home').click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await dialog.locator('select').first().selectOption('IC4');
    await submit(running);
    await dialog.locator('textarea').nth(1).fill('rate limiter shipped, 3d');
    await submit(running);
    await dialog.waitFor({ state: 'detached' });
    await tab(running, 'Messages').click();
    await messages.last().getByText('Week 1 is in.').waitFor();

    for (const boxes of weeks) {
      await moveClock(running, 'Next Monday');
      await fillAndSave(running, openForm(running), boxes);
    }
    await messages.last().locator('img').first().waitFor();
    await messages.last().getByRole('button', { name: 'Edit' }).click();
    await dialog.locator('textarea').nth(1).waitFor();
    expect(await dialog.locator('textarea').nth(1).inputValue()).toBe('runbook for the importer');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    expect(slack.connections()).toBe(0);
    expect(slack.calls.filter(({ method }) => method === 'apps.connections.open')).toEqual([]);
    expect(slack.breaches()).toEqual([]);
  });

  it('asks in the DM with the slash command and is answered there, seen by them alone', async () => {
    const { page } = running;
    const box = page.getByRole('textbox', { name: /message|command/i });
    await box.fill('/mirror help');
    await box.press('Enter');

    await page.getByText('Only visible to you').first().waitFor();
    expect(slack.breaches()).toEqual([]);
  });
});
