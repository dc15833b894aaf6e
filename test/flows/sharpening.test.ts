import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import {
  afterHome,
  formAfter,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  picturesOn,
  plainWeek,
  promptHour,
  prompts,
  replies,
  replyOf,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

describe('after a week is saved', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());
  const stored = async (week = '2026-W27') => {
    const { person } = await town.mirrorOf(ada);
    return (await town.app.deps.store.readCheckIn(person, week as never))?.value;
  };
  const home = { surface: { kind: 'home' } } as const;

  it('another kind of work can be taken away from a line, and the sheet below shows it', async () => {
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_input: 'code reviews x6 for the importer' });
    expect((await stored())?.entries[0]?.category).toBeDefined();
    await modalAfter(town, ada, () => driver.click('check_reading'));
    await modalAfter(town, ada, () => driver.click('line_menu', { choose: 'kind' }));
    await afterHome(town, ada, () => driver.submitView({ line_kind: 'none' }));
    expect((await stored())?.entries[0]?.category).toBeUndefined();
    expect(wordsOn(driver.currentView())).toContain('code reviews');
  });

  it('who noticed? opens the week with its lines, and the outcome added there counts', async () => {
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_output: 'importer shipped, 3d' });
    await modalAfter(town, ada, () => driver.click('someone_noticed'));
    expect(JSON.stringify(driver.values())).toContain('importer shipped, 3d');
    await afterHome(town, ada, () => driver.submitView({ box_outcome: 'support closes imports in minutes' }));
    expect(wordsOn(driver.currentView())).toContain('Saved. Read right?');
    await driver.closeView();
    expect(wordsOn(replyOf(driver, 27))).toContain('Outcome ●');
    expect(replies(driver)).toHaveLength(1);
  });

  it('a line noted while a saved week is open for edit is not lost: both texts are shown, and both can be kept', async () => {
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_output: 'importer shipped, 3d' });
    await modalAfter(town, ada, () => driver.click('edit_week'));
    await afterHome(town, ada, () => town.slack.as(ada.id, 'phone').command('log in: reviews x3'));
    const submitted = await driver.submitView({ box_output: 'importer shipped, 3d\nRFC: quotas' });
    expect(submitted.outcome).toBe('updated');
    expect(wordsOn(driver.currentView())).toContain('reviews x3');
    await afterHome(town, ada, () => driver.submitView({ keep_text: 'both' }));
    expect((await stored())?.entries.map(({ typed }) => typed).toSorted()).toEqual([
      'RFC: quotas',
      'importer shipped, 3d',
      'reviews x3',
    ]);
  });

  it('another day and hour move the next knock, and only that', async () => {
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    await afterHome(town, ada, () => driver.submitView({ weekday: '4', hour: '10:00' }));
    expect(wordsOn(driver.home())).toContain('Thursday 10:00');
    await town.moveTo(promptHour);
    expect(prompts(driver)).toEqual([]);
    await town.moveTo('2026-07-09T08:00:00Z');
    expect(prompts(driver)).toHaveLength(1);
  });

  it('hidden numbers: no band, no percent and no picture in reply and App Home', async () => {
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    await afterHome(town, ada, () => driver.submitView({ band_words: 'hidden' }));
    await liveWeeks(
      town,
      ada,
      Array.from({ length: 9 }, (_, index) => plainWeek(index)),
    );
    const reply = replyOf(driver, 35);
    expect(picturesOn(reply)).toEqual([]);
    expect(wordsOn(reply) + wordsOn(driver.home())).not.toMatch(/\d ?%|Expectations:/);
    expect(town.slack.state.files.size).toBe(0);
  });

  it('a change to discreet closes numbers out of the next reply', async () => {
    await liveWeeks(
      town,
      ada,
      Array.from({ length: 8 }, (_, index) => plainWeek(index)),
    );
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    await afterHome(town, ada, () => driver.submitView({ detail: 'discreet' }));
    await town.moveTo(fridayPlus(8));
    await formAfter(town, ada, 'open_form');
    await afterHome(town, ada, () => driver.submitView({ box_output: 'importer shipped, 3d' }));
    expect(picturesOn(replyOf(driver, 35))).toEqual([]);
    expect(wordsOn(replyOf(driver, 35))).not.toMatch(/%|outcome/i);
    const why = await modalAfter(town, ada, () => driver.click('why'));
    expect(wordsOn(why)).toContain('Why this score?');
  });

  it('an edit of an older week changes its receipt, Home and the newest answer; what it was told stays', async () => {
    await liveWeeks(town, ada, [plainWeek(0), plainWeek(1)]);
    const told = wordsOn(replyOf(driver, 27));
    const updated = () =>
      town.slack.calls.filter(({ method, args }) => method === 'chat.update' && args['ts'] === replyOf(driver, 28)?.ts);
    const before = updated().length;
    await modalAfter(town, ada, () => driver.click('week_menu', { ...home, blockId: 'week:2026-W27', choose: 'edit' }));
    await afterHome(town, ada, () => driver.submitView({ box_output: '', box_outcome: '', box_input: 'reviews x2' }));
    expect((await stored())?.entries).toHaveLength(1);
    expect(wordsOn(replyOf(driver, 27))).toBe(told);
    expect(updated()).toHaveLength(before + 1);
    const receipt = driver.messages().find(({ text }) => text === 'Week 27 is saved.');
    expect(wordsOn(receipt)).toContain('1 input · 0 output · 0 outcome');
    expect(wordsOn(receipt)).toContain('The answer to week 28 has the new numbers.');
    expect(wordsOn(driver.home())).toContain('1 input · 0 output · 0 outcome');
  });
});
