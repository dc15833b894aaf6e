import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeInBrowser, openPage, person, submit, tab, type RunningPage } from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('what is the person’s own in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  const home = () => running.page.locator('article.home');
  const closeAll = () => running.dialog.locator('[data-do=close-all]').click();

  beforeAll(async () => {
    running = await openPage();
    await person(running, 'Profile: Senior, 26 weeks').click();
    await tab(running, 'Home').click();
    await home().getByText('of what Senior asks').waitFor();
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  it('from Settings: a kind of one’s own with a mistake first, a target beside the place, and Undo', async () => {
    const { dialog } = running;
    await home().getByRole('button', { name: 'Settings' }).click();
    await dialog.getByRole('button', { name: 'What is mine…' }).click();
    await dialog.getByText('Nothing is your own so far').waitFor();

    await dialog.getByRole('button', { name: 'Add a kind…' }).click();
    await dialog.locator('input[type=text]').first().fill('Customer calls');
    await dialog.locator('select').first().selectOption('input');
    await dialog.locator('input[type=text]').nth(2).fill('many');
    await submit(running);
    await dialog.getByText('That is not a number that can be used here.').waitFor();
    expect(await dialog.locator('input[type=text]').first().inputValue()).toBe('Customer calls');
    await dialog.locator('input[type=text]').nth(2).fill('2');
    await submit(running);
    await dialog.getByText('Customer calls · Input · 2 points each').waitFor();

    await dialog.getByRole('button', { name: 'Target and windows…' }).click();
    await dialog.locator('input[type=text]').first().fill('150');
    await submit(running);
    await dialog.getByText('Target: 150% of what Senior asks').waitFor();
    await closeAll();
    await home().getByText('Your own target: 150%').waitFor();

    await home().getByRole('button', { name: 'Why?' }).click();
    await dialog.getByText('Your own in this: 1 kind of work and target 150%.').waitFor();
    await dialog.getByRole('button', { name: 'What is mine…' }).click();
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await dialog.getByText('It is as it was.').waitFor();
    await dialog.getByText('none above what the level asks').waitFor();
    await closeAll();
  });

  it('shows what fits the real pace beside what is asked, and changes nothing by itself', async () => {
    const { dialog } = running;
    await home().getByRole('button', { name: 'Why?' }).click();
    await dialog.getByRole('button', { name: 'What is mine…' }).click();
    await dialog.getByRole('button', { name: 'Fit to my real pace…' }).click();
    await dialog.getByText(/The last \d+ logged weeks beside what Senior asks/).waitFor();
    expect(await dialog.innerText()).toMatch(/Outcome: asked about 4 a quarter, really done about \d/);
    await closeAll();
  });
});
