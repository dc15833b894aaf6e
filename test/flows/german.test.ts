import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { englishIn } from '../slack/messages/english.js';
import { wordsOn } from '../slack/messages/words-on.js';
import { asked, at, breakStore, eventually, formIn, livedThrough, repliesIn, seesText } from './acts.js';
import { jana, openTown, type Town } from './town.js';
import { trailingWeeks, weekKeySchema } from '../../src/domain/week.js';

/** Everything of ours that a person sees now and that is not German. */
function english(driver: Driver): readonly string[] {
  const views = driver
    .viewStack()
    .map(({ definition, errors }) => [definition, Object.values(errors ?? {}).map(asText)]);
  const seen = [driver.messages(), driver.ephemerals(), driver.home()?.definition, views];
  return wordsOn(seen).flatMap((text) => englishIn(text, defaultFramework));
}

function asText(text: string) {
  return { text };
}

describe('somebody whose Slack speaks German', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown();
    driver = town.as(jana);
  });
  afterEach(() => town.close());

  /** Joins with the first form open. */
  async function join(): Promise<void> {
    await driver.openHome();
    await driver.click('start');
    await driver.submitView({ level: 'IC4' });
  }

  it('is met in German before joining: in the Home tab, by the slash command, in every window', async () => {
    await driver.openHome();
    await seesText(town, driver, 'Ein privater Spiegel für deine Arbeit');
    expect(english(driver)).toEqual([]);

    for (const button of ['start', 'who_reads', 'made_up']) {
      await driver.click(button);
      await town.slack.until(() => driver.currentView(), `the window of ${button}`);
      expect(english(driver)).toEqual([]);
      await driver.closeView(true);
    }
    for (const word of ['', 'why', 'help', 'trend', 'xyzzy', 'log etwas']) {
      const before = driver.ephemerals().length;
      await driver.command(word);
      await town.slack.until(() => driver.ephemerals().length > before, `the answer to ${word}`);
      expect(english(driver)).toEqual([]);
    }
  });

  it('asks Slack for the language once, however often somebody comes who has not joined', async () => {
    await driver.openHome();
    await driver.command('');
    await driver.command('why');
    await seesText(town, driver, 'Du hast noch keinen Spiegel');

    expect(town.slack.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1);
  });

  it('is spoken to in English when Slack does not say, and the button still answers', async () => {
    town.slack.faults.on('users.info', { kind: 'error', error: 'fatal_error' });

    await driver.command('why');

    await seesText(town, driver, 'You have no mirror yet.');
    expect(english(driver)).not.toEqual([]);
  });

  it('waits for no slow Slack longer than an ack may take, and is spoken to in German the next time', async () => {
    town.slack.faults.on('users.info', { kind: 'slow', ms: 1500 }, 2);

    await driver.openHome();
    await seesText(town, driver, 'A private mirror for your work');
    expect((await driver.click('start')).outcome).toBe('acked');
    await town.slack.until(() => driver.currentView(), 'the first window');
    await driver.closeView(true);

    await town.slack.until(() => town.slack.calls.filter(({ method }) => method === 'users.info').length > 1, 'Slack');
    await eventually(async () => {
      await driver.openHome();
      return JSON.stringify(driver.home()).includes('Ein privater Spiegel');
    });
  });

  it('joins, fills, is answered, reads why and is asked again without an English sentence of ours', async () => {
    await join();
    expect(english(driver)).toEqual([]);

    await driver.submitView({
      box_input: 'Reviews x6\n5 Gespräche im Hiring',
      box_output: 'Rate Limiter ausgeliefert, 3d',
      box_outcome: 'Checkout-Timeouts 40 → 3 am Tag, für das Payments-Team',
    });
    expect(english(driver)).toEqual([]);
    await driver.submitView({});
    await seesText(town, driver, 'Woche 1 ist da');
    expect(english(driver)).toEqual([]);

    await town.moveTo(asked);
    const form = await town.slack.until(() => formIn(driver), 'the weekly form');
    expect(english(driver)).toEqual([]);
    await driver.click('more_detail', { surface: at(form) });
    await town.slack.until(() => driver.currentView(), 'the window of the week');
    expect(english(driver)).toEqual([]);
    await driver.closeView(true);

    await livedThrough(town, jana, trailingWeeks(weekKeySchema.parse('2026-W27'), 10));
    driver.type({ box_output: 'Importer neu geschrieben, 2d' }, at(form));
    await driver.click('save', { surface: at(form) });
    const reply = await town.slack.until(() => repliesIn(driver)[1], 'the second reply');
    expect(JSON.stringify(reply.blocks)).toContain('Die letzten');
    expect(english(driver)).toEqual([]);

    await driver.click('why', { surface: at(reply) });
    await town.slack.until(() => driver.currentView(), 'the window of the reasons');
    expect(english(driver)).toEqual([]);
    await driver.closeView(true);
    await driver.openHome();
    await seesText(town, driver, 'Woche 28');
    expect(english(driver)).toEqual([]);
  });

  it('sees every window of the Home tab and every receipt in German', async () => {
    await join();
    await driver.submitView({ box_output: 'Rate Limiter ausgeliefert, 3d' });
    await seesText(town, driver, 'Woche 1 ist da');
    await driver.openHome();

    for (const word of ['level', 'settings', 'pause', 'week', 'why', 'privacy']) {
      await driver.command(word);
      await town.slack.until(() => driver.currentView(), `the window of ${word}`);
      expect(english(driver)).toEqual([]);
      await driver.closeView(true);
    }
    for (const word of ['stop', 'resume', 'delete', 'week 1999-W01', 'help', 'log Runbook geschrieben', 'log']) {
      const before = driver.ephemerals().length;
      await driver.command(word);
      await town.slack.until(() => driver.ephemerals().length > before, `the answer to ${word}`);
      expect(english(driver)).toEqual([]);
    }
  });

  it('deletes everything with a German word', async () => {
    await join();
    await driver.closeView(true);
    await driver.command('delete');
    const asking = await town.slack.until(() => driver.ephemerals().at(-1), 'what shall go');
    await driver.click('delete_everything', { surface: at(asking) });
    await driver.submitView({ delete_word: 'DELETE' });
    expect(JSON.stringify(driver.currentView()?.errors)).toContain('Tippe LÖSCHEN');

    await driver.submitView({ delete_word: 'löschen' });

    await seesText(town, driver, 'Alles ist gelöscht');
    expect(english(driver)).toEqual([]);
  });

  it('is told in German what is kept when storage fails', async () => {
    await join();
    breakStore(town, 'writeCheckIn', new Error('gone'));

    await driver.submitView({ box_output: 'Rate Limiter ausgeliefert, 3d' });

    expect(english(driver)).toEqual([]);
    expect(JSON.stringify(driver.currentView()?.errors)).not.toBe('{}');
  });
});
