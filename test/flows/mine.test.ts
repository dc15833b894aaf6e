import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addWeeks, trailingWeeks, type WeekKey } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { reflectOnWeeks } from '../../src/use-cases/reflect-on-week.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { swapAssignments } from '../../src/use-cases/swap-assignments.js';
import { swapProfile } from '../../src/use-cases/swap-profile.js';
import { livedThrough, storedWeek } from './acts.js';
import {
  afterHome,
  fridayMorning,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  offersOn,
  openHome,
  plainWeek,
  promptHour,
  replyOf,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, bo, jana, openTown, type Town } from './town.js';

const newest = '2026-W26' as WeekKey;
const thisWeek = '2026-W27' as WeekKey;
const home = { surface: { kind: 'home' } } as const;

describe('what of the judging is the person’s own', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());

  const own = async () => (await town.mirrorOf(ada)).profile.own ?? [];
  const opened = async (words: string) => wordsOn(await modalAfter(town, ada, () => driver.command(words)));
  const pressed = async (action: string, options = {}) =>
    wordsOn(await modalAfter(town, ada, () => driver.click(action, options)));
  const kept = async (values: Readonly<Record<string, string | readonly string[]>>) =>
    wordsOn(await modalAfter(town, ada, () => afterHome(town, ada, () => driver.submitView(values))));
  /** Submits what cannot be taken: the window stays and says why under the field. */
  const refused = async (values: Readonly<Record<string, string | readonly string[]>>) => {
    await driver.submitView(values);
    return driver.currentView()?.errors ?? {};
  };
  const addCalls = async () => {
    await opened('mine');
    await pressed('own_add');
    return kept({ own_name: 'Customer calls', own_box: 'input', own_words: 'customer call, demo' });
  };
  const onlyInWindows = (typed: string) =>
    expect(JSON.stringify([driver.messages(), driver.ephemerals()])).not.toContain(typed);

  it.each(['mine', 'own', 'kinds', 'target', 'window', 'arten', 'ziel'])(
    'opens with “%s”, empty at first',
    async (word) => {
      const window = await opened(word);
      expect(window).toContain('Nothing is your own so far: the weeks are read as Senior says.');
      expect(window).not.toContain('own_back');
    },
  );

  it('a kind that is added is offered and guessed at once, also in last week’s lines', async () => {
    const window = await addCalls();
    expect(window).toContain('Customer calls · Input');
    expect(window).toContain('That is changed, from this week on.');
    expect(await own()).toMatchObject([
      { from: thisWeek, added: [{ name: 'Customer calls', words: ['customer call', 'demo'] }] },
    ]);
    const mirror = await town.mirrorOf(ada);
    await saveCheckIn(town.app.deps, mirror, {
      week: newest,
      boxes: { input: 'demo for the bakery\ncustomer calls x3', output: '', outcome: '', impact: '' },
      revision: 0,
    });
    const key = (await own())[0]?.added[0]?.key;
    expect(key).toMatch(/^own:/);
    const stored = await storedWeek(town, ada, newest);
    expect(stored?.entries.map(({ category, count }) => [category, count])).toEqual([
      [key, 1],
      [key, 3],
    ]);
    onlyInWindows('Customer calls');
  });

  it('mistakes stand under their field, and what was typed stays', async () => {
    await addCalls();
    await pressed('own_add');
    const words = Array.from({ length: 13 }, (_, place) => `word ${place}`).join(',');
    const errors = await refused({
      own_name: 'customer CALLS',
      own_box: 'input',
      own_words: words,
      own_points: '31',
    });
    expect(errors).toMatchObject({
      'own-name': expect.stringContaining('has that name already'),
      'own-words': expect.stringContaining('At most 12 words'),
      'own-points': 'It has to lie between 0 and 30.',
    });
    expect(await refused({ own_name: '   ', own_box: 'input', own_words: '', own_points: 'many' })).toMatchObject({
      'own-name': 'It needs a name.',
      'own-points': expect.stringContaining('not a number'),
    });
    expect((await own())[0]?.added).toHaveLength(1);
    // The same name in another box is another kind.
    expect(await kept({ own_name: 'Customer calls', own_box: 'output', own_points: '2,5' })).toContain(
      '2.5 points each',
    );
  });

  it('a kind of the level is named, weighed and hidden, and everything is as before after Undo', async () => {
    await addCalls();
    await pressed('own_change');
    expect(offersOn(driver.currentView())).toEqual(['own_pick']);
    const form = await pressed('own_pick', { choose: 'review' });
    expect(offersOn(driver.currentView())).toEqual(['own_pick', 'own_name', 'own_points', 'own_ticks']);
    expect(form).toContain('Review & feedback given');
    const window = await kept({ own_name: 'Reading code', own_points: '2', own_ticks: ['hide'] });
    expect(window).toContain(
      'Reading code · Input · the level says “Review & feedback given” · 2 points each · not offered',
    );
    expect((await own())[0]).toMatchObject({
      renamed: { review: 'Reading code' },
      points: { review: 2 },
      hidden: ['review'],
    });
    const undone = wordsOn(await modalAfter(town, ada, () => afterHome(town, ada, () => driver.click('undo_own'))));
    expect(undone).toContain('It is as it was.');
    expect(undone).not.toContain('Reading code');
    expect((await own())[0]).toMatchObject({
      renamed: {},
      points: {},
      hidden: [],
      added: [{ name: 'Customer calls' }],
    });
  });

  it('another kind picked in the form brings none of what was typed for the one before', async () => {
    await opened('mine');
    await pressed('own_change');
    await pressed('own_pick', { choose: 'review' });
    driver.type({ own_name: 'For reviews' });
    const form = await pressed('own_pick', { choose: 'shipped' });
    expect(form).toContain('Shipped change');
    await kept({});
    expect(await own()).toEqual([]);
  });

  it('⋯ hides a kind and offers it again; back to the level’s own hides what was added, and Undo brings it back', async () => {
    await addCalls();
    const act = async (choose: string) => {
      await modalAfter(town, ada, () => afterHome(town, ada, () => driver.click('own_menu', { choose })));
      return wordsOn(driver.currentView());
    };
    expect(await act('hide')).toContain('Customer calls · Input · not offered');
    expect(await act('offer')).not.toContain('not offered');
    const back = wordsOn(await modalAfter(town, ada, () => afterHome(town, ada, () => driver.click('own_back'))));
    expect(back).toContain('Nothing is your own so far');
    expect(back).toContain('not offered');
    const undone = wordsOn(await modalAfter(town, ada, () => afterHome(town, ada, () => driver.click('undo_own'))));
    expect(undone).not.toContain('not offered');
  });

  it('target and windows: a line beside the place, another window from this week on, and in every explanation', async () => {
    await livedThrough(town, ada, trailingWeeks(newest, 20));
    await opened('mine');
    await pressed('own_tune');
    expect(await refused({ own_target: '95', 'own-window::input': '3', 'own-window::impact': 'year' })).toMatchObject({
      'own-target': 'It has to lie between 100 and 200.',
      'own-window::input': 'It has to lie between 4 and 52.',
      'own-window::impact': expect.stringContaining('not a number'),
    });
    const window = await kept({ own_target: '180 %', 'own-window::input': '8', 'own-window::impact': '' });
    expect(window).toContain('*Target:* 180% of what Senior asks');
    expect(window).toContain('Input 8 instead of 13');
    // Output is still read over 13 weeks, and with it the place.
    expect(window).not.toContain('there is no place');
    await driver.closeView(true);

    expect(wordsOn(await openHome(town, ada))).toMatch(/Your own target: 180%, about \d+ points away\./);
    const why = wordsOn(await modalAfter(town, ada, () => driver.click('why', home)));
    expect(why).toMatch(/Your own target: 180%, about \d+ points away\./);
    // The weeks judged so far keep their window; the week under way has the new one.
    expect(why).toContain('Your own in this: target 180%.');
    expect(why).toContain('in the logged weeks of the last 13');
    expect(await pressed('show_arithmetic')).toContain('Your own in this: target 180%.');
    await driver.closeView(true);

    await livedThrough(town, ada, [thisWeek]);
    await openHome(town, ada);
    const later = wordsOn(await modalAfter(town, ada, () => driver.click('why', home)));
    expect(later).toContain('Your own in this: window 8 weeks (Input) and target 180%.');
    expect(later).toContain('in the logged weeks of the last 8');
  });

  it('windows that leave a short place say so, before and after', async () => {
    await opened('mine');
    expect(await pressed('own_tune')).toContain(
      'With 4 weeks in both, miss 1 and there is no place; with 13, as for everybody, it takes 6.',
    );
    expect(await kept({ 'own-window::input': '4', 'own-window::output': '5' })).toContain(
      'With your own windows the place is read over 5 weeks: miss 2 of them, and there is no place.',
    );
  });

  it('opens from Settings, from Why and from the level, three windows deep at most', async () => {
    await livedThrough(town, ada, trailingWeeks(newest, 14));
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    expect(await pressed('mine')).toContain('Nothing is your own so far');
    await pressed('own_tune');
    await kept({ own_target: '115' });
    expect(driver.viewStack()).toHaveLength(2);
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.click('why', home));
    expect(await pressed('mine')).toContain('*Target:* 115%');
    expect(await pressed('calibrate')).toContain('The last 14 logged weeks beside what Senior asks');
    await driver.closeView(true);
    await opened('level');
    expect(offersOn(driver.currentView())).toEqual(expect.arrayContaining(['mine', 'calibrate']));
  });

  it('a press on a window of before, and an Undo that comes late, change nothing and say so', async () => {
    await addCalls();
    await town.moveTo('2026-07-03T08:11:00Z');
    const late = wordsOn(await modalAfter(town, ada, () => driver.click('undo_own')));
    expect(late).toContain('Undo works for ten minutes, and they are over.');
    expect(late).toContain('Customer calls');
    expect((await own())[0]?.added).toHaveLength(1);
  });

  it('nobody else and no keeper sees it', async () => {
    await addCalls();
    const other = await joinForPrompt(town, jana);
    const window = wordsOn(await modalAfter(town, jana, () => other.command('mine')));
    expect(window).toContain('Bisher ist nichts dein Eigenes');
    const { frameworks } = town.app.deps;
    expect(JSON.stringify(await frameworks.newestFramework())).not.toContain('Customer calls');
  });

  it('somebody who has not joined hears how to begin', async () => {
    const other = town.as(jana);
    await other.command('mine');
    await town.slack.until(() => other.ephemerals().at(-1), 'an answer');
    expect(offersOn(other.ephemerals().at(-1))).toContain('start');
  });

  it('two kinds of one name say which box each is in', async () => {
    await addCalls();
    await pressed('own_add');
    await kept({ own_name: 'Customer calls', own_box: 'output' });
    const form = await pressed('own_change');
    expect(form).toContain('Customer calls (Input)');
    expect(form).toContain('Customer calls (Output)');
    expect(form).not.toContain('Shipped change (');
  });

  describe('fitted to the real pace', () => {
    /** Five lines of input and one of output a week, and nothing that anybody felt. */
    const busyWeeks = async (weeks: readonly WeekKey[]) => {
      const mirror = await town.mirrorOf(ada);
      for (const week of weeks) {
        await saveCheckIn(town.app.deps, mirror, {
          week,
          boxes: {
            input: 'review of one\npairing on two\nread three\nasked four\non call five',
            output: 'limiter shipped',
            outcome: '',
            impact: '',
          },
          revision: 0,
        });
      }
    };

    it('says how many weeks are missing before it looks', async () => {
      await busyWeeks(trailingWeeks(newest, 5));
      const window = await opened('calibrate');
      expect(window).toContain('From 12 logged weeks on a look is possible; there are 5.');
      expect(driver.currentView()?.definition.submit).toBeUndefined();
    });

    it('says why its number is another one than Home’s, while the bar rises', async () => {
      await busyWeeks(trailingWeeks(newest, 14));
      const { person } = await town.mirrorOf(ada);
      await swapAssignments(town.app.deps, person, () => [
        { level: 'IC3', validFrom: '2000-W01' as WeekKey, ramp: 'none' },
        { level: 'IC4', validFrom: addWeeks(newest, -13), ramp: 'promotion' },
      ]);
      const home = /(\d+)% of what Senior asks/.exec(wordsOn(await openHome(town, ada)))?.[1];
      const window = await opened('calibrate');
      const [, here, there] =
        /without the slow rise, these weeks are at (\d+)%, where the Home tab says (\d+)%/.exec(window) ?? [];
      expect(there).toBe(home);
      expect(here).not.toBe(home);
      expect(window).toContain(`The same weeks would read ${here}% → `);
    });

    it('offers what is clear, takes over only what is ticked, shows it beside what the level asks, and is taken back with one press', async () => {
      await busyWeeks(trailingWeeks(newest, 16));
      const window = await opened('calibrate');
      expect(window).toContain('*Input:* asked about 2.5 lines a week, really done about 5');
      expect(window).toMatch(/Proposed: 5 lines a week\. The same weeks would read \d+% → \d+%\./);
      expect(window).toContain('a review will not know of it');
      expect(await refused({})).toMatchObject({
        'calibrate-ticks': expect.stringContaining('Tick what shall be taken over'),
      });
      expect(await own()).toEqual([]);
      const mine = await kept({ calibrate_ticks: ['input 5'] });
      expect(mine).toContain('*Asked of you since week 27:* Input: 5 a week, where the level asks 2.5');
      expect((await own())[0]?.quarter).toEqual({ level: 'IC4', since: thisWeek, counts: { input: 5 } });
      await driver.closeView(true);

      const level = await opened('level');
      expect(level).toContain('about 2.5 inputs and 2.5 outputs a week');
      expect(level).toContain('your weeks are held against what you fitted:* Input 5 a week.');
      expect(level).toContain('Your own in this: what is asked (Input).');
      await driver.closeView(true);
      const levels = await opened('levels IC4 IC5');
      expect(levels).toContain('about 2.5 inputs a week');
      expect(levels).toContain(
        'Instead of what Senior asks your weeks are held against what you fitted:* Input 5 a week.',
      );
      await driver.closeView(true);
      expect(await opened('levels IC5 IC6')).not.toContain('what you fitted');
      await driver.closeView(true);
      expect(await opened('kalibrieren')).toContain(
        'What Senior asks of you changed on 29 June 2026. From 12 logged weeks since then a look is possible; there are 0.',
      );
      await driver.closeView(true);

      await opened('mine');
      const back = wordsOn(await modalAfter(town, ada, () => afterHome(town, ada, () => driver.click('drop_fitted'))));
      expect(back).not.toContain('Asked of you');
      expect((await own())[0]?.quarter).toBeUndefined();
    });

    it('every number says by which yardstick it is: answer, Home, card, trend, what-if and shares; nothing says what was changed', async () => {
      await livedThrough(town, ada, trailingWeeks(newest, 16));
      const yardstick = 'by a personal yardstick instead of what Senior asks';
      await opened('trend');
      expect(wordsOn(driver.currentView())).toMatch(/\d+% of what Senior asks, likely/);
      await driver.closeView(true);
      await opened('calibrate');
      expect(await kept({ calibrate_ticks: ['outcome 13'] })).toContain('Asked of you since week 27');
      await driver.closeView(true);
      // The weeks that are over keep what judged them.
      expect(wordsOn(await openHome(town, ada))).not.toContain('yardstick');

      await town.moveTo(promptHour);
      await saveInDm(town, ada, plainWeek(0));
      const reply = await town.slack.until(() => replyOf(driver, 27), 'the answer');
      await town.slack.until(() => wordsOn(replyOf(driver, 27)).includes('yardstick') || undefined, 'the place');
      while (driver.currentView() !== undefined) await driver.closeView(true);
      const number = new RegExp(String.raw`\d+% ${yardstick}, likely`);
      expect(wordsOn(replyOf(driver, 27))).toMatch(number);
      expect(wordsOn(replyOf(driver, 27))).not.toMatch(/% of what Senior asks/);
      expect(wordsOn(await openHome(town, ada))).toMatch(number);
      await driver.command('');
      await town.slack.until(() => driver.ephemerals().at(-1), 'the card');
      expect(wordsOn(driver.ephemerals().at(-1))).toMatch(number);
      const trend = await opened('trend');
      expect(trend).toMatch(number);
      expect(trend).toContain('Since week 27 the weeks are held against a personal yardstick. The line breaks there');
      await driver.closeView(true);
      const other = await opened('what-if IC5');
      expect(other).toContain(`As they are: likely`);
      expect(other).toContain(yardstick);
      // Counts were fitted to one level.
      expect(other).toContain('of what Staff asks');
      await driver.closeView(true);

      await opened('share');
      await driver.submitView({ share_way: 'channel', share_extras: ['band', 'picture'] });
      await driver.submitView({ share_channel: 'C0TEAM0000' });
      const preview = await town.slack.until(() => {
        const words = wordsOn(driver.currentView());
        return words.includes('This is exactly what') ? words : undefined;
      }, 'the preview');
      expect(preview).toMatch(number);
      expect(preview).toContain('The weeks, in % by a personal yardstick:');
      await driver.submitView();
      const posted = wordsOn(await town.slack.until(() => town.as(bo).messages('C0TEAM0000')[0], 'the share'));
      expect(posted).toMatch(number);
      expect(posted).toContain('"name":"Personal yardstick"');
      for (const words of [posted, wordsOn(reply)]) expect(words).not.toMatch(/fitted|13 a quarter|Your own in this/);
    });

    const offer = 'hold clearly more lines or events than Senior asks for, or clearly fewer';

    it('is explained before there are weeks enough, and offered in Home from the twelfth on, until it is looked at', async () => {
      await busyWeeks(trailingWeeks(newest, 11));
      expect(wordsOn(await openHome(town, ada))).not.toContain(offer);
      const early = await opened('level');
      expect(early).toContain('can be looked at from 12 logged weeks under one bar on');
      expect(offersOn(driver.currentView())).not.toContain('calibrate');
      await driver.closeView(true);

      await busyWeeks([thisWeek]);
      expect(wordsOn(await openHome(town, ada))).toContain(offer);
      expect(offersOn(driver.home())).toEqual(expect.arrayContaining(['calibrate', 'put_fit_aside']));
      const window = wordsOn(
        await modalAfter(town, ada, () => afterHome(town, ada, () => driver.click('calibrate', home))),
      );
      expect(window).toContain('*Input:* asked about 2.5 lines a week, really done about 5');
      expect(window).toContain('not how large they are or how far they are felt');
      // Looking changes nothing but that it is not offered again.
      expect(await own()).toEqual([]);
      expect(wordsOn(driver.home())).not.toContain(offer);
      await driver.closeView(true);
      await opened('level');
      expect(offersOn(driver.currentView())).toContain('calibrate');
    });

    it('is offered in one answer, also when that is drawn again, and put aside for good', async () => {
      await busyWeeks(trailingWeeks(newest, 16));
      const lines = 'review of one\npairing on two\nread three\nasked four\non call five';
      const typed = { box_input: lines, box_output: 'limiter shipped' };
      await liveWeeks(town, ada, [typed]);
      const answer = (week: number) =>
        town.slack.until(() => replyOf(driver, week), `the answer to week ${week}`).then(wordsOn);
      expect(await answer(27)).toContain(offer);
      await afterHome(town, ada, () =>
        driver.command('edit').then(() => driver.submitView({ box_input: `${lines}\nread six` })),
      );
      while (driver.currentView() !== undefined) await driver.closeView(true);
      expect(await answer(27)).toContain(offer);
      await liveWeeks(town, ada, [typed], 1);
      expect(await answer(28)).not.toContain(offer);
      expect(wordsOn(await openHome(town, ada))).toContain(offer);
      await afterHome(town, ada, () => driver.click('put_fit_aside', home));
      expect(wordsOn(driver.home())).not.toContain(offer);
      expect((await town.mirrorOf(ada)).profile.fitSeen).toMatchObject({ level: 'IC4' });
      expect(await own()).toEqual([]);
    });

    it('put aside or looked at while it stands in the newest answer goes from there as well', async () => {
      await busyWeeks(trailingWeeks(newest, 16));
      await liveWeeks(town, ada, [
        { box_input: 'review of one\npairing on two\nread three\nasked four\non call five', box_output: 'limiter' },
      ]);
      const answer = () => wordsOn(replyOf(driver, 27));
      await town.slack.until(() => (answer().includes(offer) ? true : undefined), 'the offer in the answer');
      await openHome(town, ada);
      await afterHome(town, ada, () => driver.click('put_fit_aside', home));
      expect(answer()).not.toContain(offer);
      const { fitSeen: _seen, ...profile } = (await town.mirrorOf(ada)).profile;
      await swapProfile(town.app.deps, (await town.mirrorOf(ada)).person, () => profile);
      await afterHome(town, ada, () => driver.command('calibrate'));
      expect((await town.mirrorOf(ada)).profile.fitSeen).toMatchObject({ level: 'IC4' });
    });

    it('seen in a month that is lighter than usual, where nothing is offered, is not offered after it', async () => {
      await busyWeeks(trailingWeeks(addWeeks(newest, -4), 20));
      for (const week of trailingWeeks(newest, 4)) {
        const mirror = await town.mirrorOf(ada);
        const boxes = { input: 'read one', output: '', outcome: '', impact: '' };
        await saveCheckIn(town.app.deps, mirror, { week, boxes, revision: 0 });
      }
      expect(wordsOn(await openHome(town, ada))).not.toContain(offer);
      const reflected = await reflectOnWeeks(town.app.deps, await town.mirrorOf(ada));
      expect(reflected.reflection.progress.lightMonth).toBe(true);
      await afterHome(town, ada, () => driver.command('calibrate'));
      expect(wordsOn(driver.currentView())).toContain('Proposed:');
      expect((await town.mirrorOf(ada)).profile.fitSeen).toMatchObject({ level: 'IC4' });
    });

    it('ends with another level, and what was shown before that is not taken over after it', async () => {
      await busyWeeks(trailingWeeks(newest, 16));
      await opened('calibrate');
      const mirror = await town.mirrorOf(ada);
      await busyWeeks([thisWeek]);
      // The offer is the same still; with other weeks it would be refused.
      expect(await kept({ calibrate_ticks: ['input 5'] })).toContain('Asked of you');
      const { store } = town.app.deps;
      const { revision } = await store.readAssignments(mirror.person);
      const promoted = [...mirror.assignments, { level: 'IC5', validFrom: thisWeek, ramp: 'promotion' as const }];
      await store.writeAssignments(mirror.person, promoted, revision);
      await driver.closeView(true);
      expect(await opened('mine')).toContain('*Fitted expectations* were made for IC4 as you held it');
    });
  });
});
