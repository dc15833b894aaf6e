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
  offersOn,
  openHome,
  plainWeek,
  promptHour,
  prompts,
  replies,
  replyOf,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, bo, openTown, type Town } from './town.js';

const general = 'C0GENERAL0';

describe('words, App Home and leaving', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = town.as(ada);
  });
  afterEach(() => town.close());
  const stored = async (week: string) => {
    const { person } = await town.mirrorOf(ada);
    return (await town.app.deps.store.readCheckIn(person, week as never))?.value;
  };
  const home = { surface: { kind: 'home' } } as const;

  it('every word answers in a channel to the caller alone', async () => {
    await joinForPrompt(town, ada);
    for (const word of [
      '',
      'help',
      'log out: limiter shipped',
      'delete',
      'wek',
      'week 2030-W01',
      'coach',
      'stop',
      'resume',
    ]) {
      const before = driver.ephemerals(general).length;
      await driver.command(word, general);
      await town.slack.until(() => driver.ephemerals(general).length > before, `an answer to "${word}"`);
    }
    for (const word of [
      'start',
      'week',
      'why',
      'level',
      'forecast',
      'signals',
      'bets',
      'pause',
      'settings',
      'privacy',
    ]) {
      await modalAfter(town, ada, () => driver.command(word, general));
      await driver.closeView(true);
    }
    expect(driver.messages(general)).toEqual([]);
    expect(town.as(bo).ephemerals(general)).toEqual([]);
    expect(town.as(bo).viewStack()).toEqual([]);
  });

  it.each([
    ['week', 'Week 27'],
    ['week 2026-W25', 'Week 25'],
    ['week 2026-06-10', 'Week 24'],
    ['week last week', 'Week 26'],
    ['week 2w', 'Week 25'],
  ])('/mirror %s opens %s', async (words, title) => {
    await joinForPrompt(town, ada);
    // On Friday morning the week under way is the one a prompt would mean.
    const view = await modalAfter(town, ada, () => driver.command(words));
    expect(wordsOn(view)).toContain(title);
  });

  it.each([
    ['pause', 'away_date'],
    ['away', 'away_date'],
    ['vacation', 'away_date'],
    ['settings', 'weekday'],
    ['prefs', 'weekday'],
  ])('/mirror %s opens what its button opens', async (word, field) => {
    await joinForPrompt(town, ada);
    const view = await modalAfter(town, ada, () => driver.command(word));
    expect(wordsOn(view)).toContain(`"action_id":"${field}"`);
  });

  it('/mirror pause keeps silent until the day, /mirror resume speaks again', async () => {
    await joinForPrompt(town, ada);
    await modalAfter(town, ada, () => driver.command('pause'));
    await afterHome(town, ada, () => driver.submitView({ away_date: '2026-07-20' }));
    expect(wordsOn(driver.home())).toContain('Away until');
    await afterHome(town, ada, () => driver.command('resume'));
    expect(wordsOn(driver.home())).not.toContain('Away until');
    await town.moveTo(promptHour);
    expect(prompts(driver)).toHaveLength(1);
  });

  it('/mirror stop stops as the button does', async () => {
    await joinForPrompt(town, ada);
    await afterHome(town, ada, () => driver.command('stop', general));
    expect(wordsOn(driver.ephemerals(general).at(-1))).toContain('Nothing more will be sent');
    expect(wordsOn(driver.home())).toContain('Stopped');
    await town.moveTo(promptHour);
    expect(driver.messages()).toEqual([]);
  });

  it.each(['pack', 'connect', 'coach'])(
    '/mirror %s suggests nothing unrelated, and says what is true',
    async (word) => {
      await joinForPrompt(town, ada);
      await driver.command(word);
      const answer = await town.slack.until(() => driver.ephemerals().at(-1), 'an answer');
      expect(offersOn(answer)).not.toContain('run_word');
      expect(wordsOn(answer)).toContain('does not exist yet');
    },
  );

  it.each(['foo', 'xyzzy', 'zzz'])('/mirror %s is not taken for another word', async (word) => {
    await driver.command(word);
    const answer = await town.slack.until(() => driver.ephemerals().at(-1), 'an answer');
    expect(offersOn(answer)).toEqual(['all_words']);
  });

  it('the nearest word is a button that works, also for somebody who has not joined', async () => {
    await driver.command('strat', general);
    const view = await modalAfter(town, ada, () => driver.click('run_word'));
    expect(wordsOn(view)).toContain('I agree, start my mirror');
    await driver.closeView();
    await joinForPrompt(town, ada);
    await driver.command('wek');
    const answer = await town.slack.until(() => driver.ephemerals().at(-1), 'the nearest word');
    const surface = { kind: 'message', channel: driver.dm, ts: answer.ts } as const;
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('run_word', { surface })))).toContain('Week 27');
  });

  it('a week opened from an answer in a channel is saved without a trace in that channel', async () => {
    await joinForPrompt(town, ada);
    await driver.command('', general);
    const card = await town.slack.until(() => driver.ephemerals(general).at(-1), 'the card');
    const surface = { kind: 'message', channel: general, ts: card.ts } as const;
    await modalAfter(town, ada, () => driver.click('open_week', { surface }));
    await afterHome(town, ada, () => driver.submitView({ box_output: 'limiter shipped, 3d' }));
    expect(driver.messages(general)).toEqual([]);
    const aimed = town.slack.calls.filter(({ args }) => args['channel'] === general);
    expect(aimed).toEqual([]);
    expect(replies(driver)).toHaveLength(1);
  });

  it('App Home: not joined, joined, draft waiting, saved, stopped and started again', async () => {
    expect(wordsOn(await openHome(town, ada))).toContain('A private mirror for your work');
    await joinForPrompt(town, ada);
    expect(wordsOn(driver.home())).toContain('before the first week');
    await town.moveTo(promptHour);
    driver.type({ box_output: 'limiter shipped, 3d' });
    await afterHome(town, ada, () => driver.click('more_detail'));
    expect(wordsOn(driver.home())).toContain('waits in its form');
    await afterHome(town, ada, () => driver.submitView());
    expect(wordsOn(driver.home())).toContain('1 output');
    // There is no number that one more line could move.
    expect(wordsOn(driver.home())).not.toContain('would move this');
    expect(wordsOn(driver.home())).toContain('*One thing:* Take the one output: who noticed?');
    expect(wordsOn(driver.home())).not.toContain('waits in its form');
    await afterHome(town, ada, () => driver.click('home_menu', { ...home, choose: 'stop' }));
    expect(wordsOn(driver.home())).toContain('Stopped');
    await driver.closeView(true);
    await afterHome(town, ada, () => driver.click('resume', home));
    expect(wordsOn(driver.home())).not.toContain('Stopped');
  });

  it('stops from the rhythm and from the DM; the standing form still saves what is in it, and what was typed is kept', async () => {
    await joinForPrompt(town, ada);
    await town.moveTo(promptHour);
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    await afterHome(town, ada, () => driver.click('stop'));
    await driver.closeView(true);
    expect(wordsOn(driver.home())).toContain('Stopped');
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    expect((await stored('2026-W27'))?.state).toBe('logged');
    await town.moveTo('2026-07-04T13:00:00Z');
    expect(prompts(driver)).toEqual([]);
    await afterHome(town, ada, () => driver.click('resume', home));
    await driver.closeView(true);
    await town.moveTo(fridayPlus(1));
    driver.type({ box_output: 'quota service half done' });
    await afterHome(town, ada, () => driver.click('prompt_menu', { choose: 'stop' }));
    await modalAfter(town, ada, () =>
      driver.click('open_week', {
        surface: { kind: 'message', channel: driver.dm, ts: driver.messages().at(-1)?.ts ?? '' },
      }),
    );
    expect(JSON.stringify(driver.values())).toContain('quota service half done');
    await driver.closeView(true);
    expect(wordsOn(driver.home())).toContain('Stopped');
    const before = driver.messages().length;
    await town.moveTo(fridayPlus(2));
    expect(driver.messages()).toHaveLength(before);
  });

  it('shows a made-up person with pictures to somebody who has not joined, and stores nothing', async () => {
    await openHome(town, ada);
    const view = await modalAfter(town, ada, () => driver.click('made_up', home));
    expect(wordsOn(view)).toContain('made-up');
    await town.slack.until(() => wordsOn(driver.currentView()).includes('slack_file'), 'the pictures');
    await expect(town.mirrorOf(ada)).rejects.toThrow('has no mirror');
    expect(driver.messages()).toEqual([]);
  });

  it('fills the last four weeks one after the other, oldest first', async () => {
    await joinForPrompt(town, ada);
    await modalAfter(town, ada, () => driver.click('backfill', home));
    for (const week of [23, 24, 25, 26]) {
      expect(wordsOn(driver.currentView())).toContain(`Week ${week}`);
      await afterHome(town, ada, () => driver.submitView({ box_output: `thing ${week} shipped, 2d` }));
    }
    const { person } = await town.mirrorOf(ada);
    expect((await town.app.deps.store.readHistory(person)).map(({ week }) => week)).toEqual([
      '2026-W23',
      '2026-W24',
      '2026-W25',
      '2026-W26',
    ]);
    expect(driver.currentView()).toBeUndefined();
    expect(wordsOn(driver.home())).not.toContain('"backfill"');
    expect(driver.messages().map(({ text }) => text)).toEqual([
      'Week 23 is saved.',
      'Week 24 is saved.',
      'Week 25 is saved.',
      'Your mirror for week 26 is ready.',
    ]);
    expect(wordsOn(replyOf(driver, 26))).toContain('Four weeks are in');
  });

  it('weeks filled in behind an answered one change its answer in place, and each gets its receipt', async () => {
    await joinForPrompt(town, ada);
    await liveWeeks(town, ada, [plainWeek(0)]);
    const standing = replyOf(driver, 27);
    expect(wordsOn(standing)).toContain('Week 1 is in');
    await modalAfter(town, ada, () => driver.click('backfill'));
    for (const week of [23, 24, 25, 26]) {
      await afterHome(town, ada, () => driver.submitView({ box_output: `thing ${week} shipped, 2d` }));
      expect(replies(driver)).toHaveLength(1);
    }
    expect(replyOf(driver, 27)?.ts).toBe(standing?.ts);
    expect(wordsOn(replyOf(driver, 27))).toContain('Five weeks are in');
    const receipts = driver.messages().filter(({ text }) => /^Week 2[3-6] is saved\.$/.test(text));
    expect(receipts).toHaveLength(4);
    for (const receipt of receipts) expect(wordsOn(receipt)).toContain('The answer to week 27 has the new numbers.');

    // A later change of such a week finds its receipt and the answer again.
    await modalAfter(town, ada, () => driver.command('week 2026-W25'));
    await afterHome(town, ada, () => driver.submitView({ box_output: 'thing 25, and another\nand a third' }));
    expect(driver.messages().filter(({ text }) => text === 'Week 25 is saved.')).toHaveLength(1);
    expect(wordsOn(driver.messages().find(({ text }) => text === 'Week 25 is saved.'))).toContain('2 output');
    expect(replies(driver)).toHaveLength(1);
  });

  it('an older form in the DM turns into its receipt, and the newest answer takes the numbers', async () => {
    await joinForPrompt(town, ada);
    await town.moveTo(promptHour);
    const form = driver.messages()[0]?.ts;
    await town.moveTo(fridayPlus(1));
    await saveInDm(town, ada, plainWeek(1));
    const surface = { kind: 'message', channel: driver.dm, ts: form ?? '' } as const;
    const before = driver.messages().length;
    await modalAfter(town, ada, () => driver.command('week 2026-W27'));
    await afterHome(town, ada, () => driver.submitView(plainWeek(0)));
    expect(wordsOn(driver.messages().find(({ ts }) => ts === surface.ts))).toContain('Week 27 is saved');
    expect(driver.messages()).toHaveLength(before);
    expect(replies(driver).map(({ text }) => text)).toEqual(['Your mirror for week 28 is ready.']);
    expect(wordsOn(replyOf(driver, 28))).toContain('Two weeks are in');
  });

  it('the week picker keeps what was typed for the week it was typed for', async () => {
    await joinForPrompt(town, ada);
    await modalAfter(town, ada, () => driver.command('week'));
    driver.type({ box_output: 'limiter shipped, 3d', next: 'rest' });
    await formAfter(town, ada, 'pick_week', { choose: '2026-W26' });
    expect(JSON.stringify(driver.values())).not.toContain('limiter');
    await formAfter(town, ada, 'pick_week', { choose: '2026-W27' });
    const values = JSON.stringify(driver.values());
    expect(values).toContain('limiter shipped, 3d');
    expect(values).toContain('rest');
  });

  it('deletes a week: lines, reply and pictures are gone, its messages say so', async () => {
    await joinForPrompt(town, ada);
    await liveWeeks(town, ada, [0, 1, 2, 3].map(plainWeek));
    const reply = replyOf(driver, 30);
    const receipt = driver.messages().find((message) => wordsOn(message).includes('Week 30 is saved'));
    await modalAfter(town, ada, () => driver.click('receipt_menu', { choose: 'delete-week' }));
    await afterHome(town, ada, () => driver.submitView());
    expect(await stored('2026-W30')).toBeUndefined();
    expect(wordsOn(driver.messages().find(({ ts }) => ts === receipt?.ts))).toContain('Week 30 is deleted');
    await town.slack.until(() => driver.messages().every(({ ts }) => ts !== reply?.ts), 'the reply to go');
    await town.slack.until(
      () => [...town.slack.state.files.values()].every(({ state }) => state === 'deleted'),
      'the pictures to go',
    );
  });

  it('Why opens with its lines and arithmetic; a link added there changes the explanation below it', async () => {
    await joinForPrompt(town, ada);
    const large = { box_input: 'reviews x6', box_output: 'importer rewritten from scratch, all week' };
    await liveWeeks(town, ada, [large, ...[1, 2, 3, 4, 5, 6, 7].map(plainWeek)]);
    await modalAfter(town, ada, () => driver.click('why', home));
    await modalAfter(town, ada, () => driver.click('show_arithmetic'));
    expect(wordsOn(driver.currentView())).toContain('The arithmetic');
    await driver.closeView();
    await modalAfter(town, ada, () => driver.click('show_lines', { blockId: 'dimension:2026-W34:output' }));
    expect(wordsOn(driver.currentView())).toContain('importer rewritten');
    await driver.closeView();
    expect(wordsOn(driver.currentView())).toContain('What I held back');
    await modalAfter(town, ada, () => driver.click('add_link'));
    await afterHome(town, ada, () => driver.submitView({ line_link: 'https://git.example.com/pr/7' }));
    expect((await stored('2026-W27'))?.entries.find(({ link }) => link !== undefined)?.evidence).toBe('linked');
    expect(wordsOn(driver.currentView())).toContain('Why this score?');
    expect(offersOn(driver.currentView())).not.toContain('add_link');
  });

  it.each([
    ['misread', 'Outcome lines'],
    ['missing', 'Edit week 27'],
  ])('disagreeing with %s opens %s', async (choice, title) => {
    await joinForPrompt(town, ada);
    await liveWeeks(town, ada, [plainWeek(0)]);
    await modalAfter(town, ada, () => driver.click('why', home));
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('disagree', { choose: choice })))).toContain(title);
  });

  it('erases everything after the typed word, with a receipt; joining again starts empty', async () => {
    await joinForPrompt(town, ada);
    await liveWeeks(town, ada, [0, 1, 2, 3].map(plainWeek));
    const counts = (await Promise.all(['27', '28', '29', '30'].map((week) => stored(`2026-W${week}`)))).reduce(
      (sum, week) => sum + (week?.entries.length ?? 0),
      0,
    );
    await modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'delete' }));
    const refused = await driver.submitView({ delete_word: 'no' });
    expect(refused).toMatchObject({ outcome: 'errors' });
    expect(await stored('2026-W27')).toBeDefined();
    await driver.submitView({ delete_word: 'delete' });
    expect(wordsOn(driver.currentView())).toContain(`4 weeks, ${counts} lines`);
    await town.slack.until(
      () => driver.messages().length === 1 && driver.messages()[0]?.text === 'Everything is deleted.',
      'the receipt alone',
    );
    await town.slack.until(
      () => [...town.slack.state.files.values()].every(({ state }) => state === 'deleted'),
      'the files gone',
    );
    expect(wordsOn(driver.messages()[0])).toContain('Everything is deleted');
    expect(wordsOn(driver.home())).toContain('A private mirror for your work');
    await driver.closeView(true);
    await town.moveTo(fridayPlus(5));
    expect(driver.messages()).toHaveLength(1);
    await joinForPrompt(town, ada);
    expect(wordsOn(driver.home())).toContain('before the first week');
    const { person } = await town.mirrorOf(ada);
    expect(await town.app.deps.store.readHistory(person)).toEqual([]);
  });

  it('two people never see anything of each other', async () => {
    await joinForPrompt(town, ada);
    const other = await joinForPrompt(town, bo);
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_output: 'zebra crossing shipped, 3d', box_outcome: 'Ada made errors drop 40 → 3' });
    await town.moveTo('2026-07-03T19:00:00Z');
    await saveInDm(town, bo, { box_output: 'Bo wrote the RFC, 1d' });
    await modalAfter(town, bo, () => other.click('edit_week'));
    const seenByBo = [...other.messages(), ...other.ephemerals(), ...other.viewStack(), other.home()]
      .map(wordsOn)
      .join();
    const seenByAda = [...driver.messages(), ...driver.viewStack(), driver.home()].map(wordsOn).join();
    expect(seenByBo).toContain('Bo wrote');
    expect(seenByBo).not.toMatch(/Ada made|zebra/);
    expect(seenByAda).not.toContain('Bo wrote');
    expect(replies(driver)).toHaveLength(1);
    expect(replies(other)).toHaveLength(1);
    expect(other.messages(driver.dm)).toEqual([]);
  });
});
