import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { englishIn } from '../slack/messages/english.js';
import { hasBrowser, openPage, submit, tab, type RunningPage } from './running-page.js';

jest.setTimeout(120_000);

const suite = hasBrowser ? describe : describe.skip;

suite('a German newcomer in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;

  beforeAll(async () => {
    running = await openPage();
    await running.page.getByRole('group', { name: 'Act as' }).getByText('Neu hier (Deutsch)').click();
    await tab(running, 'Home').click();
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  it('is met in German before joining: in the Home tab and in each of its windows', async () => {
    const { page, dialog } = running;

    await page.getByText('Ein privater Spiegel für deine Arbeit').waitFor();
    await press('Wer könnte das lesen?');
    expect(await english()).toEqual([]);
    await close();
    await press('Eine erfundene Person ansehen');
    await dialog.getByText('Was zurückkam').waitFor();
    expect(await dialog.innerText()).toMatch(/Die letzten 13 Wochen lesen sich als .+ \d+ % von dem, was Senior/);
    await close();
  });

  it('agrees, fills the first week and is answered without an English sentence of ours', async () => {
    const { dialog, messages } = running;

    await press('Anfangen');
    expect(await english()).toEqual([]);
    await dialog.locator('select').first().selectOption('IC4');
    await submit(running);
    await dialog.locator('textarea').nth(3).waitFor();
    expect(await english()).toEqual([]);
    await dialog.locator('textarea').nth(0).fill('Reviews x6');
    await dialog.locator('textarea').nth(1).fill('Rate Limiter ausgeliefert, 3d');
    await dialog.locator('textarea').nth(2).fill('Checkout-Timeouts 40 → 3 am Tag, für das Payments-Team');
    await submit(running);
    await dialog.getByText('Gespeichert. Stimmt es?').waitFor();
    expect(await english()).toEqual([]);
    await submit(running);
    await tab(running, 'Messages').click();
    await messages.last().getByText('Woche 1 ist da.').waitFor();

    expect(englishLines(await messages.last().innerText())).toEqual([]);
  });

  it('is asked again in German, on German dates', async () => {
    const { page, messages } = running;

    await page.getByRole('button', { name: 'Next Monday' }).click();
    const form = messages.filter({ has: page.locator('textarea') }).last();
    await form.getByText(/Deine Woche: \d+\./).waitFor();

    expect(englishLines(await form.innerText())).toEqual([]);
  });

  it('finds what the level asks, the settings and the way out in German', async () => {
    const { page, dialog } = running;

    await tab(running, 'Home').click();
    for (const name of ['Alles davon', 'Einstellungen', 'Wer könnte das lesen?']) {
      await press(name);
      expect(await english()).toEqual([]);
      if (name !== 'Wer könnte das lesen?') await close();
    }
    await dialog.getByRole('button', { name: 'Alles löschen…' }).click();
    await dialog.getByPlaceholder('LÖSCHEN').fill('DELETE');
    await submit(running);
    await dialog.getByText('Tippe LÖSCHEN zur Bestätigung, oder').waitFor();
    await dialog.getByPlaceholder('LÖSCHEN').fill('löschen');
    await submit(running);

    await dialog.getByText('Alles ist gelöscht').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Ein privater Spiegel für deine Arbeit').waitFor();
  });

  async function press(name: string): Promise<void> {
    await running.page.locator('article.home').getByRole('button', { name, exact: true }).click();
    await running.dialog.waitFor();
  }

  async function close(): Promise<void> {
    await running.page.keyboard.press('Escape');
    await running.dialog.waitFor({ state: 'detached' });
  }

  /** English lines of ours in the window in front. */
  async function english(): Promise<readonly string[]> {
    return englishLines(await running.dialog.innerText());
  }
});

function englishLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => englishIn(line.replace(/^• /, ''), defaultFramework));
}
