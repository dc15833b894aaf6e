import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { validateView } from '../../src/local-slack/validate-blocks.js';
import type { LocalView } from '../../src/local-slack/start.js';
import {
  afterHome,
  fridayMorning,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  offersOn,
  openHome,
  plainWeek,
  wordsOn,
} from './journey.js';
import { ada, bo, openTown, type Town } from './town.js';

const general = 'C0GENERAL0';

describe('finding what was typed', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());
  const find = (words: string): Promise<LocalView> =>
    modalAfter(town, ada, () => driver.command(`find ${words}`, general));
  const shown = () => wordsOn(driver.currentView());

  it('shows lines by week, newest first, and opens their week on top', async () => {
    await liveWeeks(town, ada, [0, 1, 2].map(plainWeek));
    const found = wordsOn(await find('RETRY queue'));
    expect(found).toContain('3 found, newest first');
    expect(found.indexOf('Week 29')).toBeLessThan(found.indexOf('Week 27'));
    await modalAfter(town, ada, () => driver.click('open_week', { blockId: 'week:2026-W28' }));
    expect(shown()).toContain('Edit week 28');
    await driver.closeView();
    expect(shown()).toContain('3 found');
  });

  it('never says in a message what was looked for or found', async () => {
    await liveWeeks(town, ada, [plainWeek(0)]);
    await find('retry secretword');
    await find('retry');
    const said = [...driver.messages(general), ...driver.ephemerals(general), ...driver.messages()].map(wordsOn).join();
    expect(said).not.toMatch(/secretword|retry queue/);
    expect(driver.currentView()?.definition).not.toHaveProperty('private_metadata', expect.stringContaining('retry'));
  });

  it('asks for words when there are none, from Home as well, and answers in place', async () => {
    await liveWeeks(town, ada, [plainWeek(0)]);
    await openHome(town, ada);
    const empty = await modalAfter(town, ada, () => driver.click('find', { surface: { kind: 'home' } }));
    expect(offersOn(empty)).toEqual(['find_words']);
    await driver.submitView({ find_words: '  ' });
    expect(shown()).not.toContain('found');
    await driver.submitView({ find_words: 'quota nothing-like-it' });
    expect(shown()).toContain('Nothing that was typed');
    await driver.submitView({ find_words: 'quota' });
    expect(shown()).toContain('1 found');
    expect(JSON.stringify(driver.values())).toContain('quota');
  });

  it('turns pages beyond twenty, keeping the words', async () => {
    await liveWeeks(
      town,
      ada,
      [0, 1].map(() => ({ box_input: Array.from({ length: 22 }, (_, at) => `zebra number ${at}`).join('\n') })),
    );
    expect(wordsOn(await find('zebra'))).toContain('1 to 20 of 44');
    await modalAfter(town, ada, () => driver.click('find_older'));
    expect(shown()).toContain('21 to 40 of 44');
    await modalAfter(town, ada, () => driver.click('find_older'));
    expect(shown()).toContain('41 to 44 of 44');
    expect(offersOn(driver.currentView())).not.toContain('find_older');
    await modalAfter(town, ada, () => driver.click('find_newer'));
    expect(shown()).toContain('21 to 40 of 44');
  });

  it('finds what waits in a note and in a form that was left', async () => {
    await afterHome(town, ada, () => driver.command('log zebra noted'));
    const found = wordsOn(await find('zebra'));
    expect(found).toContain('Waiting, not saved yet · zebra noted');
  });

  it.each([
    ['an asterisk', '*', 'cleaned SELECT * queries'],
    ['quotation marks', '"rate limiter"', 'the rate limiter shipped'],
    ['an emoji', '🚀', 'shipped it 🚀'],
    ['right to left', 'שלום', 'אמרתי שלום לצוות'],
    ['what formats', '<!channel> *bold*', 'told <!channel> that *bold* works'],
    ['3,000 characters', 'zebra '.repeat(499), 'a zebra'],
  ])('takes %s', async (_name, query, line) => {
    await liveWeeks(town, ada, [{ box_output: line }]);
    const view = await find(query);
    expect(wordsOn(view)).toContain('1 found');
    expect(validateView(view.definition)).toEqual([]);
    await driver.submitView();
    expect(shown()).toContain('1 found');
  });

  it('finds nothing of somebody else', async () => {
    await liveWeeks(town, ada, [plainWeek(0)]);
    const other = await joinForPrompt(town, bo);
    await modalAfter(town, bo, () => other.command('find retry'));
    expect(wordsOn(other.currentView())).toContain('Nothing that was typed');
  });
});
