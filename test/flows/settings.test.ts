import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { weekKeySchema } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { hideNumbers } from '../../src/use-cases/change-settings.js';
import { at, formIn, livedThrough, storedWeek, typedIn } from './acts.js';
import {
  afterHome,
  formAfter,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  offersOn,
  openHome,
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

const home = { surface: { kind: 'home' } } as const;
const week27 = weekKeySchema.parse('2026-W27');
const week28 = weekKeySchema.parse('2026-W28');

describe('settings', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());
  const profile = async () => (await town.mirrorOf(ada)).profile;
  const openSettings = () => modalAfter(town, ada, () => driver.click('rhythm', home));
  const choose = async (values: Readonly<Record<string, string | readonly string[]>>) => {
    await openSettings();
    return modalAfter(town, ada, () => afterHome(town, ada, () => driver.submitView(values as Record<string, string>)));
  };
  const pickTwice = async (early = '2') => {
    await openSettings();
    await modalAfter(town, ada, () => driver.click('pace', { choose: 'twice' }));
    await modalAfter(town, ada, () => afterHome(town, ada, () => driver.submitView({ early_weekday: early })));
    await driver.closeView(true);
  };
  const nine = () =>
    liveWeeks(
      town,
      ada,
      Array.from({ length: 9 }, (_, index) => plainWeek(index)),
    );

  describe('can be undone for ten minutes', () => {
    it('from the receipt, and everything is exactly as before, the next knock too', async () => {
      const before = await profile();
      const receipt = await choose({
        weekday: '4',
        hour: '10:00',
        band_words: 'numbers',
        theme: 'dark',
        detail: 'discreet',
      });
      expect(wordsOn(receipt)).toContain(
        'Changed: when I ask, how much stands in the chat, how the place is worded and the pictures.',
      );
      expect(wordsOn(receipt)).toContain('Thursday 9 July, 10:00');
      const undone = await modalAfter(town, ada, () => driver.click('undo_settings'));
      expect(wordsOn(undone)).toContain('Everything is as it was');
      expect(await profile()).toEqual(before);
      await driver.closeView(true);
      await town.moveTo(promptHour);
      expect(prompts(driver)).toHaveLength(1);
    });

    it('from App Home and from the settings window, and two changes go back to the state between', async () => {
      await choose({ theme: 'dark' });
      await driver.closeView(true);
      const between = await profile();
      await choose({ weekday: '1' });
      await driver.closeView(true);
      expect(offersOn(await openSettings())).toContain('undo_settings');
      await driver.closeView();
      await afterHome(town, ada, () => driver.click('undo_settings', home));
      await driver.closeView(true);
      const { changed: _changed, ...rest } = between;
      expect(await profile()).toEqual(rest);
      expect((await profile()).theme).toBe('dark');
      expect(offersOn(await openHome(town, ada))).not.toContain('undo_settings');
    });

    it('and says so plainly when it is too late, or when something else was changed since', async () => {
      await choose({ theme: 'dark' });
      const first = driver.currentView();
      if (first === undefined) throw new Error('No receipt.');
      await town.moveTo('2026-07-03T08:10:30Z');
      const late = await modalAfter(town, ada, () => driver.click('undo_settings'));
      expect(wordsOn(late)).toContain('more than ten minutes ago');
      expect((await profile()).theme).toBe('dark');
      expect(offersOn(await openHome(town, ada))).not.toContain('undo_settings');
      await driver.closeView();

      await town.moveTo('2026-07-03T08:09:00Z');
      const phone = town.slack.as(ada.id, 'phone');
      await phone.command('settings');
      await town.slack.until(() => phone.currentView(), 'the settings on the phone');
      await afterHome(town, ada, () => phone.submitView({ weekday: '4' }));
      const stale = await modalAfter(town, ada, () => driver.click('undo_settings'));
      expect(wordsOn(stale)).toContain('changed again since');
      expect((await profile()).rhythm.weekday).toBe(4);
    });

    it('nothing changed is nothing to undo', async () => {
      const before = await profile();
      await openSettings();
      await driver.submitView();
      expect(driver.currentView()).toBeUndefined();
      expect(await profile()).toEqual(before);
    });
  });

  describe('hide numbers for four weeks', () => {
    it('from the reply: no number stands anywhere, until when is said, and they come back by themselves', async () => {
      await nine();
      const standing = replyOf(driver, 35);
      expect(picturesOn(standing)).not.toEqual([]);
      await afterHome(town, ada, () => driver.click('reply_menu', { choose: 'hide-numbers' }));
      await town.slack.until(() => picturesOn(replyOf(driver, 35)).length === 0, 'the numbers to go');
      expect(wordsOn(driver.ephemerals().at(-1))).toContain('hidden until Friday 25 September');
      expect(wordsOn(replyOf(driver, 35))).not.toMatch(/\d ?%|Expectations:/);
      await openHome(town, ada);
      expect(wordsOn(driver.home())).toContain('Friday 25 September');
      expect(wordsOn(driver.home())).not.toMatch(/\d ?%/);
      expect(wordsOn(await modalAfter(town, ada, () => driver.click('why', home)))).not.toMatch(
        /\d ?%.*of what Senior/,
      );
      await driver.closeView(true);
      await driver.command('');
      expect(wordsOn(await town.slack.until(() => driver.ephemerals().at(-1), 'the card'))).not.toMatch(/\d ?%/);
      expect(wordsOn(await openSettings())).toContain('Hidden until Friday 25 September');
      await driver.submitView();
      expect((await profile()).hidden).toMatchObject({ until: '2026-09-25', after: 'review' });

      await town.moveTo('2026-09-24T20:00:00Z');
      expect((await profile()).bandWords).toBe('hidden');
      await town.moveTo('2026-09-24T22:30:00Z');
      expect(await profile()).toMatchObject({ bandWords: 'review' });
      expect((await profile()).hidden).toBeUndefined();
      expect(wordsOn(await openHome(town, ada))).toMatch(/\d ?% of what Senior asks/);
    }, 40_000);

    it('a window from before shows no arithmetic any more', async () => {
      await nine();
      await openHome(town, ada);
      expect(wordsOn(await modalAfter(town, ada, () => driver.click('why', home)))).toContain('show_arithmetic');
      await hideNumbers(town.app.deps, await town.mirrorOf(ada));
      await driver.click('show_arithmetic');
      await town.slack.until(() => !wordsOn(driver.currentView()).includes('show_arithmetic'), 'the numbers to go');
      expect(driver.viewStack()).toHaveLength(1);
      expect(wordsOn(driver.currentView())).not.toMatch(/\d ?%/);
    });

    it('Show them again ends it sooner, from App Home, from the reply and from what said it', async () => {
      await nine();
      for (const showAgain of [
        () => driver.click('show_numbers', home),
        () => driver.click('reply_menu', { choose: 'show-numbers' }),
        () =>
          driver.click('show_numbers', {
            surface: { kind: 'message', channel: driver.dm, ts: driver.ephemerals().at(-1)?.ts ?? '' },
          }),
      ]) {
        await afterHome(town, ada, () => driver.click('reply_menu', { choose: 'hide-numbers' }));
        await town.slack.until(() => picturesOn(replyOf(driver, 35)).length === 0, 'the numbers to go');
        await openHome(town, ada);
        await afterHome(town, ada, showAgain);
        await town.slack.until(() => picturesOn(replyOf(driver, 35)).length > 0, 'the numbers to come back');
        expect((await profile()).bandWords).toBe('review');
      }
      expect(replies(driver)).toHaveLength(9);
    }, 60_000);

    it('chosen in the window; other words end it, and hidden for good stays', async () => {
      await choose({ band_words: 'rest' });
      await driver.closeView(true);
      expect((await profile()).hidden?.until).toBe('2026-07-31');
      expect(wordsOn(await choose({ band_words: 'hidden' }))).toContain('Changed: how the place is worded.');
      await driver.closeView(true);
      await choose({ band_words: 'plain' });
      await driver.closeView(true);
      expect(await profile()).toMatchObject({ bandWords: 'plain' });
      expect((await profile()).hidden).toBeUndefined();
      await choose({ band_words: 'hidden' });
      await driver.closeView(true);
      await town.moveTo('2026-10-01T08:00:00Z');
      expect((await profile()).bandWords).toBe('hidden');
    });
  });

  describe('twice a week', () => {
    beforeEach(async () => {
      await town.moveTo(promptHour);
      await afterHome(town, ada, () => driver.click('skip'));
    });

    it('the early form saves the week so far without an answer; the later one shows how much and joins', async () => {
      await pickTwice();
      await town.moveTo('2026-07-07T13:00:00Z');
      expect(wordsOn(formIn(driver))).toContain('Your week so far');
      await saveInDm(town, ada, { box_output: 'quota service shipped, 3d' });
      expect((await storedWeek(town, ada, week28))?.soFar).toBe(true);
      const receipt = driver.messages().at(-1);
      expect(wordsOn(receipt)).toContain('Week 28 so far is saved.');
      expect(wordsOn(receipt)).toContain('The rest is asked on Friday 10 July, 15:00.');
      expect(replies(driver)).toEqual([]);
      expect(wordsOn(driver.home())).toContain('1 output · 0 outcome · 0 impact so far');

      await town.moveTo(fridayPlus(1));
      const rest = driver.messages().at(-1);
      expect(wordsOn(rest)).toContain('Output: what you finished · 1 so far');
      expect(wordsOn(rest)).not.toContain('quota');
      driver.type({ box_input: 'reviews x6' });
      await afterHome(town, ada, () => driver.click('add_to_week'));
      expect(await typedIn(town, ada, week28)).toMatchObject({
        input: ['reviews x6'],
        output: ['quota service shipped, 3d'],
      });
      await town.slack.until(() => replyOf(driver, 28), 'the answer');
      expect(wordsOn(driver.home())).not.toContain('so far');
      expect(await town.app.deps.store.readConflicts((await town.mirrorOf(ada)).person)).toEqual([]);
      const before = driver.messages().length;
      await town.moveTo('2026-07-11T13:00:00Z');
      expect(driver.messages()).toHaveLength(before);
    });

    it('That was all answers at once, and the later knock does not come; a second press changes nothing', async () => {
      await pickTwice();
      await town.moveTo('2026-07-07T13:00:00Z');
      await saveInDm(town, ada, { box_output: 'quota service shipped, 3d' });
      const receipt = driver.messages().at(-1);
      await afterHome(town, ada, () => driver.click('that_was_all'));
      await town.slack.until(() => replyOf(driver, 28), 'the answer');
      expect(wordsOn(driver.messages().find(({ ts }) => ts === receipt?.ts))).toContain('Week 28 is saved.');
      const before = driver.messages().length;
      await town.moveTo(fridayPlus(1));
      expect(driver.messages()).toHaveLength(before);
    });

    it('an edit in a window keeps the week going; nothing to add on the day itself is an answer', async () => {
      await pickTwice('1');
      await town.moveTo('2026-07-06T13:00:00Z');
      await formAfter(town, ada, 'more_detail');
      await afterHome(town, ada, () => driver.submitView({ box_input: 'reviews x6' }));
      await modalAfter(town, ada, () => driver.click('edit_week'));
      await afterHome(town, ada, () => driver.submitView({ box_input: 'reviews x7' }));
      expect((await storedWeek(town, ada, week28))?.soFar).toBe(true);
      await town.moveTo(fridayPlus(1));
      await afterHome(town, ada, () => driver.click('add_to_week'));
      expect(await typedIn(town, ada, week28)).toMatchObject({ input: ['reviews x7'] });
      expect((await storedWeek(town, ada, week28))?.soFar).toBeUndefined();
      await town.slack.until(() => replyOf(driver, 28), 'the answer');
    });

    it('discreet: the chat says nothing of what is there, and the window holds it', async () => {
      await choose({ detail: 'discreet' });
      await driver.closeView(true);
      await pickTwice();
      await town.moveTo('2026-07-07T13:00:00Z');
      await formAfter(town, ada, 'open_form');
      await afterHome(town, ada, () => driver.submitView({ box_output: 'quota service shipped, 3d' }));
      await town.moveTo(fridayPlus(1));
      expect(driver.messages().at(-1)?.text).toBe('Your week goes on.');
      await formAfter(town, ada, 'open_form');
      expect(JSON.stringify(driver.values())).toContain('quota service shipped, 3d');
      await afterHome(town, ada, () => driver.submitView({ box_input: 'reviews x6' }));
      expect((await storedWeek(town, ada, week28))?.entries).toHaveLength(2);
      expect(driver.messages().map(wordsOn).join()).not.toMatch(/quota|1 output|so far · /);
    });

    it.each([
      ['5', 'another day'],
      ['6', 'before Friday'],
    ])('an earlier day %s before a Friday is refused under its field', async (early, sentence) => {
      await openSettings();
      await modalAfter(town, ada, () => driver.click('pace', { choose: 'twice' }));
      const refused = await driver.submitView({ early_weekday: early });
      expect(refused).toMatchObject({ outcome: 'errors' });
      expect(JSON.stringify(driver.currentView()?.errors)).toContain(sentence);
      expect((await profile()).rhythm).toEqual({ weekday: 5, time: '15:00' });
    });

    it('back at once a week the second day is gone and nothing of it is left', async () => {
      await pickTwice();
      await choose({ pace: 'weekly' });
      await driver.closeView(true);
      expect((await profile()).rhythm).toEqual({ weekday: 5, time: '15:00' });
      const before = driver.messages().length;
      await town.moveTo('2026-07-07T13:00:00Z');
      expect(driver.messages()).toHaveLength(before);
    });
  });

  it('every other week: one form, the week between a button away, and both count', async () => {
    await liveWeeks(town, ada, [plainWeek(0)]);
    const receipt = await choose({ pace: 'fortnightly' });
    expect(wordsOn(receipt)).toContain('Every other Friday 15:00');
    expect(wordsOn(receipt)).toContain('Friday 17 July');
    await driver.closeView(true);
    const before = driver.messages().length;
    await town.moveTo(fridayPlus(1));
    expect(driver.messages()).toHaveLength(before);
    await town.moveTo(fridayPlus(2));
    const form = formIn(driver);
    expect(wordsOn(form)).toContain('Fill week 28');
    await modalAfter(town, ada, () => driver.click('open_week', { surface: at(form!), blockId: 'week:2026-W28' }));
    await afterHome(town, ada, () => driver.submitView(plainWeek(1)));
    while (driver.currentView() !== undefined) await driver.closeView(true);
    await saveInDm(town, ada, plainWeek(2));
    await town.slack.until(() => replyOf(driver, 29), 'the answer');
    expect(wordsOn(replyOf(driver, 29))).toContain('Three weeks are in');
    expect(wordsOn(driver.home())).not.toContain('not logged');
  });

  it('energy is asked in the window once it is wished for, shown to the person alone, and never counts', async () => {
    await livedThrough(town, ada, [week27]);
    const asked = await modalAfter(town, ada, () => driver.command('week'));
    expect(offersOn(asked)).not.toContain('energy');
    await driver.closeView();
    await choose({ wishes: ['reminder', 'energy'] });
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.command('week'));
    await afterHome(town, ada, () => driver.submitView({ energy: '4' }));
    while (driver.currentView() !== undefined) await driver.closeView(true);
    expect((await storedWeek(town, ada, week27))?.energy).toBe(4);
    expect(wordsOn(await openHome(town, ada))).toContain('energy 4 of 5');
    expect(driver.messages().map(wordsOn).join()).not.toContain('energy');
    await choose({ wishes: [] });
    await driver.closeView(true);
    expect(await profile()).toMatchObject({ reminder: false });
    expect((await profile()).energy).toBeUndefined();
    expect((await storedWeek(town, ada, week27))?.energy).toBe(4);
  });

  describe('being away', () => {
    const away = async (values: Readonly<Record<string, string | readonly string[]>>) => {
      await modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'away' }));
      return driver.submitView(values);
    };

    it('until I come back is silent without an end; the weeks between were time off, a week that was filled stays', async () => {
      await afterHome(town, ada, () => away({ away_open_end: ['open-end'] }));
      expect(wordsOn(driver.home())).toContain('Away until you come back');
      await town.moveTo(fridayPlus(1));
      await modalAfter(town, ada, () => driver.command('week 2026-W28'));
      await afterHome(town, ada, () => driver.submitView({ box_output: 'answered from the beach' }));
      await town.moveTo(fridayPlus(4));
      const spoken = driver.messages().filter(({ text }) => text.startsWith('Your week'));
      expect(spoken).toEqual([]);
      await town.moveTo('2026-08-05T08:00:00Z');
      await openHome(town, ada);
      await afterHome(town, ada, () => driver.click('resume', home));
      expect(wordsOn(driver.currentView())).toContain('The next question comes on Friday 7 August, 15:00.');
      const states = await Promise.all(
        ['27', '28', '29', '30', '31', '32'].map(
          async (week) => (await storedWeek(town, ada, weekKeySchema.parse(`2026-W${week}`)))?.state,
        ),
      );
      expect(states).toEqual(['away', 'logged', 'away', 'away', 'away', undefined]);
      expect(await profile()).not.toHaveProperty('pausedFrom');
    });

    it.each([
      [{ away_date: '2026-07-03' }, 'after today'],
      [{ away_date: '' }, 'Pick the first day back'],
    ])('%j is answered under the field', async (values, sentence) => {
      expect(await away(values)).toMatchObject({ outcome: 'errors' });
      expect(JSON.stringify(driver.currentView()?.errors)).toContain(sentence);
      expect((await profile()).pausedUntil).toBeUndefined();
    });
  });

  it('values that no window offers change nothing', async () => {
    const before = await profile();
    await openSettings();
    const view = driver.currentView();
    if (view === undefined) throw new Error('No window.');
    const forged = JSON.stringify(view.definition)
      .replaceAll('"value":"dark"', '"value":"neon"')
      .replaceAll('"value":"plain"', '"value":"shout"')
      .replaceAll('"value":"twice"', '"value":"hourly"')
      .replaceAll('"value":"21:00"', '"value":"99:99"')
      .replaceAll('"value":"7"', '"value":"77"');
    Object.assign(view, { definition: JSON.parse(forged) as unknown });
    await driver.submitView({ theme: 'neon', band_words: 'shout', pace: 'hourly', hour: '99:99', weekday: '77' });
    expect(await profile()).toEqual(before);
    expect(driver.currentView()).toBeUndefined();
  });
});
