import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import {
  describeInBrowser,
  link,
  openForm,
  openPage,
  person,
  submit,
  tab,
  type RunningPage,
  moveClock,
} from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('capturing in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;

  beforeAll(async () => {
    running = await openPage();
    await person(running, 'Profile: Senior, 26 weeks').click();
    await moveClock(running, 'Next Monday');
    await tab(running, 'Home').click();
    await running.page.locator('article.home').getByText('of what Senior asks').waitFor();
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  const field = (label: string): Locator => running.dialog.getByLabel(label);
  const close = async () => {
    await running.page.keyboard.press('Escape');
    await running.dialog.waitFor({ state: 'detached' });
  };
  const messageOf = (words: string): Locator => running.messages.filter({ hasText: words });
  const useOn = async (message: Locator, shortcut: string) => {
    await message.getByLabel('Shortcuts for this message').click();
    await message.getByRole('button', { name: shortcut }).click();
    await running.dialog.getByText('The author is not told').waitFor();
    // Said before the clock went to Monday, so the week before is offered at first.
    expect(await field('Which week?').locator('option:checked').innerText()).toMatch(/^Last week/);
    const thisWeek = field('Which week?').locator('option', { hasText: 'This week' });
    await field('Which week?').selectOption(await thisWeek.getAttribute('value'));
  };

  it('the shortcut notes two lines, which move to another box and wait in App Home with their day', async () => {
    const { page, dialog } = running;

    await page.getByRole('button', { name: 'Log to my mirror' }).click();
    await dialog.locator('textarea').fill('pairing with Kim on the importer, 1d\nreviews x3');
    await submit(running);
    await dialog.getByText('Noted under Output').waitFor();
    await dialog.getByRole('button', { name: 'Input', exact: true }).click();
    await dialog.getByText('Moved to Input').waitFor();
    await close();

    const home = page.locator('article.home');
    await home.getByText(/day, Input: reviews x3$/).waitFor();
    expect(await home.innerText()).toMatch(/2 things are noted for week \d+/);
  });

  it('a message of somebody else is saved as feedback, with its words only because that was ticked', async () => {
    const { page, dialog } = running;

    await link(running, page.getByText('general', { exact: true })).click();
    await useOn(messageOf('Support tells me'), 'Save as feedback I got');
    expect(await dialog.locator('input[type=checkbox]').isChecked()).toBe(false);
    await dialog.locator('input[type=checkbox]').check();
    await field('In your own words').fill('the import is ten times faster for support');
    await submit(running);
    await dialog.getByText('Noted under Outcome').waitFor();
    await close();
    await useOn(messageOf('on-call runbook'), 'Save as evidence');
    await field('In your own words').fill('runbook written');
    await submit(running);
    await dialog.getByText('Noted under Output').waitFor();
    await close();

    expect(await running.messages.count()).toBe(3);
  });

  it('the weekly message says how many, Look shows what, and Save keeps it', async () => {
    const { page, dialog, messages } = running;

    await link(running, page.getByRole('link', { name: /Performance Mirror/ }).first()).click();
    await moveClock(running, 'Next Friday');
    await openForm(running).getByText('4 things are noted for this week').waitFor();
    const form = openForm(running);
    expect(await messages.last().innerText()).not.toContain('runbook');
    await form.getByRole('button', { name: 'Look' }).click();
    await dialog.getByText('Each stands in its box below').waitFor();
    const outcome = await dialog.locator('textarea').nth(2).inputValue();
    expect(outcome).toMatch(
      /^the import is ten times faster for support “Support tells me .*” https:\/\/local\.slack\.com\/archives\/\w+\/p\d+$/,
    );
    expect(await dialog.locator('textarea').nth(1).inputValue()).not.toContain('Two more teams');
    await submit(running);
    await dialog.getByText('Saved. Read right?').waitFor();
    await submit(running);
    await messages.last().getByRole('button', { name: 'Edit' }).waitFor();
    await tab(running, 'Home').click();

    const home = page.locator('article.home');
    await home.getByText('of what Senior asks').waitFor();
    await home.getByText('noted for week').waitFor({ state: 'detached' });
  });
});
