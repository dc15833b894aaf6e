import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeInBrowser, openPage, person, tab, widthsOf, type RunningPage } from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('the trend in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;

  beforeAll(async () => {
    running = await openPage({ dark: true });
  });
  afterAll(() => running.close());

  it('opens from Home with numbers, shows its picture, and turns to a year of weeks', async () => {
    const { page, dialog } = running;
    await person(running, 'Profile: promoted, 30 weeks').click();
    await tab(running, 'Home').click();
    await page.getByRole('button', { name: 'Trend' }).click();
    await dialog.getByText('The last 26 weeks').waitFor();
    await dialog.getByText('held against Senior').waitFor();
    const pictures = dialog.locator('img');
    await pictures.first().waitFor();
    expect(await pictures.first().getAttribute('alt')).toMatch(/ago\. 26 weeks against what Senior asks/);

    await dialog.getByRole('button', { name: '52 weeks' }).click();
    await dialog.getByText('30 weeks so far').waitFor();
    await pictures.nth(1).waitFor();
    expect(await pictures.nth(1).getAttribute('alt')).toContain('27 of 30 weeks logged');
    expect(await widthsOf(pictures)).toEqual([800, 800]);

    await dialog.getByRole('button', { name: 'The year' }).click();
    await dialog.getByText('The year, week by week').waitFor();
    expect(running.errors).toEqual([]);
  });
});
