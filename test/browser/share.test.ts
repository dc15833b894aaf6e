import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import {
  closeWindows,
  describeInBrowser,
  link,
  openPage,
  person,
  submit,
  tab,
  type RunningPage,
} from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('sharing in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;

  beforeAll(async () => {
    running = await openPage();
    await person(running, 'Profile: Senior, 26 weeks').click();
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  const beside = () => running.page.getByRole('navigation', { name: 'People and conversations' });
  const channel = (name: string) => link(running, beside().getByText(name, { exact: true }));
  const app = () => link(running, beside().getByRole('link', { name: 'Performance Mirror' }));

  async function openShare(): Promise<void> {
    const { page, dialog } = running;
    await tab(running, 'Home').click();
    await page.locator('article.home').getByRole('button', { name: 'Share…' }).first().click();
    await dialog.getByText('Nothing leaves before you say so').waitFor();
  }

  async function previewIn(name: string): Promise<void> {
    const { dialog } = running;
    await dialog.getByText('The mirror posts it to a channel').click();
    await submit(running);
    await dialog.locator('select').selectOption({ label: `#${name}` });
    await submit(running);
    await dialog.getByText('This is exactly what').waitFor();
  }

  it('gives a text to copy first, with what was put in, band and picture left out until they are ticked', async () => {
    const { dialog } = running;
    await openShare();
    const ticked = await dialog.locator('input[type=checkbox]:checked').count();
    const all = await dialog.locator('input[type=checkbox]').count();
    expect(ticked).toBeGreaterThan(0);
    expect(all - ticked).toBeGreaterThanOrEqual(3);
    expect(await dialog.getByText('People will compare.').count()).toBe(2);
    await submit(running);
    await dialog.getByText('The mirror sends nothing').waitFor();
    expect(await dialog.locator('textarea').inputValue()).toMatch(/^Week \d+ · .+\n\n(Impact|Outcome|Output)\n• /);
    await submit(running);
    await dialog.waitFor({ state: 'detached' });
  });

  it('says where the mirror is not a member, and posts the same preview once it was invited', async () => {
    const { page, dialog, messages } = running;
    await channel('team-search').click();
    await page.getByText('Nothing has been said here yet').waitFor();
    await app().click();
    await openShare();
    const sentence = '<!channel> *for the retro*';
    await dialog.locator('input[type=text]').fill(sentence);
    await previewIn('team-search');
    await dialog.getByText(sentence).waitFor();
    await submit(running);
    await dialog.getByText('The mirror is not in').waitFor();
    await closeWindows(running);

    await channel('team-search').click();
    await page.locator('#command').fill('/invite @Performance Mirror');
    await page.keyboard.press('Enter');
    await page.getByText('is in this channel now').waitFor();
    await app().click();
    await openShare();
    await dialog.locator('input[type=text]').fill(sentence);
    await dialog.getByText('Band and percent').click();
    await dialog.getByText('The picture').click();
    await previewIn('team-search');
    await submit(running);
    await dialog.getByText('Posted to').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await person(running, 'Profile: director, 14 weeks').click();
    await channel('team-search').click();
    const share = messages.last();
    await share.getByText('from their mirror').waitFor();
    const text = await share.innerText();
    expect(text).toContain(sentence);
    expect(text).toMatch(/weeks read as .+%/);
    expect(await share.locator('svg').count()).toBe(1);
    expect(await share.getByRole('button').count()).toBe(0);
  });

  it('is taken back from the log, and the colleague sees nothing any more', async () => {
    const { page, dialog, messages } = running;
    await person(running, 'Profile: Senior, 26 weeks').click();
    await app().click();
    await tab(running, 'Home').click();
    await page.locator('article.home').getByRole('button', { name: 'What I shared' }).click();
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await page.locator('#confirm').getByRole('button', { name: 'Take it back' }).click();
    await dialog.getByText('Taken back: it is gone').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await person(running, 'Profile: director, 14 weeks').click();
    await channel('team-search').click();
    await page.getByText('Nothing has been said here yet').waitFor();
    expect(await messages.count()).toBe(0);
  });
});
