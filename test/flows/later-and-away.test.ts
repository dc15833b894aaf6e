import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WeekKey } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { callAsApp, livedThrough, storedWeek } from './acts.js';
import {
  afterHome,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  modalAfter,
  openHome,
  promptHour,
  prompts,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

describe('Later, Skip and away', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());

  const stateOf = async (week: string) => {
    const { person } = await town.mirrorOf(ada);
    return (await town.app.deps.store.readCheckIn(person, week as never))?.value.state;
  };
  const later = async (choice: string) => {
    // App Home follows: a Save must not take this publishing for its own.
    await afterHome(town, ada, () => driver.click('later', { choose: choice }));
    await town.slack.until(() => wordsOn(prompts(driver)[0]).includes('I will knock again'), 'the form with its time');
  };

  it.each([
    ['in-1-hour', '2026-07-03T13:59:00Z', '2026-07-03T14:00:30Z'],
    ['tomorrow', '2026-07-04T06:59:00Z', '2026-07-04T07:00:00Z'],
    ['monday', '2026-07-06T06:59:00Z', '2026-07-06T07:00:00Z'],
  ])('Later… %s: one knock at that time, none before and none after', async (choice, before, at) => {
    await town.moveTo(promptHour);
    await later(choice);
    expect(prompts(driver)).toHaveLength(1);
    await town.moveTo(before);
    expect(prompts(driver)).toHaveLength(1);
    const [putOff] = prompts(driver);
    await town.moveTo(at);
    // The form that was put off says where the new one is.
    expect(prompts(driver)).toHaveLength(1);
    expect(prompts(driver)[0]?.ts).not.toBe(putOff?.ts);
    expect(wordsOn(driver.messages().find(({ ts }) => ts === putOff?.ts))).toContain('Its form is further down');
    await town.moveTo('2026-07-07T13:00:00Z');
    await town.moveTo('2026-07-08T13:00:00Z');
    expect(driver.messages()).toHaveLength(2);
  });

  it('a choice of a form of another version comes again tomorrow', async () => {
    await town.moveTo(promptHour);
    const [prompt] = prompts(driver);
    const blocks = JSON.stringify(prompt?.blocks).replace('"in-1-hour"', '"next-year"');
    await callAsApp(town, 'chat.update', {
      channel: prompt?.channel,
      ts: prompt?.ts,
      text: 'x',
      blocks: JSON.parse(blocks) as unknown,
    });
    await later('next-year');
    await town.moveTo('2026-07-04T06:59:00Z');
    expect(prompts(driver)[0]?.ts).toBe(prompt?.ts);
    await town.moveTo('2026-07-04T07:00:00Z');

    expect(prompts(driver)[0]?.ts).not.toBe(prompt?.ts);
  });

  it('this afternoon is offered before 13:00 only', async () => {
    await town.moveTo(promptHour);
    expect(wordsOn(prompts(driver)[0])).not.toContain('this-afternoon');
  });

  it('the form still works after Later…, and then nothing knocks again', async () => {
    await town.moveTo(promptHour);
    await later('monday');
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    expect(await stateOf('2026-W27')).toBe('logged');
    const before = driver.messages().length;
    await town.moveTo('2026-07-06T07:00:00Z');
    expect(driver.messages()).toHaveLength(before);
  });

  it('an answer from the second knock closes the first form too', async () => {
    await town.moveTo(promptHour);
    await later('monday');
    await town.moveTo('2026-07-06T07:00:00Z');
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    expect(prompts(driver)).toEqual([]);
  });

  it('Skip asks afterwards what it was, and keeps what was typed for Fill it after all', async () => {
    await town.moveTo(promptHour);
    driver.type({ box_output: 'limiter shipped, 3d' });
    await afterHome(town, ada, () => driver.click('skip'));
    expect(await stateOf('2026-W27')).toBe('skipped');
    expect(wordsOn(driver.messages()[0])).toContain('a gap, never as a zero');
    await modalAfter(town, ada, () => driver.click('fill_after_all'));
    expect(JSON.stringify(driver.values())).toContain('limiter shipped, 3d');
    await afterHome(town, ada, () => driver.submitView());
    expect(await stateOf('2026-W27')).toBe('logged');
    expect(wordsOn(driver.messages()[0])).toContain('Week 27 is saved');
  });

  it.each([
    ['was_away', 'away', 'time off'],
    ['count_quiet', 'empty', 'quiet week'],
  ])('Skip, then %s: the week is %s', async (action, state, words) => {
    await town.moveTo(promptHour);
    await afterHome(town, ada, () => driver.click('skip'));
    await afterHome(town, ada, () => driver.click(action));
    expect(await stateOf('2026-W27')).toBe(state);
    expect(wordsOn(driver.messages()[0])).toContain(words);
  });

  it('Skip from the reminder closes both forms', async () => {
    await town.moveTo(promptHour);
    await town.moveTo('2026-07-04T13:00:00Z');
    await afterHome(town, ada, () => driver.click('skip'));
    expect(prompts(driver)).toEqual([]);
  });

  it('away until a day: silence, time off for the weeks between, and a welcome back with the next form', async () => {
    await town.moveTo(promptHour);
    await modalAfter(town, ada, () => driver.click('later', { choose: 'away' }));
    await afterHome(town, ada, () => driver.submitView({ away_date: '2026-07-20' }));
    expect(wordsOn(driver.messages()[0])).toContain('Away until');
    expect(wordsOn(driver.home())).toContain('Away until');
    const before = driver.messages().length;
    await town.moveTo(fridayPlus(1));
    await town.moveTo(fridayPlus(2));
    expect(driver.messages()).toHaveLength(before);
    expect(await Promise.all(['2026-W27', '2026-W28', '2026-W29', '2026-W30'].map(stateOf))).toEqual([
      'away',
      'away',
      'away',
      undefined,
    ]);
    await town.moveTo(fridayPlus(3));
    expect(prompts(driver)).toHaveLength(1);
    expect(wordsOn(prompts(driver)[0])).toContain('Welcome back');
    await saveInDm(town, ada, { box_output: 'limiter shipped, 3d' });
    await town.moveTo(fridayPlus(4));
    expect(wordsOn(prompts(driver).at(-1))).not.toContain('Welcome back');
  });

  it('away until a day can be said in App Home and in the rhythm as well', async () => {
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('home_menu', { surface: { kind: 'home' }, choose: 'away' }));
    await afterHome(town, ada, () => driver.submitView({ away_date: '2026-07-13' }));
    expect(wordsOn(driver.home())).toContain('Away until');
    await town.moveTo(promptHour);
    expect(driver.messages()).toEqual([]);

    await afterHome(town, ada, () => driver.click('resume', { surface: { kind: 'home' } }));
    await driver.closeView(true);
    expect(wordsOn(driver.home())).not.toContain('Away until');
    await modalAfter(town, ada, () => driver.click('rhythm', { surface: { kind: 'home' } }));
    await modalAfter(town, ada, () => driver.click('away_until'));
    await afterHome(town, ada, () => driver.submitView({ away_date: '2026-07-13' }));
    expect(wordsOn(driver.home())).toContain('Away until');
  });

  describe('over weeks that hold lines', () => {
    const lived = ['2026-W19', '2026-W20', '2026-W21', '2026-W22', '2026-W23', '2026-W24', '2026-W25'] as WeekKey[];
    const availabilityOf = async (week: string) => (await storedWeek(town, ada, week as WeekKey))?.availability;
    /** Slack names blocks anew each time. */
    const withoutIds = (words: string) => words.replaceAll(/"block_id":"[^"]*"/g, '');
    const percentIn = (words: string) => Number(/(\d+)% of what Senior asks/.exec(words)?.[1]);
    const away = async (values: Readonly<Record<string, string>>) => {
      await modalAfter(town, ada, () => driver.click('home_menu', { surface: { kind: 'home' }, choose: 'away' }));
      await afterHome(town, ada, () => driver.submitView(values));
      return wordsOn(driver.currentView());
    };
    beforeEach(async () => {
      await livedThrough(town, ada, [
        '2026-W14',
        '2026-W15',
        '2026-W16',
        '2026-W17',
        '2026-W18',
        ...lived,
      ] as WeekKey[]);
      await openHome(town, ada);
    });

    it('a part that was worked is held against them, Home follows, and one press makes them whole again', async () => {
      const before = percentIn(wordsOn(driver.home()));
      const said = await away({ away_from: '2026-06-01', away_date: '2026-06-22', away_part: '0.5' });
      expect(said).toContain('From 1 June 2026 until 22 June 2026 you work 50%');
      expect(said).toContain('3 weeks with lines were read again.');
      expect(said).not.toContain('goes on asking');
      expect(said).toMatch(/\*Before:\*.*\*Now:\*/);
      expect(await Promise.all(lived.slice(-4).map(availabilityOf))).toEqual([1, 0.5, 0.5, 0.5]);
      await town.slack.until(() => percentIn(wordsOn(driver.home())) > before || undefined, 'a higher number in Home');

      await modalAfter(town, ada, () => driver.click('leave_back'));
      expect(wordsOn(driver.currentView())).toContain('3 weeks count as whole ones again.');
      expect(await Promise.all(lived.slice(-4).map(availabilityOf))).toEqual([1, 1, 1, 1]);
      await town.slack.until(() => percentIn(wordsOn(driver.home())) === before || undefined, 'the number of before');
    });

    it('none of it leaves them as they are, and the answer says so and what to do', async () => {
      const home = withoutIds(wordsOn(driver.home()));
      const said = await away({ away_from: '2026-06-01', away_date: '2026-06-22' });
      expect(said).toContain('All 3 weeks hold lines, so nothing changed');
      expect(said).toContain('say how much of it you were at work');
      expect(said).toContain('“Time I work…”');
      expect(withoutIds(wordsOn(driver.home()))).toBe(home);
    });

    it('that are some of it are counted beside those that are left out', async () => {
      expect(await away({ away_from: '2026-06-15', away_date: '2026-06-29' })).toContain(
        'Away from 15 June 2026 until 29 June 2026: 1 week is left out now, never zero. 1 week holds lines and counts on as worked.',
      );
    });

    it('and run until a day to come are said before the window closes', async () => {
      const said = await away({ away_from: '2026-06-15', away_date: '2026-07-13' });
      expect(said).toContain('Away until Monday 13 July.');
      expect(said).toContain('1 week holds lines and counts on as worked.');
    });

    it('a few days without a Friday change nothing, and the answer says why', async () => {
      expect(await away({ away_from: '2026-06-15', away_date: '2026-06-18' })).toContain('no Friday lies between');
    });
  });

  it('I am back after a change of plans: the week under way is asked about again', async () => {
    await openHome(town, ada);
    await modalAfter(town, ada, () => driver.click('home_menu', { surface: { kind: 'home' }, choose: 'away' }));
    await afterHome(town, ada, () => driver.submitView({ away_date: '2026-07-20' }));
    await afterHome(town, ada, () => driver.click('resume', { surface: { kind: 'home' } }));
    await driver.closeView(true);
    await town.moveTo(promptHour);
    expect(prompts(driver)).toHaveLength(1);
  });
});
