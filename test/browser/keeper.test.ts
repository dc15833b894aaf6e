import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  describeInBrowser,
  fillAndSave,
  moveClock,
  openForm,
  openPage,
  person,
  startBuilt,
  submit,
  tab,
  widthsOf,
  type Boxes,
  type RunningPage,
} from './running-page.js';

jest.setTimeout(180_000);

const run = promisify(execFile);
const usual: Boxes = ['reviews x5\npaired on the parser, 1d', 'ranking by clicks, 2d\nslow query report, 1d', '', ''];

describeInBrowser('the editor of the framework in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  let folder = '';
  const press = (name: string) => running.dialog.getByRole('button', { name, exact: true }).first().click();
  const see = (text: string | RegExp) => running.dialog.getByText(text).first().waitFor();

  beforeAll(async () => {
    running = await openPage({}, (own) => {
      folder = own;
      return startBuilt(own);
    });
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
    await press('Roles and levels');
    await see('Weights: Input');
    const senior = dialog.locator('details.menu').nth(4);
    await senior.locator('summary').click();
    await senior.getByText('Edit').click();
    await see('100%: that adds up.');
    await dialog.locator('input').first().fill('20');
    await see('95%: 5 missing.');
    await submit(running);
    await see('The four weights sum to 95%');
    await dialog.locator('input').nth(2).fill('35');
    await submit(running);
    await see('Last saved in your draft at');

    await press('← Roles and levels');
    await see('Weights: Input');
    await press('Add a level…');
    await see('Short name');
    await dialog.locator('input').first().fill('IC7');
    await dialog.locator('input').nth(1).fill('Distinguished');
    await dialog.locator('select').nth(1).selectOption('IC6');
    await submit(running);
    await see('Distinguished (IC7)');

    await press('← Roles and levels');
    await see('Weights: Input');
    await press('Add a role…');
    await see('Works like');
    await dialog.locator('input').first().fill('Designer');
    await submit(running);
    await see('Begins as a copy of');
    expect(await dialog.locator('select').first().inputValue()).toBe('designer');
    await dialog.locator('input').first().fill('UX1');
    await dialog.locator('input').nth(1).fill('Product Designer');
    await dialog.locator('select').nth(1).selectOption('IC3');
    await submit(running);
    await see('Product Designer (UX1)');
    await press('← Roles and levels');
    await see('Weights: Input');
    const designers = dialog.locator('details.menu').nth(17);
    await designers.locator('summary').click();
    await designers.getByText('Move up').click();
    await see('Saved in your draft.');

    await press('← Overview');
    await press('Kinds of work');
    await see('complete');
    await press('Add a kind of work…');
    await see('What it is');
    await dialog.locator('input').first().fill('Calm handover');
    await dialog.locator('textarea').first().fill('Something went over without a gap.');
    await submit(running);
    await see('Calm handover');
    await press('← Kinds of work');
    await press('← Overview');
    await see('Begun on version 1, 6 changes.');

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

  const home = () => running.page.locator('article.home');
  const place = () => home().getByText('of what Senior asks').first().innerText();
  /** Friday and its form, filled and saved. */
  const live = async () => {
    await tab(running, 'Messages').click();
    await moveClock(running, 'Next Friday');
    await openForm(running).waitFor();
    await fillAndSave(running, openForm(running), usual);
    await tab(running, 'Home').click();
  };
  /** Opens the trend and answers what it says once its picture stands. */
  const trend = async () => {
    await home().getByRole('button', { name: 'Trend' }).click();
    await running.dialog.locator('img').waitFor();
    expect((await widthsOf(running.dialog.locator('img')))[0]).toBeGreaterThan(0);
    const [words, alt] = [await running.dialog.innerText(), await running.dialog.locator('img').getAttribute('alt')];
    await running.page.keyboard.press('Escape');
    return { words, alt };
  };

  it('lets Monday come: somebody is told, keeps the past of the chart, and finds the line where it begins', async () => {
    const { page } = running;
    await person(running, 'Profile: Senior, 26 weeks').click();
    await tab(running, 'Home').click();
    await home().getByText('From 7 December 2026 on, version 2 of the expectations counts.').waitFor();
    const before = await place();
    await home().getByRole('button', { name: 'What differs' }).click();
    await see('Senior (IC4): input weight 25% → 20%');
    await see('The same weeks, all under version 2');
    await see('Why: Effects count more from Senior on');
    await page.keyboard.press('Escape');
    await home().getByText('version 2 of the expectations').waitFor({ state: 'detached' });
    expect(await place()).toBe(before);

    await live();
    const { words } = await trend();
    expect(words).not.toContain('version 2');
    await live();
    const after = await trend();
    expect(after.words).toContain('From week 50 on version 2 asks something else.');
    expect(after.alt).toContain('Version 2 since week 50.');
  });

  it('does the same through a file: exported, changed, checked, compared, tried, published', async () => {
    const file = join(folder, 'framework.yaml');
    const mirror = async (...words: string[]) => {
      const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'mirror.db')}` };
      const said = await run('npm', ['run', '--silent', 'mirror', '--', 'framework', ...words], { env });
      return said.stdout;
    };
    await mirror('export', file);
    const text = await readFile(file, 'utf8');
    expect(text).toContain('Distinguished');
    const changed = text.replace(
      'weights: { input: 0.2, output: 0.3, outcome: 0.35, impact: 0.15 }',
      'weights: { input: 0.2, output: 0.2, outcome: 0.45, impact: 0.15 } # more of it',
    );
    expect(changed).not.toBe(text);
    await writeFile(file, changed);
    expect(await mirror('check', file)).toContain('is fine');
    expect(await mirror('diff', file)).toContain('Senior (IC4): outcome weight 35% → 45%');
    expect(await mirror('simulate', file)).toMatch(/Steady engineer, Senior \(IC4\)/);
    expect(await mirror('publish', file, '--starts', '2026-12-21', '--note', 'By file')).toContain('Version 3');

    await tab(running, 'Home').click();
    await home().getByText('From 21 December 2026 on, version 3 of the expectations counts.').waitFor();
    await home().getByRole('button', { name: 'What differs' }).click();
    await see('Senior (IC4): outcome weight 35% → 45%');
    await running.page.keyboard.press('Escape');
  });
});
