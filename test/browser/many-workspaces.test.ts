import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { openInstallable, type Installable } from '../flows/installable.js';
import { ada, bo } from '../flows/town.js';
import { describeInBrowser, openPage, submit, tab, type RunningPage } from './running-page.js';

jest.setTimeout(60_000);

const teams = [
  { id: 'T0HARBOUR0', name: 'Harbour works', people: [ada, bo] },
  { id: 'T0MEADOW00', name: 'Meadow school', people: [ada] },
];

describeInBrowser('a product that workspaces install by themselves (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  let world: Installable;
  let slackUrl = '';

  beforeAll(async () => {
    running = await openPage({}, async () => {
      world = await openInstallable({ teams });
      slackUrl = world.slack.url;
      return { url: slackUrl, stop: () => world.close() };
    });
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  const workspace = (name: string) => running.page.getByRole('group', { name: 'Workspaces' }).getByText(name);
  const home = () => running.page.locator('article.home');

  it('says what it asks for, installs nothing when that is cancelled, and says so', async () => {
    const { page } = running;
    await page.goto(`${world.baseUrl}/slack/install`);
    await page.getByRole('heading', { name: 'asks for access' }).waitFor();
    expect(await page.locator('code').allInnerTexts()).toContain('chat:write');
    await page.getByRole('button', { name: 'Cancel' }).click();

    await page.getByText('Nothing was installed').first().waitFor();
    expect(page.url()).toContain(world.baseUrl);
  });

  it('is installed into the one workspace that was chosen, and answers there alone', async () => {
    const { page, dialog } = running;
    await page.getByRole('link').first().click();
    await page.locator('select').selectOption({ label: 'Meadow school: Ada' });
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByText('The mirror is installed').first().waitFor();

    await page.goto(slackUrl);
    await workspace('Meadow school').click();
    await tab(running, 'Home').click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await dialog.locator('select').first().selectOption('IC4');
    await submit(running);
    await dialog.locator('textarea').nth(1).fill('limiter shipped, 3d');
    await submit(running);
    await dialog.waitFor({ state: 'detached' });
    await home().getByText('Senior (IC4)').waitFor();

    await workspace('Harbour works').click();
    await tab(running, 'Home').click();
    expect(await page.locator('main').innerText()).not.toContain('Senior (IC4)');
    expect(await world.app.deps.store.findPerson({ teamId: 'T0HARBOUR0', slackUserId: ada.id })).toBeUndefined();
    expect(await world.app.deps.store.findPerson({ teamId: 'T0MEADOW00', slackUserId: ada.id })).toBeDefined();
  });

  it('fits a phone, also where it asks', async () => {
    const { page } = running;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${world.baseUrl}/slack/install`);
    await page.getByRole('button', { name: 'Allow' }).waitFor();
    const wide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
    expect(wide).toBe(false);
  });
});
