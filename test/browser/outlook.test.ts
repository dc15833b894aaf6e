import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeInBrowser, openPage, person, tab, widthsOf, type RunningPage } from './running-page.js';

jest.setTimeout(60_000);

describeInBrowser('the outlook in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;

  beforeAll(async () => {
    running = await openPage();
  });
  afterAll(() => running.close());

  it('opens from Home with the range first and its fan, turns to a year, and to the trend and back', async () => {
    const { page, dialog } = running;
    await person(running, 'Profile: Senior, 26 weeks').click();
    await tab(running, 'Home').click();
    await page.getByRole('button', { name: 'Outlook' }).click();
    await dialog.getByText('In 3 months').waitFor();
    expect(await dialog.innerText()).toMatch(/Likely \d+–\d+% of what Senior asks, about \d+%/);
    const pictures = dialog.locator('img');
    await pictures.first().waitFor();
    expect(await pictures.first().getAttribute('alt')).toMatch(/Outlook in 12 weeks: about \d+%, likely between/);

    await dialog.getByRole('button', { name: '12 months' }).click();
    await dialog.getByText('In 12 months').waitFor();
    await dialog.getByText('it is rough').waitFor();
    await dialog.getByAltText('Outlook in 52 weeks').waitFor();
    expect(await widthsOf(pictures.first())).toEqual([800]);

    await dialog.getByRole('button', { name: 'Trend' }).click();
    await dialog.getByText('The last 26 weeks').waitFor();
    await dialog.getByRole('button', { name: 'Outlook' }).click();
    await dialog.getByText('In 3 months').waitFor();
    expect(running.errors).toEqual([]);
  });
});
