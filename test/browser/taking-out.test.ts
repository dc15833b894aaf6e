import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Download, Page } from 'playwright-core';
import { describeInBrowser, openPage, submit, tab, type RunningPage, moveClock } from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('everything taken out and in again in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirror-file-'));
    running = await openPage();
  });

  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (as: string) => {
    const { origin } = new URL(running.page.url());
    await running.page.goto(`${origin}/?as=${as}&in=home`);
    await running.page.locator('article.home').waitFor();
  };

  /** Export or import… behind the last ⋯ of Home. */
  const openExport = async () => {
    const { page, dialog } = running;
    await page.locator('article.home summary[aria-label="More actions"]').last().click();
    await page.locator('article.home button[data-choose="export"]').click();
    await dialog.getByText('Sealed with a passphrase').waitFor();
  };

  const saved = async (page: Page, press: () => Promise<void>): Promise<string> => {
    const waiting: Promise<Download> = page.waitForEvent('download');
    await press();
    const download = await waiting;
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };

  let passphrase = '';
  let sealedFile = '';

  it('a sealed file comes into the chat, its passphrase into the window', async () => {
    const { page, dialog, messages } = running;
    await open('U0SENIOR26');
    await openExport();
    await submit(running);
    await dialog.getByText('The file is in your chat with me.').waitFor();
    passphrase = (await dialog.locator('pre').textContent())?.trim() ?? '';
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await tab(running, 'Messages').click();
    await messages.getByText('A sealed file of your mirror is in this chat').waitFor();

    sealedFile = await saved(page, () => messages.locator('.file a').click());
    expect(passphrase).toMatch(/^([0-9a-z]{4}-){4}[0-9a-z]{4}$/);
    expect(await page.locator('body').textContent()).not.toContain(passphrase);
    expect(sealedFile).toMatch(/mirror-\d{4}-\d{2}-\d{2}\.html$/);
  });

  it('opens itself from the disk with the passphrase, asks no network, and gives the files', async () => {
    const { page } = running;
    const opened = await page.context().newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    opened.on('request', (request) => asked.push(request.url()));
    opened.on('pageerror', (error) => errors.push(error.message));
    opened.on('console', (message) => errors.push(message.text()));
    await opened.goto(pathToFileURL(sealedFile).href);
    await opened.getByLabel('Passphrase').fill('0000-0000-0000-0000-0000');
    await opened.getByRole('button', { name: 'Open' }).click();
    await opened.getByText('This passphrase does not open the file.').waitFor();
    await opened.getByLabel('Passphrase').fill(` ${passphrase.toUpperCase().replaceAll('-', ' ')}`);
    await opened.getByRole('button', { name: 'Open' }).click();
    await opened.getByText('Opened. Read it below.').waitFor();
    expect(await opened.locator('pre').innerText()).toMatch(/^# My mirror\n\n## Quarter \d, \d{4}\n/);

    const json = await saved(opened, () => opened.getByRole('button', { name: 'Save JSON' }).click());
    const markdown = await saved(opened, () => opened.getByRole('button', { name: 'Save Markdown' }).click());
    expect((JSON.parse(await readFile(json, 'utf8')) as { format: string }).format).toBe('performance-mirror');
    expect(await readFile(markdown, 'utf8')).toMatch(/^# My mirror\n\n## Quarter \d, \d{4}\n/);
    expect(asked.filter((url) => !/^(file|blob):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    await opened.close();
  });

  it('is taken in by another person, who sees before what it adds', async () => {
    const { page, dialog } = running;
    await open('U0NEWCOMER');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await dialog.locator('select').first().selectOption('IC4');
    await submit(running);
    await dialog.getByText('Input: what you put in').waitFor();
    await page.locator('article.home').getByText('Nothing is written yet').waitFor();
    await page.locator('[data-do="close-all"]').click();
    await dialog.waitFor({ state: 'detached' });
    await openExport();
    await dialog.getByRole('button', { name: 'Import…' }).click();
    await dialog.locator('input[type=file]').setInputFiles(sealedFile);
    await dialog.locator('.file-name').waitFor();
    await dialog.locator('[data-action="import_passphrase"]').fill(passphrase);
    await submit(running);
    await dialog.getByText('24 weeks are new, with 120 lines.').waitFor();
    await submit(running);
    await dialog.getByText('Taken in: 24 weeks and 120 lines.').waitFor();
    await page.locator('[data-do="close-all"]').click();

    await page.locator('article.home').getByText('The last 13 weeks read as').waitFor();
    expect(running.errors).toEqual([]);
  });

  it('a readable file goes by itself when the clock says a day later', async () => {
    const { dialog, messages } = running;
    await open('U0DIRECTOR');
    await openExport();
    await dialog.locator('input[value="readable"]').check();
    await submit(running);
    await dialog.getByText('Tick this for a readable file, or choose the sealed one above.').waitFor();
    await dialog.getByText('Whoever can read this chat').click();
    await submit(running);
    await dialog.getByText('The file is in your chat with me.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await tab(running, 'Messages').click();
    await messages.locator('.file a').waitFor();
    await moveClock(running, '+1 day');
    await moveClock(running, '+1 hour');

    await messages.getByText('This file was deleted.').waitFor();
  });
});
