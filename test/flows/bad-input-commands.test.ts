import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WeekKey } from '../../src/domain/week.js';
import { ada, joinAs, openTown, type Town } from './town.js';
import { sight } from './acts.js';
import type { Driver } from '../../src/local-slack/driver.js';

describe('what people type after the slash command', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown();
    driver = await joinAs(town, ada);
    await driver.closeView(true);
  });
  afterEach(() => town.close());

  const answer = () => JSON.stringify(driver.ephemerals().at(-1)?.blocks ?? []);

  /** Types a command and waits for the answer that only the caller sees. */
  async function ask(text: string): Promise<void> {
    const before = driver.ephemerals().length;
    expect(await driver.command(text)).toMatchObject({ outcome: 'acked' });
    await town.slack.until(() => driver.ephemerals().length > before, `an answer to ${text}`);
  }

  it.each([
    ['2026-W54', 'not a week of the calendar'],
    ['2026-W00', 'not a week of the calendar'],
    ['2026-02-31', 'not a week of the calendar'],
    ['the one with the outage', 'does not say which week'],
    ['banana', 'does not say which week'],
    ['2026-6-1', 'does not say which week'],
    ['2026-W28', 'has not begun yet'],
    ['2027-W01', 'has not begun yet'],
    ['1999-W01', 'ten years back'],
    ['999w', 'ten years back'],
  ])('answers `week %s` with a sentence and an example that works', async (words, sentence) => {
    await ask(`week ${words}`);
    expect(driver.currentView()).toBeUndefined();
    expect(answer()).toContain(sentence);
    const example = /For example: .*?(2026-W\d\d)/.exec(answer())?.[1];
    expect(example).toBeDefined();

    await driver.command(`week ${example}`);
    await town.slack.until(() => driver.currentView(), 'the week of the example');
  });

  it('answers a word nobody knows with the nearest one as a button, and repeats nothing of it', async () => {
    await ask('hepl secretword');
    expect(answer()).toContain('all_words');
    await ask('weak secretword');
    expect(answer()).toContain('run_word');
    expect(answer()).not.toMatch(/weak|secretword/);
    await ask('xyzzy-secretword');
    expect(answer()).not.toContain('secretword');
  });

  it('says how to note a line when there is none', async () => {
    await ask('log   ');
    expect(answer()).toContain('log reviews x6');
    expect(answer()).toContain('note_something');
    await ask('log outcome:');
    expect(answer()).toContain('log reviews x6');
  });

  it('shows a line that was noted in the form of its week, and stores it with the week', async () => {
    await driver.command('log outcome: checkout is quick now');
    await driver.command('log in: reviews x4');
    await driver.command('week 2026-W27');
    await town.slack.until(() => driver.currentView(), 'the week');
    expect(JSON.stringify(driver.values())).toContain('checkout is quick now');
    expect(JSON.stringify(driver.values())).toContain('reviews x4');
  });

  it('notes `40 -> 3 & <b>` as typed, though Slack hands it over escaped', async () => {
    await driver.command('log outcome: timeouts 40 -> 3 a day & <b>less</b> waiting &amp; noise');
    const sent = town.slack.deliveries.at(-1)?.payload;
    expect(sent).toMatchObject({
      text: 'log outcome: timeouts 40 -&gt; 3 a day &amp; &lt;b&gt;less&lt;/b&gt; waiting &amp;amp; noise',
    });
    await driver.command('week 2026-W27');
    await town.slack.until(() => driver.currentView(), 'the week');
    expect(driver.values()['box-outcome:2026-W27']).toMatchObject({
      box_outcome: { value: 'timeouts 40 -> 3 a day & <b>less</b> waiting &amp; noise' },
    });
  });

  it('notes 3,000 characters with one command, and keeps all of them', async () => {
    const line = `rewrote ${'the parser '.repeat(260)}twice`;
    await driver.command(`log ${line}`);
    await driver.command('week 2026-W27');
    await town.slack.until(() => driver.currentView(), 'the week');
    expect(JSON.stringify(driver.values()).includes(line)).toBe(true);
  });

  it('opens a week with 60 noted lines, and takes every one of them into the week', async () => {
    for (let at = 0; at < 60; at += 1) await driver.command(`log in: small thing number ${at}`);
    await driver.command('week 2026-W27');
    await town.slack.until(() => driver.currentView(), 'the week');
    await driver.submitView();
    const mirror = await town.mirrorOf(ada);
    await town.slack.until(() => sight(driver).includes('is saved') || sight(driver).includes('is in'), 'the reply');
    const stored = await town.app.deps.store.readCheckIn(mirror.person, '2026-W27' as WeekKey);
    expect(stored?.value.entries).toHaveLength(60);
  }, 60_000);

  it('tells somebody who has not joined how to begin, whatever they type', async () => {
    await town.close();
    town = await openTown();
    driver = town.as(ada);
    for (const text of ['', 'log something', 'week', 'why', 'delete', 'week 2026-W54']) {
      await ask(text);
      expect(answer()).toMatch(/Start/);
    }
    expect(driver.messages()).toEqual([]);
  });
});
