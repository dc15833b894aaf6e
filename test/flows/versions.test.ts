import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { weightsFrom } from '../../src/domain/framework-data/level.js';
import { weekKeySchema } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import {
  afterHome,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  offersOn,
  openHome,
  plainWeek,
  replyOf,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

const home = { surface: { kind: 'home' } } as const;

describe('a version of the expectations that begins', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada, 'IC4');
  });
  afterEach(() => town.close());

  const live = (count: number, first = 0) =>
    liveWeeks(
      town,
      ada,
      Array.from({ length: count }, (_, index) => plainWeek(first + index)),
      first,
    );
  /** Publishes other weights for one level, from a week on. */
  const publish = async (level: string, startsOn: string) => {
    const { frameworks } = town.app.deps;
    const before = await frameworks.newestFramework();
    const weights = weightsFrom([0.1, 0.2, 0.5, 0.2]);
    const levels = before.levels.map((each) => (each.key === level ? { ...each, weights } : each));
    await frameworks.publishFramework(
      { ...before, version: before.version + 1, levels },
      { startsOn: weekKeySchema.parse(startsOn), note: 'Outcomes count more <@U0BO>' },
    );
  };
  const homeWords = async () => {
    await openHome(town, ada);
    return wordsOn(driver.home());
  };

  it('is told once with a week, stands in Home until it was seen, and says what differs and what the weeks would read like', async () => {
    await live(9);
    await publish('IC4', '2026-W37');
    expect(await homeWords()).toContain('From 7 September 2026 on, version 2 of the expectations counts.');
    await live(1, 9);
    expect(wordsOn(replyOf(driver, 36))).toContain('version 2 of the expectations counts');
    expect(wordsOn(replyOf(driver, 36))).not.toContain('Outcomes count more');
    await live(1, 10);
    expect(wordsOn(replyOf(driver, 37))).not.toContain('version 2 of the expectations counts');
    expect(await homeWords()).toContain('Since 7 September 2026, version 2 of the expectations counts.');

    const window = await modalAfter(town, ada, () => driver.click('see_version', home));
    const text = wordsOn(window);
    expect(text).toContain('Why: Outcomes count more <@U0BO>');
    expect(text).toMatch(/outcome.*30.*50/i);
    expect(text).toContain('The same weeks, all under version 2');
    expect(text).toMatch(/As they are: likely/);
    await driver.closeView(true);
    await town.slack.until(() => !wordsOn(driver.home()).includes('version 2'), 'the news to go from Home');
  });

  it('is told although a later one follows that is about others', async () => {
    await live(1);
    await publish('IC4', '2026-W29');
    await publish('M1', '2026-W31');
    expect(await homeWords()).toContain('From 13 July 2026 on, version 2 of the expectations counts.');
    await live(1, 1);
    expect(wordsOn(replyOf(driver, 28))).toContain('version 2 of the expectations');
  });

  it('is told to somebody who joins after it was published and before it begins', async () => {
    await publish('IC4', '2026-W29');
    const { person, profile, profileRevision } = await town.mirrorOf(ada);
    const later = { ...profile, consentedAt: '2026-07-04T08:00:00.000Z' };
    await town.app.deps.store.writeProfile(person, later, profileRevision);
    await live(1);
    expect(await homeWords()).toContain('From 13 July 2026 on, version 2 of the expectations counts.');
    // Who joins once it counts has never known another.
    const now = await town.mirrorOf(ada);
    const since = { ...now.profile, consentedAt: '2026-07-14T08:00:00.000Z' };
    await town.app.deps.store.writeProfile(person, since, now.profileRevision);
    expect(await homeWords()).not.toContain('version 2');
  });

  it('that was announced and taken back before it began is taken back in words, once', async () => {
    await live(1);
    await publish('IC4', '2026-W30');
    await live(1, 1);
    expect(wordsOn(replyOf(driver, 28))).toContain('version 2 of the expectations counts');
    const { frameworks } = town.app.deps;
    const first = await frameworks.readFramework(1);
    if (first === undefined) throw new Error('There is no first version.');
    const startsOn = weekKeySchema.parse('2026-W30');
    await frameworks.publishFramework({ ...first, version: 3 }, { startsOn, note: 'Not yet' });
    expect(await homeWords()).toContain('Version 2 of the expectations does not come: version 3 took its place.');
    await live(1, 2);
    expect(wordsOn(replyOf(driver, 29))).toContain('Version 2 of the expectations does not come');
    await live(1, 3);
    expect(wordsOn(replyOf(driver, 30))).not.toContain('does not come');
    const text = wordsOn(await modalAfter(town, ada, () => driver.command('versions 2')));
    expect(text).toContain('Never counts: version 3 is valid on its Monday already.');
    await driver.closeView(true);
    await openHome(town, ada);
    await afterHome(town, ada, () => driver.click('put_version_aside', home));
    expect(wordsOn(driver.home())).not.toContain('does not come');
  });

  it('is no news when it is the first, also to somebody whose weeks began before it', async () => {
    await live(1);
    const { person, profile, profileRevision } = await town.mirrorOf(ada);
    const earlier = { ...profile, consentedAt: '2020-01-01T00:00:00.000Z' };
    await town.app.deps.store.writeProfile(person, earlier, profileRevision);
    expect(await homeWords()).not.toMatch(/version 1/i);
  });

  it('is put aside with OK', async () => {
    await live(1);
    await publish('IC4', '2026-W29');
    expect(offersOn((await homeWords(), driver.home()))).toContain('put_version_aside');
    await afterHome(town, ada, () => driver.click('put_version_aside', home));
    expect(wordsOn(driver.home())).not.toContain('version 2');
  });

  it('is not told to somebody for whose level nothing differs, and stays behind a word', async () => {
    await live(1);
    await publish('D1', '2026-W29');
    expect(await homeWords()).not.toContain('version 2');
    await live(1, 1);
    expect(wordsOn(replyOf(driver, 28))).not.toContain('version 2');
    const text = wordsOn(await modalAfter(town, ada, () => driver.command('versions')));
    expect(text).toContain('Nothing differs for Senior.');
    expect(text).toMatch(/about other levels or roles/);
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('pick_version', { choose: '1' })))).toContain(
      'The first version',
    );
  });

  it('keeps the past of the chart and draws the line where it begins', async () => {
    await live(9);
    const why = async () =>
      wordsOn(await modalAfter(town, ada, () => driver.command('why'))).replaceAll(/"block_id":"[^"]*"/g, '');
    const before = await why();
    await driver.closeView(true);
    await publish('IC4', '2026-W36');
    expect(await why()).toBe(before);
    await driver.closeView(true);
    await town.moveTo(fridayPlus(9));
    await live(1, 9);
    const trend = wordsOn(await modalAfter(town, ada, () => driver.command('trend')));
    expect(trend).toContain('version 2');
  });
});
