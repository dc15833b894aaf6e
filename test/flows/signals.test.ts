import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import type { Issue } from '../../src/domain/signals/issue.js';
import { StoreUnavailable } from '../../src/storage/store.js';
import { breakStore, storedWeek } from './acts.js';
import {
  afterHome,
  fridayMorning,
  joinForPrompt,
  modalAfter,
  offersOn,
  openHome,
  promptHour,
  wordsOn,
} from './journey.js';
import { ada, jana, openTown, type Town } from './town.js';
import { weekKeySchema } from '../../src/domain/week.js';

const home = { surface: { kind: 'home' } } as const;
const typed = 'reviews wait for <!channel> days';

describe('something feels off', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());

  const issues = async (person = ada): Promise<readonly Issue[]> => {
    const { person: id } = await town.mirrorOf(person);
    return town.app.deps.store.readIssues(id);
  };
  const onlyIssue = async () => {
    const all = await issues();
    expect(all).toHaveLength(1);
    return all[0] as Issue;
  };
  /** Keeps it with the word; the answer is the newest thing that only this person sees. */
  const sayOff = async (text = typed, channel?: string) => {
    await afterHome(town, ada, () => driver.command(`off ${text}`, channel));
    return town.slack.until(() => driver.ephemerals(channel).at(-1), 'the answer');
  };
  const choose = (value: string) => afterHome(town, ada, () => driver.click('issue_menu', { ...home, choose: value }));
  /** Waits until the window in front says it. */
  const windowSays = (text: string) =>
    town.slack.until(() => (wordsOn(driver.currentView()).includes(text) ? driver.currentView() : undefined), text);
  const inMessages = () => JSON.stringify([driver.messages(), driver.ephemerals(), driver.ephemerals('C0GENERAL0')]);

  describe('by the word', () => {
    it('is kept at once and answered without what it is; App Home says it, escaped', async () => {
      const answer = await sayOff(typed, 'C0GENERAL0');

      expect(await onlyIssue()).toMatchObject({
        text: typed,
        onset: '2026-07-03',
        aware: '2026-07-03',
        kind: 'self-reported',
      });
      expect(wordsOn(answer)).toContain('Noted, for you alone: open since today.');
      expect(inMessages()).not.toContain('reviews wait');
      expect(wordsOn(driver.home())).toContain(typed);
      expect(
        JSON.stringify(driver.home()?.definition.blocks.filter((block) => JSON.stringify(block).includes('mrkdwn'))),
      ).not.toContain('reviews wait');
      expect(wordsOn(driver.home())).toContain('open since today');
    });

    it('takes since when and one small step from its answer, and can be taken back', async () => {
      const { ts } = await sayOff();
      const surface = { kind: 'message', channel: driver.dm, ts } as const;
      await modalAfter(town, ada, () => driver.click('issue_since_when', { surface }));
      await afterHome(town, ada, () => driver.submitView({ off_since: '2025-06-24' }));
      await windowSays('open since 24 June 2025.');
      await driver.closeView();
      await modalAfter(town, ada, () => driver.click('issue_since_when', { surface }));
      await afterHome(town, ada, () => driver.submitView({ off_since: '2026-06-24' }));
      await windowSays('open since Wednesday 24 June.');
      await driver.closeView();
      await modalAfter(town, ada, () => driver.click('issue_what_i_will_do', { surface }));
      await afterHome(town, ada, () => driver.submitView({ off_plan: 'when I plan Monday, I ask Kim' }));

      expect(await onlyIssue()).toMatchObject({
        onset: '2026-06-24',
        onsetBy: 'person',
        plan: 'when I plan Monday, I ask Kim',
        acted: '2026-07-03',
      });
      expect(wordsOn(driver.home())).toContain('noticed after 9 days, open for 9');
      expect(wordsOn(driver.home())).toContain('What I will do: when I plan Monday');
      expect(inMessages()).not.toContain('plan Monday');
      await afterHome(town, ada, () => driver.click('undo_off', { surface }));
      expect(await issues()).toEqual([]);
      expect(wordsOn(driver.ephemerals().at(-1))).toContain('Nothing is kept of it');
    });

    it('without words opens the window; words that are too long open it with all of them', async () => {
      expect(wordsOn(await modalAfter(town, ada, () => driver.command('off')))).toContain('What feels off?');
      await driver.closeView();
      const long = 'waiting '.repeat(200).trim();
      const window = await modalAfter(town, ada, () => driver.command(`off ${long}`));
      expect(wordsOn(window)).toContain(long);
      expect(wordsOn(window)).toContain('1,599 characters; a question holds 1,000');
      expect(await driver.submitView()).toMatchObject({ outcome: 'errors' });
      expect(await issues()).toEqual([]);
      await afterHome(town, ada, () => driver.submitView({ off_text: 'waiting' }));
      expect(await onlyIssue()).toMatchObject({ text: 'waiting' });
    });

    it('says that the store did not answer, and keeps nothing', async () => {
      breakStore(town, 'keepIssue', new StoreUnavailable('gone'));
      await driver.command('off reviews wait');
      await town.slack.until(() => driver.ephemerals().at(-1), 'a notice');
      expect(wordsOn(driver.ephemerals().at(-1))).toContain('Try again in a minute');
      expect(await issues()).toEqual([]);
    });
  });

  describe('by the shortcut', () => {
    const open = () => modalAfter(town, ada, () => driver.globalShortcut('something_off'));

    it('keeps what, since when, which part and one step; the answer says none of it', async () => {
      await open();
      const answer = await modalAfter(town, ada, () =>
        afterHome(town, ada, () =>
          driver.submitView({
            off_text: typed,
            off_since: '2026-05-04',
            off_box: 'output',
            off_plan: 'when Monday comes, I ask',
          }),
        ),
      );

      expect(await onlyIssue()).toMatchObject({
        text: typed,
        onset: '2026-05-04',
        about: 'output',
        plan: 'when Monday comes, I ask',
      });
      expect(wordsOn(answer)).toContain('open since Monday 4 May');
      expect(wordsOn(answer)).not.toContain('reviews wait');
      expect(wordsOn(driver.home())).toContain('about Output');
    });

    it('since when in the future: under the date, and nothing typed is lost', async () => {
      await open();
      const refused = await driver.submitView({ off_text: typed, off_since: '2026-07-04' });
      expect(refused).toMatchObject({
        outcome: 'errors',
        errors: { 'off-since': expect.stringContaining('still to come') },
      });
      expect(driver.values()).toMatchObject({ 'off-text': { off_text: { value: typed } } });
      await afterHome(town, ada, () => driver.submitView({ off_since: '2026-07-03' }));
      expect(await onlyIssue()).toMatchObject({ onset: '2026-07-03' });
    });

    it('an empty text: under the box, together with a wrong date', async () => {
      await open();
      expect(await driver.submitView({ off_text: '  \n ', off_since: '2027-01-01' })).toMatchObject({
        errors: {
          'off-text': expect.stringContaining('in a few words'),
          'off-since': expect.stringContaining('still to come'),
        },
      });
      expect(await issues()).toEqual([]);
    });

    it('before the first week is fine and is said; more than ten years back is a slip', async () => {
      await modalAfter(town, ada, () => driver.command('week'));
      await afterHome(town, ada, () => driver.submitView({ box_output: 'limiter shipped' }));
      while (driver.currentView() !== undefined) await driver.closeView(true);
      await open();
      expect(await driver.submitView({ off_text: typed, off_since: '2006-01-01' })).toMatchObject({
        errors: { 'off-since': expect.stringContaining('ten years') },
      });
      const answer = await modalAfter(town, ada, () =>
        afterHome(town, ada, () => driver.submitView({ off_since: '2025-01-01' })),
      );
      expect(wordsOn(answer)).toContain('before the first week that is written here');
    });

    it('a step that is too long: under its own box, and nothing is stored before it fits', async () => {
      await open();
      expect(await driver.submitView({ off_text: typed, off_plan: 'x'.repeat(1001) })).toMatchObject({
        errors: { 'off-plan': expect.stringContaining('1,001 characters') },
      });
      expect(await issues()).toEqual([]);
    });

    it('delivered twice keeps it once', async () => {
      await open();
      town.slack.faults.onDelivery({ kind: 'duplicate' });
      await afterHome(town, ada, () => driver.submitView({ off_text: typed }));
      await openHome(town, ada);
      expect(await issues()).toHaveLength(1);
    });

    it('of somebody who has not joined says how to begin', async () => {
      await modalAfter(town, jana, () => town.as(jana).globalShortcut('something_off'));
      expect(wordsOn(town.as(jana).currentView())).not.toContain('off_text');
    });
  });

  describe('beside a week', () => {
    const week = weekKeySchema.parse('2026-W27');
    it('is kept with its day when the week is saved', async () => {
      await modalAfter(town, ada, () => driver.command('week'));
      await afterHome(town, ada, () =>
        driver.submitView({ box_output: 'limiter shipped', off_text: typed, off_since: '2026-06-30' }),
      );
      expect(await onlyIssue()).toMatchObject({ text: typed, onset: '2026-06-30' });
      expect((await storedWeek(town, ada, week))?.state).toBe('logged');
    });

    it('with a day in the future stores neither, and says so under the day', async () => {
      await modalAfter(town, ada, () => driver.command('week'));
      const refused = await driver.submitView({
        box_output: 'limiter shipped',
        off_text: typed,
        off_since: '2026-12-30',
      });
      expect(JSON.stringify(refused)).toContain('still to come');
      expect(await issues()).toEqual([]);
      expect(await storedWeek(town, ada, week)).toBeUndefined();
    });

    it('with a day and no words stores neither, and says what is missing; without the day the week is saved', async () => {
      await modalAfter(town, ada, () => driver.command('week'));
      const refused = await driver.submitView({ box_output: 'limiter shipped', off_since: '2026-06-30' });
      expect(JSON.stringify(refused)).toContain('Say in a few words what feels off, or take the day below out.');
      expect(await storedWeek(town, ada, week)).toBeUndefined();
      await afterHome(town, ada, () => driver.submitView({ off_since: '' }));
      expect((await storedWeek(town, ada, week))?.state).toBe('logged');
      expect(await issues()).toEqual([]);
    });

    it('stays typed when another week is picked in the window, and is kept once', async () => {
      await modalAfter(town, ada, () => driver.command('week'));
      driver.type({ off_text: typed, off_since: '2026-06-30', box_output: 'limiter' });
      await modalAfter(town, ada, () => driver.click('pick_week', { choose: '2026-W26' }));
      await afterHome(town, ada, () => driver.submitView({ box_output: 'RFC' }));
      expect(await onlyIssue()).toMatchObject({ text: typed, onset: '2026-06-30' });
    });

    it('with nothing else in the window is kept, and the week stays open', async () => {
      await modalAfter(town, ada, () => driver.command('week'));
      const said = await modalAfter(town, ada, () => driver.submitView({ off_text: typed }));
      expect(wordsOn(said)).toContain('Noted, for you alone: open since today.');
      expect(wordsOn(said)).not.toContain('reviews wait');
      expect(await onlyIssue()).toMatchObject({ text: typed });
      expect(await storedWeek(town, ada, weekKeySchema.parse('2026-W27'))).toBeUndefined();
    });

    it('is not asked of the next week of a row', async () => {
      await modalAfter(town, ada, () => driver.click('backfill', home));
      await modalAfter(town, ada, () =>
        afterHome(town, ada, () => driver.submitView({ box_output: 'one', off_text: typed })),
      );
      await afterHome(town, ada, () => driver.submitView({ box_output: 'two' }));
      await onlyIssue();
    });
  });

  describe('in App Home', () => {
    it.each([
      ['solved', { resolution: 'fixed', resolved: '2026-07-03' }],
      ['nothing', { resolution: 'false-alarm' }],
    ])('⋯ %s ends it, and it leaves Home', async (choice, outcome) => {
      await sayOff();
      await openHome(town, ada);
      await choose(choice);
      expect(await onlyIssue()).toMatchObject(outcome);
      expect(wordsOn(driver.home())).not.toContain('reviews wait');
    });

    it('a step typed into a window whose question is over meanwhile stays in its box', async () => {
      await sayOff();
      await openHome(town, ada);
      await modalAfter(town, ada, () => driver.click('issue_menu', { ...home, choose: 'plan' }));
      const phone = town.slack.as(ada.id, 'phone');
      await afterHome(town, ada, () => phone.click('issue_menu', { ...home, choose: 'solved' }));
      const refused = await driver.submitView({ off_plan: 'ask Kim' });
      expect(JSON.stringify(refused)).toContain('not open any more');
      expect((await onlyIssue()).plan).toBeUndefined();
    });

    it('shows three, and how many more stand in their window', async () => {
      for (const text of ['one', 'two', 'three', 'four', 'five']) await sayOff(text);
      const shown = await openHome(town, ada);
      expect(offersOn(shown).filter((id) => id === 'issue_menu')).toHaveLength(3);
      expect(wordsOn(shown)).toContain('and 2 more');
      const window = await modalAfter(town, ada, () => driver.click('signals', home));
      expect(offersOn(window).filter((id) => id === 'issue_solved')).toHaveLength(5);
    });
  });

  describe('the window of open questions', () => {
    const open = (word = 'signals') => modalAfter(town, ada, () => driver.command(word));

    it('is empty at first, and takes what feels off', async () => {
      const window = wordsOn(await open());
      expect(window).toContain('Nothing is open.');
      expect(window).toMatch(/From four weeks on|of 12 weeks are written/);
      await modalAfter(town, ada, () => driver.click('something_off'));
      await afterHome(town, ada, () => driver.submitView({ off_text: typed }));
      await windowSays(typed);
      await windowSays('From three questions on');
    });

    it('shows what every act came to: step, since when, solved, open again', async () => {
      await sayOff();
      await open('fragen');
      await modalAfter(town, ada, () => driver.click('issue_what_i_will_do'));
      await afterHome(town, ada, () => driver.submitView({ off_plan: 'ask Kim' }));
      await windowSays('What I will do: ask Kim');
      await modalAfter(town, ada, () => driver.click('issue_since_when'));
      await afterHome(town, ada, () => driver.submitView({ off_since: '2026-06-24' }));
      await windowSays('noticed after 9 days');
      await town.moveTo('2026-07-10T08:00:00Z');
      await afterHome(town, ada, () => driver.click('issue_solved'));
      await windowSays('noticed after 9 days, over 7 days later');
      await afterHome(town, ada, () => driver.click('recovery_open'));
      await windowSays('open again');
      expect((await onlyIssue()).resolved).toBeUndefined();
    });

    it('a question that is gone meanwhile: its buttons say so, change nothing, and the list is as it now is', async () => {
      const { ts } = await sayOff();
      const phone = town.slack.as(ada.id, 'phone');
      const takeBack = () =>
        afterHome(town, ada, () => phone.click('undo_off', { surface: { kind: 'message', channel: driver.dm, ts } }));
      await open();
      await takeBack();
      for (const action of ['issue_what_i_will_do', 'issue_since_when']) {
        expect(wordsOn(await modalAfter(town, ada, () => driver.click(action)))).toContain('not open any more');
        await driver.closeView();
      }
      await afterHome(town, ada, () => driver.click('issue_solved'));
      await windowSays('Nothing is open.');
      expect(await issues()).toEqual([]);
    });

    it('pressed twice answers once', async () => {
      await sayOff();
      await open();
      town.slack.faults.onDelivery({ kind: 'duplicate' });
      await afterHome(town, ada, () => driver.click('issue_solved'));
      expect(await onlyIssue()).toMatchObject({ resolution: 'fixed', resolved: '2026-07-03' });
    });

    it('says how fast questions were noticed and over from three on', async () => {
      for (const text of ['one', 'two', 'three']) await sayOff(text);
      await open();
      for (let solved = 0; solved < 3; solved += 1) await afterHome(town, ada, () => driver.click('issue_solved'));
      await windowSays('Half of 3 questions were noticed at once.');
      await windowSays('Questions are seen early and are over soon.');
    });

    it('turns pages when there are many', async () => {
      for (let at = 0; at < 10; at += 1) await sayOff(`thing number ${at}`);
      expect(offersOn(await open())).toContain('signals_after');
      const second = await modalAfter(town, ada, () => driver.click('signals_after'));
      expect(offersOn(second).filter((id) => id === 'issue_solved')).toHaveLength(2);
      await afterHome(town, ada, () => driver.click('issue_solved'));
      await town.slack.until(() => offersOn(driver.currentView()).includes('signals_before') || undefined, 'the page');
    });
  });

  it('stands in German too', async () => {
    const asking = town.as(jana);
    await asking.openHome();
    await asking.click('start');
    await asking.submitView({ level: 'IC4' });
    await asking.closeView(true);
    await afterHome(town, jana, () => asking.command('off Reviews liegen tagelang'));
    await town.slack.until(() => asking.ephemerals().at(-1), 'the answer');
    expect(wordsOn(asking.ephemerals().at(-1))).toContain('Notiert, nur für dich: seit heute offen.');
    expect(wordsOn(await openHome(town, jana))).toContain('Stimmt nicht: Reviews liegen tagelang');
    expect(wordsOn(await modalAfter(town, jana, () => asking.command('fragen')))).toContain('Offene Fragen');
    await town.moveTo(promptHour);
  });
});
