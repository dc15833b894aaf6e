import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SlackIdentity } from '../../src/storage/store.js';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { fakeSlack } from './fake-slack.js';
import { join, openWorld, type World } from './world.js';

const files = sqliteFiles();
const due = new Date('2026-06-05T13:00:00Z');
let world: World;
let heir: World;
let stopping: AbortController;

const people = Array.from({ length: 12 }, (_, index): SlackIdentity => ({
  teamId: 'T0MIRROR',
  slackUserId: `U${index}`,
}));
/** Knocked at side by side: what is under way when the machine is asked to stop. */
const sideBySide = 4;

/** People who are asked at the same minute, more than are knocked at side by side, and two machines. */
beforeEach(async () => {
  const databaseUrl = await files.migrated();
  const slack = fakeSlack();
  const clock = { at: new Date('2026-06-02T08:00:00Z') };
  world = await openWorld(databaseUrl, { slack, clock, owner: 'one' });
  heir = await openWorld(databaseUrl, { slack, clock, owner: 'heir' });
  for (const identity of people) await join(world, { reminder: false }, identity);
  clock.at = due;
  stopping = new AbortController();
});

afterEach(async () => {
  await world.close();
  await heir.close();
});

const receivers = () => world.slack.dms.map(({ to }) => to).toSorted();

describe('a machine that is stopped while it delivers', () => {
  test('ends what it sends and gives the rest back: another one sends it at once', async () => {
    world.slack.during = async () => stopping.abort();
    await world.delivery.tick(stopping.signal);

    const { length } = world.slack.dms;
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(sideBySide);
    expect(await world.deps.ledger.countByState()).toMatchObject({ claimed: 0, sending: 0, sent: length });
    await heir.delivery.tick();

    expect(receivers()).toEqual(people.map(({ slackUserId }) => slackUserId).toSorted());
  });

  test('sends nothing more when it is stopped between the claim and the post', async () => {
    const { lookUp } = world.slack;
    world.slack.lookUp = async (slackUserId) => {
      stopping.abort();
      return lookUp(slackUserId);
    };
    await world.delivery.tick(stopping.signal);

    expect(world.slack.attempts).toEqual([]);
    expect(await world.deps.ledger.countByState()).toMatchObject({ claimed: 0, sending: 0, sent: 0 });
    world.slack.lookUp = lookUp;
    await heir.delivery.tick();

    expect(receivers()).toEqual(people.map(({ slackUserId }) => slackUserId).toSorted());
  });

  test('never gives back what it may have sent', async () => {
    world.slack.weather.push('lost');
    world.slack.during = async () => stopping.abort();
    await world.delivery.tick(stopping.signal);
    world.slack.during = undefined;

    expect(await world.deps.ledger.countByState()).toMatchObject({ claimed: 0, unknown: 1 });
    await heir.delivery.tick();

    expect(receivers()).toEqual(people.map(({ slackUserId }) => slackUserId).toSorted());
    expect(world.slack.attempts).toHaveLength(people.length);
  });

  test('begins nothing when it was stopped before', async () => {
    stopping.abort();
    await world.delivery.tick(stopping.signal);

    expect(world.slack.attempts).toEqual([]);
    await heir.delivery.tick();
    expect(world.slack.dms).toHaveLength(people.length);
  });
});
