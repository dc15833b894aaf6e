import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import {
  afterHome,
  blockTypes,
  formAfter,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  modalAfter,
  promptHour,
  prompts,
  replies,
  replyOf,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, bo, openTown, type Town } from './town.js';

describe('the weekly form in the DM', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
    await town.moveTo(promptHour);
  });
  afterEach(() => town.close());

  const stored = async (week = '2026-W27') => {
    const { person } = await town.mirrorOf(ada);
    return (await town.app.deps.store.readCheckIn(person, week as never))?.value;
  };

  it('comes at the chosen hour of each person, and has the blocks of the plan', async () => {
    const [prompt] = prompts(driver);
    expect(blockTypes(prompt)).toEqual([
      'header',
      'context',
      'input',
      'input',
      'input',
      'input',
      'actions',
      'actions',
      'context',
    ]);
    expect(wordsOn(prompt)).toContain('Your week: 29 June – 5 July');

    const other = await joinForPrompt(town, bo);
    expect(prompts(other)).toEqual([]);
    await town.moveTo('2026-07-03T18:59:00Z');
    expect(prompts(other)).toEqual([]);
    await town.moveTo('2026-07-03T19:00:00Z');
    expect(prompts(other)).toHaveLength(1);
    expect(prompts(driver)).toHaveLength(1);
  });

  it('Save stores the lines, turns the form into a receipt without text, and posts the reply at once', async () => {
    const [prompt] = prompts(driver);
    await saveInDm(town, ada, { box_input: 'reviews x6', box_output: 'limiter shipped, 3d\nRFC: quotas, 1d' });

    expect((await stored())?.entries.map(({ typed }) => typed)).toEqual([
      'reviews x6',
      'limiter shipped, 3d',
      'RFC: quotas, 1d',
    ]);
    const receipt = driver.messages().find(({ ts }) => ts === prompt?.ts);
    expect(wordsOn(receipt)).toContain('Week 27 is saved.* 1 input · 2 output · 0 outcome · 0 impact');
    expect(replies(driver)).toHaveLength(1);
    expect(wordsOn(replies(driver)[0])).toContain('Week 1 is in');
    expect(driver.messages().map(wordsOn).join()).not.toMatch(/limiter|quotas|reviews/);
  });

  it('opens no sheet in an ordinary week', async () => {
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    expect(driver.currentView()).toBeUndefined();
  });

  it('an outcome opens the read-back in front; Done sharpens the stored line and updates the reply in place', async () => {
    await saveInDm(town, ada, { box_outcome: 'checkout errors 40 → 3 a day' });
    const before = replies(driver);
    expect(before).toHaveLength(1);
    expect(wordsOn(driver.currentView())).toContain('Saved. Read right?');
    expect(wordsOn(driver.currentView())).toContain('checkout errors');

    const [entry] = (await stored())?.entries ?? [];
    driver.type({ line_reach: 'organisation' });
    expect(entry?.reach).not.toBe('organisation');
    const submitted = await afterHome(town, ada, () => driver.submitView({ next: 'ask the search team' }));
    expect(submitted.outcome).toBe('closed');
    expect((await stored())?.entries[0]).toMatchObject({ reach: 'organisation', reachAssumed: false });
    expect((await stored())?.next).toBe('ask the search team');
    const after = replies(driver);
    expect(after.map(({ ts }) => ts)).toEqual(before.map(({ ts }) => ts));
    expect(after[0]?.editedTs).toBeDefined();
    expect(driver.messages().map(wordsOn).join()).not.toMatch(/checkout|search team/);
  });

  it('closing the read-back costs nothing: week, receipt and reply stand', async () => {
    await saveInDm(town, ada, { box_outcome: 'checkout errors 40 → 3 a day' });
    const before = driver.messages().map(wordsOn);
    await driver.closeView();
    expect(driver.messages().map(wordsOn)).toEqual(before);
    expect((await stored())?.entries).toHaveLength(1);
  });

  it('a doubtful guess opens the read-back, and its second guess changes line, receipt and reply at once', async () => {
    await saveInDm(town, ada, { box_input: '5 whys on the outage' });
    expect(wordsOn(driver.currentView())).toContain('5 whys');
    expect((await stored())?.entries[0]?.count).toBe(5);
    await driver.click('line_guess');
    await town.slack.until(async () => (await stored())?.entries[0]?.count === 1, 'the fixed count');
    await town.slack.until(() => !wordsOn(driver.currentView()).includes('counted 5 times'), 'the sheet anew');
    await town.slack.until(
      () => driver.messages().every((message) => !wordsOn(message).includes('I guessed on')),
      'the receipt anew',
    );
  });

  it('a line taken out in the read-back is gone from receipt and App Home as well', async () => {
    await saveInDm(town, ada, { box_outcome: 'checkout errors 40 → 3 a day\nsupport asks less' });
    await afterHome(town, ada, () => driver.click('line_menu', { choose: 'remove' }));
    expect((await stored())?.entries).toHaveLength(1);
    expect(driver.messages().map(wordsOn).join()).toContain('0 input · 0 output · 1 outcome');
    expect(wordsOn(driver.home())).toContain('1 outcome');
  });

  it('Check how I read it lists every line, also those without a doubt', async () => {
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    const sheet = await modalAfter(town, ada, () => driver.click('check_reading'));
    expect(wordsOn(sheet)).toContain('limiter shipped');
    await afterHome(town, ada, () => driver.click('line_menu', { choose: 'helped' }));
    expect((await stored())?.entries[0]?.ownership).toBe('contributed');
    expect(wordsOn(driver.currentView())).toContain('limiter shipped');
  });

  it('keeps the own read of the week with the week, before any number is said', async () => {
    await driver.click('own_read', { choose: '2' });
    const posted = () =>
      town.slack.calls.find(({ method }) => method === 'chat.postMessage' && replies(driver).length > 0);
    expect(posted()).toBeUndefined();
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    expect((await stored())?.ownRead).toBe(2);
  });

  it('More detail… opens with what was typed and chosen, and saves from there', async () => {
    driver.type({ box_input: 'reviews x6', box_output: 'limiter shipped, 3d' });
    await driver.click('own_read', { choose: '4' });
    await formAfter(town, ada, 'more_detail');
    await town.slack.until(() => driver.currentView(), 'the form');
    const values = JSON.stringify(driver.values());
    expect(values).toContain('reviews x6');
    expect(values).toContain('limiter shipped, 3d');
    expect(values).toContain('"4"');
    await afterHome(town, ada, () => driver.submitView({ next: 'rest' }));
    expect(await stored()).toMatchObject({ ownRead: 4, next: 'rest' });
    expect((await stored())?.entries).toHaveLength(2);
    expect(prompts(driver)).toEqual([]);
    expect(wordsOn(driver.messages()[0])).toContain('Week 27 is saved');
  });

  it('four empty boxes ask what kind of week it was, and each answer is kept as said', async () => {
    await driver.click('save');
    const ts = driver.messages()[0]?.ts;
    await town.slack.until(() => wordsOn(driver.messages()[0]).includes('What kind of week was it?'), 'the question');
    await afterHome(town, ada, () => driver.click('count_quiet'));
    expect((await stored())?.state).toBe('empty');
    expect(driver.messages()[0]?.ts).toBe(ts);
    expect(replyOf(driver, 27)).toBeDefined();
  });

  it('a quiet week keeps the own read that was chosen before Save', async () => {
    await driver.click('own_read', { choose: '3' });
    await driver.click('save');
    await town.slack.until(() => wordsOn(driver.messages()[0]).includes('What kind of week was it?'), 'the question');
    await afterHome(town, ada, () => driver.click('count_quiet'));
    expect(await stored()).toMatchObject({ state: 'empty', ownRead: 3 });
  });

  it.each([
    ['was_away', 'away'],
    ['leave_out', 'skipped'],
  ])('four empty boxes and %s: the week is %s', async (action, state) => {
    await driver.click('save');
    await town.slack.until(() => wordsOn(driver.messages()[0]).includes('What kind of week was it?'), 'the question');
    await afterHome(town, ada, () => driver.click(action));
    expect((await stored())?.state).toBe(state);
    expect(replies(driver)).toEqual([]);
  });

  it('Back to the form opens the same week', async () => {
    await driver.click('save');
    await driver.click('fill_after_all');
    await town.slack.until(() => driver.currentView(), 'the form');
    await afterHome(town, ada, () => driver.submitView({ box_output: 'limiter shipped, 3d' }));
    expect((await stored())?.state).toBe('logged');
    expect(wordsOn(driver.messages()[0])).toContain('Week 27 is saved');
  });

  it('sends exactly one reminder, and the answer from it closes both forms', async () => {
    await town.moveTo('2026-07-04T13:00:00Z');
    expect(prompts(driver)).toHaveLength(2);
    await town.moveTo('2026-07-05T13:00:00Z');
    await town.moveTo('2026-07-07T13:00:00Z');
    expect(prompts(driver)).toHaveLength(2);
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    expect(prompts(driver)).toEqual([]);
    expect(driver.messages().filter((message) => wordsOn(message).includes('Week 27 is saved'))).toHaveLength(2);
  });

  it('reminds nobody who answered, skipped or left the week out', async () => {
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    const before = driver.messages().length;
    await town.moveTo('2026-07-04T13:00:00Z');
    await town.moveTo('2026-07-06T13:00:00Z');
    expect(driver.messages()).toHaveLength(before);
    await town.moveTo(fridayPlus(1));
    await afterHome(town, ada, () => driver.click('skip'));
    const then = driver.messages().length;
    await town.moveTo('2026-07-11T13:00:00Z');
    expect(driver.messages()).toHaveLength(then);
  });
});
