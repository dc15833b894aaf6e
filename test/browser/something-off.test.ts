import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeInBrowser, openPage, person, submit, tab, type RunningPage, moveClock } from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('something that feels off, in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  const home = () => running.page.locator('article.home');

  beforeAll(async () => {
    running = await openPage();
    await person(running, 'Profile: Senior, 26 weeks').click();
    await moveClock(running, 'Next Monday');
    await tab(running, 'Messages').click();
  });
  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  async function say(words: string): Promise<void> {
    await running.page.locator('#command').fill(`/mirror ${words}`);
    await running.page.locator('#command').press('Enter');
  }
  async function daysBack(days: number): Promise<void> {
    const input = running.dialog.locator('input[type=date]');
    const today = Date.parse(`${await input.inputValue()}T12:00:00Z`);
    await input.fill(new Date(today - days * 86_400_000).toISOString().slice(0, 10));
  }

  it('is kept with the word, began nine days ago, has one small step, and the clocks go on', async () => {
    const { page, dialog, messages } = running;
    await say('off reviews wait for days');
    const answer = messages.filter({ hasText: 'Noted, for you alone: open since today.' });
    await answer.getByRole('button', { name: 'Since when…' }).click();
    await dialog.locator('input[type=date]').waitFor();
    await daysBack(-1);
    await submit(running);
    await dialog.getByText('That day is still to come.').waitFor();
    await daysBack(10);
    await submit(running);
    await dialog.getByText(/Noted, for you alone: open since \w+day \d+ \w+\./).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await answer.getByRole('button', { name: 'What I will do…' }).click();
    await dialog.getByLabel('One small step').fill('When I plan my Monday, I will ask Kim');
    await submit(running);
    await dialog.waitFor({ state: 'detached' });
    expect(await answer.innerText()).not.toContain('reviews wait');

    await tab(running, 'Home').click();
    await home().getByText('Feels off: reviews wait for days').waitFor();
    await home().getByText('noticed after 9 days, open for 9 days').waitFor();
    await home().getByText('What I will do: When I plan my Monday, I will ask Kim').waitFor();
    await moveClock(running, 'Next Monday');
    await tab(running, 'Home').click();
    await home().getByText('noticed after 9 days, open for 16 days').waitFor();
  });

  it('is solved in the window of open questions, which says how long it took, and leaves Home', async () => {
    const { dialog } = running;
    await home().getByRole('button', { name: 'Open questions…' }).click();
    await dialog.getByText('noticed after 9 days, open for 16 days').waitFor();
    await dialog.getByRole('button', { name: 'Solved' }).click();
    await dialog.getByText('solved · noticed after 9 days, over 7 days later').waitFor();
    await dialog.getByText('From three questions on').waitFor();
    await running.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await home().getByText('reviews wait for days').waitFor({ state: 'detached' });
  });

  it('comes from the shortcut too, and an empty text is said under its box', async () => {
    const { page, dialog } = running;
    await page.getByRole('button', { name: '⚡ Something feels off' }).click();
    await dialog.getByLabel('What feels off?').fill('   ');
    await submit(running);
    await dialog.getByText('Say in a few words what feels off').waitFor();
    await dialog.getByLabel('What feels off?').fill('decisions reach me late');
    await submit(running);
    await dialog.getByText('Noted, for you alone: open since today.').waitFor();
    await page.keyboard.press('Escape');
    await home().getByText('Feels off: decisions reach me late').waitFor();
  });
});
