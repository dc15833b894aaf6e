import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import type { LocalPerson } from '../../src/local-slack/start.js';
import { sight } from './acts.js';
import {
  afterHome,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  offersOn,
  plainWeek,
  prompts,
  promptHour,
  replyOf,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, jana, openTown, type Town } from './town.js';

const weeks = (count: number, from = 0) => Array.from({ length: count }, (_, index) => plainWeek(from + index));
const home = { surface: { kind: 'home' } } as const;
const company = 'Zebrafish Widgets';

describe('a career', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada, 'IC3');
  });
  afterEach(() => town.close());

  const assignments = async () =>
    (await town.mirrorOf(ada)).assignments.map((one) => [
      one.level,
      one.validFrom,
      one.ramp,
      ...(one.company === undefined ? [] : [one.company]),
    ]);
  const openLevel = () => modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'level' }));
  const openCareer = () => modalAfter(town, ada, () => driver.command('career'));
  /** Opens the ⋯ of a station, by the Monday it began with. */
  const edit = (choose: 'day' | 'level' | 'remove', station: string) =>
    modalAfter(town, ada, () => driver.click('station_menu', { choose, blockId: `station:${station}` }));
  /** The window as it is once it says something. */
  const says = (text: string | RegExp) =>
    town.slack.until(() => {
      const words = wordsOn(driver.currentView());
      return (typeof text === 'string' ? words.includes(text) : text.test(words)) ? words : undefined;
    }, String(text));

  it('a change with a past day says first which weeks are read again, and then the place before and after', async () => {
    await liveWeeks(town, ada, weeks(10));
    await openLevel();
    await driver.click('level', { choose: 'IC4' });
    await driver.click('change_as', { choose: 'promotion' });
    await says('1 week is read again: 31 August – 6 September.');
    driver.type({ company });
    await driver.click('change_day', { choose: '2026-07-29' });
    await says('6 weeks are read again: 27 July – 6 September.');
    expect(driver.values()).toMatchObject({ company: { company: { value: company } } });
    await afterHome(town, ada, () => driver.submitView());
    const said = wordsOn(driver.currentView());
    expect(said).toMatch(/The bar moved, you did not.*From week 31 on/);
    expect(said).toContain('6 weeks were read again');
    expect(said).toMatch(/Before:.*Engineer II asks.*Now:.*Senior/);
    expect(await assignments()).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC4', '2026-W31', 'promotion', company],
    ]);
    await town.slack.until(() => wordsOn(replyOf(driver, 36)).includes('Senior'), 'the newest answer with the level');
  });

  it.each([
    ['2016-07-02', 'more than ten years back'],
    ['2026-10-05', 'more than 13 weeks ahead'],
  ])('a day as far off as %s is refused under the day, and what was typed stays', async (day, sentence) => {
    await openLevel();
    driver.type({ company });
    const refused = await driver.submitView({ level: 'IC4', change_as: 'promotion', change_day: day });
    expect(refused).toMatchObject({ errors: { 'change-day': expect.stringContaining(sentence) } });
    expect(driver.values()).toMatchObject({ company: { company: { value: company } } });
    expect(await assignments()).toHaveLength(1);
  });

  it('a planned change begins by itself on its Monday, and the answer of that week says so', async () => {
    await openLevel();
    await afterHome(town, ada, () =>
      driver.submitView({ level: 'IC4', change_as: 'promotion', change_day: '2026-09-02' }),
    );
    expect(wordsOn(driver.currentView())).toContain('It begins by itself on Monday 31 August.');
    await driver.closeView();
    expect(wordsOn(await openCareer())).toContain('begins by itself on 31 August 2026');
    await driver.closeView(true);
    await liveWeeks(town, ada, weeks(9));
    expect(wordsOn(driver.home())).toContain('Engineer II (IC3)');
    await liveWeeks(town, ada, weeks(1, 9), 9);
    expect(wordsOn(replyOf(driver, 36))).toContain('The bar moved to Senior with week 36, you did not');
  });

  it('a new company at the same level draws a line, restarts what is usual, and never names the company outside', async () => {
    await liveWeeks(town, ada, weeks(9));
    await town.moveTo('2026-09-04T07:00:00Z');
    await openLevel();
    await afterHome(town, ada, () =>
      driver.submitView({ level: 'IC3', change_as: 'new-company', company: `  ${company}  ` }),
    );
    expect(wordsOn(driver.currentView())).toMatch(/From week 36 on.*60%.*13 weeks/);
    await driver.closeView();
    await liveWeeks(town, ada, weeks(2, 9), 9);
    const said = wordsOn(replyOf(driver, 36));
    expect(said).toContain('A new company since week 36: what Engineer II asks rises again from 60%');
    expect(said).not.toContain('The bar moved');
    expect(said).toContain('New company since week 36.');
    const outside = town.slack.calls.filter(({ method }) => method !== 'views.open' && method !== 'views.push');
    expect(JSON.stringify(outside)).not.toContain(company);
    expect(await assignments()).toEqual([
      ['IC3', '2000-W01', 'none'],
      ['IC3', '2026-W36', 'new-company', company],
    ]);
    const raw = await Promise.all(['', '-wal'].map((end) => readFile(`${town.databaseFile}${end}`).catch(() => '')));
    expect(raw.some((bytes) => bytes.includes(company))).toBe(false);
  });

  it('a company without a name needs the slow rise, and says so under the name', async () => {
    await openLevel();
    expect(await driver.submitView({ level: 'IC3', change_as: 'new-company', slowly: [] })).toMatchObject({
      errors: { company: expect.stringContaining('Without a name') },
    });
    await afterHome(town, ada, () => driver.submitView({ level: 'IC3', change_as: 'new-company', slowly: ['slowly'] }));
    expect(await assignments()).toHaveLength(2);
  });

  it('stations are listed, moved, changed, removed after asking, and completed by an earlier employer', async () => {
    await liveWeeks(town, ada, weeks(6));
    await openLevel();
    await afterHome(town, ada, () =>
      driver.submitView({ level: 'IC4', change_as: 'promotion', change_day: '2026-07-15', company }),
    );
    const list = await modalAfter(town, ada, () => driver.click('career'));
    expect(wordsOn(list)).toContain(`Senior (IC4) · ${company}`);
    expect(wordsOn(list)).toContain('from the first week on; weeks until 12 July 2026 are held against it');

    await edit('day', '2026-W29');
    await driver.click('change_day', { choose: '2026-07-22' });
    // From the old day on: the slow rise begins later, too.
    await says('4 weeks are read again: 13 July – 9 August.');
    await afterHome(town, ada, () => driver.submitView());
    await says('The day is changed.');
    expect((await assignments())[1]).toEqual(['IC4', '2026-W30', 'promotion', company]);

    await edit('level', '2026-W30');
    await afterHome(town, ada, () => driver.submitView({ level: 'IC5', slowly: [] }));
    await says('It is changed.');
    expect((await assignments())[1]).toEqual(['IC5', '2026-W30', 'none', company]);

    await modalAfter(town, ada, () => driver.click('station_earlier'));
    expect(
      await driver.submitView({
        level: 'IC2',
        company: 'First Employer',
        change_day: '2024-03-01',
        station_until: '2024-02-01',
      }),
    ).toMatchObject({ errors: { 'station-until': expect.stringContaining('ends before it begins') } });
    await afterHome(town, ada, () => driver.submitView({ change_day: '2019-03-01', station_until: '2024-02-01' }));
    await says('It is added.');
    expect(await assignments()).toEqual([
      ['IC2', '2019-W09', 'none', 'First Employer'],
      ['IC3', '2024-W05', 'none'],
      ['IC5', '2026-W30', 'none', company],
    ]);

    expect(wordsOn(await edit('remove', '2026-W30'))).toContain('3 weeks are read again');
    await driver.closeView();
    expect(await assignments()).toHaveLength(3);
    await edit('remove', '2026-W30');
    await afterHome(town, ada, () => driver.submitView());
    await says('It is removed.');
    expect(await assignments()).toHaveLength(2);
  });

  it('the only station is kept: the window says what to do instead and has nothing to submit', async () => {
    await openCareer();
    const asked = await edit('remove', '2000-W01');
    expect(wordsOn(asked)).toContain('It is the only one');
    expect(asked.definition).not.toHaveProperty('submit');
  });

  it('a station that was removed in another window meanwhile is gone, and says so', async () => {
    await openLevel();
    await afterHome(town, ada, () => driver.submitView({ level: 'IC4', change_as: 'promotion' }));
    await modalAfter(town, ada, () => driver.click('career'));
    await edit('day', '2026-W27');
    const { person } = await town.mirrorOf(ada);
    const { value, revision } = await town.app.deps.store.readAssignments(person);
    await town.app.deps.store.writeAssignments(person, value.slice(0, 1), revision);
    expect(await driver.submitView({ change_day: '2026-06-15' })).toMatchObject({
      errors: { 'change-day': expect.stringContaining('not there any more') },
    });
  });

  it('level, stations and time turn into each other, so that what is edited always finds room on top', async () => {
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    await modalAfter(town, ada, () => driver.click('work_time'));
    await modalAfter(town, ada, () => driver.click('career'));
    await modalAfter(town, ada, () => driver.click('change_level'));
    await modalAfter(town, ada, () => driver.click('career'));
    expect(driver.viewStack()).toHaveLength(2);
    await edit('day', '2000-W01');
    expect(driver.viewStack()).toHaveLength(3);
  });

  it('part-time is said once, scales the bar, shows in Why and App Home, and is taken back', async () => {
    await liveWeeks(town, ada, weeks(9));
    await modalAfter(town, ada, () => driver.command('time'));
    expect((await driver.submitView({})).outcome).toBe('incomplete');
    await afterHome(town, ada, () => driver.submitView({ work_share: '60', work_from: '2026-07-29' }));
    expect(await says('You said 60% of full time: the bar is 60%.')).toMatch(/5 weeks were read again.*Before:.*Now:/);
    expect(wordsOn(driver.home())).toContain('You said 60% of full time: the bar is 60%.');
    expect(await driver.submitView({ work_share: '60', work_from: '2026-08-05' })).toMatchObject({
      errors: { 'work-share': expect.stringContaining('Nothing would change') },
    });
    await modalAfter(town, ada, () => driver.click('work_remove'));
    expect(wordsOn(driver.currentView())).toContain('Remove it?');
    await driver.closeView();
    expect((await town.mirrorOf(ada)).profile.shares).toHaveLength(1);
    await modalAfter(town, ada, () => driver.click('work_remove'));
    await afterHome(town, ada, () => driver.submitView());
    await says('Full time: the whole bar counts.');
    expect(wordsOn(driver.home())).not.toContain('of full time');
    await afterHome(town, ada, () => driver.submitView({ work_share: '50', work_from: '2026-06-01' }));
    await driver.closeView();
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('why', home)))).toContain('the bar is 50%');
  });

  it('a share that takes the place of a planned one says which that was', async () => {
    await modalAfter(town, ada, () => driver.command('time'));
    await afterHome(town, ada, () => driver.submitView({ work_share: '80', work_from: '2026-09-01' }));
    await afterHome(town, ada, () => driver.submitView({ work_share: '60', work_from: '2026-09-03' }));
    await says('80% of full time was to begin on 31 August 2026 as well; 60% stands there now.');
  });

  it('planned leave is listed with its days, and is taken back after asking', async () => {
    await modalAfter(town, ada, () => driver.command('time'));
    await modalAfter(town, ada, () => driver.click('away_until'));
    await afterHome(town, ada, () =>
      driver.submitView({ away_from: '2026-09-07', away_date: '2026-09-21', away_part: '0.5' }),
    );
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.click('all_weeks', home));
    const listed = wordsOn(driver.currentView());
    expect(listed).toMatch(/7 – 13 September/);
    expect(listed).not.toMatch(/August/);
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.command('zeit'));
    expect(wordsOn(driver.currentView())).toContain(
      '*Time off*, 7 September 2026 – 20 September 2026; you work 50% all the same',
    );
    await modalAfter(town, ada, () => driver.click('leave_back'));
    expect(wordsOn(driver.currentView())).toContain('Take it back?');
    await driver.closeView();
    await modalAfter(town, ada, () => driver.click('leave_back'));
    await afterHome(town, ada, () => driver.submitView());
    expect(await says('Taken back: its weeks are asked about again.')).not.toContain('7 September');
    const { person } = await town.mirrorOf(ada);
    expect(await town.app.deps.store.readHistory(person)).toEqual([]);
  });

  it('the window of time off takes no week by a bare Save: it asks for the day back', async () => {
    await modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'away' }));
    expect(await driver.submitView({})).toMatchObject({
      errors: { 'away-date': expect.stringContaining('Pick the first day back') },
    });
    expect((await town.mirrorOf(ada)).profile).not.toHaveProperty('pausedUntil');
  });

  it('an earlier station never moves the start that is known: both days are named, under the field', async () => {
    await openCareer();
    await edit('day', '2000-W01');
    await afterHome(town, ada, () => driver.submitView({ change_day: '2025-06-30' }));
    await says('The day is changed.');
    await modalAfter(town, ada, () => driver.click('station_earlier'));
    const said = await driver.submitView({
      level: 'IC2',
      company,
      change_day: '2022-01-03',
      station_until: '2024-01-03',
    });
    expect(said).toMatchObject({
      errors: {
        'station-until': expect.stringMatching(/30 June 2025; .* 3 January 2024\. Which is meant\?/),
      },
    });
    expect(await assignments()).toEqual([['IC3', '2025-W27', 'none']]);
    await afterHome(town, ada, () => driver.submitView({ station_until: '2025-06-30' }));
    expect(await assignments()).toEqual([
      ['IC2', '2022-W01', 'none', company],
      ['IC3', '2025-W27', 'none'],
    ]);
  });

  it('why a change cannot be is said as soon as it is chosen, and under its field', async () => {
    await openCareer();
    await edit('day', '2000-W01');
    await afterHome(town, ada, () => driver.submitView({ change_day: '2026-06-01' }));
    await says('The day is changed.');
    await modalAfter(town, ada, () => driver.click('change_level'));
    await driver.click('level', { choose: 'IC4' });
    await driver.click('change_as', { choose: 'promotion' });
    await driver.click('change_day', { choose: '2026-05-04' });
    await says('The first station begins in that week or later.');
    await driver.click('change_day', { choose: '2027-05-03' });
    await says('That is more than 13 weeks ahead.');
    await driver.click('change_day', { choose: '2026-05-04' });
    await says('The first station begins in that week or later.');
    expect(await driver.submitView()).toMatchObject({
      errors: { 'change-day': expect.stringContaining('The first station begins') },
    });
  });

  it('an earlier station that begins too late is refused where its beginning stands', async () => {
    await openCareer();
    await edit('day', '2000-W01');
    await afterHome(town, ada, () => driver.submitView({ change_day: '2025-06-30' }));
    await says('The day is changed.');
    await modalAfter(town, ada, () => driver.click('station_earlier'));
    await driver.click('level', { choose: 'IC2' });
    await driver.click('change_day', { choose: '2026-08-03' });
    await says('so it is no earlier station');
    expect(await driver.submitView({ level: 'IC2' })).toMatchObject({
      errors: { 'change-day': expect.stringContaining('That day is still to come, so it is no earlier station.') },
    });
    await driver.click('change_day', { choose: '2026-06-15' });
    await says('Take an earlier day for “From”.');
    expect(await driver.submitView()).toMatchObject({
      errors: { 'change-day': expect.stringContaining('Take an earlier day for “From”.') },
    });
    await afterHome(town, ada, () => driver.submitView({ change_day: '2022-01-03' }));
    expect(await assignments()).toEqual([
      ['IC2', '2022-W01', 'none'],
      ['IC3', '2025-W27', 'none'],
    ]);
  });

  it('a promotion that is planned says what will be, not what was', async () => {
    await openLevel();
    await afterHome(town, ada, () =>
      driver.submitView({ level: 'IC4', change_as: 'promotion', change_day: '2026-08-03' }),
    );
    const said = wordsOn(driver.currentView());
    expect(said).toMatch(/It is the bar that will move, not you\..*From week 32 on the weeks will be held against/);
    expect(said).not.toContain('The bar moved');
  });

  it('the company is not filled in ahead: a promotion stays in it, a new one is a new one', async () => {
    await openLevel();
    await afterHome(town, ada, () => driver.submitView({ level: 'IC4', change_as: 'new-company', company }));
    await driver.closeView();
    await town.moveTo('2026-07-24T07:00:00Z');
    await openLevel();
    expect(driver.values()).not.toMatchObject({ company: { company: { value: company } } });
    await afterHome(town, ada, () => driver.submitView({ level: 'IC5', change_as: 'promotion' }));
    expect((await assignments()).at(-1)).toEqual(['IC5', '2026-W30', 'promotion', company]);
    await driver.closeView();
    await town.moveTo('2026-08-07T07:00:00Z');
    await openLevel();
    await afterHome(town, ada, () => driver.submitView({ level: 'IC5', change_as: 'new-company' }));
    expect((await assignments()).at(-1)).toEqual(['IC5', '2026-W32', 'new-company']);
  });

  it('a leave of months that is over is entered in one go, and one that comes lets the mirror ask until then', async () => {
    await modalAfter(town, ada, () => driver.command('leave'));
    await modalAfter(town, ada, () => driver.click('away_until'));
    const refused = await driver.submitView({ away_from: '2026-03-02', away_date: '2026-03-01' });
    expect(refused).toMatchObject({ errors: { 'away-date': expect.stringContaining('after the first day away') } });
    await afterHome(town, ada, () => driver.submitView({ away_from: '2026-03-02', away_date: '2026-06-08' }));
    expect(wordsOn(driver.currentView())).toContain('Away from 2 March 2026 until 8 June 2026');
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'away' }));
    await afterHome(town, ada, () => driver.submitView({ away_from: '2026-07-13', away_date: '2026-08-03' }));
    expect(wordsOn(driver.currentView())).toContain('noted ahead');
    await driver.closeView(true);
    expect(wordsOn(driver.home())).not.toContain('I am back');
    await town.moveTo(promptHour);
    expect(prompts(driver)).toHaveLength(1);
    await saveInDm(town, ada, plainWeek(0));
    await town.moveTo(fridayPlus(1));
    await saveInDm(town, ada, plainWeek(1));
    for (const week of [2, 3, 4]) await town.moveTo(fridayPlus(week));
    expect(prompts(driver)).toHaveLength(0);
    await town.moveTo(fridayPlus(5));
    expect(prompts(driver)).toHaveLength(1);
  });

  it('weeks of which a part is worked are asked about, and what is saved counts with that part', async () => {
    await modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'away' }));
    await afterHome(town, ada, () => driver.submitView({ away_date: '2026-08-03', away_part: '0.5' }));
    expect(wordsOn(driver.currentView())).toContain('you work 50%');
    await driver.closeView(true);
    await town.moveTo(promptHour);
    await saveInDm(town, ada, plainWeek(0));
    const { person } = await town.mirrorOf(ada);
    const stored = await town.app.deps.store.readCheckIn(person, '2026-W27' as never);
    expect(stored?.value).toMatchObject({ state: 'logged', availability: 0.5 });
    expect(offersOn(driver.messages()[0])).not.toContain('save');
  });

  it('erases stations and shares with everything else', async () => {
    await openLevel();
    await afterHome(town, ada, () => driver.submitView({ level: 'IC4', change_as: 'new-company', company }));
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'delete' }));
    await afterHome(town, ada, () => driver.submitView({ delete_word: 'DELETE' }));
    await expect(town.mirrorOf(ada)).rejects.toThrow('has no mirror');
    expect(sight(driver)).not.toContain(company);
  });
});

describe('a career in German', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
  });
  afterEach(() => town.close());

  it('says in German what is read again, and how much of full time counts', async () => {
    const person: LocalPerson = jana;
    const driver = await joinForPrompt(town, person, 'IC3');
    await modalAfter(town, person, () => driver.command('stationen'));
    expect(wordsOn(driver.currentView())).toContain('von der ersten Woche an');
    await modalAfter(town, person, () => driver.click('change_level'));
    await driver.click('change_as', { choose: 'another-role' });
    await driver.click('level', { choose: 'M1' });
    await town.slack.until(
      () => wordsOn(driver.currentView()).includes('Keine eingetragene Woche wird neu gelesen.'),
      'what would be read again',
    );
    await afterHome(town, person, () => driver.submitView());
    expect(wordsOn(driver.currentView())).toContain('Ab Woche 27 werden die Wochen daran gemessen');
    await driver.closeView(true);
    await modalAfter(town, person, () => driver.command('teilzeit'));
    await afterHome(town, person, () => driver.submitView({ work_share: '80' }));
    expect(wordsOn(driver.home())).toContain('Du arbeitest 80 % von Vollzeit: Die Messlatte liegt bei 80 %.');
  });
});
