import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { trailingWeeks, type WeekKey } from '../../src/domain/week.js';
import { livedThrough } from './acts.js';
import {
  afterHome,
  fridayMorning,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  offersOn,
  openHome,
  wordsOn,
} from './journey.js';
import { ada, jana, openTown, type Town } from './town.js';

const newest = '2026-W26' as WeekKey;
const home = { surface: { kind: 'home' } } as const;

describe('what the weeks show of the work', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());

  const opened = async (words: string) => wordsOn(await modalAfter(town, ada, () => driver.command(words)));
  const pressed = async (action: string) => wordsOn(await modalAfter(town, ada, () => driver.click(action)));

  it('strengths quotes dated evidence in its window alone, and turns into what could grow in place', async () => {
    await livedThrough(town, ada, trailingWeeks(newest, 20));
    const strong = await opened('strengths');
    expect(strong).toMatch(/\*Reliability[^*]+\* · Outcome\\n20 pieces of evidence, week 7 – week 26/);
    expect(strong).toContain('Week 26 · timeouts 40');
    const depth = driver.viewStack().length;
    expect(await pressed('growth')).toContain('*Stands already:* Reliability');
    expect(driver.viewStack()).toHaveLength(depth);
    expect(await pressed('strengths')).toContain('pieces of evidence');
    expect(JSON.stringify([driver.messages(), driver.ephemerals()])).not.toContain('timeouts');
  });

  it('growth says what is not seen yet, and what one more line would add per hour', async () => {
    await livedThrough(town, ada, trailingWeeks(newest, 20));
    const growth = await opened('growth');
    expect(growth).toContain('*Not seen yet of what Senior asks*');
    expect(growth).toContain('not seen is not the same as not done');
    expect(growth).toMatch(/\*Do more of:\* what one more usual line would add to the \d+%, per hour/);
    expect(growth).toMatch(/• Impact: \+\d+(\.\d)? for about a day of following it up/);
    expect(growth).toMatch(/• Output \(Shipped change\): \+\d+(\.\d)? for about three days/);
    expect(growth).toContain('The hours are an opinion');
    expect(growth).toContain('*Not seen yet of what Staff asks, the next level*');
  });

  it('names repeats that could stay away, and with hidden numbers says all of it without any', async () => {
    const reviews = { box_input: 'reviews x20\npairing on the importer, 1d', box_output: 'importer shipped, 2d' };
    await livedThrough(town, ada, trailingWeeks(newest, 4));
    await liveWeeks(
      town,
      ada,
      Array.from({ length: 6 }, () => reviews),
    );
    expect(await opened('growth')).toMatch(
      /\*Could be less:\*.*• Review &amp; feedback given: 72 fewer \(about 4 weeks\) would (take \d+% to|leave it at) \d+%/,
    );
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    await afterHome(town, ada, () => driver.submitView({ band_words: 'hidden' }));
    await driver.closeView(true);
    const hidden = await opened('growth');
    expect(hidden).toContain('Review &amp; feedback given: 72 fewer, about 4 weeks');
    expect(hidden).not.toMatch(/\d%|\+\d/);
  });

  it('the level shows beside each statement what the lines show of it, from the first week on', async () => {
    await liveWeeks(town, ada, [{ box_input: 'reviews x3', box_output: 'importer shipped, 2d' }]);
    const level = await opened('level');
    expect(level).toContain('◐ You review, pair and mentor across the team, as a habit. _(1 week)_');
    expect(level).toContain('Week 27 · reviews x3');
    expect(level.indexOf('○ You find the real problem')).toBeLessThan(level.indexOf('◐ You review, pair'));
    expect(JSON.stringify([driver.messages(), driver.ephemerals()])).not.toContain('reviews x3');
    expect(level).toContain('○ You write designs and decisions that others can follow and question.');
    expect(level).toContain('● seen in three weeks or more');
    expect(await pressed('strengths')).toContain('No kind of work has that much yet.');
  });

  it('compares two levels row by row, with what the lines show of each, and turns to others in place', async () => {
    await liveWeeks(town, ada, [{ box_input: 'reviews x3', box_output: 'importer shipped, 2d' }]);
    const window = await opened('levels');
    expect(window).toContain('*Senior → Staff*');
    expect(window).toContain('a quarter of the picture (25%) → a fifth of the picture (20%)');
    expect(window).toContain(
      'felt by my team (75%) and another team (25%) → about 4 outcomes a quarter, usually felt by another team',
    );
    expect(window).toContain('◐ You review, pair and mentor across the team, as a habit. _(1 week)_');
    expect(window).toContain('○ You investigate the questions nobody owns.');
    await modalAfter(town, ada, () => driver.click('levels_other', { choose: 'M1' }));
    expect(wordsOn(driver.currentView())).toContain('*Senior → Manager*');
    await modalAfter(town, ada, () => driver.click('levels_one', { choose: 'M1' }));
    expect(wordsOn(driver.currentView())).toContain('That is one level.');
    await driver.closeView(true);
    expect(await opened('levels IC3 → IC5')).toContain('*Engineer II → Staff*');
    expect(await opened('diff nonsense')).toContain('That names no two levels; here are yours and the next one.');
  });

  it.each(['strengths', 'growth', 'level', 'levels', 'gaps', 'more', 'less', 'stärken', 'wachsen'])(
    'before the first week “%s” answers all the same',
    async (word) => {
      const window = await opened(word);
      expect(window).toMatch(
        /No kind of work has that much yet|Not seen yet of what Senior asks|in one breath|Senior → Staff/,
      );
      expect(window).not.toMatch(/undefined|NaN|\*Do more of/);
    },
  );

  it('opens from App Home and from Why', async () => {
    await livedThrough(town, ada, trailingWeeks(newest, 14));
    await openHome(town, ada);
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('strengths', home)))).toContain('What is strong');
    await driver.closeView(true);
    const why = await modalAfter(town, ada, () => driver.click('why', home));
    expect(offersOn(why)).toContain('growth');
    expect(await pressed('growth')).toContain('What could grow');
  });

  it('somebody who has not joined hears how to begin', async () => {
    const other = town.as(jana);
    await other.command('strengths');
    await town.slack.until(() => other.ephemerals().at(-1), 'an answer');
    expect(offersOn(other.ephemerals().at(-1))).toContain('start');
  });
});
