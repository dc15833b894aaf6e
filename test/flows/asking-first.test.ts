import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import {
  afterHome,
  fridayMorning,
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

const weeks = (count: number, from = 0) => Array.from({ length: count }, (_, index) => plainWeek(from + index));
const little = (count: number) => Array.from({ length: count }, () => ({ box_input: 'reviews x2' }));
const low = /Partially Meeting|Underperforming/;
const home = { surface: { kind: 'home' } } as const;

describe('asking before telling', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());

  /** Presses one of the four answers, whether a signal asks or the light weeks do. */
  const answerIn = async (week: number, answer: string) => {
    const reply = replyOf(driver, week);
    const surface = { kind: 'message', channel: driver.dm, ts: reply?.ts ?? '' } as const;
    const asking = offersOn(reply).includes(`signal_${answer}`) ? 'signal' : 'light';
    await afterHome(town, ada, () => driver.click(`${asking}_${answer}`, { surface }));
    while (driver.currentView() !== undefined) await driver.closeView(true);
  };
  /** Weeks of little work through `/mirror week`, one after the other. */
  const saveInWindow = async (count: number) => {
    for (let saved = 0; saved < count; saved += 1) {
      await modalAfter(town, ada, () => driver.command('week'));
      await afterHome(town, ada, () => driver.submitView({ box_input: 'reviews x2' }));
      await town.moveTo(new Date(town.clock.now().getTime() + 7 * 86_400_000).toISOString());
    }
  };
  const asks = (week: number) => offersOn(replyOf(driver, week)).some((id) => /^(light|signal)_hard$/.test(id));

  it.each([
    ['late', 'On its way: noted', 'On its way, as you said with week 38'],
    ['missing', 'Missing: noted', 'Missing, as you said with week 38'],
  ])('light weeks answered with %s are not asked about again while it lasts', async (action, heard, recalled) => {
    await liveWeeks(town, ada, [...weeks(10), ...little(2)]);
    expect(asks(37)).toBe(false);
    expect(asks(38)).toBe(true);
    await answerIn(38, action);
    expect(wordsOn(replyOf(driver, 38))).toContain(heard);
    expect(asks(38)).toBe(false);

    await modalAfter(town, ada, () => driver.click('receipt_menu', { choose: 'say-next' }));
    await afterHome(town, ada, () => driver.submitView({ next: 'rest' }));
    expect(wordsOn(replyOf(driver, 38))).toContain(heard);

    await liveWeeks(town, ada, little(4), 12);
    for (const week of [39, 40, 41, 42]) {
      // It was said with week 38; a gap is said once.
      expect(wordsOn(replyOf(driver, week))).not.toContain('lighter than your usual');
      expect(wordsOn(replyOf(driver, week))).toContain(recalled);
      expect(asks(week)).toBe(false);
    }
  });

  it('a hard month is asked about again after four weeks, and until then nothing is asked at all', async () => {
    await liveWeeks(town, ada, [...weeks(10), ...little(2)]);
    await answerIn(38, 'hard');
    expect(wordsOn(replyOf(driver, 38))).toContain('Nothing more is asked before the week of 12 October');
    await liveWeeks(town, ada, little(3), 12);
    for (const week of [39, 40, 41]) {
      expect(wordsOn(replyOf(driver, week))).toContain('A hard month, as you said with week 38');
      expect(wordsOn(replyOf(driver, week))).not.toContain('*One thing:*');
      expect(wordsOn(replyOf(driver, week))).not.toMatch(low);
      expect(asks(week)).toBe(false);
    }
    expect(wordsOn(driver.home())).not.toContain('*One thing:*');
    expect(wordsOn(driver.home())).not.toMatch(low);
    await liveWeeks(town, ada, little(1), 15);
    expect(asks(42)).toBe(true);
  });

  it('a question that nobody answered is not repeated the week after; its buttons go on working', async () => {
    await liveWeeks(town, ada, [...weeks(10), ...little(3)]);
    expect([38, 39].map(asks)).toEqual([true, false]);
    expect(wordsOn(replyOf(driver, 39))).not.toContain('One line can say why');
    const before = driver.ephemerals().length;
    await answerIn(38, 'late');
    expect(wordsOn(replyOf(driver, 39))).toContain('On its way: noted');
    expect(wordsOn(driver.ephemerals()[before])).toContain('On its way: noted');
  });

  it('a low band is named nowhere before the question was asked with an earlier week', async () => {
    await liveWeeks(town, ada, little(8));
    const eighth = replyOf(driver, 34);
    expect(wordsOn(eighth)).toMatch(/\d+ ?% of what Senior asks/);
    expect(asks(34)).toBe(true);
    expect(wordsOn(eighth)).not.toMatch(low);
    expect(wordsOn(await openHome(town, ada))).not.toMatch(low);
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('why', home)))).not.toMatch(low);
    await driver.closeView();

    await liveWeeks(town, ada, little(1), 8);
    expect(wordsOn(replyOf(driver, 35))).toMatch(low);
    expect(offersOn(replyOf(driver, 35))).not.toContain('light_hard');
    expect(wordsOn(driver.home())).toMatch(low);
    expect(wordsOn(replyOf(driver, 34))).not.toMatch(low);
  });

  it('a discreet chat asks in Why, and nothing low is named before that was opened', async () => {
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    await afterHome(town, ada, () => driver.submitView({ detail: 'discreet' }));
    await saveInWindow(9);
    expect(wordsOn(await openHome(town, ada))).not.toMatch(low);
    const why = await modalAfter(town, ada, () => driver.click('why', home));
    expect(offersOn(why)).toContain('signal_late');
    expect(wordsOn(why)).not.toMatch(low);
    await driver.closeView();
    await saveInWindow(1);
    expect(wordsOn(await openHome(town, ada))).toMatch(low);
    const chat = driver.messages().map(wordsOn).join();
    expect(chat).not.toMatch(/light_late|signal_late|%/);
  });

  it('an answer given in Why stands there at once', async () => {
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    await afterHome(town, ada, () => driver.submitView({ detail: 'discreet' }));
    await saveInWindow(9);
    await modalAfter(town, ada, () => driver.click('why', home));
    const step = await modalAfter(town, ada, () => afterHome(town, ada, () => driver.click('signal_missing')));
    expect(wordsOn(step)).toContain('One small step');
    await driver.closeView();
    expect(wordsOn(driver.currentView())).toContain('Missing: noted');
    expect(offersOn(driver.currentView())).not.toContain('signal_missing');
  });

  it('a number past the line of its band is explained, in the reply and in Why', async () => {
    const strong = Array.from({ length: 4 }, (_, index) => ({
      ...plainWeek(0),
      box_outcome: `export time-outs ${40 + index} → 3 a day, for the payments team\npages halved, for the search team`,
    }));
    await liveWeeks(town, ada, [...weeks(8), ...strong]);
    const told = [35, 36, 37, 38].map((week) => wordsOn(replyOf(driver, week)));
    const moving = told.filter((words) => words.includes('The number alone reads as'));
    expect(moving.length).toBeGreaterThan(0);
    for (const words of moving) {
      expect(words).toMatch(/a band needs four weeks in a row there, and (one is|two are|three are) in\./);
      expect(words).not.toContain('close to');
    }
  });
});
