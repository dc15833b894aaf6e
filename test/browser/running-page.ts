import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Skips, by its name, where Debian's Chromium is not installed; CI always has it, so there a missing one fails. */
export const describeInBrowser =
  existsSync(executablePath) || process.env['CI'] !== undefined ? describe : describe.skip;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The started product, as `npm start` starts it, and a browser on its page. */
export interface RunningPage {
  readonly page: Page;
  /** Errors of the page's own script. */
  readonly errors: readonly string[];
  readonly dialog: Locator;
  readonly messages: Locator;
  readonly close: () => Promise<void>;
}

/** A product that runs, with its page. */
export interface StartedProduct {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** @param start the built product without tokens when absent; its files go into the folder */
export async function openPage(
  look: { readonly dark?: boolean; readonly width?: number; readonly height?: number } = {},
  start: (folder: string) => Promise<StartedProduct> = startBuilt,
): Promise<RunningPage> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-page-'));
  const { url, stop } = await start(folder);
  const context = await startBrowser(folder, look);
  const page = context.pages()[0] ?? (await context.newPage());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  return {
    page,
    errors,
    dialog: page.getByRole('dialog'),
    messages: page.locator('article.message'),
    close: async () => {
      await context.close();
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A Tuesday morning: which week a form means, and whether a Friday lies before the next Monday, depends on the weekday. */
export const someTuesday = new Date('2026-12-01T09:00:00Z');

/** A database that is there keeps its time: an empty one begins on that Tuesday, whatever day it is. */
async function beginOnTuesday(folder: string): Promise<void> {
  await writeFile(join(folder, 'mirror.db'), '');
  await writeFile(join(folder, 'clock'), String(someTuesday.getTime() - Date.now()));
}

/** The product as `npm start` starts it, on that Tuesday. */
export async function startBuilt(folder: string): Promise<StartedProduct> {
  await beginOnTuesday(folder);
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/app/main.js'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATABASE_URL: `file:${join(folder, 'mirror.db')}`,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The product stopped with code ${code}.`)));
  });
  return { url, stop: () => stop(child) };
}

function startBrowser(
  folder: string,
  { dark = false, width = 1200, height = 1100 }: { dark?: boolean; width?: number; height?: number },
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(folder, 'browser'), {
    executablePath,
    headless: true,
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme: dark ? 'dark' : 'light',
    args: flags,
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** A link whose click ends once the page behind it answers: what is pressed before its script runs is lost. */
export function link({ page }: RunningPage, to: Locator): Pick<Locator, 'click'> {
  return {
    click: async () => {
      await Promise.all([page.waitForEvent('domcontentloaded'), to.click()]);
    },
  };
}

/** A tab of the app. */
export function tab(running: RunningPage, name: 'Home' | 'Messages'): Pick<Locator, 'click'> {
  const tabs = running.page.getByRole('navigation', { name: 'Tabs of the app' });
  return link(running, tabs.getByText(name, { exact: true }));
}

/** Somebody in the list of people, to act as. */
export function person(running: RunningPage, name: string): Pick<Locator, 'click'> {
  return link(running, running.page.getByRole('group', { name: 'Act as' }).getByText(name));
}

/** Moves the app's clock, and waits until everything that was due then is done and drawn. */
export async function moveClock(
  { page }: RunningPage,
  step: 'Next Monday' | 'Next Friday' | '+1 day' | '+1 hour',
): Promise<void> {
  const moved = page.waitForResponse((response) => response.request().postData()?.includes('"clock"') === true);
  await page.getByRole('button', { name: step }).click();
  await (await moved).finished();
  await page.evaluate(untilDrawn);
}

/** Ends when the conversation or Home stands on the page as the server would draw it now; runs in the page. */
const untilDrawn = String.raw`(async () => {
  const { as, place } = document.documentElement.dataset;
  const words = (within) => within.querySelector('#scroll').textContent;
  const fresh = document.createElement('template');
  for (;;) {
    const answer = await fetch('/page/parts?' + new URLSearchParams({ as, in: place }));
    fresh.innerHTML = (await answer.json()).main;
    if (words(fresh.content) === words(document.querySelector('#main'))) return;
    await new Promise((next) => setTimeout(next, 50));
  }
})()`;

/** Presses the submit button of the modal in front. */
export async function submit({ dialog }: RunningPage): Promise<void> {
  await dialog.locator('button[type=submit]').click();
}

/** Closes all windows that lie on each other: each Escape takes one, once it is drawn. */
export async function closeWindows({ page, dialog }: RunningPage): Promise<void> {
  for (let most = 5; most > 0 && (await dialog.count()) > 0; most -= 1) {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached', timeout: 1000 }).catch(() => undefined);
  }
  await dialog.waitFor({ state: 'detached' });
}

/** The widths of pictures, in their own pixels, once they are loaded. */
export function widthsOf(pictures: Locator): Promise<readonly number[]> {
  // A picture stands on the page before its bytes do.
  return pictures.evaluateAll((shown) =>
    Promise.all(
      (shown as unknown as readonly { decode: () => Promise<void>; readonly naturalWidth: number }[]).map(
        async (one) => {
          await one.decode();
          return one.naturalWidth;
        },
      ),
    ),
  );
}

/** The newest form in the conversation. */
export function openForm({ page, messages }: RunningPage): Locator {
  return messages.filter({ has: page.locator('textarea') }).last();
}

/** The four boxes of a form: input, output, outcome, impact. */
export type Boxes = readonly [input: string, output: string, outcome: string, impact: string];

/** Fills a form, waits for the reply, and settles the sheet that an outcome or impact opens. */
export async function fillAndSave(running: RunningPage, form: Locator, boxes: Boxes): Promise<void> {
  const { dialog, messages } = running;
  await form.locator('textarea').nth(3).waitFor();
  const before = await messages.count();
  for (const [at, text] of boxes.entries()) await form.locator('textarea').nth(at).fill(text);
  await form.locator('select').filter({ hasText: 'About what my level asks' }).selectOption('3');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await messages.nth(before).getByRole('button', { name: 'Edit' }).waitFor();
  if (boxes[2] === '' && boxes[3] === '') return;
  await dialog.getByText('Saved. Read right?').waitFor();
  await submit(running);
  await dialog.waitFor({ state: 'detached' });
  await messages.nth(before).getByText('(edited)').waitFor();
}
