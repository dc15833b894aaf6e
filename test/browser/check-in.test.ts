import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import {
  fillAndSave,
  describeInBrowser,
  openForm,
  openPage,
  person,
  submit,
  tab,
  widthsOf,
  type Boxes,
  type RunningPage,
  moveClock,
} from './running-page.js';

jest.setTimeout(180_000);

const weeks: readonly Boxes[] = [
  ['reviews x4\n1:1 with the new joiner', 'retry budget for the job runner, 2d\ndocs for the on-call rota', '', ''],
  [
    'pairing on the importer, 1d\nreviews x5',
    'importer reads csv with bom\nfixed flaky tests 3h',
    'search team is paged less since the limiter, 9 → 1 a week',
    '',
  ],
  ['on-call, all week', 'incident: stale cache, fixed + written up', '', ''],
  ['reviews x3\nread up on kafka transactions, 3h', 'RFC: idempotent jobs, 2d https://docs.acme.dev/rfc-12', '', ''],
  [
    'mentoring x2\nreviews x6',
    'job runner v2 rolled out, 4d https://github.com/acme/api/pull/204',
    'job retries no longer charge customers twice',
    '',
  ],
  ['interviews x3\nreviews x4', 'alerts cleaned up\nrunbook for the importer', '', ''],
  [
    'reviews x5\nplanning the quarter, 1d',
    'importer v2, the parser half',
    'two teams adopted the RFC',
    'retry library is the default in three teams now',
  ],
  ['reviews x2, holiday on thursday', 'small fixes x3', '', ''],
  [
    'pairing with a junior on sql, 1d\nreviews x6',
    'importer v2 live, 3d https://github.com/acme/api/pull/260',
    'import takes 4 min instead of 40 for support',
    '',
  ],
  [
    'reviews x4\nincident review',
    'postmortem written\nfeature flags cleaned up',
    'the junior ran the release alone',
    '',
  ],
  ['reviews x7', 'dashboard for import errors, 2d', '', ''],
];

describeInBrowser('a newcomer in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;

  beforeAll(async () => {
    running = await openPage();
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  it('starts in App Home with one modal whose submit is the consent, and nobody was messaged before', async () => {
    const { page, dialog } = running;

    await tab(running, 'Messages').click();
    await page.getByText('Nothing has been said here yet').waitFor();
    await tab(running, 'Home').click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await dialog.getByText('Who could read it').waitFor();
    await dialog.locator('select').first().selectOption('IC4');
    await submit(running);

    await dialog.getByText('Input: what you put in').waitFor();
    expect(await dialog.getByRole('heading').innerText()).toMatch(/^Week \d+$/);
  });

  it('saves the first week, asks only about the outcome and the doubtful line, and answers in the DM', async () => {
    const { page, dialog, messages } = running;
    const typed = '<!channel> *bold* <script>alert(1)</script> مرحبا 日本 🚀 & `code`';

    await dialog.locator('textarea').nth(0).fill('reviews x6\n5 whys on the outage');
    await dialog.locator('textarea').nth(1).fill(`rate limiter shipped, 3d\n${typed}`);
    await dialog.locator('textarea').nth(2).fill('checkout timeouts 40 → 3 a day, for the payments team');
    await submit(running);
    await dialog.getByText('Saved. Read right?').waitFor();
    await dialog.getByRole('button', { name: 'Count it once' }).click();
    await dialog.getByRole('button', { name: 'Count it once' }).waitFor({ state: 'detached' });
    await submit(running);
    await tab(running, 'Messages').click();
    await messages.last().getByText('Week 1 is in.').waitFor();

    expect(await messages.last().innerText()).not.toContain('rate limiter');
    await messages.last().getByRole('button', { name: 'Edit' }).click();
    await dialog.locator('textarea').first().waitFor();
    expect(await dialog.locator('textarea').nth(1).inputValue()).toContain(typed);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('asks what kind of week it was when all four boxes are empty', async () => {
    const { page, messages } = running;

    await moveClock(running, 'Next Monday');
    await messages.last().getByRole('button', { name: 'Save', exact: true }).click();

    await messages.last().getByText('What kind of week was it?').waitFor();
    await messages.last().getByRole('button', { name: 'Back to the form' }).click();
    await running.dialog.locator('textarea').first().waitFor();
    await page.keyboard.press('Escape');
    await running.dialog.waitFor({ state: 'detached' });
  });

  it('lives through twelve weeks and is answered with both pictures, the reason and one thing', async () => {
    const { messages } = running;

    for (const [index, boxes] of weeks.entries()) {
      if (index > 0) await moveClock(running, 'Next Monday');
      else await messages.last().getByRole('button', { name: 'Back to the form' }).click();
      await fillAndSave(running, index === 0 ? running.dialog : openForm(running), boxes);
    }
    const reply = messages.last();
    await reply.locator('img').nth(1).waitFor();

    const text = await reply.innerText();
    expect(text).toMatch(/The last 12 weeks read as .+: \d+ ?% of what Senior asks, likely \d+–\d+ ?%/);
    expect(text).toContain('Why:');
    expect(text).toContain('One thing:');
    expect(await widthsOf(reply.locator('img'))).toEqual([800, 800]);
  });
});

describeInBrowser('a made-up profile in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;

  beforeAll(async () => {
    running = await openPage();
  });

  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  it('shows a made-up Senior with 26 weeks one click away, and the picture of a reply for the README', async () => {
    const { page, messages, dialog } = running;

    await person(running, 'Profile: Senior, 26 weeks').click();
    await tab(running, 'Home').click();
    await page.locator('article.home').getByText('of what Senior asks').waitFor();
    await tab(running, 'Messages').click();
    await moveClock(running, 'Next Monday');
    await fillAndSave(running, openForm(running), [
      'reviews x5\npaired on the search index, 1d',
      'search index rebuilt nightly, 2d',
      'support finds an order in 2 s instead of 30',
      '',
    ]);
    const reply = messages.last();
    await reply.locator('img').nth(1).waitFor();
    await widthsOf(page.locator('img'));

    // All of it in sight: what lies below the edge of a list is no part of a picture.
    const usual = page.viewportSize();
    await page.setViewportSize({ width: usual?.width ?? 1200, height: 1700 });
    const picture = await reply.screenshot();
    if (usual !== null) await page.setViewportSize(usual);
    expect(picture.byteLength).toBeGreaterThan(50_000);
    if (process.env['CI'] === undefined) await writeFile('.github/reply.png', picture);
    await reply.getByRole('button', { name: 'Why this score?' }).click();
    await dialog.getByText('What would change it').waitFor();
    await page.keyboard.press('Escape');
  });
});
