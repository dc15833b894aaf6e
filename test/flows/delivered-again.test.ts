import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import type { LocalSlack } from '../../src/local-slack/start.js';
import { askedWeek, joinAndBeAsked, livedThrough, quiet, repliesIn, seesText } from './acts.js';
import { offersOn, picturesOn } from './journey.js';
import { ada, delivery, joinAs, openTown, type Town } from './town.js';

type Sent = LocalSlack['deliveries'][number];

/** Longer than anything that follows an ack waits for another. */
const quietMs = 300;

describe('what Slack sends again, though it was done', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown();
  });
  afterEach(() => town.close());

  /** Everything that lasts: weeks, drafts, what was told, the profile, and the messages with their pictures. */
  async function lasting(): Promise<unknown> {
    const { store } = town.app.deps;
    const { person, profile, assignments } = await town.mirrorOf(ada);
    return {
      profile,
      assignments,
      history: await store.readHistory(person),
      draft: await store.readDraft(person, askedWeek),
      // A reply that is brought up to date says the same again.
      told: new Set((await store.readTold(person)).map((told) => JSON.stringify({ ...told, at: undefined }))),
      conflicts: await store.readConflicts(person),
      messages: driver.messages().map((message) => ({ ts: message.ts, pictures: picturesOn(message) })),
      files: [...town.slack.state.files.values()].filter(({ state }) => state === 'completed').length,
    };
  }

  const named = (name: string) => (sent: Sent) => JSON.stringify(sent.payload).includes(name);

  async function sendAgain(find: (sent: Sent) => boolean): Promise<void> {
    const sent = town.slack.deliveries.findLast(find);
    if (sent === undefined) throw new Error('Nothing like it was sent.');
    const calls = town.slack.calls.length;
    // A signed request that was taken and comes again is turned away; over the socket each acts by itself the same once.
    const outcome = delivery === 'socket' || sent.type === 'events_api' ? 'acked' : 'refused';
    expect(await town.slack.repeat(sent)).toMatchObject({ outcome });
    await quiet(town, quietMs);
    expect(town.slack.calls.slice(calls).filter(({ method }) => method === 'chat.postMessage')).toEqual([]);
  }

  it('is an event: App Home is drawn again and nothing else happens', async () => {
    driver = await joinAs(town, ada);
    await driver.openHome();
    await quiet(town, quietMs);
    const [before, home] = [await lasting(), offersOn(driver.home())];
    await sendAgain(({ type }) => type === 'events_api');

    expect(await lasting()).toEqual(before);
    expect(offersOn(driver.home())).toEqual(home);
  });

  it('is an event that was lost at first: it is answered when it comes the second time', async () => {
    driver = await joinAs(town, ada);
    await quiet(town, quietMs);
    const published = () => town.slack.calls.filter(({ method }) => method === 'views.publish').length;
    const before = published();
    town.slack.faults.onDelivery({ kind: 'lost' });
    await driver.openHome();

    await town.slack.until(() => published() > before, 'App Home');
  });

  it('is the consent: one mirror, one level', async () => {
    driver = await joinAs(town, ada);
    await quiet(town, quietMs);
    const before = await lasting();
    await sendAgain(named('"callback_id":"start"'));

    expect(await lasting()).toEqual(before);
  });

  it('is a press of Save: one week, one reply with its pictures', async () => {
    driver = await joinAndBeAsked(town, ada);
    await livedThrough(town, ada, ['2026-W24', '2026-W25', '2026-W26', '2026-W27'] as never);
    driver.type({ box_output: 'limiter shipped, 2d\nRFC: idempotent jobs', box_outcome: 'fewer pages for search' });
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    await quiet(town, quietMs);
    const before = await lasting();
    await sendAgain(named('"action_id":"save"'));

    expect(repliesIn(driver)).toHaveLength(1);
    expect(await lasting()).toEqual(before);
  });

  it('is a modal: one week, one reply', async () => {
    driver = await joinAndBeAsked(town, ada);
    await driver.command(`week ${askedWeek}`);
    await town.slack.until(() => driver.currentView(), 'the modal');
    await driver.submitView({ box_output: 'limiter shipped' });
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    await quiet(town, quietMs);
    const before = await lasting();
    await sendAgain(({ payload }) => JSON.stringify(payload).includes('"type":"view_submission"'));

    expect(repliesIn(driver)).toHaveLength(1);
    expect(await lasting()).toEqual(before);
  });

  it.each(['move_to_outcome', 'undo_logged'])('is %s below a noted line: it is where it was put', async (button) => {
    driver = await joinAndBeAsked(town, ada);
    await driver.command('log out: a line that stays');
    await driver.command('log out: fewer pages for search');
    await driver.click(button);
    await seesText(town, driver, button === 'undo_logged' ? 'Taken back' : 'Moved to');
    await quiet(town, quietMs);
    const before = await lasting();
    await sendAgain(named(`"action_id":"${button}`));

    expect(await lasting()).toEqual(before);
  });
});
