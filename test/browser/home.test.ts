import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import {
  fillAndSave,
  describeInBrowser,
  openForm,
  openPage,
  person,
  submit,
  tab,
  type RunningPage,
  moveClock,
} from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('App Home in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  const home = () => running.page.locator('article.home');

  beforeAll(async () => {
    running = await openPage();
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  it('opens every week of half a year, changes one, and shows the change at once', async () => {
    const { dialog } = running;
    await person(running, 'Profile: Senior, 26 weeks').click();
    await tab(running, 'Home').click();
    await home().getByText('of what Senior asks').waitFor();
    await home().getByRole('button', { name: 'All weeks' }).click();
    await dialog.getByText('newest first').waitFor();
    await dialog.getByRole('button', { name: 'Older' }).click();
    await dialog.getByRole('button', { name: 'Newer' }).waitFor();
    await dialog.getByRole('button', { name: 'Newer' }).click();
    await dialog.getByRole('button', { name: 'Newer' }).waitFor({ state: 'detached' });
    const menu = dialog.locator('details.menu').first();
    await menu.locator('summary').click();
    await menu.getByRole('button', { name: 'Edit' }).click();
    await dialog.locator('textarea').first().waitFor();
    await dialog.locator('textarea').nth(0).fill('reviews x6\none\ntwo\nthree\nfour');
    await submit(running);
    // The week holds an outcome: the sheet stands in front, and behind it Home has followed already.
    await dialog.getByText('Saved. Read right?').waitFor();
    await home().getByText('5 input').waitFor();
    await submit(running);
    await dialog.waitFor({ state: 'detached' });
  });

  it('notes what came of the one thing with one press and a line', async () => {
    const { dialog } = running;
    await home()
      .getByText(/^Next: /)
      .waitFor();
    await home().getByRole('button', { name: 'It did…' }).click();
    await dialog.getByText('What came of it?').waitFor();
    await submit(running);
    await home()
      .getByText(/^\w+, Outcome: /)
      .waitFor();
    await home().getByRole('button', { name: 'It did…' }).waitFor({ state: 'detached' });
  });

  it('follows a week that is saved in the chat', async () => {
    await tab(running, 'Messages').click();
    await moveClock(running, 'Next Friday');
    await fillAndSave(running, openForm(running), ['reviews x5\nmentoring', 'importer v2 live, 3d', '', '']);
    // The outcome that was noted before joined the week.
    await running.dialog.getByText('Saved. Read right?').waitFor();
    await submit(running);
    await running.dialog.waitFor({ state: 'detached' });
    await tab(running, 'Home').click();
    await home().getByText('2 input · 1 output · 1 outcome').waitFor();
  });
});
