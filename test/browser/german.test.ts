import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { englishIn } from '../slack/messages/english.js';
import {
  describeInBrowser,
  openForm,
  openPage,
  person,
  submit,
  tab,
  type Boxes,
  type RunningPage,
  moveClock,
} from './running-page.js';

jest.setTimeout(120_000);

const firstWeek: Boxes = [
  'Reviews x6',
  'Rate-Limiter ausgeliefert, 3d',
  'Checkout-Timeouts 40 → 3 am Tag, für das Payments-Team',
  '',
];

const sevenMore: readonly Boxes[] = [
  ['Reviews x5', 'Importer liest CSV mit BOM', '', ''],
  ['Rufbereitschaft', 'Postmortem geschrieben, 2d', '', ''],
  ['Reviews x4', 'RFC: idempotente Jobs, 2d', 'Retries buchen nicht mehr doppelt', ''],
  ['Mentoring x2', 'Job-Runner v2 ausgerollt, 4d', '', ''],
  ['Interviews x3', 'Runbook geschrieben', '', 'zwei Teams bauen auf unsere Bibliothek'],
  ['Reviews x5', 'Importer v2, 3d', 'Support importiert in 4 statt 40 Minuten', ''],
  ['Reviews x7', 'Übersicht für Importfehler, 2d', '', ''],
];

describeInBrowser(
  'somebody whose Slack speaks German, in the browser (skipped where Chromium is not installed)',
  () => {
    let running: RunningPage;

    beforeAll(async () => {
      running = await openPage();
      await person(running, 'Neu hier (Deutsch)').click();
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
      expect(await dialog.innerText()).toMatch(/Die letzten 13 Wochen ergeben .+ \d+ % von dem, was Senior/);
      await close();
    });

    it('agrees, fills the first week and is answered without an English sentence of ours', async () => {
      const { dialog, messages } = running;

      await press('Anfangen');
      expect(await english()).toEqual([]);
      await dialog.locator('select').first().selectOption('IC4');
      await submit(running);
      await dialog.getByText('Input: was du hineingesteckt hast').waitFor();
      expect(await dialog.getByRole('heading').innerText()).toMatch(/^Woche \d+$/);
      expect(await english()).toEqual([]);
      for (const [at, text] of firstWeek.entries()) await dialog.locator('textarea').nth(at).fill(text);
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

      await moveClock(running, 'Next Monday');
      const form = messages.filter({ has: page.locator('textarea') }).last();
      await form.getByText(/Deine Woche: \d+\./).waitFor();

      expect(englishLines(await form.innerText())).toEqual([]);
    });

    it('is answered after eight weeks with German sentences, numbers and pictures', async () => {
      const { messages } = running;

      for (const [index, boxes] of sevenMore.entries()) {
        if (index > 0) await moveClock(running, 'Next Monday');
        await save(boxes);
      }
      const reply = messages.last();
      await reply.locator('img').nth(1).waitFor();

      const text = await reply.innerText();
      expect(text).toMatch(
        /Die letzten acht Wochen ergeben (?:.+ )?\d+ % von dem, was Senior verlangt, wahrscheinlich \d+–\d+ %\./,
      );
      expect(text).toContain('Warum:');
      expect(text).toContain('Eine Sache:');
      expect(englishLines(text)).toEqual([]);
      expect(await reply.locator('img').first().getAttribute('alt')).toMatch(/^.+\. 8 Wochen, gemessen an dem, was/);
    });

    it('reads in German what the place is made of', async () => {
      const { dialog, messages } = running;

      await messages.last().getByRole('button', { name: 'Warum dieser Stand?' }).click();
      await dialog.getByText('Was es ändern würde').waitFor();

      expect(await dialog.getByRole('button', { name: 'Schließen', exact: true }).count()).toBe(1);
      expect(await english()).toEqual([]);
      await close();
    });

    it('finds what the level asks, the settings and the way out in German', async () => {
      const { page, dialog } = running;

      await tab(running, 'Home').click();
      for (const name of ['Was meine Stufe verlangt', 'Einstellungen', 'Wer könnte das lesen?']) {
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

    /** Fills the form in the chat, waits for the receipt, and settles the sheet that an outcome or impact opens. */
    async function save(boxes: Boxes): Promise<void> {
      const { dialog, messages } = running;
      const form = openForm(running);
      await form.locator('textarea').nth(3).waitFor();
      const before = await messages.count();
      for (const [at, text] of boxes.entries()) await form.locator('textarea').nth(at).fill(text);
      await form.getByRole('button', { name: 'Speichern', exact: true }).click();
      await messages.nth(before).getByRole('button', { name: 'Ändern' }).waitFor();
      if (boxes[2] === '' && boxes[3] === '') return;
      await dialog.getByText('Gespeichert. Stimmt es?').waitFor();
      await submit(running);
      await dialog.waitFor({ state: 'detached' });
      await messages.nth(before).getByText('(edited)').waitFor();
    }

    /** English lines of ours in the window in front. */
    async function english(): Promise<readonly string[]> {
      return englishLines(await running.dialog.innerText());
    }
  },
);

function englishLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => englishIn(line.replace(/^• /, ''), defaultFramework));
}
