import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { describeInBrowser, openPage, submit, tab, type RunningPage } from './running-page.js';

jest.setTimeout(90_000);

describeInBrowser('the editor of the framework in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  const press = (name: string) => running.dialog.getByRole('button', { name, exact: true }).first().click();
  const see = (text: string | RegExp) => running.dialog.getByText(text).first().waitFor();

  beforeAll(async () => {
    running = await openPage();
    await tab(running, 'Home').click();
  });
  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  it('changes a weight, adds a level, shows what differs and what it does, and publishes for next Monday', async () => {
    const { page, dialog } = running;
    await page.locator('article.home').getByRole('button', { name: 'Framework…' }).click();
    await see('Nothing is changed yet');
    await press('Levels');
    await see('Weights: Input');
    const senior = dialog.locator('details.menu').nth(3);
    await senior.locator('summary').click();
    await senior.getByText('Edit').click();
    await see('100%: that adds up.');
    await dialog.locator('input').first().fill('20');
    await see('95%: 5 missing.');
    await submit(running);
    await see('The four weights sum to 95%');
    await dialog.locator('input').nth(2).fill('35');
    await submit(running);
    await see('Saved in your draft.');

    await press('← Levels');
    await see('Weights: Input');
    await press('Add a level…');
    await see('Short name');
    await dialog.locator('input').first().fill('IC7');
    await dialog.locator('input').nth(1).fill('Distinguished');
    await dialog.locator('select').nth(1).selectOption('IC6');
    await submit(running);
    await see('Distinguished (IC7)');
    await press('← Levels');
    await see('Weights: Input');
    await press('← Overview');
    await see('Begun on version 1, 3 changes.');

    await press('Differences');
    await see('Senior (IC4): input weight 25% → 20%');
    await see('New: Distinguished (IC7)');
    await press('← Overview');
    await see('Your draft');
    await press('Try it out');
    await see(/Steady engineer, Senior \(IC4\): Meeting Expectations/);
    await press('← Overview');
    await see('Your draft');
    await press('Publish…');
    await dialog.locator('textarea').fill('Effects count more from Senior on');
    await dialog.locator('input[type=checkbox]').check();
    await submit(running);
    await see('Version 2 is published.');
    await see('It counts from 7 December 2026.');
    await page.keyboard.press('Escape');
  });
});
