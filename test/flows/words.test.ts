import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import { words } from '../../src/slack/listeners/words.js';
import { wordGroups } from '../../src/slack/messages/card/word-list.js';
import { trailingWeeks, type WeekKey } from '../../src/domain/week.js';
import { livedThrough } from './acts.js';
import {
  afterHome,
  fridayMorning,
  joinForPrompt,
  modalAfter,
  offersOn,
  openHome,
  promptHour,
  prompts,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, jana, openTown, type Town } from './town.js';

const general = 'C0GENERAL0';
const listed = wordGroups('en').flatMap(({ words: named }) => named.map(({ name }) => name));

describe('what each word does', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = town.as(ada);
  });
  afterEach(() => town.close());

  const state = async (week: string) => {
    const { person } = await town.mirrorOf(ada);
    return (await town.app.deps.store.readCheckIn(person, week as WeekKey))?.value.state;
  };
  /** Everything a person sees that was not there before: a message of their own, or a window. */
  async function ask(text: string, person = ada, channel?: string): Promise<string> {
    const asking = town.as(person);
    const seen = () => asking.ephemerals(channel).length + asking.viewStack().length;
    const before = seen();
    const { outcome } = await asking.command(text, channel);
    expect(outcome).toBe('acked');
    await town.slack.until(() => seen() > before, `an answer to "${text}"`);
    return wordsOn(asking.currentView() ?? asking.ephemerals(channel).at(-1));
  }
  const close = async (asking = driver) => {
    while (asking.currentView() !== undefined) await asking.closeView(true);
  };

  it('every word in the table answers in a channel to the caller alone, and knows no trouble', async () => {
    await joinForPrompt(town, ada);
    for (const { name } of words) {
      const answer = await ask(name, ada, general);
      expect([name, /went wrong|did not answer/i.test(answer)]).toEqual([name, false]);
      await close();
    }
    expect(driver.messages(general)).toEqual([]);
  }, 60_000);

  it('every word answers somebody who has not joined, in their language, and stores nothing', async () => {
    const asking = town.as(jana);
    for (const { name } of words) {
      const answer = await ask(name, jana);
      // The made-up person writes English.
      const ours = name === 'demo' ? answer.replaceAll(/"text":"(?:Input|Output|Outcome|Impact)[^"]*"/g, '') : answer;
      expect([name, / the | your | you /i.test(ours)]).toEqual([name, false]);
      await close(asking);
    }
    await expect(town.mirrorOf(jana)).rejects.toThrow('has no mirror');
    expect(asking.messages()).toEqual([]);
  }, 60_000);

  it('every word that is listed can be picked instead of typed, from Home too', async () => {
    await joinForPrompt(town, ada);
    await livedThrough(town, ada, trailingWeeks('2026-W26' as WeekKey, 8));
    const home = await openHome(town, ada);
    expect(offersOn(home)).toContain('all_words');
    for (const name of listed) {
      const all = await modalAfter(town, ada, () => driver.click('all_words', { surface: { kind: 'home' } }));
      expect(offersOn(all)).toContain('run_word');
      const calls = town.slack.calls.length;
      await driver.click('run_word', { choose: name });
      const answered = () =>
        town.slack.calls
          .slice(calls)
          .some(({ method, answer }) => /^views\.(push|update|open)$/.test(method) && answer?.['ok'] === true);
      await town.slack.until(answered, `an answer to the picked "${name}"`);
      await close();
    }
  }, 120_000);

  it('help speaks the eight words, and leads to all of them, in the language of the person', async () => {
    const english = await ask('help');
    for (const name of ['log', 'week', 'trend', 'why', 'share', 'pause', 'settings', 'privacy']) {
      expect(english).toContain(`/mirror ${name}`);
    }
    expect(english.match(/\/mirror \w/g)).toHaveLength(8);
    const german = await ask('hilfe', jana);
    expect(german).toContain('Alle Wörter');
    expect(german).toContain('/mirror log');
  });

  it('the nearest word is offered in German too', async () => {
    expect(await ask('wek', jana)).toContain('Meintest du `/mirror week`');
  });

  it.each([
    ['edit', 'Week 27'],
    ['edit W20', 'Week 20'],
    ['edit yesterday', 'Week 27'],
    ['edit 2025-W40', 'Week 40'],
    ['week W25', 'Week 25'],
    ['week mon', 'Week 27'],
    ['woche letzte Woche', 'Week 26'],
    ['week 20', 'Week 20'],
  ])('/mirror %s opens %s', async (text, title) => {
    await joinForPrompt(town, ada);
    expect(await ask(text)).toContain(title);
  });

  it('edit without words opens the newest week that is saved', async () => {
    await joinForPrompt(town, ada);
    await ask('week 2w');
    await afterHome(town, ada, () => driver.submitView({ box_output: 'limiter shipped, 3d' }));
    await close();
    expect(await ask('edit')).toContain('Week 25');
  });

  it('skip leaves the asked week out, closes its form, and can be undone', async () => {
    await joinForPrompt(town, ada);
    await town.moveTo(promptHour);
    expect(prompts(driver)).toHaveLength(1);
    let answer = '';
    await afterHome(town, ada, async () => (answer = await ask('skip', ada, general)));
    expect(answer).toContain('is skipped');
    expect(await state('2026-W27')).toBe('skipped');
    expect(prompts(driver)).toEqual([]);
    expect(wordsOn(driver.messages().at(-1))).toContain('is skipped');
    const receipt = driver.ephemerals(general).at(-1);
    const surface = { kind: 'message', channel: general, ts: receipt?.ts ?? '' } as const;
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('fill_after_all', { surface })))).toContain(
      'Week 27',
    );
    await close();
    await afterHome(town, ada, () => driver.click('was_away', { surface }));
    expect(await state('2026-W27')).toBe('away');
    expect(wordsOn(driver.ephemerals(general).at(-1))).toContain('time off');
  });

  it('skip keeps a week that is written, and says so', async () => {
    await joinForPrompt(town, ada);
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    expect(await ask('skip')).toContain('1 output');
    expect(await state('2026-W27')).toBe('logged');
  });

  it('snooze knocks again at that moment', async () => {
    await joinForPrompt(town, ada);
    await town.moveTo(promptHour);
    expect(await ask('snooze 2h')).toContain('17:00');
    await town.moveTo('2026-07-03T14:30:00Z');
    expect(prompts(driver)).toHaveLength(1);
    await town.moveTo('2026-07-03T15:05:00Z');
    expect(prompts(driver)).toHaveLength(2);
  });

  it.each([
    ['snooze', 'When shall I knock'],
    ['snooze banana', 'does not say when'],
    ['snooze 500h', 'more than two weeks away'],
    ['later 2020-01-01', 'does not say when'],
  ])('/mirror %s asks for a moment, and one can be picked', async (text, sentence) => {
    await joinForPrompt(town, ada);
    await town.moveTo(promptHour);
    expect(await ask(text)).toContain(sentence);
    const { ts = '' } = driver.ephemerals().at(-1) ?? {};
    const surface = { kind: 'message', channel: driver.dm, ts } as const;
    await driver.click('later', { choose: 'in-1-hour', surface });
    await town.slack.until(() => wordsOn(driver.ephemerals().at(-1)).includes('16:0'), 'the receipt');
    await town.moveTo('2026-07-03T14:05:00Z');
    expect(prompts(driver)).toHaveLength(2);
  });

  it('snooze says when nothing waits, and when the mirror is silent', async () => {
    await joinForPrompt(town, ada);
    await town.moveTo(promptHour);
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    expect(await ask('snooze 2h')).toContain('is answered');
    await ask('stop');
    expect(await ask('snooze 2h')).toContain('is silent');
  });

  it.each([
    ['pause until fri', 'Friday 10 July'],
    ['pause 2w', 'Friday 17 July'],
    ['away for 2 weeks', 'Friday 17 July'],
    ['pause bis Montag', 'Monday 6 July'],
    ['ooo until 2026-12-24', 'Thursday 24 December'],
  ])('/mirror %s is away until %s', async (text, day) => {
    await joinForPrompt(town, ada);
    let answer = '';
    await afterHome(town, ada, async () => (answer = await ask(text)));
    expect(answer).toContain(day);
    expect(wordsOn(driver.home())).toContain(`until ${day}`);
    await town.moveTo(promptHour);
    expect(driver.messages()).toEqual([]);
    await afterHome(town, ada, () => driver.command('back'));
    await town.moveTo('2026-07-10T13:05:00Z');
    expect(prompts(driver).length).toBeGreaterThan(0);
  });

  it.each([
    ['pause until banana', 'does not say which day'],
    ['pause until 2020-01-01', 'tomorrow or later'],
    ['pause until 2026-07-03', 'tomorrow or later'],
    ['pause for 999 weeks', 'more than a year away'],
  ])('/mirror %s changes nothing, and says what would', async (text, sentence) => {
    await joinForPrompt(town, ada);
    const answer = await ask(text);
    expect(answer).toContain(sentence);
    expect(answer).toContain('pause until 2026-07-10');
    expect((await town.mirrorOf(ada)).profile.pausedUntil).toBeUndefined();
  });

  it('says what runs here, and where to say something about it', async () => {
    expect(await ask('version')).toMatch(/Mirror \d+\.\d+\.\d+ · formula \d+ · newest framework 1/);
    expect(await ask('feedback')).toContain('has no inbox');
    expect(await ask('feedback', jana)).toContain('kein Postfach');
  });
});
