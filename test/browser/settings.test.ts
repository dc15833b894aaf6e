import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeInBrowser, openPage, person, submit, tab, type RunningPage } from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('settings in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  const home = () => running.page.locator('article.home');

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

  it('asks for the earlier day only for twice a week, says when the next question comes, and undoes it all', async () => {
    const { dialog } = running;
    await home().getByRole('button', { name: 'Settings' }).click();
    await dialog.getByText('How often shall I ask?').waitFor();
    expect(await dialog.getByText('The earlier day').count()).toBe(0);
    await dialog.locator('select').first().selectOption('twice');
    await dialog.getByText('The earlier day').waitFor();
    await dialog.locator('select').nth(4).selectOption('rest');
    await submit(running);
    await dialog.getByText('Changed: when I ask and how the place is worded.').waitFor();
    await home().getByText('Tuesday and Friday').waitFor();
    expect(await home().innerText()).not.toMatch(/\d ?%/);
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await dialog.getByText('Everything is as it was').waitFor();
    await home().getByText('of what Senior asks').waitFor();
    await running.page.keyboard.press('Escape');
  });

  it('hides numbers, and shows them again from App Home', async () => {
    const { dialog, page } = running;
    await home().getByRole('button', { name: 'Settings' }).click();
    await dialog.locator('select').nth(3).selectOption('rest');
    await submit(running);
    await dialog.getByText('Changed: how the place is worded.').waitFor();
    await page.keyboard.press('Escape');
    await home().getByRole('button', { name: 'Show them again' }).click();
    await home().getByText('of what Senior asks').waitFor();
  });
});
