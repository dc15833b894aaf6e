import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeInBrowser, moveClock, openForm, openPage, submit, tab, type RunningPage } from './running-page.js';

jest.setTimeout(120_000);

const expects = 'fewer timeouts at the checkout, for the payments team';

describeInBrowser('what came of an output, in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  const home = () => running.page.locator('article.home');

  beforeAll(async () => {
    running = await openPage();
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  /** The lines of the newest week that Home shows. */
  async function openLines(): Promise<void> {
    const menu = home().locator('details.menu', { hasText: 'Its lines…' }).first();
    await menu.locator('summary').click();
    await menu.getByRole('button', { name: 'Its lines…' }).click();
    await running.dialog.getByText('Saved. Read right?').waitFor();
  }

  it('an output says what it should change, and keeps what was typed when the probability cannot be read', async () => {
    const { page, dialog } = running;
    await tab(running, 'Home').click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await dialog.locator('select').first().selectOption('IC4');
    await submit(running);
    await dialog.getByText('Input: what you put in').waitFor();
    await dialog.locator('textarea').nth(0).fill('reviews x6');
    await dialog.locator('textarea').nth(1).fill('rate limiter shipped, 3d');
    await submit(running);
    await dialog.waitFor({ state: 'detached' });
    await home().getByText('1 input · 1 output').waitFor();
    await openLines();
    await dialog.getByRole('button', { name: 'What should it change?' }).click();
    await dialog.getByText('What should change, and for whom?').waitFor();
    await dialog.getByLabel('What should change, and for whom?').fill(expects);
    await dialog.getByLabel('How likely?').fill('100');
    await submit(running);
    await dialog.getByText('Nothing is certain: 1 to 99.').waitFor();
    expect(await dialog.getByLabel('What should change, and for whom?').inputValue()).toBe(expects);
    await dialog.getByLabel('How likely?').fill('likely');
    await submit(running);
    await dialog.getByRole('button', { name: /^Expected: look on (\w+day \d+ \w+|\d+ \w+ \d{4})…$/ }).waitFor();
    await submit(running);
    await dialog.waitFor({ state: 'detached' });
  });

  it('six weeks later the answer to the week asks without its words, and the outcome hangs on the old line', async () => {
    const { dialog, messages } = running;
    await tab(running, 'Messages').click();
    for (let weeks = 0; weeks < 7; weeks += 1) await moveClock(running, 'Next Monday');
    await openForm(running).locator('textarea').nth(1).fill('quota page shipped');
    await openForm(running).getByRole('button', { name: 'Save', exact: true }).click();
    const question = messages.filter({
      hasText: /One output of the week of \d+ \w+( \d{4})? is due for a look: what came of it\?/,
    });
    await question.waitFor();
    expect(await question.innerText()).not.toContain('rate limiter');
    await question.getByRole('button', { name: 'Look', exact: true }).click();
    await dialog.getByText(`Expected: ${expects}`).waitFor();
    await dialog.getByLabel('What came of it, in one line').fill('checkout timeouts 40 → 8 a day');
    await dialog.getByText('Better than hoped').click();
    await submit(running);
    await dialog.getByText(/^Noted in week \d+, on the line it came of\.$/).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.waitFor({ state: 'detached' });
    await question.waitFor({ state: 'detached' });
  });

  it('the outcome and its link stand in its week, and the window counts it', async () => {
    const { page, dialog } = running;
    await tab(running, 'Home').click();
    await page.getByRole('button', { name: 'What should change' }).click();
    await dialog.getByText('So far: of 1 output that was looked at, 1 came.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await tab(running, 'Messages').click();
    await moveClock(running, 'Next Monday');
    await openForm(running).getByText('1 thing is noted for this week.').waitFor();
    await openForm(running).getByRole('button', { name: 'Save', exact: true }).click();
    await dialog
      .getByText(/checkout timeouts 40 → 8 a day.*came of a line of week \d+: rate limiter shipped, 3d/s)
      .waitFor();
  });
});
