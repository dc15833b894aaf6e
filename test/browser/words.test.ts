import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeInBrowser, openPage, person, submit, tab, type RunningPage } from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('the words of the command in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;

  beforeAll(async () => {
    running = await openPage();
    await person(running, 'Profile: Senior, 26 weeks').click();
    await tab(running, 'Messages').click();
  });
  afterAll(() => running.close());

  async function say(words: string): Promise<void> {
    await running.page.locator('#command').fill(`/mirror ${words}`);
    await running.page.locator('#command').press('Enter');
  }
  async function close(): Promise<void> {
    const { dialog } = running;
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.waitFor({ state: 'detached' });
  }

  it('help leads to all words, and one of them can be picked', async () => {
    const { messages, dialog } = running;
    await say('hilfe');
    const help = messages.filter({ hasText: '/mirror trend' }).last();
    await help.getByRole('button', { name: 'All words' }).click();
    const all = messages.filter({ hasText: 'The mirror itself' }).last();
    await all.locator('select').selectOption('version');
    await messages.filter({ hasText: 'newest framework 1' }).last().waitFor();
    await all.locator('select').selectOption('level');
    await dialog.getByText('in one breath').first().waitFor();
    await close();
  });

  it('the nearest word is a button', async () => {
    const { messages, dialog } = running;
    await say('yaer');
    await messages.last().getByRole('button', { name: '/mirror year' }).click();
    await dialog.getByText('The year, week by week').waitFor();
    await close();
  });

  it('finds what was typed, turns a page, and opens a week on top', async () => {
    const { dialog } = running;
    await say('find review');
    await dialog.getByText('newest first').waitFor();
    await dialog.getByRole('button', { name: 'Older' }).click();
    await dialog.getByText('21 to').waitFor();
    await dialog.locator('input').first().fill('nothing like that');
    await submit(running);
    await dialog.getByText('Nothing that was typed').waitFor();
    await dialog.locator('input').first().fill('"incident review"');
    await submit(running);
    await dialog.getByText('found, newest first').waitFor();
    await dialog.getByRole('button', { name: 'Open', exact: true }).first().click();
    await dialog.getByText('Edit week').waitFor();
    expect(running.errors).toEqual([]);
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await dialog.getByText('found, newest first').waitFor();
    await close();
  });

  it('pauses until a day that is said, and comes back', async () => {
    const { messages } = running;
    await say('pause for 2 weeks');
    await messages.filter({ hasText: 'Away until' }).last().getByRole('button', { name: 'I am back' }).click();
    await tab(running, 'Home').click();
    await running.page.getByRole('button', { name: 'All words' }).waitFor();
    await running.page.locator('article.home').getByText('Away until').waitFor({ state: 'detached' });
  });
});
