import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { App } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ada, type Running, runOverSocket } from '../local-slack/bolt-app.js';
import { describeInBrowser } from './running-page.js';

const executablePath = '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const box = (id: string): KnownBlock => ({
  type: 'input',
  block_id: id,
  label: plain(`Box ${id}`),
  element: { type: 'plain_text_input', action_id: id, multiline: true },
});
const buttons: KnownBlock = {
  type: 'actions',
  block_id: 'buttons',
  elements: [
    { type: 'button', action_id: 'save', text: plain('Save it') },
    {
      type: 'button',
      action_id: 'drop',
      text: plain('Drop it'),
      confirm: {
        title: plain('Drop it?'),
        text: plain('It is gone then.'),
        confirm: plain('Drop'),
        deny: plain('Keep'),
      },
    },
  ],
};

/** An app with a form in the DM, a modal that refuses the word wrong, and a note whenever it is told to speak. */
function small(app: App): void {
  app.command('/mirror', async ({ ack, command, client }) => {
    await ack();
    const { user_id: channel, trigger_id, text } = command;
    if (text === 'form') await client.chat.postMessage({ channel, text: 'Form', blocks: [box('out'), buttons] });
    if (text === 'speak') await client.chat.postMessage({ channel, text: 'A word' });
    if (text !== 'modal') return;
    const view = {
      type: 'modal' as const,
      callback_id: 'm',
      title: plain('A modal'),
      submit: plain('Done'),
      blocks: [box('in')],
    };
    await client.views.open({ trigger_id, view });
  });
  app.view('m', async ({ ack, view }) => {
    const typed = view.state.values['in']?.['in']?.value;
    await (typed === 'wrong' ? ack({ response_action: 'errors', errors: { in: 'Say it otherwise.' } }) : ack());
  });
  app.action(/save|drop/, async ({ ack, body, client, action }) => {
    await ack();
    if (body.type !== 'block_actions') return;
    const typed = body.state?.values['out']?.['out']?.value;
    const did = 'action_id' in action ? action.action_id : '';
    await client.chat.postMessage({ channel: body.user.id, text: `${did}: ${typed}` });
  });
}

describeInBrowser('the page in Chromium', () => {
  let browser: Browser;
  let running: Running;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    running = await runOverSocket(small);
    complaints = [];
    page = await browser.newPage();
    page.setDefaultTimeout(8000);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    await page.goto(`${running.slack.url}?as=${ada.id}&in=D0ADA`);
  });
  afterEach(async () => {
    await page.close();
    await running.stop();
    expect(complaints).toEqual([]);
  });

  async function command(text: string): Promise<void> {
    await page.fill('#command', `/mirror ${text}`);
    await page.press('#command', 'Enter');
  }

  it('keeps what is being typed, and the cursor in it, while messages arrive', async () => {
    await command('form');
    await page.getByLabel('Box out').fill('half a line');
    await page.keyboard.press('ArrowLeft');
    await running.slack.as(ada.id).command('speak');
    await page.getByText('A word').waitFor();
    await page.keyboard.type('X');

    expect(await page.getByLabel('Box out').inputValue()).toBe('half a linXe');
    await page.getByRole('button', { name: 'Save it' }).click();
    await page.getByText('save: half a linXe').waitFor();
  });

  it('brings the answer to a command into sight, wherever the reader was', async () => {
    for (let times = 0; times < 30; times += 1) await running.slack.as(ada.id).command('speak');
    await page.getByText('A word').nth(29).waitFor();
    await page.evaluate("document.querySelector('#scroll').scrollTop = 0");
    await command('speak');
    await page.getByText('A word').nth(30).waitFor();

    const left = '(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)';
    expect(await page.evaluate(`${left}(document.querySelector('#scroll'))`)).toBeLessThan(80);
  });

  it('counts a press although a message arrives before the button is let go', async () => {
    await command('form');
    await page.getByRole('button', { name: 'Save it' }).hover();
    await page.mouse.down();
    const parts = page.waitForResponse(
      async (response) => response.url().includes('/page/parts') && (await response.text()).includes('A word'),
    );
    await running.slack.as(ada.id).command('speak');
    await parts;
    await page.evaluate('new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))');
    await page.mouse.up();
    await page.getByText('save: null').waitFor();
    await page.getByText('A word').waitFor();
  });

  it('keeps what was typed over a reload', async () => {
    await command('form');
    const kept = page.waitForResponse((answer) => answer.request().postData()?.includes('"fill"') === true);
    await page.getByLabel('Box out').fill('not sent yet');
    await kept;
    await page.reload();

    expect(await page.getByLabel('Box out').inputValue()).toBe('not sent yet');
  });

  it('shows the error of a modal beside its field, keeps the input, and closes it when it is right', async () => {
    await command('modal');
    const field = page.getByLabel('Box in');
    await field.fill('wrong');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('alert').getByText('Say it otherwise.').waitFor();

    expect(await field.inputValue()).toBe('wrong');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('right');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.locator('#modal').waitFor({ state: 'hidden' });
  });

  it('says what is missing in a modal without asking the app', async () => {
    await command('modal');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Please complete this required field.').waitFor();
  });

  it('closes a modal with Escape', async () => {
    await command('modal');
    await page.getByLabel('Box in').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#modal').waitFor({ state: 'hidden' });

    expect(running.slack.as(ada.id, 'page').currentView()).toBeUndefined();
  });

  it('asks before a click that wants a confirmation', async () => {
    await command('form');
    await page.getByRole('button', { name: 'Drop it' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('button', { name: 'Drop it' }).click();
    await page.getByRole('button', { name: 'Drop', exact: true }).click();
    await page.getByText('drop: null').waitFor();

    expect(await page.getByText('drop: null').count()).toBe(1);
  });

  it('can be walked through with the keyboard alone', async () => {
    await command('form');
    await page.getByLabel('Box out').focus();
    await page.keyboard.type('by keyboard');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('save: by keyboard').waitFor();
  });

  it('fits a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await command('form');
    await page.getByLabel('Box out').waitFor();

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
