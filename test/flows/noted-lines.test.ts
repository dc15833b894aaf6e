import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import {
  afterHome,
  formAfter,
  fridayMorning,
  joinForPrompt,
  openHome,
  promptHour,
  prompts,
  replies,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

describe('lines noted with the slash command', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());

  const lines = async () => {
    const { person } = await town.mirrorOf(ada);
    const week = await town.app.deps.store.readCheckIn(person, '2026-W27' as never);
    return (week?.value.entries ?? []).map(({ dimension, typed }) => `${dimension}: ${typed}`);
  };
  const lastAnswer = () => driver.ephemerals().at(-1);

  it('are answered to the caller alone with the box, the count and the other boxes, without the line', async () => {
    await driver.command('log in: paired with Kim on the importer, 1d');
    const answer = wordsOn(await town.slack.until(lastAnswer, 'the answer'));
    expect(answer).toContain('Noted under *Input*');
    expect(answer).toContain('1 line there now');
    expect(answer).not.toContain('Kim');
    expect(driver.messages()).toEqual([]);
  });

  it('go to Output without a prefix, and can be moved and taken back from the answer', async () => {
    await afterHome(town, ada, () => driver.command('log checkout errors 40 → 3 a day'));
    await afterHome(town, ada, () => driver.click('move_to_outcome'));
    await town.slack.until(() => wordsOn(lastAnswer()).includes('Moved to *Outcome*'), 'Moved to *Outcome*');
    await afterHome(town, ada, () => driver.command('log a line by mistake'));
    await afterHome(town, ada, () => driver.click('undo_logged'));
    await town.slack.until(() => wordsOn(lastAnswer()).includes('Taken back'), 'Taken back');
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_input: 'reviews x6' });
    expect(await lines()).toEqual(['input: reviews x6', 'outcome: checkout errors 40 → 3 a day']);
  });

  it('show in App Home at once as something that waits, and no longer once taken back', async () => {
    await openHome(town, ada);
    await afterHome(town, ada, () => driver.command('log out: limiter shipped'));
    expect(wordsOn(driver.home())).toContain('waits in its form');
    await afterHome(town, ada, () => driver.click('undo_logged'));
    expect(wordsOn(driver.home())).not.toContain('waits in its form');
  });

  it('are announced by number in the weekly DM, never by their words', async () => {
    await driver.command('log out: limiter shipped');
    await driver.command('log in: reviews x3');
    await town.moveTo(promptHour);
    expect(wordsOn(prompts(driver)[0])).toMatch(/2 things are noted|Two things are noted/);
    expect(wordsOn(prompts(driver)[0])).not.toContain('limiter shipped\\n');
  });

  it('join the week on Save from the DM, also when nothing else was typed', async () => {
    await driver.command('log out: limiter shipped');
    await town.moveTo(promptHour);
    await saveInDm(town, ada, {});
    expect(await lines()).toEqual(['output: limiter shipped']);
  });

  it('stand in the form of More detail… and join once', async () => {
    await driver.command('log out: limiter shipped');
    await town.moveTo(promptHour);
    driver.type({ box_input: 'reviews x6' });
    await formAfter(town, ada, 'more_detail');
    expect(JSON.stringify(driver.values())).toContain('limiter shipped');
    await afterHome(town, ada, () => driver.submitView());
    expect(await lines()).toEqual(['input: reviews x6', 'output: limiter shipped']);
  });

  it('join as well when they are noted while the form is open', async () => {
    await town.moveTo(promptHour);
    driver.type({ box_input: 'reviews x6' });
    await formAfter(town, ada, 'more_detail');
    await town.slack.as(ada.id, 'phone').command('log out: limiter shipped');
    await afterHome(town, ada, () => driver.submitView());
    expect((await lines()).toSorted()).toEqual(['input: reviews x6', 'output: limiter shipped']);
  });

  it('a double tap on Save after noted lines joined is no second version of the week', async () => {
    await driver.command('log out: limiter shipped');
    await town.moveTo(promptHour);
    driver.type({ box_input: 'reviews x6' });
    const surface = { kind: 'message', channel: driver.dm, ts: prompts(driver)[0]?.ts ?? '' } as const;
    await afterHome(town, ada, () =>
      Promise.all([driver.click('save', { surface }), driver.click('save', { surface })]),
    );
    await openHome(town, ada);
    expect(await lines()).toEqual(['input: reviews x6', 'output: limiter shipped']);
    expect(wordsOn(driver.home())).not.toContain('two windows');
    expect(wordsOn(driver.messages()[0])).not.toContain('two windows');
  });

  it('go straight into a week that is saved already: reply, receipt and App Home follow', async () => {
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_input: 'reviews x6' });
    await afterHome(town, ada, () => driver.command('log out: limiter shipped'));
    expect(await lines()).toEqual(['input: reviews x6', 'output: limiter shipped']);
    expect(replies(driver)).toHaveLength(1);
    expect(wordsOn(replies(driver)[0])).toContain('Output ●');
    expect(wordsOn(driver.messages()[0])).toContain('1 input · 1 output');
    await afterHome(town, ada, () => driver.click('undo_logged'));
    expect(await lines()).toEqual(['input: reviews x6']);
    expect(wordsOn(driver.messages()[0])).toContain('1 input · 0 output');
    expect(wordsOn(replies(driver)[0])).toContain('Output ○');
  });
});
