import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ada, bo } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { fakeSlack } from './fake-slack.js';
import { join, openWorld, type World } from './world.js';

const files = sqliteFiles();
const due = new Date('2026-06-05T13:00:00Z');
let world: World;
let heir: World;
let stopping: AbortController;

/** Two people who are asked at the same minute, and two machines. */
beforeEach(async () => {
  const databaseUrl = await files.migrated();
  const slack = fakeSlack();
  const clock = { at: new Date('2026-06-02T08:00:00Z') };
  world = await openWorld(databaseUrl, { slack, clock, owner: 'one' });
  heir = await openWorld(databaseUrl, { slack, clock, owner: 'heir' });
  for (const identity of [ada, bo]) await join(world, { reminder: false }, identity);
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

    expect(world.slack.dms).toHaveLength(1);
    expect(await world.deps.ledger.countByState()).toMatchObject({ claimed: 0, sending: 0, sent: 1 });
    await heir.delivery.tick();

    expect(receivers()).toEqual([ada.slackUserId, bo.slackUserId].toSorted());
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

    expect(receivers()).toEqual([ada.slackUserId, bo.slackUserId].toSorted());
  });

  test('never gives back what it may have sent', async () => {
    world.slack.weather.push('lost');
    world.slack.during = async () => stopping.abort();
    await world.delivery.tick(stopping.signal);
    world.slack.during = undefined;

    expect(await world.deps.ledger.countByState()).toMatchObject({ claimed: 0, unknown: 1 });
    await heir.delivery.tick();

    expect(receivers()).toEqual([ada.slackUserId, bo.slackUserId].toSorted());
    expect(world.slack.attempts).toHaveLength(2);
  });

  test('begins nothing when it was stopped before', async () => {
    stopping.abort();
    await world.delivery.tick(stopping.signal);

    expect(world.slack.attempts).toEqual([]);
    await heir.delivery.tick();
    expect(world.slack.dms).toHaveLength(2);
  });
});
