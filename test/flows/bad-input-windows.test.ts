import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ada, bo, openTown, type Town } from './town.js';
import {
  asked,
  askedWeek,
  at,
  callAsApp,
  eventually,
  formIn,
  joinAndBeAsked,
  repliesIn,
  seesText,
  sight,
  typedIn,
} from './acts.js';
import type { Driver } from '../../src/local-slack/driver.js';

describe('windows, double presses and old buttons', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown();
    driver = await joinAndBeAsked(town, ada);
  });
  afterEach(() => town.close());

  const conflicts = async () => town.app.deps.store.readConflicts((await town.mirrorOf(ada)).person);

  it('loses nothing and says so when Slack let the trigger of More detail expire', async () => {
    driver.type({ box_output: 'typed before the wait' });
    town.slack.faults.on('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await driver.click('more_detail');
    await seesText(town, driver, /took too long|did not open/);
    expect(sight(driver)).toMatch(/kept|still/);
    expect(driver.currentView()).toBeUndefined();

    await driver.click('more_detail');
    await seesText(town, driver, '"initial_value":"typed before the wait"');
  });

  it('stores, answers and replaces the form though the sheet after Save cannot open', async () => {
    driver.type({ box_outcome: 'search is quicker for another team' });
    town.slack.faults.on('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    await seesText(town, driver, 'Week 28 is saved.');
    expect(formIn(driver)).toBeUndefined();
    expect(sight(driver)).not.toContain('went wrong');
    expect((await typedIn(town, ada, askedWeek))['outcome']).toEqual(['search is quicker for another team']);
  });

  it('tells the person when the window of a command or of App Home cannot open', async () => {
    town.slack.faults.on('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await driver.command('week');
    await seesText(town, driver, /took too long|did not open/);

    const before = driver.messages().length + driver.ephemerals().length;
    town.slack.faults.on('views.open', { kind: 'error', error: 'expired_trigger_id' }, 2);
    await driver.openHome();
    await town.slack.until(() => JSON.stringify(driver.home()?.definition).includes('level_asks'), 'Home');
    await driver.click('level_asks', { surface: { kind: 'home' } });
    await town.slack.until(() => driver.messages().length + driver.ephemerals().length > before, 'a word about it');
    expect(driver.currentView()).toBeUndefined();
  });

  it.each([
    ['off without words', 'off', undefined],
    ['off with too many', `off ${'much too long '.repeat(80)}`, 'much too long much too long'],
    ['a note', 'journey moved to the platform team', 'moved to the platform team'],
    ['a note longer than a section', `journey ${'a longer story '.repeat(300)}and its end`, 'and its end'],
  ])('tells the person when the window of %s cannot open, and gives the words back', async (_, words, given) => {
    town.slack.faults.on('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await driver.command(words);
    await seesText(town, driver, /took too long|did not open/);
    expect(driver.currentView()).toBeUndefined();
    if (given === undefined) expect(sight(driver)).not.toContain('What you typed, to copy');
    else expect(sight(driver)).toContain(given);
  });

  it('saves once and replies once when Save is tapped twice', async () => {
    driver.type({ box_output: 'the one line' });
    const form = formIn(driver);
    const surface = form === undefined ? undefined : at(form);
    await Promise.all([driver.click('save', { surface: surface! }), driver.click('save', { surface: surface! })]);
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    await town.moveTo(asked);
    expect(repliesIn(driver)).toHaveLength(1);
    expect((await typedIn(town, ada, askedWeek))['output']).toEqual(['the one line']);
    expect(await conflicts()).toEqual([]);
  });

  it.each(['save', 'skip'])('takes a press of %s that Slack delivers twice as one', async (button) => {
    await driver.command('log noted on the way @fri');
    driver.type({ box_output: 'the one line' });
    town.slack.faults.onDelivery({ kind: 'duplicate' });
    await driver.click(button);
    await seesText(town, driver, button === 'save' ? 'is saved' : 'is skipped');
    if (button === 'save') await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect(repliesIn(driver)).toHaveLength(button === 'save' ? 1 : 0);
    expect(await conflicts()).toEqual([]);
    expect(sight(driver)).not.toContain('went wrong');
  });

  it('takes a second Save of an old form, after noted lines joined the week, as saved already', async () => {
    await driver.command('log in: reviews x4');
    driver.type({ box_output: 'the one line' });
    const surface = at(formIn(driver)!);
    await driver.click('save', { surface });
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    const old = town.slack.deliveries.findLast(({ payload }) => JSON.stringify(payload).includes('"action_id":"save"'));
    expect(old).toBeDefined();
    expect(await typedIn(town, ada, askedWeek)).toMatchObject({ input: ['reviews x4'], output: ['the one line'] });

    const copy = await callAsApp(town, 'chat.postMessage', {
      channel: driver.dm,
      text: 'old',
      blocks: promptBlocks(town),
    });
    const again = { kind: 'message' as const, channel: driver.dm, ts: String(copy['ts']) };
    driver.type({ box_output: 'the one line' }, again);
    await driver.click('save', { surface: again });
    await seesText(town, driver, 'is already saved');
    expect(await conflicts()).toEqual([]);
    expect(await typedIn(town, ada, askedWeek)).toMatchObject({ input: ['reviews x4'], output: ['the one line'] });
  });

  it('takes a modal that Slack submits twice as one, without a double reply', async () => {
    await driver.click('more_detail');
    await town.slack.until(() => driver.currentView(), 'the modal');
    town.slack.faults.onDelivery({ kind: 'duplicate' });
    await driver.submitView({ box_output: 'the one line' });
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    await seesText(town, driver, 'Week 28 is saved.');
    expect(repliesIn(driver)).toHaveLength(1);
    expect(await conflicts()).toEqual([]);
    expect((await typedIn(town, ada, askedWeek))['output']).toEqual(['the one line']);
  });

  it('takes a consent that Slack delivers twice as one', async () => {
    const other = town.as(bo);
    await other.openHome();
    await other.click('start');
    town.slack.faults.onDelivery({ kind: 'duplicate' });
    await other.submitView({ level: 'IC4' });
    expect((await town.mirrorOf(bo)).assignments).toHaveLength(1);
    expect(other.messages()).toEqual([]);
  });

  it('shows the newest of a modal and a form on one week, keeps both texts, and lets the person choose', async () => {
    for (const [choice, expected] of [
      ['newest', ['from the modal']],
      ['kept', ['from the form']],
      ['both', ['from the modal', 'from the form']],
    ] as const) {
      await town.close();
      town = await openTown();
      driver = await joinAndBeAsked(town, ada);
      const phone = town.slack.as(ada.id, 'phone');
      const form = at(formIn(driver)!);
      await phone.command(`week ${askedWeek}`);
      await phone.submitView({ box_output: 'from the modal' });
      await town.slack.until(() => repliesIn(driver)[0], 'the reply');
      // The desktop had not seen the change yet: its form is still there.
      const stale = await callAsApp(town, 'chat.postMessage', {
        channel: driver.dm,
        text: 'form',
        blocks: promptBlocks(town),
      });
      const surface = { ...form, ts: String(stale['ts']) };
      driver.type({ box_output: 'from the form' }, surface);
      await driver.click('save', { surface });
      await seesText(town, driver, 'was saved from two windows');
      expect((await typedIn(town, ada, askedWeek))['output']).toEqual(['from the modal']);
      expect(JSON.stringify(driver.messages())).not.toMatch(/from the (modal|form)/);

      await driver.click('choose_text');
      await seesText(town, driver, 'from the modal');
      expect(sight(driver)).toContain('from the form');
      await driver.submitView({ keep_text: choice });
      await eventually(async () => (await conflicts()).length === 0);
      await seesText(town, driver, 'Week 28 is saved.');
      expect((await typedIn(town, ada, askedWeek))['output']).toEqual(expected);
      expect(repliesIn(driver)).toHaveLength(1);
    }
  }, 30_000);

  it('shows both texts when two devices hold the same modal, and keeps one conflict however often it is sent', async () => {
    const phone = town.slack.as(ada.id, 'phone');
    await driver.command(`week ${askedWeek}`);
    await phone.command(`week ${askedWeek}`);
    await town.slack.until(() => driver.currentView() && phone.currentView(), 'two modals');
    await driver.submitView({ box_output: 'from the desk' });
    town.slack.faults.onDelivery({ kind: 'duplicate' });
    const answer = await phone.submitView({ box_output: 'from the train', next: 'ask them' });
    expect(answer).toMatchObject({ outcome: 'updated' });
    expect(JSON.stringify(phone.currentView()?.definition)).toContain('from the desk');
    expect(JSON.stringify(phone.currentView()?.definition)).toContain('from the train');
    await eventually(async () => (await conflicts()).length > 0);
    expect(await conflicts()).toHaveLength(1);

    await phone.closeView();
    await town.slack.until(
      () => JSON.stringify(driver.home()?.definition).includes('choose_text'),
      'the choice at Home',
    );
    await driver.click('choose_text', { surface: { kind: 'home' } });
    await driver.submitView({ keep_text: 'both' });
    await eventually(async () => (await typedIn(town, ada, askedWeek))['output']?.length === 2);
    expect(await conflicts()).toEqual([]);
  });

  it('keeps an edit that only changed how much of the week was worked when another window was first', async () => {
    const phone = town.slack.as(ada.id, 'phone');
    await driver.command(`week ${askedWeek}`);
    await phone.command(`week ${askedWeek}`);
    await town.slack.until(() => driver.currentView() && phone.currentView(), 'two modals');
    await driver.submitView({ box_output: 'the one line' });
    await phone.submitView({ box_output: 'the one line', availability: '0.5' });
    const mirror = await town.mirrorOf(ada);
    const stored = await town.app.deps.store.readCheckIn(mirror.person, askedWeek);
    const kept = await conflicts();
    expect([stored?.value.availability, kept.at(-1)?.losing.availability]).toContain(0.5);
  });

  it('answers a button of an older message once, and changes nothing', async () => {
    driver.type({ box_output: 'the one line' });
    await driver.click('save');
    const reply = await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    await driver.click('receipt_menu', { choose: 'delete-week' });
    await driver.submitView();
    await town.slack.until(() => !driver.messages().includes(reply), 'the reply to go');
    const old = await callAsApp(town, 'chat.postMessage', {
      channel: driver.dm,
      text: 'old',
      blocks: [
        {
          type: 'actions',
          block_id: `buttons:${askedWeek}`,
          elements: [button('check_reading'), button('choose_text')],
        },
        { type: 'actions', block_id: `line:${askedWeek}:0a1b2c3d`, elements: [button('undo_logged')] },
      ],
    });
    const surface = { kind: 'message' as const, channel: driver.dm, ts: String(old['ts']) };
    for (const name of ['check_reading', 'choose_text', 'undo_logged']) {
      const before = driver.ephemerals().length;
      await driver.click(name, { surface });
      await seesText(town, driver, 'from an older message');
      if (name !== 'undo_logged') await town.slack.until(() => driver.ephemerals().length === before + 1, 'one answer');
    }
    expect(await typedIn(town, ada, askedWeek)).toEqual({ input: [], output: [], outcome: [], impact: [] });
  });

  it('answers a button that nobody knows, in a message, in App Home and in a modal', async () => {
    const odd = { type: 'actions', block_id: 'retired:block', elements: [button('retired_button')] };
    const posted = await callAsApp(town, 'chat.postMessage', { channel: driver.dm, text: 'old', blocks: [odd] });
    expect(
      await driver.click('retired_button', {
        surface: { kind: 'message', channel: driver.dm, ts: String(posted['ts']) },
      }),
    ).toMatchObject({ outcome: 'acked' });
    await town.slack.until(() => driver.ephemerals().length === 1, 'an answer');

    await callAsApp(town, 'views.publish', { user_id: ada.id, view: { type: 'home', blocks: [odd] } });
    expect(await driver.click('retired_button', { surface: { kind: 'home' } })).toMatchObject({ outcome: 'acked' });
    const told = await town.slack.until(() => driver.currentView(), 'a window about it');
    expect(JSON.stringify(told.definition)).toContain('from an older');
    await driver.closeView(true);
  });

  it('keeps the text of a modal of an older version open, and says what to do', async () => {
    await driver.command(`week ${askedWeek}`);
    const view = await town.slack.until(() => driver.currentView(), 'the modal');
    view.definition = { ...view.definition, callback_id: 'retired_modal' };
    const answer = await driver.submitView({ box_output: 'typed into an old window' });
    expect(answer).toMatchObject({ outcome: 'errors' });
    expect(JSON.stringify(driver.values())).toContain('typed into an old window');
  });
});

function button(action: string) {
  return { type: 'button', action_id: action, text: { type: 'plain_text', text: 'Old' } };
}

/** The blocks of the weekly form as it was sent. */
function promptBlocks(town: Town): unknown {
  return town.slack.payloads.find(({ payload }) => JSON.stringify(payload).includes('"action_id":"save"'))?.payload[
    'blocks'
  ];
}
