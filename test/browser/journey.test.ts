import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeInBrowser, openPage, person, submit, tab, type RunningPage } from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('the journey, in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  const home = () => running.page.locator('article.home');

  beforeAll(async () => {
    running = await openPage();
    await person(running, 'Profile: Senior, 26 weeks').click();
    await tab(running, 'Home').click();
  });
  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  async function add(kind: string, text: string, day?: string): Promise<void> {
    const { dialog } = running;
    await dialog.getByRole('button', { name: 'Add…' }).click();
    await dialog.getByLabel('What is it?').selectOption({ label: kind });
    const box = dialog.locator('textarea').first();
    await box.waitFor();
    if (day !== undefined) await dialog.locator('input[type=date]').first().fill(day);
    await box.fill(text);
    await submit(running);
    await dialog.getByText(text).waitFor();
  }

  it('opens with three questions, each of which may stay empty', async () => {
    const { dialog } = running;
    await home().getByRole('button', { name: 'Journey' }).click();
    await dialog.getByRole('button', { name: 'Answer them…' }).click();
    await dialog.getByLabel('What matters to you in your work?').fill('time to teach');
    await submit(running);
    await dialog.getByText('What matters: time to teach').waitFor();
    await dialog.getByText('How it opens').waitFor();
  });

  it('holds jobs and accomplishments in one line, and says under its field what cannot be kept', async () => {
    const { dialog } = running;
    await add('Job', 'backend work in a small shop', '2022-02-01');
    await add('Accomplishment', 'the export is fast');
    await dialog.getByText('since 1 February 2022').waitFor();
    await dialog.getByRole('button', { name: 'Add…' }).click();
    await dialog.locator('input[type=date]').first().fill('2030-01-01');
    await dialog.locator('textarea').first().fill('too early');
    await submit(running);
    await dialog.getByText('That day is still to come.').waitFor();
    expect(await dialog.locator('textarea').first().inputValue()).toBe('too early');
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await dialog.getByText('the export is fast').waitFor();
  });

  it('sets an official review beside its weeks, and makes a late surprise an open question', async () => {
    const { page, dialog } = running;
    await dialog.getByRole('button', { name: 'Official reviews…' }).click();
    await dialog.getByText('No review is recorded yet.').waitFor();
    await dialog.getByRole('button', { name: 'Record a review…' }).click();
    const dates = dialog.locator('input[type=date]');
    await dates.nth(1).fill('2026-06-01');
    await dates.nth(2).fill('2026-11-29');
    await dialog.getByLabel('Rating, on the company’s own scale').fill('6 of 5');
    await dialog.getByLabel('What was said?').fill('the work is not known outside the team');
    await submit(running);
    await dialog.getByText('This scale goes from 1 to 5.').waitFor();
    await dialog.getByLabel('Rating, on the company’s own scale').fill('1 of 5');
    await submit(running);
    await dialog.getByText('The review is kept.').waitFor();
    await submit(running);
    await dialog.getByText('Rated 1 of 5').waitFor();
    await dialog.getByText(/ read today: .* of what Senior asks\./).waitFor();
    await dialog.getByText(/An open question, noticed after \d+ days/).waitFor();

    await dialog.getByRole('button', { name: 'Journey' }).click();
    await dialog.getByText('the export is fast').waitFor();
    await dialog.getByText('Rated 1 of 5').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await home().getByText('Somebody said: the work is not known outside the team').waitFor();
    await tab(running, 'Messages').click();
    expect(await page.locator('main').innerText()).not.toContain('not known outside');
  });
});
