import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { hasBrowser, openForm, openPage, submit, tab, type Boxes, type RunningPage } from './running-page.js';

jest.setTimeout(120_000);

const weeks: readonly Boxes[] = [
  ['Reviews x6', 'Retry-Budget für den Job-Runner, 2d', 'Such-Team wird seltener geweckt, 9 → 1 pro Woche', ''],
  ['Reviews x5', 'Importer liest CSV mit BOM', '', ''],
  ['Rufbereitschaft', 'Postmortem geschrieben, 2d', '', ''],
  ['Reviews x4', 'RFC: idempotente Jobs, 2d', 'Retries buchen nicht mehr doppelt', ''],
  ['Mentoring x2', 'Job-Runner v2 ausgerollt, 4d', '', ''],
  ['Interviews x3', 'Runbook geschrieben', '', 'zwei Teams bauen auf unsere Bibliothek'],
  ['Reviews x5', 'Importer v2, 3d', 'Support importiert in 4 statt 40 Minuten', ''],
  ['Reviews x7', 'Übersicht für Importfehler, 2d', '', ''],
];

const suite = hasBrowser ? describe : describe.skip;

suite('somebody whose Slack speaks German, in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;

  beforeAll(async () => {
    running = await openPage();
    await running.page.goto(new URL('/?as=U0NEUHIER0&in=home', running.page.url()).href);
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  it('begins in German', async () => {
    const { page, dialog } = running;

    await page.getByRole('button', { name: 'Anfangen', exact: true }).click();
    await dialog.locator('select').first().selectOption('IC4');
    await submit(running);

    await dialog.getByText('Input: was du hineingesteckt hast').waitFor();
    expect(await dialog.getByRole('heading').innerText()).toMatch(/^Woche \d+$/);
  });

  it('is answered after eight weeks with German sentences, numbers and pictures', async () => {
    const { page, messages } = running;

    for (const [index, boxes] of weeks.entries()) {
      if (index > 0) await page.getByRole('button', { name: 'Next Monday' }).click();
      await save(index === 0 ? running.dialog : openForm(running), boxes);
      if (index === 0) await tab(running, 'Messages').click();
    }
    const reply = messages.last();
    await reply.locator('img').nth(1).waitFor();

    const text = await reply.innerText();
    expect(text).toMatch(
      /Die letzten acht Wochen lesen sich als (?:.+ )?\d+ % von dem, was Senior verlangt, wahrscheinlich \d+–\d+ %\./,
    );
    expect(text).toContain('Warum:');
    expect(text).toContain('Eine Sache:');
    expect(await reply.locator('img').first().getAttribute('alt')).toMatch(/^.+\. 8 Wochen, gemessen an dem, was/);
  });

  it('reads in German what the place is made of', async () => {
    const { dialog, messages } = running;

    await messages.last().getByRole('button', { name: 'Warum dieser Stand?' }).click();
    await dialog.getByText('Was es ändern würde').waitFor();

    expect(await dialog.getByRole('button', { name: 'Schließen', exact: true }).count()).toBe(1);
  });

  /** Fills a form, waits for the receipt, and settles the sheet that an outcome or impact opens. */
  async function save(form: ReturnType<typeof openForm>, boxes: Boxes): Promise<void> {
    const { dialog, messages } = running;
    await form.locator('textarea').nth(3).waitFor();
    const isFirst = (await dialog.count()) > 0;
    const before = await messages.count();
    for (const [at, text] of boxes.entries()) await form.locator('textarea').nth(at).fill(text);
    await (isFirst ? submit(running) : form.getByRole('button', { name: 'Speichern', exact: true }).click());
    if (!isFirst) await messages.nth(before).getByRole('button', { name: 'Ändern' }).waitFor();
    if (boxes[2] === '' && boxes[3] === '') return;
    await dialog.getByText('Gespeichert. Stimmt es?').waitFor();
    await submit(running);
    await dialog.waitFor({ state: 'detached' });
    if (!isFirst) await messages.nth(before).getByText('(edited)').waitFor();
  }
});
