import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { readForm } from '../../src/slack/listeners/form.js';
import { previewOfLevel } from '../../src/slack/listeners/level-preview.js';
import type { Speaker } from '../../src/slack/speaker.js';
import {
  afterHome,
  fridayMorning,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  plainWeek,
  promptHour,
  replies,
  replyOf,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

const weeks = (count: number, from = 0) => Array.from({ length: count }, (_, index) => plainWeek(from + index));
const home = { surface: { kind: 'home' } } as const;

describe('changing the level', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada, 'IC3');
  });
  afterEach(() => town.close());

  const assignments = async () =>
    (await town.mirrorOf(ada)).assignments.map(({ level, validFrom, ramp }) => [level, validFrom, ramp]);
  const openLevel = () => modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'level' }));
  /** Opens the window in App Home and changes the level. */
  const change = async (level: string, since: string) => {
    await openLevel();
    await afterHome(town, ada, () => driver.submitView({ level, change_as: since }));
    const said = wordsOn(driver.currentView());
    await driver.closeView();
    return said;
  };

  it.each([
    ['App Home', () => driver.click('home_menu', { ...home, choose: 'level' })],
    ['/mirror start', () => driver.command('start')],
  ])('opens from %s with what is chosen, asks what it is, and speaks of no first start', async (_, open) => {
    const window = await modalAfter(town, ada, open);
    expect(driver.values()).toMatchObject({ level: { level: { selected_option: { value: 'IC3' } } } });
    expect(wordsOn(window)).toContain('What is it?');
    expect(wordsOn(window)).toContain('Engineer II');
    expect(wordsOn(window)).not.toMatch(/I agree|Start your mirror/);
    expect((await driver.submitView({ level: 'IC4' })).outcome).toBe('incomplete');
    expect(await assignments()).toEqual([['IC3', '2000-W01', 'none']]);
  });

  it('says nothing of what a level would change that nobody ever published', async () => {
    const picked = (value: string) => ({ type: 'static_select', selected_option: { value } });
    const form = readForm({ of: { level: picked('9999-12-31'), change_as: picked('promotion') } });
    const speaker = { deps: town.app.deps } as Speaker;

    expect(await previewOfLevel(speaker, await town.mirrorOf(ada), form)).toBeUndefined();
  });

  it('opens from the rhythm, from what the level asks and from Why as well', async () => {
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('change_level')))).toContain('What is it?');
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.click('level_asks', home));
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('change_level')))).toContain('What is it?');
    await driver.closeView(true);
    await liveWeeks(town, ada, weeks(1));
    await modalAfter(town, ada, () => driver.click('why', home));
    const wrong = await modalAfter(town, ada, () => driver.click('disagree', { choose: 'level' }));
    expect(wordsOn(wrong)).toContain('What is it?');
  });

  it('a promotion draws a line from this week on, says so at once, in App Home and in the next answer', async () => {
    await liveWeeks(town, ada, weeks(9));
    await town.moveTo('2026-09-04T07:00:00Z');
    const before = wordsOn(replyOf(driver, 35));
    const posted = driver.messages().length;
    expect(await change('IC4', 'promotion')).toMatch(/The bar moved, you did not.*From week 36 on.*85%.*eight weeks/);
    expect(await assignments()).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC4', '2026-W36', 'promotion'],
    ]);
    expect(wordsOn(replyOf(driver, 35))).toContain('of what Engineer II asks');
    expect(before).toContain('of what Engineer II asks');
    expect(driver.messages()).toHaveLength(posted);
    expect(wordsOn(driver.home())).toContain('Senior (IC4)');
    expect(wordsOn(driver.home())).toContain('The bar moved to Senior with week 36, you did not.');

    await liveWeeks(town, ada, weeks(1, 9), 9);
    expect(wordsOn(replyOf(driver, 36))).toContain('The bar moved to Senior with week 36, you did not; it rises for');
    expect(wordsOn(driver.home())).not.toContain('still held against');
  });

  it('a correction reads every week again, without a line and without a slow rise', async () => {
    await liveWeeks(town, ada, weeks(9));
    const posted = replies(driver).length;
    const said = await change('IC4', 'correction');
    expect(said).toMatch(/Every week is read against what Senior asks/);
    expect(said).toMatch(/Before:.*what Engineer II asks.*Now:.*what Senior asks/);
    expect(await assignments()).toEqual([['IC4', '2000-W01', 'none']]);
    await town.slack.until(
      () => wordsOn(replyOf(driver, 35)).includes('of what Senior asks'),
      'the newest answer with the other level',
    );
    expect(replies(driver)).toHaveLength(posted);
    expect(wordsOn(replyOf(driver, 35))).not.toMatch(/bar moved|rises/);
    expect(wordsOn(driver.home())).toContain('of what Senior asks');
  });

  it.each(['promotion', 'last-change', 'correction'])(
    'a change that is taken back in the same week by %s leaves no line and no ramp',
    async (since) => {
      await town.moveTo(promptHour);
      await saveInDm(town, ada, plainWeek(0));
      await change('IC4', 'promotion');
      expect(await change('IC3', since)).not.toContain('bar moved');
      expect(await assignments()).toEqual([['IC3', '2000-W01', 'none']]);
    },
  );

  it('the same level again is no change, and says so under the level', async () => {
    await openLevel();
    expect(await driver.submitView({ level: 'IC3', change_as: 'promotion' })).toMatchObject({
      errors: { level: expect.stringContaining('already') },
    });
    expect(await assignments()).toEqual([['IC3', '2000-W01', 'none']]);
  });

  it('a change that meets another one at the same moment is tried again, never lost', async () => {
    const { person } = await town.mirrorOf(ada);
    const { store } = town.app.deps;
    const { value, revision } = await store.readAssignments(person);
    const write = store.writeAssignments.bind(store);
    let meanwhile = true;
    Object.assign(store, {
      writeAssignments: async (...given: Parameters<typeof write>) => {
        if (meanwhile) await write(person, value, revision);
        meanwhile = false;
        return write(...given);
      },
    });
    await change('IC5', 'promotion');
    expect((await assignments()).at(-1)).toEqual(['IC5', '2026-W27', 'promotion']);
  });

  it('what a level asks opens with `/mirror level` too', async () => {
    expect(wordsOn(await modalAfter(town, ada, () => driver.command('level')))).toContain('What IC3 asks');
  });
});
