import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { judgedBy } from '../../src/domain/lookup.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import { seriesOfWeek } from '../../src/domain/detection/weekly-series.js';
import { dimensions } from '../../src/domain/dimension.js';
import { readLine, usualReachOf } from '../../src/domain/line.js';
import { categoriesOfRole, levelOf } from '../../src/domain/lookup.js';
import { replay } from '../../src/domain/replay.js';
import { timelineOf } from '../../src/domain/timeline.js';
import { addWeeks, type WeekKey } from '../../src/domain/week.js';
import { madeUpMirror } from '../../src/use-cases/made-up-profile/made-up-mirror.js';
import { referenceWatch, type FourSeries, type ReferenceLimits } from '../domain/reference-method/section-seven.js';
import {
  describeInBrowser,
  fillAndSave,
  moveClock,
  openForm,
  openPage,
  person,
  submit,
  tab,
  type Boxes,
  type RunningPage,
} from './running-page.js';
import { judgesOf } from '../../src/domain/judges.js';

jest.setTimeout(180_000);

/** A week about one and a half of the usual deviations below the weeks before. */
const light: Boxes = ['reviews x4\nread docs, half a day', 'notes on ranking, 1d\nsmall fix', '', ''];
const usual: Boxes = [
  'reviews x5\npaired on the parser, 1d\nplanning, half a day',
  'ranking by clicks, 2d\nslow query report, 1d\nsmall fix in the indexer',
  '',
  '',
];
/** The product's own limits, which the bench tuned, as numbers. */
const limits: ReferenceLimits = { watch: [2.5, 4.5], alert: [4.5, 7.4], scale: [0.52, 1.6, 0.5, 1.4] };
/** Half of the people are asked by then when everything falls one deviation (the bench's table of four series together). */
const weeksByTheTable = 4;
const dayMs = 86_400_000;

/** The light week after which the watch comes, counted from 1, by the independent calculation. */
function watchByReference(): number {
  const last = '2026-W20' as WeekKey;
  const { history, assignments } = madeUpMirror('steady', defaultFramework, last, new Date('2027-01-01T00:00:00Z'));
  const judged = judgesOf(assignments, [{ framework: defaultFramework, startsOn: '1970-W01' as WeekKey }]);
  const level = levelOf(defaultFramework, judgedBy(judged, last).level);
  const around = {
    categories: categoriesOfRole(defaultFramework, level.role),
    usualReach: usualReachOf(level),
    corrections: {},
  };
  const savedAt = '2026-05-22T13:05:00.000Z';
  const fallen = Array.from({ length: 8 }, (_, index) => ({
    week: addWeeks(last, index + 1),
    state: 'logged' as const,
    availability: 1,
    ownRead: 3,
    firstSavedAt: savedAt,
    savedAt,
    entries: dimensions.flatMap((dimension, box) =>
      (light[box] ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line, place) => ({ ...readLine(line, { ...around, dimension }), id: `${index}-${box}-${place}` })),
    ),
  }));
  const timeline = timelineOf([...history, ...fallen], judged, addWeeks(last, fallen.length));
  const { booking } = replay(timeline, []);
  const weeks = timeline.weeks.flatMap((_, index) => seriesOfWeek(booking, index) ?? []);
  const lane = (of: (week: (typeof weeks)[number]) => number | undefined) => weeks.map((week) => of(week) ?? NaN);
  const four: FourSeries = [
    lane(({ total }) => total),
    lane(({ input }) => input),
    lane(({ output }) => output),
    lane((week) => week['own-read']),
  ];
  const watched = referenceWatch(four, [], limits).find(({ watch, t }) => watch && t >= history.length);
  if (watched === undefined) throw new Error('Eight light weeks and no watch.');
  return watched.t - history.length + 1;
}

describeInBrowser('a fall, lived through week by week in the browser (skipped where Chromium is not installed)', () => {
  let running: RunningPage;
  const home = () => running.page.locator('article.home');
  let [firstLight, firstUsual, noticed] = [0, 0, 0];

  beforeAll(async () => {
    running = await openPage();
    await person(running, 'Profile: steady, 20 weeks').click();
    await tab(running, 'Messages').click();
  });
  afterAll(async () => {
    expect(running.errors).toEqual([]);
    await running.close();
  });

  /** The day the page shows, as whole days since 1970. */
  async function today(): Promise<number> {
    const shown = await running.page.locator('section.clock strong').innerText();
    return Math.round(Date.parse(`${shown.replace(/^\w+, /, '')} 12:00 UTC`) / dayMs - 0.5);
  }
  /** Friday and its form, filled and saved; the Monday of that week comes back. */
  async function live(boxes: Boxes): Promise<number> {
    await tab(running, 'Messages').click();
    const forms = running.messages.filter({ has: running.page.locator('textarea') });
    await moveClock(running, 'Next Friday');
    await forms.last().waitFor();
    await fillAndSave(running, openForm(running), boxes);
    return (await today()) - 4;
  }
  const asking = () => running.messages.filter({ hasText: 'Which is it?' });

  it('is asked about when the independent calculation says so, and not later than the table', async () => {
    const expected = watchByReference();
    expect(expected).toBeLessThanOrEqual(weeksByTheTable);
    for (let week = 1; week < expected; week += 1) {
      const monday = await live(light);
      if (week === 1) firstLight = monday;
      expect(await asking().count()).toBe(0);
    }
    await live(light);
    await asking().waitFor();
    expect(await asking().innerText()).toMatch(
      /It may be chance: since the week of \d+ \w+, .*own usual\. Which is it\?/,
    );
    expect(await asking().innerText()).not.toContain('notes on ranking');
  });

  it('is noticed with one press, and gets one small step a few days later', async () => {
    const { dialog } = running;
    await asking().getByRole('button', { name: 'Late, on its way' }).click();
    await running.messages.getByText('On its way: noted.').waitFor();
    noticed = await today();
    for (let day = 0; day < 3; day += 1) await moveClock(running, '+1 day');
    await tab(running, 'Home').click();
    await home()
      .getByText(`noticed after ${noticed - firstLight} days, open for ${noticed + 3 - firstLight} days`)
      .waitFor();
    await home().locator('details.menu', { hasText: 'What I will do…' }).first().locator('summary').click();
    await home().getByRole('button', { name: 'What I will do…' }).first().click();
    await dialog.getByLabel('One small step').fill('When the week begins, I will finish one thing first');
    await submit(running);
    await dialog.waitFor({ state: 'detached' });
    await home().getByText('What I will do: When the week begins').waitFor();
  });

  it('is over after four usual weeks, which the person confirms; the clocks read what the calendar says', async () => {
    const { page, dialog } = running;
    const overButton = home().getByRole('button', { name: 'Yes, over' });
    for (let week = 1; week <= 4; week += 1) {
      const monday = await live(usual);
      if (week === 1) firstUsual = monday;
      await tab(running, 'Home').click();
      await home().getByText('Open this week').waitFor();
      if (week < 4) expect(await overButton.count()).toBe(0);
    }
    await home().getByText('The last four weeks are back at your usual. Over?').waitFor();
    await overButton.click();
    await overButton.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Open questions…' }).click();
    const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
    await dialog
      .getByText(`solved · noticed after ${days(noticed - firstLight)}, over ${days(firstUsual - noticed)} later`)
      .waitFor();
  });
});
