import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import {
  closeWindows,
  describeInBrowser,
  openPage,
  person,
  submit,
  tab,
  widthsOf,
  type RunningPage,
} from './running-page.js';

jest.setTimeout(60_000);

const company = 'Zebrafish Widgets';

describeInBrowser('a career in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  const home = () => running.page.locator('article.home');
  /** Picks a day as the calendar of the browser does: the app hears of it at once. */
  const pickDay = async (day: string, place = 0) => {
    const input = running.dialog.locator('input[type=date]').nth(place);
    await input.fill(day);
    await input.dispatchEvent('change');
  };

  beforeAll(async () => {
    running = await openPage();
    await person(running, 'Profile: Senior, 26 weeks').click();
    await tab(running, 'Home').click();
    await home().getByText('of what Senior asks').waitFor();
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  it('a promotion in the past says which weeks it reads again, keeps what is typed, and draws its line', async () => {
    const { dialog } = running;
    await home().getByRole('button', { name: 'What my level asks' }).click();
    await dialog.getByRole('button', { name: 'Change my level…' }).click();
    await dialog.getByText('Once level and reason are chosen').waitFor();
    await dialog.locator('select').first().selectOption('IC5');
    await dialog.locator('input[type=text]').fill(company);
    await dialog.locator('label').filter({ hasText: 'A promotion' }).click();
    await dialog.getByText('No week that is written is read again.').waitFor();
    await pickDay('2026-09-16');
    await dialog.getByText('10 weeks are read again: 21 September – 29 November.').waitFor();
    expect(await dialog.locator('input[type=text]').inputValue()).toBe(company);
    await submit(running);
    await dialog.getByText('The bar moved, you did not.').waitFor();
    expect(await dialog.innerText()).toMatch(/Before: .*Senior asks[\s\S]*Now: .*Staff asks/);
    await home().getByText('Staff (IC5)').waitFor();
    await closeWindows(running);
    await home().getByRole('button', { name: 'Trend' }).click();
    await dialog.getByText('Since week 38 the weeks are held against Staff.').waitFor();
    await dialog.locator('img').first().waitFor();
    expect((await widthsOf(dialog.locator('img'))).every((width) => width > 0)).toBe(true);
    expect(await dialog.locator('img').first().getAttribute('alt')).toContain('Now Staff since week 38.');
    await closeWindows(running);
    expect(await home().innerText()).not.toContain(company);
  });

  it('an earlier employer joins the list, and the list stays while one station is edited on top of it', async () => {
    const { dialog } = running;
    await home().getByRole('button', { name: 'Settings' }).click();
    await dialog.getByRole('button', { name: 'Time I work…' }).click();
    await dialog.getByRole('button', { name: 'My stations…' }).click();
    await dialog.getByText(`Staff (IC5) · ${company}`).waitFor();
    await dialog.getByRole('button', { name: 'Add an earlier station…' }).click();
    await dialog.getByText('What came after it began on').waitFor();
    await dialog.locator('select').first().selectOption('IC3');
    await dialog.locator('input[type=text]').fill('First Employer');
    await pickDay('2020-03-02');
    await pickDay('2023-05-01', 1);
    await submit(running);
    // The start that is known is not moved: both days are named.
    const asked = dialog.getByText('Which is meant?').first();
    await asked.waitFor();
    expect(await asked.innerText()).toMatch(/6 October 2025.*1 May 2023/);
    expect(await dialog.locator('input[type=text]').inputValue()).toBe('First Employer');
    await pickDay('2025-10-06', 1);
    await dialog.getByText('No week that is written is read again.').waitFor();
    await submit(running);
    await dialog.getByText('It is added.').waitFor();
    await dialog.getByText('Engineer II (IC3) · First Employer').waitFor();
    await dialog.getByText('from 2 March 2020 on; weeks until 5 October 2025 are held against it').waitFor();
    await closeWindows(running);
  });

  it('part-time is saved, shown in App Home, and taken back', async () => {
    const { dialog } = running;
    await home().getByRole('button', { name: 'Settings' }).click();
    await dialog.getByRole('button', { name: 'Time I work…' }).click();
    await dialog.getByText('Full time: the whole bar counts.').waitFor();
    await dialog.locator('select').first().selectOption('60');
    await pickDay('2026-11-02');
    await submit(running);
    await dialog.getByText('4 weeks were read again: 2 – 29 November.').waitFor();
    await home().getByText('You said 60% of full time: the bar is 60%.').waitFor();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await dialog.locator('button[type=submit]', { hasText: 'Remove' }).click();
    await dialog.getByText('Removed: what was said before it goes on.').waitFor();
    await home().getByText('You said 60% of full time').waitFor({ state: 'detached' });
    await closeWindows(running);
  });
});
