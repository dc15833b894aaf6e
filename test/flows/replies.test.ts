import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import {
  afterHome,
  blockTypes,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  offersOn,
  picturesOn,
  plainWeek,
  replies,
  replyOf,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

const weeks = (count: number, from = 0) => Array.from({ length: count }, (_, index) => plainWeek(from + index));
const ways = [
  ['late', 'signal_late', 'On its way'],
  ['missing', 'signal_missing', 'One small step is enough'],
  ['hard', 'signal_hard', 'Nothing more is asked'],
] as const;

describe('the reply to a week', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());
  const deleted = () => [...town.slack.state.files.values()].filter(({ state }) => state === 'deleted').length;

  it('grows with the weeks: words alone, a rough place with one picture, then both pictures', async () => {
    await liveWeeks(town, ada, weeks(1));
    expect(blockTypes(replyOf(driver, 27))).toEqual(['section', 'section', 'section', 'actions', 'context']);
    expect(town.slack.state.files.size).toBe(0);

    await liveWeeks(town, ada, weeks(3, 1), 1);
    const fourth = replyOf(driver, 30);
    expect(blockTypes(fourth)).toEqual(['section', 'image', 'section', 'section', 'actions', 'context']);
    expect(wordsOn(fourth)).toMatch(/rough/);
    expect(wordsOn(fourth)).not.toMatch(/\d ?%/);

    await liveWeeks(town, ada, weeks(4, 4), 4);
    expect(picturesOn(replyOf(driver, 34))).toHaveLength(2);
    expect(wordsOn(replyOf(driver, 34))).toMatch(/\d+ ?% of what Senior asks, likely/);

    await liveWeeks(town, ada, weeks(4, 8), 8);
    const twelfth = replyOf(driver, 38);
    expect(blockTypes(twelfth)).toEqual([
      'section',
      'section',
      'image',
      'image',
      'section',
      'section',
      'actions',
      'context',
      // These weeks hold fewer lines than a Senior's: what would fit can be looked at.
      'section',
    ]);
    expect(wordsOn(twelfth)).toContain('*Why:*');
    expect(wordsOn(twelfth)).toContain('*One thing:*');
    expect(replies(driver)).toHaveLength(12);
    expect(driver.messages().map(wordsOn).join()).not.toMatch(/retry queue|time-outs 4|importer with/);
  });

  it('an edit updates the reply in place and deletes the pictures it replaces', async () => {
    await liveWeeks(town, ada, weeks(4));
    const before = replyOf(driver, 30);
    const old = picturesOn(before);
    expect(old).toHaveLength(1);
    await modalAfter(town, ada, () =>
      driver.click('edit_week', { surface: { kind: 'message', channel: driver.dm, ts: before?.ts ?? '' } }),
    );
    await afterHome(town, ada, () => driver.submitView({ box_output: 'two things instead, 2d' }));
    const after = replyOf(driver, 30);
    expect(after?.ts).toBe(before?.ts);
    expect(picturesOn(after)).toHaveLength(1);
    expect(picturesOn(after)).not.toEqual(old);
    expect(town.slack.state.files.get(old[0] ?? '')?.state).toBe('deleted');
  });

  it('waits for a picture that Slack still processes', async () => {
    await liveWeeks(town, ada, weeks(3));
    town.slack.faults.filesNotReadyFor(1);
    await liveWeeks(town, ada, weeks(1, 3), 3);
    expect(picturesOn(replyOf(driver, 30))).toHaveLength(1);
    expect(replies(driver)).toHaveLength(4);
  });

  it('shows its own chart when the picture is refused, and text when that is refused too; nothing is left behind', async () => {
    await liveWeeks(town, ada, weeks(8));
    const refuse = (times: number) =>
      town.slack.faults.on('chat.postMessage', { kind: 'error', error: 'invalid_blocks' }, times);
    await town.moveTo(fridayPlus(8));
    refuse(1);
    await saveInDm(town, ada, plainWeek(8));
    expect(blockTypes(replyOf(driver, 35))).toContain('data_visualization');
    const shown = replies(driver).flatMap(picturesOn).length;
    const kept = () => [...town.slack.state.files.values()].filter(({ state }) => state === 'completed').length;
    expect(kept()).toBe(shown);

    await driver.closeView(true).catch(() => undefined);
    await town.moveTo(fridayPlus(9));
    refuse(2);
    await saveInDm(town, ada, plainWeek(9));
    expect(blockTypes(replyOf(driver, 36))).not.toContain('data_visualization');
    expect(picturesOn(replyOf(driver, 36))).toEqual([]);
    expect(wordsOn(replyOf(driver, 36))).toContain('```');
    expect(kept()).toBe(shown);
    expect(deleted()).toBeGreaterThan(0);
  });

  it('lighter weeks are one question with four answers, and each answer is heard in the same message', async () => {
    await liveWeeks(town, ada, weeks(10));
    await liveWeeks(
      town,
      ada,
      Array.from({ length: 2 }, () => ({ box_input: 'reviews x2' })),
      10,
    );
    const light = replyOf(driver, 38);
    expect(wordsOn(light)).toContain('lighter than your usual');
    expect(blockTypes(light).slice(0, 5)).toEqual(['section', 'section', 'image', 'section', 'actions']);
    expect(offersOn(light)).toEqual(
      expect.arrayContaining(['signal_late', 'signal_missing', 'signal_add', 'signal_hard']),
    );

    const surface = { kind: 'message', channel: driver.dm, ts: light?.ts ?? '' } as const;
    await modalAfter(town, ada, () => driver.click('signal_add', { surface }));
    expect(wordsOn(driver.currentView())).toContain('Edit week 38');
    await driver.closeView();
    for (const [, action, words] of ways.slice(0, 1)) {
      await driver.click(action, { surface });
      await town.slack.until(() => wordsOn(replyOf(driver, 38)).includes(words), words);
    }
    expect(replyOf(driver, 38)?.ts).toBe(light?.ts);
  });

  it.each(ways.slice(1))('lighter weeks answered with %s', async (_, action, words) => {
    await liveWeeks(town, ada, weeks(10));
    const light = Array.from({ length: 2 }, () => ({ box_input: 'reviews x2' }));
    await liveWeeks(town, ada, light, 10);
    await driver.click(action);
    await town.slack.until(() => wordsOn(replyOf(driver, 38)).includes(words), words);
  });

  it('after a promotion the reply says that the bar moved, and asks nothing about a light month', async () => {
    await town.close();
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada, 'IC3');
    await liveWeeks(town, ada, weeks(9));
    await modalAfter(town, ada, () => driver.command('start'));
    await afterHome(town, ada, () => driver.submitView({ level: 'IC4', change_as: 'promotion' }));
    await driver.closeView();
    await liveWeeks(town, ada, weeks(1, 9), 9);
    expect(wordsOn(replyOf(driver, 36))).toMatch(/bar (moved|rises)|rises over/i);
  });
});
