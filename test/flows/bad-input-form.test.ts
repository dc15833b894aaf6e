import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ada, openTown, type Town } from './town.js';
import { askedWeek, formIn, joinAndBeAsked, repliesIn, seesText, sight, storedWeek, typedIn } from './acts.js';
import type { Driver } from '../../src/local-slack/driver.js';

describe('what people type into the form', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown();
    driver = await joinAndBeAsked(town, ada);
  });
  afterEach(() => town.close());

  it('asks what kind of week it was when the form of the DM is empty, and stores nothing until it is said', async () => {
    await driver.click('save');
    await seesText(town, driver, 'What kind of week was it?');
    expect(await storedWeek(town, ada, askedWeek)).toBeUndefined();

    await driver.click('count_quiet');
    await seesText(town, driver, 'quiet week');
    expect(await storedWeek(town, ada, askedWeek)).toMatchObject({ state: 'empty', entries: [] });
  });

  it('keeps the own read that was chosen over four empty boxes', async () => {
    driver.type({ own_read: '4' });
    await driver.click('save');
    await seesText(town, driver, 'What kind of week was it?');
    await driver.click('count_quiet');
    await seesText(town, driver, 'quiet week');
    expect(await storedWeek(town, ada, askedWeek)).toMatchObject({ state: 'empty', ownRead: 4 });
  });

  it('says under the box of the modal that all four are empty, and stores nothing', async () => {
    await driver.click('more_detail');
    expect(await driver.submitView()).toMatchObject({
      outcome: 'errors',
      errors: { [`box-input:${askedWeek}`]: expect.stringContaining('All four boxes are empty') },
    });
    expect(await storedWeek(town, ada, askedWeek)).toBeUndefined();
  });

  it.each([
    [
      'lines',
      Array.from({ length: 429 }, () => 'abc de')
        .join('\n')
        .slice(0, 3000) + 'z',
    ],
    ['one line', 'w'.repeat(3001)],
    ['one line of emoji', '🙂'.repeat(1500) + 'z'],
  ])('opens the modal with every character when one box of the DM holds 3,001 in %s', async (_how, text) => {
    expect(text).toHaveLength(3001);
    driver.type({ box_output: text, box_input: 'reviews x2' });
    await driver.click('save');
    await seesText(town, driver, '3,001 characters');
    expect(await storedWeek(town, ada, askedWeek)).toBeUndefined();

    await driver.submitView();
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    const stored = await typedIn(town, ada, askedWeek);
    expect(stored['output']?.join('\n') === text).toBe(true);
    expect(stored['input']).toEqual(['reviews x2']);
  });

  it('lets nothing over 3,000 characters leave the modal, and keeps it there', async () => {
    await driver.click('more_detail');
    expect(await driver.submitView({ box_output: 'w'.repeat(3001) })).toMatchObject({ outcome: 'incomplete' });
    expect(JSON.stringify(driver.values())).toContain('w'.repeat(3001));
  });

  it('takes 40 lines at once, in their order, and asks about eight of them at most', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => `search is ${index + 1} ms faster for another team`);
    driver.type({ box_outcome: lines.join('\n') });
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect((await typedIn(town, ada, askedWeek))['outcome']).toEqual(lines);
    const sheet = driver.currentView()?.definition;
    expect(sheet?.callback_id).toBe('read_back');
    expect(sheet?.blocks.filter(({ type }) => type === 'section')).toHaveLength(8);
  });

  it.each([
    'reviews x-1',
    'reviews x0',
    'reviews x1e9',
    'reviews x1000000000',
    'reviews xeight',
    'eight reviews',
    '-1 reviews',
  ])('keeps the count of `%s` as typed, counts it once or asks', async (line) => {
    driver.type({ box_input: line });
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    const entry = (await storedWeek(town, ada, askedWeek))?.entries[0];
    expect(entry?.typed).toBe(line);
    expect(entry?.count === 1 || (line === 'eight reviews' && entry?.count === 8)).toBe(true);
  });

  it.each(['reviews x-1', 'reviews x0', 'reviews x1e9', 'something odd, 2d #nosuchkind'])(
    'asks how `%s` is to be read: in the sheet in front, and with a sentence in the receipt',
    async (line) => {
      driver.type({ box_input: line });
      await driver.click('save');
      await seesText(town, driver, 'I guessed on one line.');
      expect(driver.currentView()?.definition.callback_id).toBe('read_back');
      expect(JSON.stringify(driver.currentView()?.definition)).toContain(line);
      expect((await typedIn(town, ada, askedWeek))['input']).toEqual([line]);
    },
  );

  it('finds what was typed before Later when the form comes back in a new message', async () => {
    driver.type({ box_output: 'the line of Friday' });
    await driver.click('later', { choose: 'in-1-hour' });
    const first = formIn(driver)?.ts;
    await town.moveTo('2026-07-10T14:20:00Z');
    await town.slack.until(() => formIn(driver)?.ts !== first, 'the second form');
    driver.type(
      { box_output: 'the line of an hour later' },
      { kind: 'message', channel: driver.dm, ts: formIn(driver)?.ts ?? '' },
    );
    await driver.click('save', { surface: { kind: 'message', channel: driver.dm, ts: formIn(driver)?.ts ?? '' } });
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect((await typedIn(town, ada, askedWeek))['output']?.toSorted()).toEqual([
      'the line of Friday',
      'the line of an hour later',
    ]);
  });

  it('keeps one version of a line that was corrected in the DM after a look at the modal', async () => {
    driver.type({ box_output: 'rate limter' });
    await driver.click('more_detail');
    await town.slack.until(() => driver.currentView(), 'the modal');
    await driver.closeView();
    driver.type({ box_output: 'rate limiter' });
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect((await typedIn(town, ada, askedWeek))['output']).toEqual(['rate limiter']);
  });

  it('shows what was typed after Skip when the week is filled after all', async () => {
    driver.type({ box_output: 'a line and then no time' });
    await driver.click('skip');
    await seesText(town, driver, 'is skipped');
    await driver.click('fill_after_all');
    await seesText(town, driver, 'a line and then no time');
    expect(sight(driver)).toContain('"initial_value":"a line and then no time"');
  });

  it('keeps what was typed for one week when another is picked in the modal', async () => {
    await driver.click('more_detail');
    await town.slack.until(() => driver.currentView(), 'the modal');
    driver.type({ box_output: 'half a thought', next: 'ask the search team' });
    await driver.click('pick_week', { choose: '2026-W27' });
    await town.slack.until(
      () => driver.currentView()?.definition.private_metadata?.includes('2026-W27'),
      'the other week',
    );
    await driver.click('pick_week', { choose: askedWeek });
    await town.slack.until(
      () => driver.currentView()?.definition.private_metadata?.includes(askedWeek),
      'the first week',
    );
    expect(JSON.stringify(driver.values())).toContain('half a thought');
    expect(JSON.stringify(driver.values())).toContain('ask the search team');
  });
});
