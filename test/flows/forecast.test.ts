import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import type { Profile } from '../../src/domain/profile.js';
import type { Told } from '../../src/domain/told.js';
import { trailingWeeks, type WeekKey } from '../../src/domain/week.js';
import { rememberForecast } from '../../src/use-cases/look-ahead.js';
import { reflectOnWeeks } from '../../src/use-cases/reflect-on-week.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { eventually, livedThrough } from './acts.js';
import {
  afterHome,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  modalAfter,
  offersOn,
  openHome,
  plainWeek,
  promptHour,
  replies,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

const newest = '2026-W26' as WeekKey;

describe('the outlook', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());

  const shown = () => wordsOn(driver.currentView());
  const lived = (weeks: number) => livedThrough(town, ada, trailingWeeks(newest, weeks));
  const opened = async (words: string) => wordsOn(await modalAfter(town, ada, () => driver.command(words)));
  const drawn = () => town.slack.until(() => shown().includes('slack_file'), 'a picture');
  const forecasts = async (): Promise<readonly Told[]> => {
    const { person } = await town.mirrorOf(ada);
    return (await town.app.deps.store.readTold(person)).filter(({ forecast }) => forecast !== undefined);
  };
  const keeps = (count: number) => eventually(async () => (await forecasts()).length === count);
  const prefer = async (change: Partial<Profile>) => {
    const { person, profile, profileRevision } = await town.mirrorOf(ada);
    await town.app.deps.store.writeProfile(person, { ...profile, ...change }, profileRevision);
  };

  it('says the range first and draws it, turns to other months in place, and keeps each once', async () => {
    await lived(30);
    const text = await opened('forecast');
    expect(text).toMatch(/In 3 months, by September.*Likely \d+–\d+% of what Senior asks, about \d+%/);
    expect(text).toMatch(/At the usual pace \d+ \(\d+–\d+\) outcomes/);
    expect(text).toMatch(/With one more felt outcome a month it would be about \d+%/);
    await drawn();
    expect(shown()).toMatch(/Outlook in 12 weeks: about \d+%, likely between \d+% and \d+%/);
    await keeps(1);
    await modalAfter(town, ada, () => driver.click('outlook_6'));
    expect(shown()).toContain('In 6 months, by December');
    expect(shown()).toContain('it is rough');
    await keeps(2);
    await drawn();
    expect(await opened('outlook 3 months')).toContain('In 3 months');
    await drawn();
    expect((await forecasts()).map(({ forecast }) => forecast?.horizonWeeks)).toEqual([12, 26]);
  });

  it('names no band below the middle one, however light the weeks are', async () => {
    const mirror = await town.mirrorOf(ada);
    for (const week of trailingWeeks(newest, 20)) {
      const boxes = { input: 'a review', output: 'a bug fixed, 1h', outcome: '', impact: '' };
      await saveCheckIn(town.app.deps, mirror, { week, boxes, revision: 0 });
    }
    const text = await opened('forecast');
    expect(text).toContain('Most likely below Meeting Expectations.');
    expect(text).toMatch(/below Meeting Expectations: very likely/);
    expect(text).not.toMatch(/Partially|Underperforming/);
  });

  it('says how earlier ones did, once their weeks are over', async () => {
    await lived(40);
    const { deps } = town.app;
    const mirror = await town.mirrorOf(ada);
    const { reflection } = await reflectOnWeeks(deps, mirror);
    const forecast = reflection.forecast;
    if (forecast === undefined) throw new Error('Forty weeks have a forecast.');
    const ranges: readonly (readonly [WeekKey, number, number])[] = [
      ['2026-W10' as WeekKey, 0.2, 2.9],
      ['2026-W11' as WeekKey, 0.2, 2.9],
      ['2026-W12' as WeekKey, 2.8, 2.9],
    ];
    for (const [week, low, high] of ranges) {
      await rememberForecast(deps, mirror, { ...reflection, week }, { ...forecast, from: week, low, high });
    }
    expect(await opened('forecast')).toContain('So far 2 of 3 outlooks landed inside the likely range');
  });

  it.each([
    ['forecast 0', 'An outlook reaches 1 to 12 months ahead; here are 3.'],
    ['forecast 13', 'An outlook reaches 1 to 12 months ahead; here are 3.'],
    ['forecast soon', 'That does not say how many months. 1 to 12 can be asked for; here are 3.'],
  ])('/mirror %s says so plainly and shows three months', async (words, sentence) => {
    await lived(20);
    const text = await opened(words);
    expect(text).toContain(sentence);
    expect(text).toContain('In 3 months');
  });

  it.each([
    ['future 6', 'In 6 months'],
    ['ausblick', 'In 3 months'],
    ['outlook in a year', 'In 12 months'],
  ])('/mirror %s shows %s', async (words, heading) => {
    await lived(20);
    expect(await opened(words)).toContain(heading);
  });

  it.each([
    [0, 'A forecast needs eight more weeks'],
    [5, 'A forecast needs three more weeks'],
    [7, 'A forecast needs one more week'],
  ])('after %i weeks it says how many are missing, and keeps nothing', async (weeks, sentence) => {
    if (weeks > 0) await lived(weeks);
    const text = await opened('forecast');
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/\d%/);
    expect(await forecasts()).toEqual([]);
  });

  it('says that a basis of few weeks is weak', async () => {
    await lived(9);
    expect(await opened('forecast')).toContain('Weak basis: 9 weeks');
  });

  it('hides every number when numbers are hidden, and keeps nothing', async () => {
    await lived(20);
    await prefer({ bandWords: 'hidden' });
    const text = await opened('forecast 6');
    expect(text).toContain('Numbers are hidden');
    expect(text).not.toMatch(/\d%|Meeting|outcomes/);
    expect(await forecasts()).toEqual([]);
  });

  it('uploads nothing in discreet mode: the window says it in words', async () => {
    await lived(20);
    await prefer({ detail: 'discreet' });
    expect(await opened('forecast')).toMatch(/Likely \d+–\d+%/);
    // Later than the picture would have been.
    await afterHome(town, ada, () => driver.openHome());
    expect(town.slack.calls.some(({ method }) => method.startsWith('files.'))).toBe(false);
  });

  it('is reached from Home and from the trend, and leads back', async () => {
    await lived(20);
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('outlook', { surface: { kind: 'home' } }));
    expect(shown()).toContain('In 3 months');
    await modalAfter(town, ada, () => driver.click('outlook_trend'));
    expect(shown()).toContain('20 weeks so far');
    await modalAfter(town, ada, () => driver.click('trend_outlook'));
    expect(shown()).toContain('In 3 months');
    expect(offersOn(driver.currentView())).toContain('outlook_12');
  });

  it('keeps the words when the picture cannot be had, and says so', async () => {
    await lived(20);
    town.slack.faults.on('files.getUploadURLExternal', { kind: 'error', error: 'access_denied' }, 10);
    await opened('forecast');
    await town.slack.until(() => shown().includes('could not be drawn'), 'the sentence');
    expect(shown()).toMatch(/Likely \d+–\d+%/);
  });

  it('stands in one line of the answer from a quarter of weeks on, in its picture, and is kept once', async () => {
    await lived(20);
    await town.moveTo(promptHour);
    await saveInDm(town, ada, plainWeek(0));
    const reply = replies(driver).at(-1);
    expect(wordsOn(reply)).toMatch(/\*Ahead:\* in 12 weeks likely \d+–\d+%, about \d+%/);
    expect(wordsOn(reply)).toMatch(/Outlook in 12 weeks: about \d+%/);
    await keeps(1);
    await modalAfter(town, ada, () => driver.command('forecast'));
    await drawn();
    expect(await forecasts()).toHaveLength(1);
  });

  it('does not stand in the answer of the twelfth week', async () => {
    await lived(11);
    await town.moveTo(promptHour);
    await saveInDm(town, ada, plainWeek(0));
    expect(wordsOn(replies(driver).at(-1))).not.toMatch(/Ahead|Outlook in/);
    expect(await forecasts()).toEqual([]);
  });

  it('speaks German to whoever does, in the window, the picture and of months it cannot read', async () => {
    await lived(20);
    await prefer({ locale: 'de-DE' });
    const text = await opened('ausblick bald');
    expect(text).toContain('Daraus geht nicht hervor, wie viele Monate. 1 bis 12 sind möglich; hier sind 3.');
    expect(text).toMatch(/In 3 Monaten, bis September.*Wahrscheinlich \d+–\d+ % von dem, was Senior verlangt/);
    await drawn();
    expect(shown()).toMatch(/Ausblick in 12 Wochen: etwa \d+ %, wahrscheinlich zwischen \d+ % und \d+ %/);
  });

  it('looks from the newest week', async () => {
    await lived(20);
    await town.moveTo(fridayPlus(1));
    expect(await opened('forecast')).toContain('In 3 months, by September');
    await keeps(1);
    expect((await forecasts())[0]?.week).toBe('2026-W27');
  });
});
