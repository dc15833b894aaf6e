import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WeekKey } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import type { Fault } from '../../src/local-slack/faults.js';
import { ada, joinAs, openTown, type Town } from './town.js';
import {
  asked,
  askedWeek,
  eventually,
  formIn,
  joinAndBeAsked,
  livedThrough,
  quiet,
  repliesIn,
  seesText,
  sight,
  typedIn,
} from './acts.js';

const before: readonly WeekKey[] = Array.from({ length: 12 }, (_, at) => `2026-W${16 + at}` as WeekKey);

const faults: readonly (readonly [string, Fault, number])[] = [
  ['429', { kind: 'rate_limited', retryAfterSeconds: 1 }, 1],
  ['429 for an hour', { kind: 'rate_limited', retryAfterSeconds: 3600 }, 9],
  ['500 once', { kind: 'status', status: 500 }, 1],
  ['500 each time', { kind: 'status', status: 500 }, 9],
  ['504', { kind: 'status', status: 504 }, 9],
  ['a connection that breaks before', { kind: 'dropped', when: 'before' }, 9],
  ['a connection that breaks after', { kind: 'dropped', when: 'after' }, 9],
  ['fatal_error', { kind: 'error', error: 'fatal_error' }, 9],
  ['invalid_blocks', { kind: 'error', error: 'invalid_blocks' }, 9],
];

const methods = [
  'chat.update',
  'chat.postMessage',
  'views.open',
  'views.publish',
  'files.getUploadURLExternal',
  'files.completeUploadExternal',
];

const cases = methods.flatMap((method) =>
  faults
    .filter((_, at) => method.startsWith('chat.') || at % 4 === 1)
    .map(([name, fault, times]) => ({ method, name, fault, times })),
);

/** Opens a town of its own, lets it be lived in, and closes it. */
async function inTown(live: (town: Town) => Promise<void>): Promise<void> {
  const town = await openTown();
  try {
    await live(town);
  } finally {
    await town.close();
  }
}

// They wait for silence most of the time, so they wait beside each other.
describe('a call that Slack does not take', () => {
  it.concurrent.each(cases)('stores once, tells, and replies once at most: $method meets $name', (met) =>
    inTown(async (town) => {
      const driver = await joinAndBeAsked(town, ada);
      await livedThrough(town, ada, before);
      driver.type({ box_outcome: 'search is quicker for another team' });
      town.slack.faults.on(met.method, met.fault, met.times);
      expect(await driver.click('save')).toMatchObject({ outcome: 'acked' });
      await town.slack.until(
        () => /is saved|"action_id":"why"/.test(JSON.stringify([driver.messages(), driver.ephemerals()])),
        'a word',
      );
      await quiet(town, 1200);
      expect(sight(driver)).not.toMatch(/could not be saved|Not saved yet|went wrong/);
      expect((await typedIn(town, ada, askedWeek))['outcome']).toEqual(['search is quicker for another team']);
      expect(repliesIn(driver).length).toBeLessThanOrEqual(1);

      town.slack.faults.clear();
      await driver.closeView(true).catch(() => undefined);
      await driver.command(`week ${askedWeek}`);
      await town.slack.until(() => driver.currentView(), 'the week');
      expect((await driver.submitView({ box_output: 'one line more' })).outcome).not.toBe('failed');
      await eventually(async () => (await typedIn(town, ada, askedWeek))['output']?.length === 1);
    }),
  );

  it.concurrent.each(faults)('never sends the weekly prompt twice: %s', (_name, fault, times) =>
    inTown(async (town) => {
      const driver = await joinAs(town, ada);
      await driver.closeView(true);
      town.slack.faults.on('chat.postMessage', fault, Math.min(times, 2));
      await town.moveTo(asked);
      for (const later of [
        '2026-07-10T13:10:00Z',
        '2026-07-10T13:40:00Z',
        '2026-07-10T14:30:00Z',
        '2026-07-10T15:30:00Z',
      ])
        await town.moveTo(later);
      const forms = driver
        .messages()
        .filter((message) => JSON.stringify(message.blocks).includes('"action_id":"save"'));
      expect(forms.length).toBeLessThanOrEqual(1);
    }),
  );
});

describe('a Slack that does not take what the app sends', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown();
    driver = await joinAndBeAsked(town, ada);
  });
  afterEach(() => town.close());

  it('answers with a native chart or text when Slack refuses the picture, and keeps no file that is not shown', async () => {
    await livedThrough(town, ada, before);
    town.slack.faults.on('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
    driver.type({ box_output: 'the one line' });
    await driver.click('save');
    const reply = await town.slack.until(() => repliesIn(driver)[0], 'the reply', 20_000);
    expect(JSON.stringify(reply.blocks)).not.toContain('slack_file');
    await eventually(async () => shownFiles(town) === 0);
    expect(repliesIn(driver)).toHaveLength(1);
  }, 30_000);

  it('waits while Slack still processes a picture, and shows it', async () => {
    await livedThrough(town, ada, before);
    town.slack.faults.filesNotReadyFor(2);
    driver.type({ box_output: 'the one line' });
    await driver.click('save');
    const reply = await town.slack.until(() => repliesIn(driver)[0], 'the reply', 20_000);
    expect(JSON.stringify(reply.blocks)).toContain('slack_file');
    expect(repliesIn(driver)).toHaveLength(1);
  }, 30_000);

  it('leaves no picture behind when an update was refused and everything is deleted afterwards', async () => {
    await livedThrough(town, ada, before);
    driver.type({ box_output: 'the one line' });
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply', 20_000);
    town.slack.faults.on('chat.update', { kind: 'error', error: 'fatal_error' }, 20);
    await driver.command(`week ${askedWeek}`);
    await driver.submitView({ box_output: 'the other line' });
    await seesText(town, driver, 'is saved');
    await eventually(
      async () => town.slack.calls.filter(({ method }) => method === 'files.completeUploadExternal').length >= 4,
    );
    await town.slack.until(() => sight(driver).includes('did not take the answer'), 'a word about it', 20_000);
    town.slack.faults.clear();

    await driver.command('delete');
    await driver.click('delete_everything');
    await driver.submitView({ delete_word: 'DELETE' });
    await eventually(async () => shownFiles(town) === 0);
  }, 40_000);

  it('opens the first modal though Slack does not say who somebody is in time', async () => {
    await town.close();
    town = await openTown();
    driver = town.as(ada);
    await driver.openHome();
    town.slack.faults.on('users.info', { kind: 'slow', ms: 6000 }, 2);
    expect(await driver.click('start')).toMatchObject({ outcome: 'acked' });
    await town.slack.until(() => driver.currentView(), 'the first modal');
    expect(await driver.submitView({ level: 'IC4' })).toMatchObject({ outcome: 'updated' });
  }, 30_000);

  it('loses nothing when a press never arrives: the form still holds the text', async () => {
    driver.type({ box_output: 'typed into a hole' });
    town.slack.faults.onDelivery({ kind: 'lost' });
    expect(await driver.click('save')).toMatchObject({ outcome: 'timed_out' });
    expect(formIn(driver)).toBeDefined();
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect((await typedIn(town, ada, askedWeek))['output']).toEqual(['typed into a hole']);
  });
});

function shownFiles(town: Town): number {
  return [...town.slack.state.files.values()].filter(({ state }) => state === 'completed').length;
}
