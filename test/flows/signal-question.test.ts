import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addWeeks, trailingWeeks, weekKeySchema } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { livedThrough } from './acts.js';
import {
  afterHome,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  offersOn,
  openHome,
  plainWeek,
  replies,
  replyOf,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, openTown, type Town } from './town.js';

const home = { surface: { kind: 'home' } } as const;
const week27 = weekKeySchema.parse('2026-W27');
const little = (count: number) => Array.from({ length: count }, () => ({ box_input: 'reviews x2' }));
/** The words of a question, without the buttons of the message. */
const lowStart = 'early is when it is cheapest to ask for help. Which is it?';

describe('the question of a signal', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());

  const issues = async () => town.app.deps.store.readIssues((await town.mirrorOf(ada)).person);
  const newest = () => replies(driver).at(-1);
  const asking = () => replies(driver).filter((reply) => offersOn(reply).includes('signal_hard'));
  /** Weeks that begin low, until the first answer asks about them. */
  const liveUntilAsked = async () => {
    for (let week = 0; asking().length === 0; week += 1) {
      if (week > 8) throw new Error('Nine low weeks and no question.');
      await liveWeeks(town, ada, little(1), week);
    }
    return Number(/week (\d+)/.exec(newest()?.text ?? '')?.[1]) - 27;
  };
  const press = async (action: string) => {
    const surface = { kind: 'message', channel: driver.dm, ts: newest()?.ts ?? '' } as const;
    await afterHome(town, ada, () => driver.click(action, { surface }));
  };

  it('of a low start comes in the first weeks, once, with four answers; App Home says it too', async () => {
    const asked = await liveUntilAsked();
    expect(asked).toBeLessThanOrEqual(6);
    expect(wordsOn(newest())).toContain(lowStart);
    expect(offersOn(newest())).toEqual(
      expect.arrayContaining(['signal_late', 'signal_missing', 'signal_add', 'signal_hard']),
    );
    expect(await issues()).toMatchObject([{ kind: 'low-start', strength: 'watch' }]);
    expect(wordsOn(driver.home())).toContain('In the first weeks the lines hold less than the level asks.');
    await liveWeeks(town, ada, little(1), asked + 1);
    expect(wordsOn(newest())).not.toContain(lowStart);
  });

  it('answered Late is heard in the same message, and the clock of noticing stops', async () => {
    await liveUntilAsked();
    await press('signal_late');
    expect(wordsOn(newest())).toContain('On its way: noted.');
    expect(offersOn(newest())).not.toContain('signal_hard');
    expect((await issues())[0]?.aware).toBeDefined();
    expect(wordsOn(driver.home())).toMatch(/noticed after \d+ days/);
  });

  it('answered Missing asks for one small step; closed, it stands behind a button', async () => {
    await liveUntilAsked();
    const step = await modalAfter(town, ada, () => press('signal_missing'));
    expect(wordsOn(step)).toContain('One small step');
    await driver.closeView();
    expect(offersOn(newest())).toContain('issue_what_i_will_do');
    await modalAfter(town, ada, () =>
      driver.click('issue_what_i_will_do', {
        surface: { kind: 'message', channel: driver.dm, ts: newest()?.ts ?? '' },
      }),
    );
    expect(await driver.submitView({ off_plan: ' ' })).toMatchObject({
      errors: { 'off-plan': expect.stringContaining('one small step') },
    });
    await afterHome(town, ada, () => driver.submitView({ off_plan: 'when Monday comes, I ask Kim' }));
    expect((await issues())[0]).toMatchObject({ plan: 'when Monday comes, I ask Kim' });
    expect(wordsOn(driver.home())).toContain('What I will do: when Monday comes');
    expect(JSON.stringify(driver.messages())).not.toContain('Kim');
  });

  it('answered There was more opens the week, and the question stays', async () => {
    await liveUntilAsked();
    const surface = { kind: 'message', channel: driver.dm, ts: newest()?.ts ?? '' } as const;
    expect(wordsOn(await modalAfter(town, ada, () => driver.click('signal_add', { surface })))).toContain('Edit week');
    expect(offersOn(newest())).toContain('signal_add');
    expect((await issues())[0]?.aware).toBeUndefined();
  });

  it('answered Hard month rests: nothing is asked before its week, in the answers and in App Home', async () => {
    const asked = await liveUntilAsked();
    await press('signal_hard');
    expect(wordsOn(newest())).toMatch(/Nothing more is asked before the week of \d+ \w+/);
    expect(wordsOn(driver.home())).toMatch(/not asked before the week of/);
    await liveWeeks(town, ada, little(3), asked + 1);
    for (const reply of replies(driver).slice(-3)) {
      expect(offersOn(reply).filter((id) => /_(hard|late|missing)$/.test(id))).toEqual([]);
    }
  });

  it('pressed twice is answered once, and its old buttons go on working', async () => {
    await liveUntilAsked();
    const { ts = '' } = newest() ?? {};
    town.slack.faults.onDelivery({ kind: 'duplicate' });
    await press('signal_late');
    await openHome(town, ada);
    const [before, ...others] = await issues();
    expect(others).toEqual([]);
    await town.moveTo(new Date(town.clock.now().getTime() + 86_400_000).toISOString());
    await modalAfter(town, ada, () => driver.command('signals'));
    expect(offersOn(driver.currentView())).not.toContain('issue_seen');
    expect((await issues())[0]).toEqual(before);
    expect(newest()?.ts).toBe(ts);
  });

  it('seen, solved and normal in App Home: the answer above asks no more, and the question ends', async () => {
    await liveUntilAsked();
    await afterHome(town, ada, () => driver.click('issue_menu', { ...home, choose: 'seen' }));
    expect(offersOn(newest())).not.toContain('signal_hard');
    expect(wordsOn(driver.home())).toMatch(/noticed after \d+ days/);
    const window = await modalAfter(town, ada, () => driver.click('issue_menu', { ...home, choose: 'plan' }));
    expect(wordsOn(window)).toContain('In the first weeks the lines hold less');
    await driver.closeView();
    await afterHome(town, ada, () => driver.click('issue_menu', { ...home, choose: 'normal' }));
    expect((await issues())[0]).toMatchObject({ resolution: 'new-normal' });
    expect(offersOn(driver.home())).not.toContain('issue_menu');
  });

  it('More… of App Home opens every act', async () => {
    await liveUntilAsked();
    const window = await modalAfter(town, ada, () => driver.click('issue_menu', { ...home, choose: 'more' }));
    expect(offersOn(window)).toEqual(
      expect.arrayContaining(['issue_seen', 'issue_normal', 'issue_since_when', 'issue_what_i_will_do']),
    );
    await afterHome(town, ada, () => driver.click('issue_seen'));
    await town.slack.until(() => !offersOn(driver.currentView()).includes('issue_seen') || undefined, 'the list');
  });

  it.each([
    ['accepted', 'accepted'],
    ['context', 'the circumstances changed'],
  ] as const)('ends as %s behind ⋯ of its window, and says so', async (choose, said) => {
    await liveUntilAsked();
    await modalAfter(town, ada, () => driver.command('signals'));
    await afterHome(town, ada, () => driver.click('issue_menu', { choose }));
    await town.slack.until(() => wordsOn(driver.currentView()).includes(said) || undefined, 'its end');
    expect((await issues())[0]).toMatchObject({ resolution: choose });
    expect(offersOn(driver.home())).not.toContain('issue_menu');
  });

  it('a press on a question that an edit took away says so, and changes nothing', async () => {
    await liveUntilAsked();
    const [issue] = await issues();
    const { person } = await town.mirrorOf(ada);
    await town.app.deps.store.changeIssue(person, issue?.id ?? '', () => undefined);
    await press('signal_late');
    expect(wordsOn(driver.ephemerals().at(-1))).toContain('not open any more');
    expect((await issues()).map(({ id }) => id)).not.toContain(issue?.id);
  });

  it('a discreet chat says only that it is ready; the question stands in Why and in App Home', async () => {
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    await afterHome(town, ada, () => driver.submitView({ detail: 'discreet' }));
    for (let week = 0; week < 7; week += 1) {
      await town.moveTo(fridayPlus(week));
      await modalAfter(town, ada, () => driver.command('week'));
      await afterHome(town, ada, () => driver.submitView({ box_input: 'reviews x2' }));
      while (driver.currentView() !== undefined) await driver.closeView(true);
    }
    expect(JSON.stringify(driver.messages())).not.toMatch(/Which is it|cheapest|signal_/);
    expect(wordsOn(await openHome(town, ada))).toContain('In the first weeks the lines hold less');
    const why = await modalAfter(town, ada, () => driver.click('why', home));
    expect(wordsOn(why)).toContain(lowStart);
    await afterHome(town, ada, () => driver.click('signal_late'));
    await town.slack.until(
      () => wordsOn(driver.currentView()).includes('On its way: noted.') || undefined,
      'the answer',
    );
    expect(JSON.stringify(driver.messages())).not.toMatch(/On its way|signal_/);
  });

  it('with hidden numbers holds none', async () => {
    await modalAfter(town, ada, () => driver.click('rhythm', home));
    await afterHome(town, ada, () => driver.submitView({ band_words: 'hidden' }));
    while (driver.currentView() !== undefined) await driver.closeView(true);
    await livedThrough(town, ada, trailingWeeks(addWeeks(week27, -1), 14));
    await liveWeeks(town, ada, little(6));
    const asked = asking();
    expect(asked.length).toBeGreaterThan(0);
    for (const reply of asked) {
      const question = reply.blocks.find((block) => JSON.stringify(block).includes('Which is it?'));
      expect(JSON.stringify(question).replace(/"block_id":"[^"]*"/, '')).not.toMatch(/\d/);
    }
  });

  it('of weeks lighter than their own usual becomes an alert, and is over when they are back', async () => {
    await livedThrough(town, ada, trailingWeeks(addWeeks(week27, -1), 14));
    await liveWeeks(town, ada, little(7));
    const said = asking().map(wordsOn).join();
    expect(said).toMatch(/It may be chance: since the week of/);
    expect(said).toMatch(/The last \w+ weeks read lighter than your own usual|For \w+ weeks, since the week of/);
    const [fall] = (await issues()).filter(({ kind }) => kind === 'drop');
    expect(fall?.strength).toBe('alert');
    const surface = { kind: 'message', channel: driver.dm, ts: newest()?.ts ?? '' } as const;
    await modalAfter(town, ada, () => driver.click('why', { surface }));
    await driver.closeView(true);

    await liveWeeks(
      town,
      ada,
      Array.from({ length: 6 }, (_, index) => plainWeek(index)),
      7,
    );
    expect(wordsOn(newest())).toContain('The last four weeks are back at your usual. Over?');
    await openHome(town, ada);
    expect(wordsOn(driver.home())).toContain('back at your usual. Over?');
    await press('recovery_over');
    expect(offersOn(newest())).not.toContain('recovery_over');
    expect(offersOn(driver.home())).not.toContain('recovery_over');
    expect((await issues()).find(({ id }) => id === fall?.id)).toMatchObject({ resolution: 'fixed' });
  }, 60_000);
});

