import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeInBrowser, openPage, person, submit, tab, type RunningPage } from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('lines for a 1:1 in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;

  beforeAll(async () => {
    running = await openPage();
    await person(running, 'Profile: Senior, 26 weeks').click();
    await tab(running, 'Home').click();
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  const lines = () => running.dialog.locator('textarea').inputValue();

  it('stand ready in one tap, can be shortened, and are taken along', async () => {
    const { page, dialog } = running;

    await page.getByRole('button', { name: 'Lines for my 1:1' }).click();
    await dialog.getByText('select all and copy').waitFor();
    expect(await lines()).toMatch(/^(Will last|Changed for somebody|Finished)\n• /);
    await dialog.locator('select').selectOption('since');
    await dialog.getByText('these are the last four weeks').waitFor();
    expect(await lines()).toMatch(/\n\nNext: /);
    await dialog.locator('textarea').fill('• only the one thing');
    await submit(running);
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lines for my 1:1' }).click();

    await dialog.getByText(/^No week was saved since \w+day/).waitFor();
  });

  it('the quarter in six lines holds two from each of three months', async () => {
    const { page, dialog } = running;

    await dialog.locator('select').selectOption('quarter');
    await dialog.getByText('Two lines from each month').waitFor();
    const months = (await lines()).split('\n\n').map((month) => month.split('\n'));
    expect(months.map((month) => month.length)).toEqual([3, 3, 3]);
    expect(months.map(([name = '']) => /^\p{Lu}\p{Ll}+ \d{4}$/u.test(name))).toEqual([true, true, true]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});