describe('what was learned late', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
    await livedThrough(town, ada, trailingWeeks(addWeeks(week27, -1), 13));
    await liveWeeks(town, ada, [plainWeek(0)]);
    // Three months are over as well: that question comes first, and this one when it is answered.
    const surface = { kind: 'message', channel: driver.dm, ts: replyOf(driver, 27)?.ts ?? '' } as const;
    await afterHome(town, ada, () => driver.click('expectation_yes', { surface }));
  });
  afterEach(() => town.close());
  const question = 'Anything you learned late?';

  it('is asked once in a quarter, in the answer and in App Home; Yes opens the window with a day', async () => {
    expect(wordsOn(replyOf(driver, 27))).toContain(question);
    expect(wordsOn(await openHome(town, ada))).toContain(question);
    const window = await modalAfter(town, ada, () => driver.click('late_yes', home));
    expect(wordsOn(window)).toContain('What was off before you heard of it?');
    expect(await driver.submitView({ off_text: 'they stopped using it' })).toMatchObject({
      errors: { 'off-since': expect.any(String) },
    });
    await afterHome(town, ada, () => driver.submitView({ off_since: '2026-05-01' }));
    const { person } = await town.mirrorOf(ada);
    expect(await town.app.deps.store.readIssues(person)).toMatchObject([
      { text: 'they stopped using it', late: true, onset: '2026-05-01' },
    ]);
    expect(wordsOn(driver.home())).not.toContain(question);
    while (driver.currentView() !== undefined) await driver.closeView(true);
    await liveWeeks(town, ada, [plainWeek(1), plainWeek(2)], 1);
    expect(wordsOn(replyOf(driver, 29))).not.toContain(question);
  });

  it('is not asked while a hard month rests, in App Home neither', async () => {
    const asksHard = () => replies(driver).findLast((reply) => offersOn(reply).includes('signal_hard'));
    for (let week = 1; asksHard() === undefined && week < 4; week += 1) await liveWeeks(town, ada, little(1), week);
    expect(wordsOn(await openHome(town, ada))).toContain(question);
    const surface = { kind: 'message', channel: driver.dm, ts: asksHard()?.ts ?? '' } as const;
    await afterHome(town, ada, () => driver.click('signal_hard', { surface }));
    expect(wordsOn(replies(driver).at(-1))).toContain('Nothing more is asked before the week of');
    expect(wordsOn(await openHome(town, ada))).not.toContain(question);
  });

  it('No ends it for the quarter', async () => {
    const surface = { kind: 'message', channel: driver.dm, ts: replyOf(driver, 27)?.ts ?? '' } as const;
    await afterHome(town, ada, () => driver.click('late_no', { surface }));
    expect(wordsOn(driver.ephemerals().at(-1))).toContain('once a quarter');
    expect(wordsOn(replyOf(driver, 27))).not.toContain(question);
    await town.moveTo(fridayPlus(1));
    await saveInDm(town, ada, plainWeek(1));
    expect(wordsOn(replyOf(driver, 28))).not.toContain(question);
  });
});
